/** Line numbers in the margin (of drafts and standards): they count lines, and are no part of the text. */
import type { Piece } from './page-pieces'

/** Fewer numbers one below the other may be a list or a table. */
const MIN_NUMBERS = 5

/** `pieces` without a column of numbers that rise by one (or five) from line to line outside the text. */
export function withoutLineNumbers(pieces: readonly Piece[]): readonly Piece[] {
  const numbers = pieces.filter(({ text }) => /^\d{1,5}$/.test(text))
  if (numbers.length < MIN_NUMBERS) return pieces
  const others = pieces.filter(({ text }) => !/^\d{1,5}$/.test(text))
  const left = Math.min(...others.map((piece) => piece.left))
  const right = Math.max(...others.map((piece) => piece.right))
  for (const margin of [numbers.filter((piece) => piece.right < left + 1), numbers.filter((piece) => piece.left > right - 1)]) {
    if (margin.length < MIN_NUMBERS) continue
    const sorted = margin.toSorted((a, b) => b.base - a.base)
    const steps = sorted.slice(1).map((piece, i) => Number(piece.text) - Number(sorted[i]?.text))
    const even = steps.filter((step) => step === 1 || step === 5).length
    if (even >= 0.9 * steps.length && !manyLinesApart(sorted)) {
      const dropped = new Set(margin)
      return pieces.filter((piece) => !dropped.has(piece))
    }
  }
  return pieces
}

/** Line numbers of one stretch stand a line apart; numbers of a list or chapters stand further apart. */
function manyLinesApart(sorted: readonly Piece[]): boolean {
  const pitches = sorted
    .slice(1)
    .map((piece, i) => ((sorted[i]?.base ?? 0) - piece.base) / piece.size)
    .sort((a, b) => a - b)
  return (pitches[pitches.length >> 1] ?? 9) > 4
}
