/** What groups have in common and what they have alone, as a list; every number leads to its sentences. */
import { Button } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { formatNumber } from '../../../../shared/i18n/language'
import { mandates } from '../../../../shared/i18n/mandates'
import type { MandateCell, MandateMatrix } from '../../../../shared/model/comparison'
import { useLanguage, useMessages } from '../../../app/language'
import type { SelectedGroup } from '../../../app/use-selection'
import type { AxisNames } from './axis-names'
import { type Coverage, coverageOf, isHighlighted, letterOf, spreadOf } from './coverage'
import type { Highlight } from './settings'

/** Drawn at a time. */
const STEP = 50

interface CoverageListProps {
  readonly matrix: MandateMatrix
  readonly groups: readonly SelectedGroup[]
  readonly names: AxisNames
  readonly highlight: Highlight
  onOpen(cell: MandateCell): void
}

export function CoverageList({ matrix, groups, names, highlight, onOpen }: CoverageListProps) {
  const text = useMessages(mandates)
  const [most, setMost] = useState(STEP)
  const found = useMemo(() => {
    const keys = groups.map(({ key }) => key)
    return coverageOf(matrix, groups.length).filter(({ counts }) => isHighlighted(counts, highlight, keys))
  }, [matrix, groups, highlight])
  if (found.length === 0) return <p>{text.nothing}</p>
  return (
    <>
      <p role='status' className='quiet'>
        {text.places(found.length)}
      </p>
      <ol className='coverage-list'>
        {found.slice(0, most).map((one) => (
          <CoverageItem key={`${one.row} ${one.column}`} of={one} matrix={matrix} groups={groups} names={names} onOpen={onOpen} />
        ))}
      </ol>
      {found.length > most && (
        <Button variant='secondary' data-size='sm' onClick={() => setMost((old) => old + STEP)}>
          {text.showMore(Math.min(STEP, found.length - most))}
        </Button>
      )}
    </>
  )
}

interface CoverageItemProps extends Omit<CoverageListProps, 'highlight'> {
  readonly of: Coverage
}

function CoverageItem({ of: { row, column, counts }, matrix, groups, names, onOpen }: CoverageItemProps) {
  const language = useLanguage()
  const text = useMessages(mandates)
  const spread = spreadOf(counts)
  const cell = { row: { value: matrix.rows[row] ?? null }, column: { value: matrix.columns[column] ?? null } }
  const title = text.cross(names.row(cell.row.value), names.column(cell.column.value))
  return (
    <li className='coverage' data-spread={spread}>
      <p className='coverage-head'>
        <strong>{title}</strong>
        <span>{spread === 'alone' ? text.onlyGroup : text[spread]}</span>
      </p>
      <ul>
        {groups.map(({ key, title: name }, i) => {
          const count = counts[i] ?? 0
          return (
            <li key={key}>
              <span className='group-mark' data-has={count > 0}>
                {letterOf(i)}
              </span>
              <span className='coverage-group'>{name}</span>
              {count === 0 ? (
                <span className='quiet'>{text.missingGroup}</span>
              ) : (
                <button
                  type='button'
                  className='number-link'
                  aria-label={text.cell(text.directives(count), title, name)}
                  onClick={() => onOpen({ ...cell, group: i })}
                >
                  {formatNumber(language, count)}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </li>
  )
}
