/** Words that are more frequent in one text than in another. */
import { keyness } from '../measures/keyness'
import type { Keyword } from '../model/comparison'
import { formOf } from './form-numbers'

const ONE_LETTER_WORDS: ReadonlySet<string> = new Set(['i', 'å'])

export interface KeywordChoice {
  /** Words that occur fewer times in both together are left out: a ratio of one to none says nothing. */
  readonly atLeast: number
  readonly most: number
}

/**
 * `here` and `there`: counts by the number of the word (`sumByForm`). The words of `here` that are most key against `there`, by G² among those with a positive Log Ratio; equal ones by form.
 * Words without a letter are not counted, nor single letters but for the words *i* and *å*: they are marks in tables ("R" for revision). Empty when either text has no words.
 */
export function keywords(
  here: Uint32Array,
  hereWords: number,
  there: Uint32Array,
  thereWords: number,
  { atLeast, most }: KeywordChoice,
): readonly Keyword[] {
  const found: Keyword[] = []
  for (let number = 0; number < here.length; number += 1) {
    const count = here[number] ?? 0
    const other = there[number] ?? 0
    if (count === 0 || count + other < atLeast) continue
    const form = formOf(number)
    if (form.length === 1 && !ONE_LETTER_WORDS.has(form)) continue
    const key = keyness(count, hereWords, other, thereWords)
    if (key !== null && key.logRatio > 0) found.push({ form, here: count, there: other, ...key })
  }
  return found.sort((a, b) => b.g2 - a.g2 || (a.form < b.form ? -1 : 1)).slice(0, most)
}
