/** The matrix: a number for each row and column, darker the more there are, and each leads to its sentences. */
import { Button } from '@digdir/designsystemet-react'
import { type CSSProperties, type ReactNode, startTransition, useMemo, useState } from 'react'
import { formatNumber } from '../../../../shared/i18n/language'
import { mandates } from '../../../../shared/i18n/mandates'
import type { MandateCell, MandateMatrix, MandateQuery } from '../../../../shared/model/comparison'
import { useLanguage, useMessages } from '../../../app/language'
import { rowsOf, type SelectedGroup } from '../../../app/use-selection'
import type { AxisNames } from './axis-names'
import { isHighlighted } from './coverage'
import { GroupMarks } from './GroupMarks'
import { inOwnOrder, sortedRows } from './row-order'
import type { MatrixSettings, SortBy } from './settings'

/** Drawn at once: more come when asked for. A column for each of 200 documents is eight thousand cells. */
const MOST_ROWS = 40
const MOST_COLUMNS = 24

interface MandateTableProps {
  readonly matrix: MandateMatrix
  readonly query: MandateQuery
  readonly groups: readonly SelectedGroup[]
  readonly names: AxisNames
  readonly settings: MatrixSettings
  onSort(sort: SortBy): void
  onOpen(cell: MandateCell): void
}

export function MandateTable({ matrix, query, groups, names, settings, onSort, onOpen }: MandateTableProps) {
  const language = useLanguage()
  const text = useMessages(mandates)
  const [most, setMost] = useState(MOST_ROWS)
  const [mostColumns, setMostColumns] = useState(MOST_COLUMNS)
  const { rows, columns, counts } = matrix
  const number = (value: number): string => formatNumber(language, value)
  const documents = useMemo(() => rowsOf(groups).map(({ id }) => id as string), [groups])
  const across = useMemo(() => inOwnOrder(query.columns, columns, documents), [query.columns, columns, documents])
  const down = useMemo(() => sortedRows(matrix, query, settings.sort, names, documents), [matrix, query, settings.sort, names, documents])
  const shownColumns = across.slice(0, mostColumns)
  const shownRows = down.slice(0, most)
  // Directives without theme or addressee are the most: they would leave all others without shade.
  const largest = counts.reduce(
    (max, count, at) =>
      rows[Math.floor(at / columns.length)] === null || columns[at % columns.length] === null ? max : Math.max(max, count),
    1,
  )
  const keys = groups.map(({ key }) => key)
  const cellAt = (row: number, column: number): ReactNode => {
    const at = row * columns.length + column
    const count = counts[at] ?? 0
    const [rowName, columnName] = [names.row(rows[row] ?? null), names.column(columns[column] ?? null)]
    const open = (): void => onOpen({ row: { value: rows[row] ?? null }, column: { value: columns[column] ?? null }, group: null })
    if (settings.mode === 'cells' && matrix.groupCounts.length > 0) {
      const own = [...matrix.groupCounts.subarray(at * groups.length, (at + 1) * groups.length)]
      if (count === 0) return <td key={column} className='matrix-cell matrix-none' />
      return (
        <td key={column} className='matrix-cell' data-quiet={!isHighlighted(own, settings.highlight, keys)}>
          <GroupMarks groups={groups} counts={own} label={text.cross(rowName, columnName)} onOpen={open} />
        </td>
      )
    }
    return (
      <td key={column} className='matrix-cell' style={shade(Math.min(1, count / largest))} data-none={count === 0}>
        {count === 0 ? (
          <span className='quiet'>0</span>
        ) : (
          <button type='button' className='number-link' aria-label={text.cell(number(count), rowName, columnName)} onClick={open}>
            {number(count)}
          </button>
        )}
      </td>
    )
  }
  const total = (count: number, cell: MandateCell, row: string, column: string): ReactNode => (
    <td className='matrix-total'>
      <button type='button' className='number-link' aria-label={text.cell(number(count), row, column)} onClick={() => onOpen(cell)}>
        {number(count)}
      </button>
    </td>
  )
  return (
    <>
      <section className='compare-scroll matrix-scroll' tabIndex={0} aria-label={text.name}>
        <table className='matrix'>
          <thead>
            <tr>
              <SortHead name={text[`axis.${query.rows}`]} by='name' sort={settings.sort} onSort={onSort} />
              <SortHead name={text.total} by='total' sort={settings.sort} onSort={onSort} />
              {shownColumns.map((column) => (
                <SortHead
                  key={column}
                  name={names.column(columns[column] ?? null)}
                  by={{ column: columns[column] ?? null }}
                  sort={settings.sort}
                  onSort={onSort}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shownRows.map((row) => {
              const name = names.row(rows[row] ?? null)
              return (
                <tr key={row}>
                  <th scope='row'>{name}</th>
                  {total(matrix.rowTotals[row] ?? 0, { row: { value: rows[row] ?? null }, column: 'all', group: null }, name, text.total)}
                  {shownColumns.map((column) => cellAt(row, column))}
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope='row'>{text.total}</th>
              {total(matrix.total, { row: 'all', column: 'all', group: null }, text.total, text.total)}
              {shownColumns.map((column) => {
                const value = columns[column] ?? null
                return (
                  <td key={column} className='matrix-total'>
                    <button
                      type='button'
                      className='number-link'
                      aria-label={text.cell(number(matrix.columnTotals[column] ?? 0), text.total, names.column(value))}
                      onClick={() => onOpen({ row: 'all', column: { value }, group: null })}
                    >
                      {number(matrix.columnTotals[column] ?? 0)}
                    </button>
                  </td>
                )
              })}
            </tr>
          </tfoot>
        </table>
      </section>
      <div className='matrix-more'>
        {down.length > most && (
          <Button variant='secondary' data-size='sm' onClick={() => startTransition(() => setMost((old) => old + MOST_ROWS))}>
            {text.moreRows(Math.min(MOST_ROWS, down.length - most), number(down.length))}
          </Button>
        )}
        {across.length > shownColumns.length && (
          <Button variant='secondary' data-size='sm' onClick={() => startTransition(() => setMostColumns((old) => old + MOST_COLUMNS))}>
            {text.moreColumns(Math.min(MOST_COLUMNS, across.length - mostColumns), number(across.length))}
          </Button>
        )}
      </div>
    </>
  )
}

/** `share` of the largest number, 0 to 1. By its root, so that small numbers are told apart too. */
function shade(share: number): CSSProperties {
  return { ['--share' as string]: Math.sqrt(share).toFixed(3) }
}

interface SortHeadProps {
  readonly name: string
  readonly by: SortBy
  readonly sort: SortBy
  onSort(by: SortBy): void
}

function SortHead({ name, by, sort, onSort }: SortHeadProps) {
  const text = useMessages(mandates)
  const sorted = isSame(by, sort)
  return (
    <th scope='col' aria-sort={sorted ? (by === 'name' ? 'ascending' : 'descending') : 'none'}>
      <button type='button' title={text.sortBy(name)} onClick={() => onSort(by)}>
        {name}
      </button>
    </th>
  )
}

function isSame(a: SortBy, b: SortBy): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.column === b.column : a === b
}
