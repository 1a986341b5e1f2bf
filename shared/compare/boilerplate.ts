/** Text that the documents of a collection have in common: the requirements every letter repeats. */
import { ratePerThousand } from '../measures/rates'
import { type DocumentDigest, digestDirectives, SENTENCE_FIELDS } from '../model/digest'
import type { Interval } from '../model/statistics'

export interface DocumentBoilerplate {
  /** Sentences of the body that all have in common, by index, in reading order. */
  readonly sentences: readonly number[]
  /** Words in them, and directives. */
  readonly words: number
  readonly directives: number
  /** Directives per 1,000 words of all of the body, and of what is the document's own. Null without words. */
  readonly density: Interval | null
  readonly ownDensity: Interval | null
}

/** Shorter sentences are alike by chance ("Budsjett 2022."), and are nobody's common requirement. */
const FEWEST_WORDS = 4

/**
 * For each document the sentences that stand in at least `share` of the documents (0 to 1, and in two at the least), but for
 * dates, years and numbering. Nothing is common to a single document.
 */
export function findBoilerplate(digests: readonly DocumentDigest[], share: number): readonly DocumentBoilerplate[] {
  const documentsWith = new Map<string, number>()
  const keys = digests.map(keysOf)
  for (const own of keys) for (const key of new Set(own)) if (key !== null) documentsWith.set(key, (documentsWith.get(key) ?? 0) + 1)
  const needed = Math.max(2, Math.ceil(share * digests.length))
  return digests.map((digest, i) => {
    const common = new Set<number>()
    let words = 0
    keys[i]?.forEach((key, sentence) => {
      if (key === null || (documentsWith.get(key) ?? 0) < needed) return
      common.add(sentence)
      words += digest.sentenceKeys[sentence * SENTENCE_FIELDS.length + 2] ?? 0
    })
    const all = digestDirectives(digest)
    const directives = all.filter(({ sentence }) => common.has(sentence)).length
    return {
      sentences: [...common],
      words,
      directives,
      density: ratePerThousand(all.length, digest.words),
      ownDensity: ratePerThousand(all.length - directives, digest.words - words),
    }
  })
}

/** Both hashes of each sentence as one string; null for sentences too short to count. */
function keysOf({ sentenceKeys }: DocumentDigest): (string | null)[] {
  const size = SENTENCE_FIELDS.length
  return Array.from({ length: sentenceKeys.length / size }, (_, i) => {
    const [hash = 0, hash2 = 0, words = 0] = sentenceKeys.subarray(i * size, (i + 1) * size)
    return words < FEWEST_WORDS ? null : `${hash} ${hash2}`
  })
}
