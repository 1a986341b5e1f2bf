/** Words that are more frequent in one text than in another. */
import { keyness } from '../measures/keyness'
import type { Keyword } from '../model/comparison'
import type { DocumentDigest } from '../model/digest'

/** Words of a group with their counts. */
export function wordCounts(digests: readonly DocumentDigest[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { forms, formCounts } of digests)
    forms.forEach((form, i) => {
      counts.set(form, (counts.get(form) ?? 0) + (formCounts[i] ?? 0))
    })
  return counts
}

const ONE_LETTER_WORDS: ReadonlySet<string> = new Set(['i', 'å'])

export interface KeywordChoice {
  /** Words that occur fewer times in both together are left out: a ratio of one to none says nothing. */
  readonly atLeast: number
  readonly most: number
}

/**
 * The words of `here` that are most key against `there`, by G² among those with a positive Log Ratio; equal ones by form.
 * Words without a letter are not counted, nor single letters but for the words *i* and *å*: they are marks in tables ("R" for revision). Empty when either text has no words.
 */
export function keywords(
  here: ReadonlyMap<string, number>,
  hereWords: number,
  there: ReadonlyMap<string, number>,
  thereWords: number,
  { atLeast, most }: KeywordChoice,
): readonly Keyword[] {
  const found: Keyword[] = []
  for (const [form, count] of here) {
    if (form.length === 1 && !ONE_LETTER_WORDS.has(form)) continue
    const other = there.get(form) ?? 0
    if (count + other < atLeast) continue
    const key = keyness(count, hereWords, other, thereWords)
    if (key !== null && key.logRatio > 0) found.push({ form, here: count, there: other, ...key })
  }
  return found.sort((a, b) => b.g2 - a.g2 || (a.form < b.form ? -1 : 1)).slice(0, most)
}
