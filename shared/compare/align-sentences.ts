/**
 * Which sentence of one edition is which of the other. Equal sentences first; then the most alike, by rare words; then what
 * stands between the same neighbours with less likeness. The order of the text is a help, never a condition: sections move.
 */
import { longestChain } from './longest-chain'
import type { SentenceKey } from './sentence-key'
import { type Profile, profileOf, similarity, stem, vocabularyOf } from './similarity'

/** Sentences at least this alike are the same sentence wherever they stand. Tuned on the fixtures' two letters. */
const ALIKE = 0.55
/** Enough for sentences that stand between the same neighbours. */
const ALIKE_IN_PLACE = 0.3
/** Enough for the only sentence left on each side between the same neighbours: it was written anew. */
const ALONE_IN_PLACE = 0.12
/** Sentences that begin with the same rare words are compared; a word in more sentences than this brings none together. */
const COMMON = 60

/**
 * `partner[i]`: index in `after` of the sentence that `before[i]` became, or −1. The lead-ins are keys too, '' for none: "tittel" under
 * one lead-in is not "tittel" under another.
 */
export function alignSentences(
  before: readonly SentenceKey[],
  after: readonly SentenceKey[],
  leadInsBefore: readonly string[],
  leadInsAfter: readonly string[],
): Int32Array {
  const pairs = new Pairs(before.length, after.length)
  const under = (keys: readonly SentenceKey[], leadIns: readonly string[]): readonly string[] =>
    keys.map(({ same }, i) => (same === '' ? '' : `${same}\n${leadIns[i] ?? ''}`))
  pairEqual(under(before, leadInsBefore), under(after, leadInsAfter), pairs)
  pairEqual(
    before.map(({ same }) => same),
    after.map(({ same }) => same),
    pairs,
  )
  const vocabulary = vocabularyOf([...before, ...after].map(({ words }) => words))
  const profilesBefore = before.map(({ words }) => profileOf(words, vocabulary))
  const profilesAfter = after.map(({ words }) => profileOf(words, vocabulary))
  pairAlike(candidates(profilesBefore, profilesAfter, pairs), pairs)
  pairInPlace(profilesBefore, profilesAfter, pairs)
  return pairs.partner
}

/** One-to-one pairs. */
class Pairs {
  readonly partner: Int32Array
  readonly taken: Int32Array
  constructor(before: number, after: number) {
    this.partner = new Int32Array(before).fill(-1)
    this.taken = new Int32Array(after).fill(-1)
  }
  isFree(i: number, j: number): boolean {
    return this.partner[i] === -1 && this.taken[j] === -1
  }
  add(i: number, j: number): void {
    this.partner[i] = j
    this.taken[j] = i
  }
  /** Whether the sentence before or after `i` went with the one before or after `j`. */
  neighbours(i: number, j: number): number {
    const left = i > 0 && j > 0 && this.partner[i - 1] === j - 1 ? 1 : 0
    const right = i + 1 < this.partner.length && this.partner[i + 1] === j + 1 ? 1 : 0
    return left + right
  }
}

/** Free sentences with equal keys that occur once on each side; then repeated ones ("Ja.") by their neighbours and by order. */
function pairEqual(before: readonly string[], after: readonly string[], pairs: Pairs): void {
  const places = (keys: readonly string[], isFree: (at: number) => boolean): Map<string, number[]> => {
    const found = new Map<string, number[]>()
    keys.forEach((same, i) => {
      if (!isFree(i)) return
      const list = found.get(same)
      if (list) list.push(i)
      else found.set(same, [i])
    })
    return found
  }
  const inAfter = places(after, (j) => pairs.taken[j] === -1)
  const repeated: [readonly number[], readonly number[]][] = []
  for (const [same, left] of places(before, (i) => pairs.partner[i] === -1)) {
    const right = inAfter.get(same)
    if (right === undefined || same === '') continue
    const [i = 0] = left
    const [j = 0] = right
    if (left.length === 1 && right.length === 1) pairs.add(i, j)
    else repeated.push([left, right])
  }
  for (const [left, right] of repeated) {
    for (const wanted of [2, 1])
      for (const i of left) for (const j of right) if (pairs.isFree(i, j) && pairs.neighbours(i, j) >= wanted) pairs.add(i, j)
    for (const i of left) {
      const j = right.find((one) => pairs.isFree(i, one))
      if (j !== undefined) pairs.add(i, j)
    }
  }
}

