/**
 * Lists whose marks are drawn, not written: browsers draw the discs of a list, so a page printed from one has no bullet in
 * its text. What is left to see is the indent under a lead-in, and lines that end early because their item does.
 */
import { type Column, type Draft, hasRoom } from './page-blocks'
import type { Line } from './page-lines'
import type { TextStyle } from './text-style'

/** The list that is open, carried from page to page. */
export interface DrawnList {
  /** Its indent; null when none is open. */
  left: number | null
  /** The last block so far: the lead-in may end a page, and its list begin the next one. */
  lead: Draft | null
}

/** An indent smaller than this many font sizes is none. */
const INDENT = 0.8
/** Within a list, items may stand apart by less than paragraphs do: this share of the usual pitch is enough. */
const ITEM_GAP = 1.08
const LEAD_IN = /:["»”’)]*$/
const BEGINS_LOWER = /^\p{Ll}/u
/** A line that ends so is broken off, in a word or before one. */
const GOES_ON = /(?:\p{L}[-\u00ad\u2010]|,|\s(?:og|eller|i|på|av|for|til|med|som|at|å))$/u

const lastText = (draft: Draft): string => draft.lines.at(-1)?.line.text ?? ''
const sizeOf = (draft: Draft): number => draft.lines[0]?.line.size ?? 10
/** Every line stands at the first one's indent: not a paragraph that only begins with one. */
const isEven = (draft: Draft): boolean => draft.lines.every(({ line }) => Math.abs(line.left - draft.left) < 0.6 * line.size)

/** Paragraphs indented under a lead-in → one list item for each line, or lines, of its own. */
export function splitDrawnLists(drafts: readonly Draft[], column: Column, style: TextStyle, list: DrawnList): Draft[] {
  return drafts.flatMap((draft) => {
    const { lead } = list
    list.lead = draft
    const isCandidate = draft.kind === 'paragraph' && draft.cell === undefined && isEven(draft)
    const begins = lead !== null && LEAD_IN.test(lastText(lead)) && draft.left > lead.left + INDENT * sizeOf(draft)
    const continues = list.left !== null && Math.abs(draft.left - list.left) < 0.6 * sizeOf(draft)
    list.left = isCandidate && (begins || continues) ? draft.left : null
    return list.left === null ? [draft] : itemsOf(draft, column, style)
  })
}

/** Items of one list begin alike, with a capital or without. */
function itemsOf(draft: Draft, column: Column, style: TextStyle): Draft[] {
  const items: Draft[] = []
  const isLower = BEGINS_LOWER.test(draft.lines[0]?.line.text ?? '')
  draft.lines.forEach((entry, i) => {
    const { line } = entry
    const above = draft.lines[i - 1]?.line
    const open = items.at(-1)
    if (open !== undefined && above !== undefined && !(BEGINS_LOWER.test(line.text) === isLower && endsItem(above, line, column, style)))
      open.lines.push(entry)
    else items.push({ ...draft, kind: 'list-item', lines: [entry], left: line.left, full: false })
  })
  const last = items.at(-1)
  if (last !== undefined) last.full = draft.full
  return items
}

function endsItem(above: Line, line: Line, column: Column, style: TextStyle): boolean {
  if (GOES_ON.test(above.text)) return false
  return above.text.endsWith(';') || hasRoom(above, line, column) || above.base - line.base > ITEM_GAP * style.pitchOf(line.size) + 0.5
}
