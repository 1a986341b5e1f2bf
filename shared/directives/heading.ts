/** Headings with a modal verb: counted only when they say who or what, and what is to be done. */

import { looksInfinitive } from './noun-phrase'
import { isWord, type SentenceView, word } from './sentence-view'

/** Whether the heading is a clause of its own: something before or right after the modal at `at`, and a verb after it. */
export function isWholeClause(view: SentenceView, at: number): boolean {
  let before = 0
  for (let i = 0; i < at; i += 1) if (isWord(view, i)) before += 1
  let verb = false
  for (let i = at + 1; i < view.tokens.length; i += 1) if (isWord(view, i) && looksInfinitive(word(view, i))) verb = true
  return before > 0 && verb
}
