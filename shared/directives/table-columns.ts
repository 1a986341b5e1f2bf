/** Columns of tables by the words at their head: "Ansvarlig", "Frist". */
import type { Block } from '../model/source-document'
import type { SentenceView } from './sentence-view'

export type Cell = NonNullable<Block['cell']>

export interface Places {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The view of a sentence by its index. */
  readonly view: (sentence: number) => SentenceView | null
  /** The first sentence of a block, by the block's index; null for a block without one. */
  readonly firstSentence: (block: number) => number | null
}

export const rowOf = ({ table, row }: Cell): string => `${table} ${row}`

/** `rowOf` a row → the block that stands in that row under the first head that fits, of every table whose first row has one. */
export function cellsUnder({ text, blocks }: Places, head: RegExp): ReadonlyMap<string, number> {
  const columns = new Map<number, number>()
  for (const { cell, span } of blocks)
    if (cell?.row === 0 && !columns.has(cell.table) && head.test(text.slice(span.start, span.end).trim()))
      columns.set(cell.table, cell.column)
  const cells = new Map<string, number>()
  if (columns.size === 0) return cells
  for (const [index, { cell }] of blocks.entries())
    if (cell !== undefined && cell.row > 0 && columns.get(cell.table) === cell.column) cells.set(rowOf(cell), index)
  return cells
}
