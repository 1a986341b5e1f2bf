/**
 * Which list items and table cells stand under which lead-in ("Bydelene skal:", "Derfor skal vi"). Measured in one municipal
 * plan, 15 such lead-ins govern 90 items without a modal verb: leaving them out is the largest undercount there is.
 */
import { BULLET, type LeadInInput, type LeadInShape, leadInShape, restOfLeadIn } from './lead-in-shape'
import { continuesNumbers, joinsList, type Numbered } from './list-markers'
import { itemOf } from './list-sentence'
import { type CellItems, type ItemKind, itemsOfCell, itemsOfTable } from './table-items'

/** The sentences that may be a lead-in's items, in text order. */
export interface ItemList {
  readonly shape: LeadInShape
  readonly items: readonly number[]
  readonly kind: ItemKind
}

/** Paragraphs between two items of one numbered list; more than that is another text. */
const MAX_PARAGRAPHS_BETWEEN = 4

/** For each sentence that is worded like a lead-in what stands under it, when there is something that can be its items. */
export function findItems(input: LeadInInput): ReadonlyMap<number, ItemList> {
  const found = new Map<number, ItemList>()
  for (let index = 0; index < input.sentences.length; index += 1) {
    const rest = restOfLeadIn(input, index)
    const shape = rest === null ? leadInShape(input, index) : 'sentence'
    if (shape === null) continue
    const { items, kind } = itemsUnder(input, rest ?? index, shape)
    if (items.length > 0) found.set(index, { shape, items, kind })
  }
  return found
}

function itemsUnder(input: LeadInInput, index: number, shape: LeadInShape): CellItems {
  const lead = input.sentences[index]
  const block = lead === undefined ? undefined : input.blocks[lead.block]
  if (block?.cell !== undefined) {
    const inTable = itemsOfCell(input, index)
    if (inTable.items.length > 0) return inTable
  }
  return { items: itemsInText(input, index, shape), kind: 'marked' }
}

/** Items in the running text after sentence `index`: over pages, notes and what interrupts a numbered list. */
function itemsInText(input: LeadInInput, index: number, shape: LeadInShape): readonly number[] {
  const lead = input.sentences[index]
  const leadBlock = lead === undefined ? undefined : input.blocks[lead.block]
  if (lead === undefined || leadBlock === undefined) return []
  const found: number[] = []
  const list: Numbered = { lead: leadBlock.kind === 'list-item' ? leadBlock : null, first: null, last: null, kinds: new Set() }
  let inParagraphs = false
  let seen = -1
  for (let i = index + 1; i < input.sentences.length; i += 1) {
    const sentence = input.sentences[i]
    const block = sentence === undefined ? undefined : input.blocks[sentence.block]
    if (sentence === undefined || block === undefined) break
    if (block.kind === 'furniture' || block.kind === 'footnote' || sentence.block === seen) continue
    const start = input.text.slice(sentence.start, sentence.start + 3)
    if (sentence.block === lead.block) {
      // The lead-in and its items in one block: each item begins with a bullet.
      if (!BULLET.test(start)) return found
      found.push(i)
      continue
    }
    if (block.kind === 'list-item' && block.cell === undefined) {
      const joins = joinsList(list, block)
      if (joins === 'ends' || inParagraphs) break
      seen = sentence.block
      if (joins === 'item') found.push(itemOf(input, i))
      continue
    }
    if (block.kind === 'paragraph' && shape === 'sentence') {
      // A paragraph that goes on in lower case is an item whose bullet was drawn, or the rest of an item.
      const bulleted = BULLET.test(start)
      const lower = /^\p{Ll}/u.test(start)
      if (list.first === null && (bulleted || lower)) {
        inParagraphs = true
        seen = sentence.block
        found.push(i)
        continue
      }
      if (list.first !== null && (lower || continuesAfter(input, i, list))) {
        seen = sentence.block
        continue
      }
    }
    if ((block.cell !== undefined || block.kind === 'table-cell') && found.length === 0 && leadBlock.cell === undefined)
      return shape === 'sentence' ? itemsOfTable(input, i, input.text.slice(lead.start, lead.end).endsWith(':')) : []
    break
  }
  return found
}

/** Whether a numbered list goes on after the paragraphs that begin at sentence `from`: the next item has the next number. */
function continuesAfter(input: LeadInInput, from: number, list: Numbered): boolean {
  let paragraphs = 0
  let seen = -1
  for (let i = from; i < input.sentences.length; i += 1) {
    const at = input.sentences[i]?.block ?? -1
    const block = input.blocks[at]
    if (block === undefined || at === seen || block.kind === 'furniture' || block.kind === 'footnote') continue
    seen = at
    if (block.kind === 'list-item') return continuesNumbers(list, block)
    if (block.kind !== 'paragraph') return false
    paragraphs += 1
    if (paragraphs > MAX_PARAGRAPHS_BETWEEN) return false
  }
  return false
}
