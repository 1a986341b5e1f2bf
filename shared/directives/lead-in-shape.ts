/** Whether a sentence is worded like a lead-in to a list, and how. */
import { modalForm } from '../language/modal-verbs.nb'
import type { Block, Sentence } from '../model/source-document'
import type { Token } from '../text/tokens'
import { looksInfinitive } from './noun-phrase'
import { ADVERBS, PREPOSITIONS } from './words/function-words.nb'

/** Marks that begin an item inside a paragraph when a reader could not make it a block. U+F0A7 and U+F0B7: Word's own bullets. */
export const BULLET = /^[•‣◦▪▫■□●○–—*\uF071\uF0A7\uF0B7\uF0D8\u25B6-]\s/u

export interface LeadInInput {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly (readonly Token[])[]
}

/** 'sentence': it goes on in its items. 'label': a heading over a list or the head of a column, which says what the items are. */
export type LeadInShape = 'sentence' | 'label'

/** A label of more words is a sentence without its stop. */
const MAX_LABEL_WORDS = 8

/** The shape of sentence `index` as a lead-in; null when nothing can hang on it. */
export function leadInShape(input: LeadInInput, index: number): LeadInShape | null {
  const sentence = input.sentences[index]
  const tokens = input.tokens[index]
  const block = sentence === undefined ? undefined : input.blocks[sentence.block]
  if (sentence === undefined || tokens === undefined || block === undefined || block.kind === 'furniture') return null
  const end = input.text.charAt(sentence.end - 1)
  if (end === ':') return 'sentence'
  if (input.sentences[index + 1]?.block === sentence.block) return isOpen(tokens) && !/[.!?;]/.test(end) ? 'sentence' : null
  if (/[!?;]/.test(end)) return null
  if (end !== '.' && isOpen(tokens)) return 'sentence'
  const next = nextBlock(input, sentence.block)
  const listed = next?.kind === 'list-item' && isUnder(block, next)
  if (listed && block.kind !== 'heading' && goesOn(input, tokens, end === '.', next)) return 'sentence'
  if (end === '.') return null
  if (listed && (block.kind === 'heading' || (block.kind !== 'list-item' && countWords(tokens) <= MAX_LABEL_WORDS))) return 'label'
  return block.kind === 'table-cell' && block.cell?.row === 0 ? 'label' : null
}

/** "… så fremt de finnes i" | "løsningen:": the block after this sentence's, when a line break cut the lead-in in two; else null. */
export function restOfLeadIn({ text, blocks, sentences }: LeadInInput, index: number): number | null {
  const sentence = sentences[index]
  const next = sentences[index + 1]
  const block = sentence === undefined ? undefined : blocks[sentence.block]
  const after = next === undefined ? undefined : blocks[next.block]
  if (sentence === undefined || next === undefined || block === undefined || after === undefined || next.block === sentence.block)
    return null
  if (block.kind !== after.kind || (block.kind !== 'paragraph' && block.kind !== 'table-cell') || after.marker !== undefined) return null
  if (block.cell?.row !== after.cell?.row || block.cell?.column !== after.cell?.column || text.charAt(next.end - 1) !== ':') return null
  return /[\p{L},]/u.test(text.charAt(sentence.end - 1)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 1)) ? index + 1 : null
}

function countWords(tokens: readonly Token[]): number {
  return tokens.filter((token) => token.kind === 'word').length
}

/** The block after `at`, running heads and feet and notes skipped. */
function nextBlock({ blocks }: LeadInInput, at: number): Block | undefined {
  let next = at + 1
  while (blocks[next]?.kind === 'furniture' || blocks[next]?.kind === 'footnote') next += 1
  return blocks[next]
}

/** Whether the list item stands below the block: deeper than an item, in the same cell as a cell's words. */
function isUnder(block: Block, item: Block): boolean {
  if (block.kind === 'list-item' && (item.level ?? 0) <= (block.level ?? 0)) return false
  const { cell } = block
  if (item.cell === undefined) return true
  return cell !== undefined && cell.row === item.cell.row && cell.column === item.cell.column
}

const CATAPHOR = /^(?:følgende|følgjande)$/
const OPEN_WORD = /^(?:å|at|som|og|eller|samt|det|dersom|hvis|viss|når|den|dei|de|en|ei|et|ein|eit|minimum)$/

/**
 * Whether a sentence without a colon goes on in the list below it: it says "følgende", breaks off before its object, or the
 * first item begins in lower case. One that ends with a stop goes on only by "følgende".
 */
function goesOn({ text }: LeadInInput, tokens: readonly Token[], stopped: boolean, item: Block): boolean {
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.folded)
  if (words.some((folded) => CATAPHOR.test(folded))) return true
  if (stopped) return false
  if (/^\p{Ll}/u.test(text.slice(item.span.start, item.span.start + 1))) return true
  const last = words.at(-1) ?? ''
  if (OPEN_WORD.test(last) || PREPOSITIONS.has(last) || ADVERBS.has(last)) return true
  return looksInfinitive(last) && /^(?:og|eller|å)$/.test(words.at(-2) ?? '')
}

const OPEN_END = new Set('å at for ved følgende følgjande skal må bør vil kan ikke ikkje også òg derfor difor'.split(' '))
const SUBJECT_END = /^(?:vi|me|kommunen|bydelene|bydelane|virksomhetene|verksemdene|etatene|alle|skolene|skulane|de|dei)$/

/** "Derfor skal vi", "Kommunen må sørge for at", "Bydelene skal blant annet": nothing after the modal says what. */
function isOpen(tokens: readonly Token[]): boolean {
  if (!tokens.some((token) => modalForm(token.folded) !== null)) return false
  const words = tokens.filter((token) => token.kind !== 'mark')
  const modal = words.findLastIndex((token) => modalForm(token.folded)?.tense === 'present')
  if (modal < 0) return false
  const last = words.at(-1)?.folded ?? ''
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
