/** From a changed text back to its original, and forth. */
import type { TextSpan } from './span'

export interface OffsetMap {
  /** The shortest span of the original that gave every character of `span` of the changed text. */
  toOriginal(span: TextSpan): TextSpan
  /** The shortest span of the changed text that holds all that `span` of the original gave; empty where nothing was kept. */
  toChanged(span: TextSpan): TextSpan
}

/** A changed text and the way back. */
export interface MappedText {
  readonly text: string
  readonly map: OffsetMap
}

/** First index in the ascending `values` whose value is more than `limit`. */
function firstAbove(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Builds a changed text piece by piece: each piece replaces the next `originalLength` characters of the original (UTF-16 units), which
 * may give more, fewer or no characters. A piece is led back to as a whole: hand over what is unchanged character by character.
 */
export function mapPieces(pieces: Iterable<readonly [replacement: string, originalLength: number]>): MappedText {
  let text = ''
  let original = 0
  // For each character of the changed text, the stretch of the original it came from.
  const starts: number[] = []
  const ends: number[] = []
  for (const [replacement, length] of pieces) {
    for (let i = 0; i < replacement.length; i += 1) {
      starts.push(original)
      ends.push(original + length)
    }
    text += replacement
    original += length
  }
  const at = (offset: number): number => starts[offset] ?? original
  return {
    text,
    map: {
      toOriginal: ({ start, end }) => ({ start: at(start), end: end > start ? (ends[end - 1] ?? original) : at(start) }),
      toChanged({ start, end }) {
        const from = firstAbove(ends, start)
        const to = firstAbove(starts, end - 1)
        return { start: from, end: Math.max(from, to) }
      },
    },
  }
}
