/**
 * Words that are more frequent in one text than in another, of those that say what a text is about.
 *
 * Function words are left out by a closed list. By G² alone they come first wherever the texts are not of one written standard: "ikkje" is
 * always there and never here. The other ways do not help: a higher threshold keeps them, for they are the most frequent words of all; a
 * reference text of the same standard is not what the user compares with; and taking ikkje and ikke as one word would count forms
 * that nobody finds in the text. Only this list is shorter by it: every word is in the totals that rates, G² and Log Ratio divide by.
 */
import { isFunctionWord } from '../language/function-words.nb'
import { keyness } from '../measures/keyness'
import type { Keyword } from '../model/comparison'
import { formOf } from './form-numbers'

export interface KeywordChoice {
  /** Words that occur fewer times in both together are left out: a ratio of one to none says nothing. */
  readonly atLeast: number
  readonly most: number
}

/** What the key words of a comparison are chosen by, for those who are told. */
export const KEYWORD_RULE = {
  atLeast: 5,
  most: 50,
  leftOut: ['function-words', 'suspended-halves', 'single-letters'],
} as const

/**
 * `here` and `there`: counts by the number of the word (`sumByForm`). The words of `here` that are most key against `there`, by G² among those with a positive Log Ratio; equal ones by form.
 * Left out: function words; halves that a hyphen suspends ("klima-" of "klima- og miljøplan"), which are no words of their own; single
 * letters, which are marks in tables ("R" for revision). Empty when either text has no words.
 */
export function keywords(
  here: Uint32Array,
  hereWords: number,
  there: Uint32Array,
  thereWords: number,
  { atLeast, most }: KeywordChoice,
): readonly Keyword[] {
  const found: Keyword[] = []
  let least = 0
  for (let number = 0; number < here.length; number += 1) {
    const count = here[number] ?? 0
    const other = there[number] ?? 0
    if (count === 0 || count + other < atLeast) continue
    // No more frequent here than there: most words, which need no logarithms.
    if (count * thereWords <= (other || 0.5) * hereWords) continue
    const key = keyness(count, hereWords, other, thereWords)
    if (key === null || key.logRatio <= 0 || key.g2 < least) continue
    const form = formOf(number)
    if (form.length === 1 || form.endsWith('-') || isFunctionWord(form)) continue
    found.push({ form, here: count, there: other, ...key })
    // What is behind so many others cannot come among the first any more.
    if (found.length >= most * 4) least = firstOf(found, most).at(-1)?.g2 ?? 0
  }
  return firstOf(found, most)
}

/** Puts them in order and leaves out those after the first `most`. */
function firstOf(found: Keyword[], most: number): Keyword[] {
  found.sort((a, b) => b.g2 - a.g2 || (a.form < b.form ? -1 : 1))
  found.length = Math.min(most, found.length)
  return found
}
