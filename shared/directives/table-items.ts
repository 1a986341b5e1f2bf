/** Items in tables: under a lead-in in a cell, under the head of a column, and in the table that follows a lead-in. */
import type { Block } from '../model/source-document'
import { RESPONSIBLE } from './actor-label'
import type { LeadInInput } from './lead-in-shape'
import { itemOf } from './list-sentence'

/** Heads of columns whose cells say what is to be done. */
const TASKS =
  /^(?:(?:skal-?)?krav|tiltak|aktivitet(?:er|ar)?|oppg[aå]ve(?:r|ne)?|oppdrag|bestilling(?:er|ar)?|leveranse(?:r|ar)?|(?:styrings)?indikator(?:er|ar)?|styringsparameter(?:e|ar)?|rapportering(?:skrav)?|resultatkrav|dokument(?:er|asjon)?|opplysning(?:er|ar)?|metadata(?:element(?:er)?)?|delmål og tiltak|(?:beskrivelse|skildring) av (?:krav|tiltak|oppg[aå]ve)(?:et|n|a)?|(?:hva|kva) (?:skal|må) gj(?:ø|e)r(?:es|ast|e))$/iu

type Cell = NonNullable<Block['cell']>

/** The first sentence of each block of the table that sentence `at` stands in, from `at` on, with its cell. */
function* blocksOfTable(
  input: LeadInInput,
  at: number,
): Generator<{ readonly sentence: number; readonly block: Block; readonly cell: Cell }> {
  const table = input.blocks[input.sentences[at]?.block ?? -1]?.cell?.table
  let seen = -1
  for (let i = at; i < input.sentences.length; i += 1) {
    const index = input.sentences[i]?.block ?? -1
    const block = input.blocks[index]
    if (block === undefined || index === seen || block.kind === 'furniture' || block.kind === 'footnote') continue
    if (block.cell?.table !== table || block.cell === undefined) return
    seen = index
    yield { sentence: i, block, cell: block.cell }
  }
}

const isListed = ({ kind, marker }: Block): boolean => kind === 'list-item' || marker !== undefined

interface Found {
  readonly sentence: number
  readonly listed: boolean
}

export interface CellItems {
  readonly items: readonly number[]
  readonly kind: ItemKind
}

/**
 * 'marked': a list. 'unmarked': the cells of the rows below, or paragraphs of one cell. 'assigned': cells of a table that has a
 * column for who is responsible.
 */
export type ItemKind = 'marked' | 'unmarked' | 'assigned'

/** Items of a lead-in in a cell: within the cell, else beside it in its row, else below it when it heads its column. */
export function itemsOfCell(input: LeadInInput, index: number): CellItems {
  const own = input.blocks[input.sentences[index]?.block ?? -1]
  const at = own?.cell
  if (own === undefined || at === undefined) return NONE
  const inCell: Found[] = []
  const beside: Found[] = []
  const nextRow: Found[] = []
  const below: Found[] = []
  let open = true
  for (const { sentence, block, cell } of blocksOfTable(input, index)) {
    if (block === own) continue
    const one: Found = { sentence: itemOf(input, sentence), listed: isListed(block) }
    if (cell.row === at.row && cell.column === at.column) {
      // A list in the cell ends where a level above it or a paragraph follows.
      if (isListed(own) && (!one.listed || (block.level ?? 0) <= (own.level ?? 0))) open = false
      if (open) inCell.push(one)
    } else if (cell.row === at.row) {
      const lower = /^\p{Ll}/u.test(input.text.slice(block.span.start, block.span.start + 1))
      if (cell.column === at.column + 1 && (one.listed || lower)) beside.push(one)
    } else if (cell.column === at.column) {
      if (!one.listed && input.text.slice(block.span.start, block.span.end).trimEnd().endsWith(':')) break
      if (cell.row === at.row + 1) nextRow.push(one)
      below.push(one)
    }
  }
  if (inCell.length > 0) return inCell.some((one) => one.listed) ? sentencesOf(firstList(inCell)) : sentencesOf(inCell, 'unmarked')
  if (isListed(own)) return NONE
  if (beside.length > 0) return sentencesOf(beside, beside.every((one) => one.listed) ? 'marked' : 'unmarked')
  if (at.row === 0 || isAloneInRow(input, index, at)) return sentencesOf(below, isAssigned(input, index, at) ? 'assigned' : 'unmarked')
  // A reader that took a list for a row of its own, as over a page break.
  return input.text.charAt(own.span.end - 1) === ':' && nextRow[0]?.listed === true ? sentencesOf(firstList(nextRow)) : NONE
}

const NONE: CellItems = { items: [], kind: 'marked' }
const sentencesOf = (found: readonly Found[], kind: ItemKind = 'marked'): CellItems => ({
  items: found.map(({ sentence }) => sentence),
  kind,
})

/** The first run of listed blocks. */
function firstList(found: readonly Found[]): readonly Found[] {
  const from = found.findIndex((one) => one.listed)
  const length = found.slice(from).findIndex((one) => !one.listed)
  return length < 0 ? found.slice(from) : found.slice(from, from + length)
}

/** Whether another head of the table than the one at sentence `index` says who is responsible. */
function isAssigned(input: LeadInInput, index: number, { table, column }: Cell): boolean {
  let first = input.sentences[index]?.block ?? 0
  while (input.blocks[first - 1]?.cell?.table === table) first -= 1
  for (let i = first; input.blocks[i]?.cell?.table === table && input.blocks[i]?.cell?.row === 0; i += 1) {
    const block = input.blocks[i]
    if (block !== undefined && block.cell?.column !== column && RESPONSIBLE.test(input.text.slice(block.span.start, block.span.end).trim()))
      return true
  }
  return false
}

function isAloneInRow(input: LeadInInput, index: number, { table, row, column }: Cell): boolean {
  const block = input.sentences[index]?.block ?? 0
  const inRow = (one: Block | undefined): boolean => one?.cell?.table === table && one.cell.row === row
  for (let i = block - 1; inRow(input.blocks[i]); i -= 1) if (input.blocks[i]?.cell?.column !== column) return false
  for (let i = block + 1; inRow(input.blocks[i]); i += 1) if (input.blocks[i]?.cell?.column !== column) return false
  return true
}

/**
 * Items in the table whose first sentence is `first`, after a lead-in above it: its cells when it has one column, else those
 * under a head such as "Tiltak"; else, after a lead-in that breaks off (`ended` false), those of the first column.
 */
export function itemsOfTable(input: LeadInInput, first: number, ended: boolean): readonly number[] {
  const blocks = [...blocksOfTable(input, first)]
  const oneColumn = blocks.every(({ cell }) => cell.column === 0)
  const head = blocks.find(({ block, cell }) => cell.row === 0 && TASKS.test(input.text.slice(block.span.start, block.span.end).trim()))
  if (!oneColumn && head === undefined && ended) return []
  const column = head?.cell.column ?? 0
  const rows = blocks.filter(({ cell }) => cell.column === column && (cell.row > 0 || (oneColumn && head === undefined) || !ended))
  const found: number[] = []
  let row = -1
  for (const { sentence, block, cell } of rows) {
    if (block === head?.block || (cell.row === row && block.kind !== 'list-item')) continue
    row = cell.row
    found.push(itemOf(input, sentence))
  }
  return found
}
