/**
 * Which list items and table cells stand under which lead-in ("Bydelene skal:", "Derfor skal vi"). Measured in one municipal
 * plan, 15 such lead-ins govern 90 items without a modal verb: leaving them out is the largest undercount there is.
 */

import { modalForm } from '../language/modal-verbs.nb'
import type { Block, Sentence } from '../model/source-document'
import type { Token } from '../text/tokens'

/** Marks that begin an item inside a paragraph when a reader could not make it a block. U+F0A7 and U+F0B7: Word's own bullets. */
const BULLET = /^[•‣◦▪▫■□●○–—*\uF071\uF0A7\uF0B7\uF0D8\u25B6-]\s/u

export interface LeadInInput {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly (readonly Token[])[]
}

/** For each sentence the sentences that may be its items, when it ends like a lead-in and something follows that can be one. */
export function findItems(input: LeadInInput): ReadonlyMap<number, readonly number[]> {
  const items = new Map<number, readonly number[]>()
  for (let index = 0; index < input.sentences.length; index += 1) {
    const sentence = input.sentences[index]
    if (sentence === undefined) continue
    const shape = leadInShape(input, index)
    if (shape === null) continue
    const under = itemsUnder(input, index, shape)
    if (under.length > 0) items.set(index, under)
  }
  return items
}

/** 'colon': ends with ":"; 'open': breaks off where its object should come. */
function leadInShape(input: LeadInInput, index: number): 'colon' | 'open' | null {
  const sentence = input.sentences[index]
  const tokens = input.tokens[index]
  const block = sentence === undefined ? undefined : input.blocks[sentence.block]
  if (sentence === undefined || tokens === undefined || block === undefined || block.kind === 'furniture') return null
  const written = input.text.slice(sentence.start, sentence.end).trimEnd()
  if (written.endsWith(':')) return 'colon'
  if (/[.!?;]$/.test(written)) return null
  return isOpen(tokens) ? 'open' : null
}

const OPEN_END = new Set('å at for ved følgende følgjande skal må bør vil kan ikke ikkje også òg derfor difor'.split(' '))
const SUBJECT_END = /^(?:vi|me|kommunen|bydelene|bydelane|virksomhetene|verksemdene|etatene|alle|skolene|skulane|de|dei)$/

/** "Derfor skal vi", "Kommunen må sørge for at", "Bydelene skal blant annet": nothing after the modal says what. */
function isOpen(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== 'mark')
  const last = words.at(-1)?.folded ?? ''
  const modal = words.findLastIndex((token) => modalForm(token.folded)?.tense === 'present')
  if (modal < 0) return false
  if (OPEN_END.has(last)) return true
  const after = words.slice(modal + 1).map((token) => token.folded)
  if (after.length === 0) return true
  if (after.length <= 4 && after.slice(-2).join(' ') === 'blant annet') return true
  return (
    after.length <= 3 &&
    SUBJECT_END.test(last) &&
    !after.some((folded) => /(?:e|es)$/.test(folded) && !SUBJECT_END.test(folded) && folded !== 'alle')
  )
}

function isListed(block: Block | undefined): boolean {
  return block !== undefined && (block.kind === 'list-item' || block.kind === 'table-cell')
}

function itemsUnder(input: LeadInInput, index: number, shape: 'colon' | 'open'): readonly number[] {
  const lead = input.sentences[index]
  const leadBlock = lead === undefined ? undefined : input.blocks[lead.block]
  if (lead === undefined || leadBlock === undefined) return []
  const found: number[] = []
  let seenBlock = -1
  let table: number | undefined
  let firstItem: Block | undefined
  for (let i = index + 1; i < input.sentences.length; i += 1) {
    const sentence = input.sentences[i]
    const block = sentence === undefined ? undefined : input.blocks[sentence.block]
    if (sentence === undefined || block === undefined) break
    if (block.kind === 'furniture' || block.kind === 'footnote') continue
    if (sentence.block === lead.block) {
      // The lead-in and its items in one block: each item begins with a bullet, or the one sentence after ":" is the item.
      if (BULLET.test(input.text.slice(sentence.start, sentence.start + 3))) found.push(i)
      else if (found.length === 0 && shape === 'colon' && leadBlock.kind === 'list-item') return found
      else return found
      continue
    }
    // A paragraph that goes on in lower case is an item whose bullet was drawn, not written.
    const start = input.text.slice(sentence.start, sentence.start + 3)
    const bulleted = block.kind === 'paragraph' && (BULLET.test(start) || /^\p{Ll}/u.test(start))
    if (!isListed(block) && !bulleted) {
      if (block.kind === 'paragraph' && sentence.block === seenBlock) continue
      break
    }
    if (leadBlock.kind === 'list-item' && block.kind === 'list-item') {
      const deeper = (block.level ?? 0) > (leadBlock.level ?? 0)
      const flat = firstItem === undefined || (firstItem.level ?? 0) <= (leadBlock.level ?? 0)
      if (!deeper && !(flat && sameListContinues(leadBlock, block, firstItem))) break
    }
    if (leadBlock.kind === 'table-cell') {
      if (block.kind !== 'table-cell' && block.kind !== 'list-item') break
      if (block.kind === 'table-cell' && (block.cell?.table !== leadBlock.cell?.table || block.cell?.column !== leadBlock.cell?.column)) {
        if (block.cell?.table !== leadBlock.cell?.table) break
        continue
      }
    } else if (block.kind === 'table-cell') {
      if (firstItem !== undefined && firstItem.kind !== 'table-cell') break
      if (shape === 'colon' && firstItem === undefined && !tableOfOneColumn(input, sentence.block)) break
      table ??= block.cell?.table
      if (block.cell?.table !== table || (block.cell?.column ?? 0) > 0) continue
    } else if (firstItem?.kind === 'table-cell') break
    firstItem ??= block
    if (sentence.block !== seenBlock) found.push(i)
    seenBlock = sentence.block
  }
  return found
}

/** A lead-in that is itself an item of a flat list: its items carry another marker than it does. */
function sameListContinues(lead: Block, block: Block, firstItem: Block | undefined): boolean {
  if (firstItem !== undefined) return markerKind(block.marker) === markerKind(firstItem.marker)
  return markerKind(lead.marker) !== markerKind(block.marker)
}

function markerKind(marker: string | undefined): string {
  if (marker === undefined) return ''
  return marker.replace(/\d+/g, '1').replace(/\p{L}/gu, 'a')
}

function tableOfOneColumn(input: LeadInInput, from: number): boolean {
  const table = input.blocks[from]?.cell?.table
  for (let i = from; i < input.blocks.length && input.blocks[i]?.cell?.table === table; i += 1)
    if ((input.blocks[i]?.cell?.column ?? 0) > 0) return false
  return true
}
