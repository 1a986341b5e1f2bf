/** In which order the rows and columns of the matrix stand. Pure. */
import type { MandateAxis, MandateMatrix, MandateQuery } from '../../../../shared/model/comparison'
import { MODALITIES, REQUIREMENTS } from '../../../../shared/model/directive'
import type { AxisNames } from './axis-names'
import type { SortBy } from './settings'

/** Axes whose values have an order of their own are shown in it; the others with the most directives first. */
export function inOwnOrder(axis: MandateAxis, values: readonly (string | null)[], documents: readonly string[]): readonly number[] {
  const own: readonly string[] | null =
    axis === 'modality' ? MODALITIES : axis === 'requirement' ? REQUIREMENTS : axis === 'document' ? documents : null
  const place = (value: string | null): number => {
    if (value === null) return Number.POSITIVE_INFINITY
    return axis === 'group' ? Number(value) : (own?.indexOf(value) ?? 0)
  }
  const places = values.map((_, i) => i)
  return own === null && axis !== 'group' ? places : places.sort((a, b) => place(values[a] ?? null) - place(values[b] ?? null))
}

/** Rows with an order of their own keep it, but for another that is chosen. */
export function sortedRows(
  { rows, columns, counts, rowTotals }: MandateMatrix,
  query: MandateQuery,
  sort: SortBy,
  names: AxisNames,
  documents: readonly string[],
): readonly number[] {
  if (sort === 'total')
    return query.rows === 'modality' || query.rows === 'requirement' ? inOwnOrder(query.rows, rows, documents) : rows.map((_, i) => i)
  const places = rows.map((_, i) => i)
  if (sort === 'name')
    return places.sort(
      (a, b) =>
        Number(rows[a] === null) - Number(rows[b] === null) || names.row(rows[a] ?? null).localeCompare(names.row(rows[b] ?? null), 'nb'),
    )
  const column = columns.indexOf(sort.column)
  const count = (row: number): number => (column < 0 ? (rowTotals[row] ?? 0) : (counts[row * columns.length + column] ?? 0))
  return places.sort((a, b) => count(b) - count(a) || (rowTotals[b] ?? 0) - (rowTotals[a] ?? 0))
}
