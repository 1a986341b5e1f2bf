/** The matrix as sheets: as it is seen, and where groups are compared what each of them has. */
import type { CellValue, Sheet } from '../../../../shared/export/sheet'
import type { Language } from '../../../../shared/i18n/language'
import { mandates } from '../../../../shared/i18n/mandates'
import type { MandateMatrix, MandateQuery } from '../../../../shared/model/comparison'
import type { SelectedGroup } from '../../../app/use-selection'
import type { AxisNames } from './axis-names'
import { coverageOf, spreadOf } from './coverage'

interface MandateTable {
  readonly matrix: MandateMatrix
  readonly query: MandateQuery
  readonly groups: readonly SelectedGroup[]
  readonly names: AxisNames
  readonly language: Language
  /** Whether the groups can be held against each other. */
  readonly comparable: boolean
}

/** All rows and columns, whatever is drawn; the totals count a directive once. */
export function mandateSheets({ matrix, query, groups, names, language, comparable }: MandateTable): Sheet[] {
  const text = mandates[language]
  const { rows, columns, counts, rowTotals, columnTotals, total } = matrix
  const rowTitle = text[`axis.${query.rows}`]
  const main: Sheet = {
    name: text.name,
    columns: [
      { title: rowTitle, type: 'text' },
      { title: text.total, type: 'integer' },
      ...columns.map((value) => ({ title: names.column(value), type: 'integer' as const })),
    ],
    rows: [
      ...rows.map((value, row): CellValue[] => [
        names.row(value),
        rowTotals[row] ?? 0,
        ...columns.map((_, column) => counts[row * columns.length + column] ?? 0),
      ]),
      [text.total, total, ...columnTotals],
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
      rows: coverageOf(matrix, groups.length).map(({ row, column, total: all, counts: own }): CellValue[] => {
        const spread = spreadOf(own)
        return [
          names.row(rows[row] ?? null),
          names.column(columns[column] ?? null),
          spread === 'alone' ? text.onlyGroup : text[spread],
          all,
          ...own,
        ]
      }),
    },
  ]
}
