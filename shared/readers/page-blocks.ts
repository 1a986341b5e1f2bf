/** Lines of a column → blocks: paragraphs and list items, by room, indent, size, font and marks. */
import type { BlockKind, FurnitureRole } from '../model/source-document'
import { estimatedWidth } from '../text/glyphs'
import { type Marker, markerOf } from './list-markers'
import { type Line, withoutStart } from './page-lines'
import type { TextStyle } from './text-style'

/** A block on its way: its lines with the page each stands on. */
export interface Draft {
  kind: BlockKind
  level?: number
  marker?: string
  cell?: { readonly table: number; readonly row: number; readonly column: number }
  role?: FurnitureRole
  readonly lines: { readonly line: Line; readonly page: number }[]
  /** Where its first line begins, marker included. */
  readonly left: number
  /** Whether its last line ended because the column did: the next column or page may carry on. */
  full: boolean
  /** Room above its first line, in sizes of its letters. */
  readonly above: number
  /** Its first line with the mark that `lines` has no more: a heading's number is part of it. */
  readonly marked?: Line
}

/** Edges of the column. */
export interface Column {
  readonly left: number
  readonly right: number
}

const TERMINAL = /[.!?:;]["»”’')\]]*$/
const GOES_ON = /^[\p{Ll}(]/u
/** No paragraph ends with one of these; lead-ins of lists end with others ('at', 'å', 'skal'). */
const NO_END =
  /(?:^|\s)(?:og|eller|i|på|av|for|til|som|med|om|ved|fra|frå|hos|mellom|mot|den|det|de|dei|en|et|ei|ein|eit|dersom|når|hvis|viss|samt)$/iu
/** Lines whose sizes differ more are not one paragraph. */
const SAME_SIZE = 0.07
/** More room than this share of the usual pitch parts paragraphs. */
const PARAGRAPH_GAP = 1.28

export const textOfDraft = (draft: Draft) => draft.lines.map(({ line }) => line.text).join(' ')

export function blocksOf(lines: readonly Line[], page: number, column: Column, style: TextStyle): Draft[] {
  const drafts: Draft[] = []
  let open: OpenBlock | null = null
  let bare: Marker | null = null
  lines.forEach((line, i) => {
    const above = lines[i - 1]
    const marker = bare ?? acceptedMarker(lines, i, open)
    const started = bare !== null
    bare = null
    if (marker !== null && !started && marker.length >= line.text.length) {
      // The mark stands alone on its row; its words come with the next one.
      bare = marker
      return
    }
    if (open !== null && marker === null && above !== undefined && goesOn(open, above, line, column, style)) {
      open.draft.lines.push({ line, page })
      open.draft.full = isFull(line, lines[i + 1], column)
      return
    }
    const own = marker === null || started ? line : withoutStart(line, marker.length, estimatedWidth)
    if (own === null) return
    const draft: Draft = {
      ...(marker === null ? {} : { marker: marker.text }),
      ...(marker === null || started ? {} : { marked: line }),
      kind: marker === null ? 'paragraph' : 'list-item',
      lines: [{ line: own, page }],
      left: line.left,
      full: isFull(line, lines[i + 1], column),
      above: above === undefined ? 9 : (above.base - line.base) / line.size,
    }
    drafts.push(draft)
    open = { draft, marker, textLeft: marker?.textLeft ?? line.left }
  })
  return drafts
}

interface OpenBlock {
  readonly draft: Draft
  readonly marker: Marker | null
  readonly textLeft: number
}

/** Whether the first word of the line below would have fitted at this line's end. */
export function hasRoom(line: Line, below: Line, { right }: Column): boolean {
  return right - line.right > firstWordWidth(below) + 0.7 * line.size
}

/** Whether somebody ended the line above here. Ragged lines vary, so where no sentence ends more room is asked for. */
function endedEarly(above: Line, line: Line, column: Column): boolean {
  const ragged = TERMINAL.test(above.text) ? 0 : 0.12 * (column.right - column.left)
  return hasRoom(above, line, { left: column.left, right: column.right - ragged })
}

function firstWordWidth(line: Line): number {
  const word = /^\S*/.exec(line.text)?.[0] ?? ''
  return (line.right - line.left) * (estimatedWidth(word) / Math.max(0.01, estimatedWidth(line.text)))
}

function isFull(line: Line, below: Line | undefined, column: Column): boolean {
  return below === undefined ? column.right - line.right < 5 * line.size : !hasRoom(line, below, column)
}

function goesOn(open: OpenBlock, above: Line, line: Line, column: Column, style: TextStyle): boolean {
  const size = Math.max(above.size, line.size)
  if (Math.abs(above.size - line.size) > SAME_SIZE * size && line.text.length > 3) return false
  const pitch = above.base - line.base
  const carriesOn = !TERMINAL.test(above.text) && (GOES_ON.test(line.text) || NO_END.test(above.text))
  if (pitch < -0.5 * size) return carriesOn
  if (pitch < 0.3 * size) return false
  if (pitch > PARAGRAPH_GAP * style.pitchOf(size) + 0.5) return false
  const room = endedEarly(above, line, column)
  const large = size > 1.12 * style.bodySize
  if (line.font !== above.font && (room || large) && !carriesOn && oneFont(line) && oneFont(above)) return false
  // Titles are broken by hand, so their short lines say nothing.
  if (large) return !(room && TERMINAL.test(above.text))
  if (open.marker !== null) return itemGoesOn(open, above, line, room, carriesOn)
  const shift = line.left - above.left
  const isSecond = open.draft.lines.length === 1
  if (carriesOn) return true
  if (shift > 0.8 * size && !isCentred(above, line)) return false
  if (shift < -0.8 * size && !isSecond && !isCentred(above, line)) return false
  return !room
}

function itemGoesOn(open: OpenBlock, above: Line, line: Line, room: boolean, carriesOn: boolean): boolean {
  const { size } = line
  const { left, lines } = open.draft
  if (line.left < left - 0.6 * size) return false
  const hangs = open.textLeft - left > 0.6 * size
  const atText = Math.abs(line.left - open.textLeft) < 0.6 * size
  if (hangs && !atText && line.left < open.textLeft - 0.6 * size) {
    // Back under the mark: text after the list, unless the item wraps to the margin from its first line on.
    const wrapsToMargin = lines.length === 1 || (lines[1]?.line.left ?? 0) < open.textLeft - 0.6 * size
    if (!wrapsToMargin) return false
    return carriesOn || (!room && !TERMINAL.test(above.text))
  }
  return carriesOn || !room
}

const oneFont = (line: Line) => line.pieces.every(({ font }) => font === line.font)

const isCentred = (a: Line, b: Line) => Math.abs(a.left + a.right - b.left - b.right) < a.size && Math.abs(a.left - b.left) > a.size

/** The mark a line begins with, when it is one: dates, dashes of a sentence and the like only look like marks. */
function acceptedMarker(lines: readonly Line[], index: number, open: OpenBlock | null): Marker | null {
  const line = lines[index]
  const marker = line === undefined ? null : markerOf(line)
  if (line === undefined || marker === null || marker.kind === 'glyph') return marker
  const above = lines[index - 1]
  const inSentence =
    above !== undefined && open !== null && !TERMINAL.test(above.text) && Math.abs(above.left - line.left) < 0.6 * line.size
  const previous = open?.marker ?? null
  const inList = previous !== null && previous.kind === marker.kind
  const rest = line.text.slice(marker.length).trim()
  if (marker.kind === 'dash') {
    if (rest === '') return null
    return inSentence && !inList && /^\p{Ll}/u.test(rest) && above.right - above.left > 30 * 0.5 * line.size ? null : marker
  }
  if (inList && marker.value === previous.value + 1) return marker
  const hanging = marker.textLeft - line.left > 1.1 * line.size
  const followed = lines.slice(index + 1, index + 12).some((later) => {
    const next = markerOf(later)
    return next?.kind === marker.kind && next.value === marker.value + 1 && Math.abs(later.left - line.left) < line.size
  })
  if (marker.value === 1 || followed) return !inSentence || followed ? marker : null
  return hanging && !inSentence ? marker : null
}