interface Candidate {
  readonly i: number
  readonly j: number
  readonly score: number
}

/** Free sentences that share a rare enough word, with their likeness. */
function candidates(before: readonly Profile[], after: readonly Profile[], pairs: Pairs): Candidate[] {
  const byWord = new Map<string, number[]>()
  after.forEach(({ weights }, j) => {
    if (pairs.taken[j] !== -1) return
    for (const word of weights.keys()) {
      const list = byWord.get(word)
      if (list) list.push(j)
      else byWord.set(word, [j])
    }
  })
  const found: Candidate[] = []
  before.forEach((profile, i) => {
    if (pairs.partner[i] !== -1) return
    const met = new Set<number>()
    for (const word of profile.weights.keys()) {
      const list = byWord.get(stem(word)) ?? []
      if (list.length <= COMMON) for (const j of list) met.add(j)
    }
    for (const j of met) {
      const other = after[j]
      const score = other === undefined ? 0 : similarity(profile, other)
      if (score >= ALIKE_IN_PLACE) found.push({ i, j, score })
    }
  })
  return found
}

/** The best first; neighbours that go together already decide between nearly equal ones. */
function pairAlike(found: readonly Candidate[], pairs: Pairs): void {
  const withContext = found
    .map(({ i, j, score }) => ({ i, j, score, rank: score + 0.08 * pairs.neighbours(i, j) }))
    .sort((a, b) => b.rank - a.rank || a.i - b.i || a.j - b.j)
  for (const { i, j, score, rank } of withContext) if (pairs.isFree(i, j) && (score >= ALIKE || rank >= ALIKE + 0.08)) pairs.add(i, j)
}

/** Between two pairs that stand next to each other in both editions, less likeness is enough; the best first, without crossing. */
function pairInPlace(before: readonly Profile[], after: readonly Profile[], pairs: Pairs): void {
  const anchors = [...pairs.partner].map((j, i) => ({ i, j })).filter(({ j }) => j >= 0)
  const chain = longestChain(anchors.map(({ j }) => j)).map((at) => anchors[at] ?? { i: 0, j: 0 })
  const bounds = [{ i: -1, j: -1 }, ...chain, { i: before.length, j: after.length }]
  for (let k = 1; k < bounds.length; k += 1) {
    const from = bounds[k - 1] ?? { i: 0, j: 0 }
    const to = bounds[k] ?? { i: 0, j: 0 }
    pairGap(before, after, pairs, [from.i + 1, to.i], [from.j + 1, to.j])
  }
}

type Range = readonly [from: number, to: number]

function pairGap(before: readonly Profile[], after: readonly Profile[], pairs: Pairs, left: Range, right: Range): void {
  let best: Candidate | null = null
  let free = 0
  for (let i = left[0]; i < left[1]; i += 1)
    for (let j = right[0]; j < right[1]; j += 1) {
      const a = before[i]
      const b = after[j]
      if (a === undefined || b === undefined || !pairs.isFree(i, j)) continue
      free += 1
      const score = similarity(a, b)
      if (best === null || score > best.score) best = { i, j, score }
    }
  if (best !== null && best.score < (free === 1 ? ALONE_IN_PLACE : ALIKE_IN_PLACE)) best = null
  if (best === null) return
  pairs.add(best.i, best.j)
  pairGap(before, after, pairs, [left[0], best.i], [right[0], best.j])
  pairGap(before, after, pairs, [best.i + 1, left[1]], [best.j + 1, right[1]])
}
