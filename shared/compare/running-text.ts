/** Which of several passages says most by itself: one in a sentence of running text, not in a heading or a line of a table. */
import { type DocumentDigest, SENTENCE_FIELDS } from '../model/digest'
import type { TextSpan } from '../text/span'

/** A sentence with fewer words is mostly a heading, a label or a table's cell. */
const FEWEST_WORDS = 7

const [WORDS, START, END] = [SENTENCE_FIELDS.indexOf('words'), SENTENCE_FIELDS.indexOf('start'), SENTENCE_FIELDS.indexOf('end')]

/**
 * The first of `passages` that begins in a sentence of at least seven words that does not open a section, which its heading does;
 * null when there is none. `passages` in text order. Headings below the sections' levels are told by their length alone.
 */
export function inRunningText(passages: readonly TextSpan[], { sentenceKeys, sections }: DocumentDigest): TextSpan | null {
  const headings = new Set(sections.flatMap(({ title, at }) => (title === null ? [] : [at])))
  let at = 0
  let next = 0
  for (let row = 0; row < sentenceKeys.length; row += SENTENCE_FIELDS.length) {
    const words = sentenceKeys[row + WORDS] ?? 0
    const [start, end] = [sentenceKeys[row + START] ?? 0, sentenceKeys[row + END] ?? 0]
    while ((passages[next]?.start ?? Number.POSITIVE_INFINITY) < start) next += 1
    const passage = passages[next]
    if (passage === undefined) return null
    if (passage.start < end && words >= FEWEST_WORDS && !headings.has(at)) return passage
    at += words
  }
  return null
}
