/** The matrix as sheets: as it is seen, and where groups are compared what each of them has. */
import type { CellValue, Sheet } from '../../../../shared/export/sheet'
import type { Language } from '../../../../shared/i18n/language'
import { mandates } from '../../../../shared/i18n/mandates'
import type { MandateMatrix, MandateQuery } from '../../../../shared/model/comparison'
import { rowsOf, type SelectedGroup } from '../../../app/use-selection'
import type { AxisNames } from './axis-names'
import { coverageOf, isHighlighted, spreadOf } from './coverage'
import { inOwnOrder, sortedRows } from './row-order'
import type { Highlight, SortBy } from './settings'

interface MandateTable {
  readonly matrix: MandateMatrix
  readonly query: MandateQuery
  readonly groups: readonly SelectedGroup[]
  readonly names: AxisNames
  readonly language: Language
  /** Whether the groups can be held against each other. */
  readonly comparable: boolean
  readonly sort: SortBy
  /** Which cells the list shows; null where there is no list. */
  readonly highlight: Highlight | null
}

/** All rows and columns, whatever is drawn, in the order of the screen; the totals count a directive once. */
export function mandateSheets({ matrix, query, groups, names, language, comparable, sort, highlight }: MandateTable): Sheet[] {
  const text = mandates[language]
  const { rows, columns, counts, rowTotals, columnTotals, total } = matrix
  const rowTitle = text[`axis.${query.rows}`]
  const documents = rowsOf(groups).map(({ id }) => id as string)
  const down = sortedRows(matrix, query, sort, names, documents)
  const across = inOwnOrder(query.columns, columns, documents)
  const keys = groups.map(({ key }) => key)
  const isShown = (own: readonly number[]): boolean => highlight === null || isHighlighted(own, highlight, keys)
  const main: Sheet = {
    name: text.name,
    columns: [
      { title: rowTitle, type: 'text' },
      { title: text.total, type: 'integer' },
      ...across.map((column) => ({ title: names.column(columns[column] ?? null), type: 'integer' as const })),
    ],
    rows: [
      ...down.map((row): CellValue[] => [
        names.row(rows[row] ?? null),
        rowTotals[row] ?? 0,
        ...across.map((column) => counts[row * columns.length + column] ?? 0),
      ]),
      [text.total, total, ...across.map((column) => columnTotals[column] ?? 0)],
    ],
  }
  if (!comparable) return [main]
  return [
    main,
    {
      name: text['mode.cells'],
      columns: [
        { title: rowTitle, type: 'text' },
        { title: text[`axis.${query.columns}`], type: 'text' },
        { title: text.state, type: 'text' },
        { title: text.total, type: 'integer' },
        ...groups.map(({ title }) => ({ title, type: 'integer' as const })),
      ],
      rows: coverageOf(matrix, groups.length).flatMap(({ row, column, total: all, counts: own }): CellValue[][] => {
        if (!isShown(own)) return []
        const spread = spreadOf(own)
        return [
          [
            names.row(rows[row] ?? null),
            names.column(columns[column] ?? null),
            spread === 'alone' ? text.onlyGroup : text[spread],
            all,
            ...own,
          ],
        ]
      }),
    },
  ]
}
