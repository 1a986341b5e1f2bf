/** Which groups have a cell of the matrix: common to all, in some, in one alone. Pure. */
import type { MandateMatrix } from '../../../../shared/model/comparison'
import type { Highlight } from './settings'

export interface Coverage {
  /** Indices of the matrix's row and column. */
  readonly row: number
  readonly column: number
  readonly total: number
  /** Directives of each group. */
  readonly counts: readonly number[]
}

/** Every cell that some group fills, most directives first. */
export function coverageOf({ rows, columns, counts, groupCounts }: MandateMatrix, groups: number): readonly Coverage[] {
  return rows
    .flatMap((_, row) => columns.map((__, column) => ({ row, column, cell: row * columns.length + column })))
    .map(({ row, column, cell }) => ({
      row,
      column,
      total: counts[cell] ?? 0,
      counts: [...groupCounts.subarray(cell * groups, (cell + 1) * groups)],
    }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || a.row - b.row || a.column - b.column)
}

export function spreadOf(counts: readonly number[]): 'common' | 'some' | 'alone' {
  const having = counts.filter((count) => count > 0).length
  if (having === counts.length) return 'common'
  return having === 1 ? 'alone' : 'some'
}

/** `keys` are those of the groups, in the order of `counts`. A group that is not there any more highlights everything. */
export function isHighlighted(counts: readonly number[], highlight: Highlight, keys: readonly string[]): boolean {
  switch (highlight.kind) {
    case 'everything':
      return true
    case 'common':
    case 'some':
      return spreadOf(counts) === highlight.kind
    case 'alone':
    case 'lacking': {
      const at = keys.indexOf(highlight.group)
      if (at < 0) return true
      const has = (counts[at] ?? 0) > 0
      return highlight.kind === 'lacking' ? !has : has && spreadOf(counts) === 'alone'
    }
  }
}

/** What groups are called where there is no room for their names. */
export function letterOf(group: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + group)
}
