/** Paragraphs within a cell of a table: lists without marks, and sentences that begin a line of their own. */
import { type Column, hasRoom } from './page-blocks'
import type { Line } from './page-lines'

/** In narrower columns, in sizes of the letters, lines end early by chance. */
const MIN_WIDTH_EM = 15
/** Baselines further apart than this, in sizes of the letters, have an empty line between them. */
const EMPTY_LINE_EM = 2
const LEAD_IN = /:["»”’)]*$/
const ENDS = /[.!?:;]["»”’)\]]*$/
const BEGINS_LOWER = /^[\p{Ll}(]/u
/** A line that ends so is broken off, in a word or before one. */
const GOES_ON =
  /(?:\p{L}[-\u00ad\u2010]|,|\s(?:og|eller|i|på|av|for|til|som|med|om|ved|fra|mellom|den|det|de|en|et|skal|kan|må|bør|er|at|å))$/u

/** The lines of one cell, paragraph by paragraph; `column` is that of its table. */
export function cellParagraphs(lines: readonly Line[], column: Column): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = []
  let inList = false
  lines.forEach((line, i) => {
    const above = paragraphs.at(-1)?.at(-1)
    if (above === undefined || endsAbove(above, line, lines[i + 1], column, inList)) paragraphs.push([line])
    else paragraphs.at(-1)?.push(line)
    inList ||= above !== undefined && LEAD_IN.test(above.text) && paragraphs.at(-1)?.length === 1
  })
  return paragraphs
}

function endsAbove(above: Line, line: Line, next: Line | undefined, { left, right }: Column, inList: boolean): boolean {
  if (GOES_ON.test(above.text)) return false
  // An empty line between them, as somebody typed it.
  if (above.base - line.base > EMPTY_LINE_EM * line.size) return true
  if (right - left < MIN_WIDTH_EM * line.size) return false
  // What follows a lead-in is its list, item by item, whatever its letters; elsewhere only a sentence's end parts lines.
  // A lead-in may fill its line; then an item that ends early shows the list.
  if (LEAD_IN.test(above.text)) return hasRoom(above, line, { left, right }) || (next !== undefined && hasRoom(line, next, { left, right }))
  if (inList) return hasRoom(above, line, { left, right })
  return ENDS.test(above.text) && !BEGINS_LOWER.test(line.text) && hasRoom(above, line, { left, right })
}
