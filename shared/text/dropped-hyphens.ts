/**
 * Words broken at a line's end whose hyphen is not in the text: many fonts give that hyphen as U+00AD, which PDF.js leaves out
 * with its width. Nothing is left to see it by but the words: 'sam' and 'skaping' stand nowhere else in the document, and
 * 'samskaping' does.
 */

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu
const LAST = /(?:^|[\s([{"'«“”/–—])([\p{L}\p{M}]{2,})$/u
const FIRST = /^[\p{Ll}\p{M}]{2,}/u

/** The words that stand inside lines, in lower case: those at a line's edge may be parts of one. */
export function innerWords(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of lines)
    for (const { 0: word, index } of line.matchAll(WORD)) if (index > 0 && index + word.length < line.length) words.add(word.toLowerCase())
  return words
}

/** Whether the last word of line `left` and the first one of line `right` are one word; `inner` are the document's `innerWords`. */
export function lostItsHyphen(left: string, right: string, inner: ReadonlySet<string>): boolean {
  const last = LAST.exec(left.slice(-60))?.[1]?.toLowerCase()
  const first = FIRST.exec(right)?.[0]
  return last !== undefined && first !== undefined && inner.has(last + first) && !inner.has(last) && !inner.has(first)
}
