/** Line numbers in the margin (of drafts and standards): they count lines, and are no part of the text. */
import type { Piece } from './page-pieces'

/** Fewer numbers one below the other may be a list or a table. */
const MIN_NUMBERS = 5
const NUMBER = /^\d{1,5}$/
const CONTENTS = /^(?:innh[oa]ld|table of contents|contents$)|(?:[.…]\s?){6}/i
/** Numbers whose edges differ by less, points, stand in one column. */
const SAME_EDGE = 1.5
/** Share of the page's other pieces that may reach into the column: tables and figures that stand out into the margin. */
const MAX_INSIDE = 0.12

/** So many pages with a clear column of line numbers show where it stands on the others. */
const MIN_PAGES = 3

/** The pages' pieces without columns of numbers that rise by one (or five) from line to line outside the text. */
export function withoutLineNumbers(pages: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const columns = pages.map(marginColumn)
  const clear = columns.filter((column) => column.length > 0)
  const edges = clear.length < MIN_PAGES ? [] : clear.map((column) => column[0]?.right ?? 0)
  return pages.map((pieces, i) => {
    const column = columns[i] ?? []
    // Where a table or figure stands out into the margin, the other pages say where the numbers are.
    const own =
      column.length > 0
        ? column
        : pieces.filter((piece) => NUMBER.test(piece.text) && edges.some((edge) => Math.abs(edge - piece.right) < SAME_EDGE))
    const dropped = new Set(column.length > 0 || own.length < 2 ? column : rising(own))
    return dropped.size === 0 ? pieces : pieces.filter((piece) => !dropped.has(piece))
  })
}

/** The numbers in a page's margin, from the top down; none when it has no clear column of them. */
function marginColumn(pieces: readonly Piece[]): readonly Piece[] {
  const numbers = pieces.filter(({ text }) => NUMBER.test(text))
  if (numbers.length < MIN_NUMBERS) return []
  const others = pieces.filter(({ text }) => !NUMBER.test(text))
  // The page numbers of a table of contents may also rise by one.
  if (others.some(({ text }) => CONTENTS.test(text))) return []
  for (const edge of ['right', 'left'] as const) {
    const column = rising(largestColumn(numbers, edge))
    if (column.length < MIN_NUMBERS || manyLinesApart(column) || followWords(column, others)) continue
    const left = Math.min(...column.map((piece) => piece.left))
    const right = Math.max(...column.map((piece) => piece.right))
    const inside = others.filter((piece) => piece.left < right && piece.right > left)
    const beyond = others.filter((piece) => piece.right <= left)
    const isMargin = Math.min(beyond.length, others.length - beyond.length - inside.length) <= MAX_INSIDE * others.length
    if (isMargin && inside.length <= MAX_INSIDE * others.length) return column
  }
  return []
}

/** Whether the numbers stand a word space after words: 'Side 3', 'kapittel 4'. */
function followWords(column: readonly Piece[], others: readonly Piece[]): boolean {
  const after = column.filter((number) =>
    others.some(
      ({ base, right, size }) => Math.abs(base - number.base) < 1 && number.left >= right - 1 && number.left - right < 0.6 * size,
    ),
  )
  return after.length > 0.3 * column.length
}

/** The most numbers that share an edge. */
function largestColumn(numbers: readonly Piece[], edge: 'left' | 'right'): Piece[] {
  const sorted = numbers.toSorted((a, b) => a[edge] - b[edge])
  let best: Piece[] = []
  for (let from = 0, to = 0; to < sorted.length; to += 1) {
    while ((sorted[to]?.[edge] ?? 0) - (sorted[from]?.[edge] ?? 0) > SAME_EDGE) from += 1
    if (to - from + 1 > best.length) best = sorted.slice(from, to + 1)
  }
  return best
}

/** The numbers from the top of the page down, without those that break the count; none when too many do. */
function rising(column: readonly Piece[]): Piece[] {
  const sorted = column.toSorted((a, b) => b.base - a.base)
  for (const step of [1, 5]) {
    const counting = sorted.filter((piece, i) => i === 0 || isNext(sorted[i - 1], piece, step) || isNext(piece, sorted[i + 1], step))
    if (counting.length >= 0.8 * sorted.length) return counting
  }
  return []
}

function isNext(above: Piece | undefined, below: Piece | undefined, step: number): boolean {
  return above !== undefined && below !== undefined && Number(below.text) - Number(above.text) === step
}

/** Line numbers of one stretch stand a line apart; numbers of a list or chapters stand further apart. */
function manyLinesApart(sorted: readonly Piece[]): boolean {
  const pitches = sorted
    .slice(1)
    .map((piece, i) => ((sorted[i]?.base ?? 0) - piece.base) / piece.size)
    .sort((a, b) => a - b)
  return (pitches[pitches.length >> 1] ?? 9) > 4
}
