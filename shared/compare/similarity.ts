/** How alike two sentences are by their words, rare ones weighing more. */

/** Words of the two editions with how much each tells: log of how few of the sentences have it. */
export interface Vocabulary {
  weight(word: string): number
}

/** Characters of a word that are compared: the rest is mostly inflection ("bydelen", "bydelene"). */
const STEM = 6
export const stem = (word: string): string => word.slice(0, STEM)

/** `sentences`: the words of every sentence of both editions. */
export function vocabularyOf(sentences: readonly (readonly string[])[]): Vocabulary {
  const found = new Map<string, number>()
  for (const words of sentences) for (const word of new Set(words.map(stem))) found.set(word, (found.get(word) ?? 0) + 1)
  return { weight: (word) => Math.log(1 + sentences.length / (found.get(stem(word)) ?? 1)) }
}

export interface Profile {
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
}

/** The stems of a sentence with their weight, repeated words as often as they stand. */
export function profileOf(words: readonly string[], vocabulary: Vocabulary): Profile {
  const weights = new Map<string, number>()
  let total = 0
  for (const word of words) {
    const weight = vocabulary.weight(word)
    weights.set(stem(word), (weights.get(stem(word)) ?? 0) + weight)
    total += weight
  }
  return { weights, total }
}

/**
 * 0 to 1: the mean of Dice (what both share, of both) and containment (what both share, of the shorter), so that a sentence
 * that got a clause more is still the same sentence. Containment counts little where the shorter is very short.
 */
export function similarity(a: Profile, b: Profile): number {
  if (a.total === 0 || b.total === 0) return 0
  let common = 0
  for (const [word, weight] of a.weights) common += Math.min(weight, b.weights.get(word) ?? 0)
  const dice = (2 * common) / (a.total + b.total)
  const shorter = Math.min(a.weights.size, b.weights.size)
  const contained = (common / Math.min(a.total, b.total)) * Math.min(1, shorter / 6)
  return (2 * dice + contained) / 3
}
