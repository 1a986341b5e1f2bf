/**
 * Who must act by where a directive stands, when its words name nobody: the cell of its row under "Ansvarlig", as action plans have
 * it, or the heading above a sentence that begins with its verb ("Bydelsdirektøren" / "Skal rapportere hvert tertial.").
 */
import type { Addressee, FoundDirective } from '../model/directive'
import type { TextSpan } from '../text/span'
import { actorLabel, RESPONSIBLE, unitLabel } from './actor-label'
import { isPassive } from './modal-context'
import type { SentenceView } from './sentence-view'
import { type Cell, cellsUnder, type Places, rowOf } from './table-columns'

/** Gives directives without an addressee the one their place names. Never takes one away. */
export function addPlacedAddressees(places: Places, directives: readonly FoundDirective[]): FoundDirective[] {
  const cells = cellsUnder(places, RESPONSIBLE)
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

function fromRow(places: Places, cell: Cell, cells: ReadonlyMap<string, number>): Addressee | null {
  const at = cells.get(rowOf(cell))
  // "Ansvar" may head the column of tasks itself.
  if (at !== undefined && places.blocks[at]?.cell?.column === cell.column) return null
  const sentence = at === undefined ? null : places.firstSentence(at)
  const view = sentence === null ? null : places.view(sentence)
  const span = view === null ? null : (actorLabel(view) ?? unitLabel(view))
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
