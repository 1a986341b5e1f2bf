/**
 * Who must act by where a directive stands, when its words name nobody: the cell of its row under "Ansvarlig", as action plans have
 * it, or the heading above a sentence that begins with its verb ("Bydelsdirektøren" / "Skal rapportere hvert tertial.").
 */
import type { Addressee, FoundDirective } from '../model/directive'
import type { Block } from '../model/source-document'
import type { TextSpan } from '../text/span'
import { actorLabel } from './actor-label'
import { isPassive } from './modal-context'
import type { SentenceView } from './sentence-view'

const RESPONSIBLE =
  /^(?:(?:hoved|hovud)?ansvar(?:lig|leg|et)?(?:\s+(?:enhet|eining|for\s+oppfølging|virksomhet|verksemd|avdeling|instans))?|rolle|hvem|kven|aktør|utfører|utførar|utføres\s+av|hvem\s+gjør\s+det)$/iu

type Cell = NonNullable<Block['cell']>

export interface Places {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The view of a sentence by its index. */
  readonly view: (sentence: number) => SentenceView | null
  /** The first sentence of a block, by the block's index; null for a block without one. */
  readonly firstSentence: (block: number) => number | null
}

/** Gives directives without an addressee the one their place names. Never takes one away. */
export function addPlacedAddressees(places: Places, directives: readonly FoundDirective[]): FoundDirective[] {
  const cells = responsibleCells(places)
  return directives.map((directive) => {
    if (directive.addressee !== null) return directive
    const view = places.view(directive.sentence)
    if (view?.block == null) return directive
    const cell = view.block.cell
    const addressee = cell === undefined ? fromHeading(places, view, directive) : fromRow(places, cell, cells)
    return addressee === null ? directive : { ...directive, addressee }
  })
}

function wholeActor({ firstSentence, view: viewOf }: Places, block: number): TextSpan | null {
  const sentence = firstSentence(block)
  const view = sentence === null ? null : viewOf(sentence)
  return view === null ? null : actorLabel(view)
}

/** "table row" → the block under "Ansvarlig" in that row, of every table whose first row has such a cell. */
function responsibleCells({ text, blocks }: Places): ReadonlyMap<string, number> {
  const columns = new Map<number, number>()
  for (const { cell, span } of blocks)
    if (cell?.row === 0 && RESPONSIBLE.test(text.slice(span.start, span.end).trim())) columns.set(cell.table, cell.column)
  const cells = new Map<string, number>()
  if (columns.size === 0) return cells
  for (const [index, { cell }] of blocks.entries())
    if (cell !== undefined && cell.row > 0 && columns.get(cell.table) === cell.column) cells.set(rowOf(cell), index)
  return cells
}

const rowOf = ({ table, row }: Cell): string => `${table} ${row}`

function fromRow(places: Places, cell: Cell, cells: ReadonlyMap<string, number>): Addressee | null {
  const at = cells.get(rowOf(cell))
  const span = at === undefined ? null : wholeActor(places, at)
  return span === null ? null : { span, source: 'heading' }
}

function fromHeading(places: Places, view: SentenceView, { cue, leadIn }: FoundDirective): Addressee | null {
  if (leadIn !== null || cue.span.start > view.sentence.start + 1 || isPassive(view, 1) || isPassive(view, 2)) return null
  for (let at = view.sentence.block - 1; at >= 0; at -= 1) {
    const block = places.blocks[at]
    // "Bydelene:" over a list is as good as a heading.
    const label = block?.kind === 'paragraph' && view.block?.kind === 'list-item' && places.text.charAt(block.span.end - 1) === ':'
    if (block?.kind !== 'heading' && !label) continue
    const span = wholeActor(places, at)
    return span === null ? null : { span, source: 'heading' }
  }
  return null
}
