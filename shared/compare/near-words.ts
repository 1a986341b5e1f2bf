/** Words of some documents that are near to those searched for: what a person would want to look at before they believe in a silence. */
import type { Kinship, NearWord } from '../model/silence'

export interface VocabularyWord {
  readonly count: number
  readonly documents: number
}

/** Shorter words have too many neighbours to be worth a look. */
const SHORTEST = 5
/** From this length two letters may differ. */
const LONG = 10
/** Share of a root that a word must begin with. 0.6: "samska…" of "samskaping", but not "samar…". */
const SHARED_BEGINNING = 0.6
const LISTED = 12

const ORDER: Readonly<Record<Kinship, number>> = { contains: 0, spelling: 1, beginning: 2 }

/**
 * `roots`: words and stems that were searched for, folded. `isFound`: words that are counted as the thing itself. At most
 * twelve of each kinship, most frequent first.
 */
export function nearWords(
  vocabulary: ReadonlyMap<string, VocabularyWord>,
  roots: readonly string[],
  isFound: (word: string) => boolean,
): readonly NearWord[] {
  const long = [...new Set(roots)].filter((root) => root.length >= SHORTEST).map(rootOf)
  const near: NearWord[] = []
  for (const [word, { count, documents }] of vocabulary) {
    if (word.length < SHORTEST - 1) continue
    const kinship = kinshipOf(word, long)
    if (kinship !== null && !isFound(word)) near.push({ word, kinship, count, documents })
  }
  near.sort((a, b) => ORDER[a.kinship] - ORDER[b.kinship] || b.count - a.count || (a.word < b.word ? -1 : 1))
  const listed = new Map<Kinship, number>()
  return near.filter(({ kinship }) => {
    const n = (listed.get(kinship) ?? 0) + 1
    listed.set(kinship, n)
    return n <= LISTED
  })
}

interface Root {
  readonly word: string
  readonly letters: number
  /** How many letters may differ. */
  readonly most: number
  readonly beginning: string
}

function rootOf(word: string): Root {
  const beginning = word.slice(0, Math.max(SHORTEST, Math.ceil(word.length * SHARED_BEGINNING)))
  return { word, letters: lettersOf(word), most: word.length >= LONG ? 2 : 1, beginning }
}

function kinshipOf(word: string, roots: readonly Root[]): Kinship | null {
  const letters = lettersOf(word)
  let best: Kinship | null = null
  for (const root of roots) {
    if (word.includes(root.word)) return 'contains'
    if (best !== 'spelling' && mayBeWithin(letters, root) && withinDistance(word, root.word, root.most)) best = 'spelling'
    if (best === null && word.startsWith(root.beginning)) best = 'beginning'
  }
  return best
}

/** One bit for each letter that occurs; two letters may have the same. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

/** A letter changed is one that the other lacks, on each side: where more are lacking, the distance need not be worked out. */
function mayBeWithin(letters: number, root: Root): boolean {
  return bitsOf(letters & ~root.letters) <= root.most && bitsOf(root.letters & ~letters) <= root.most
}

function bitsOf(number: number): number {
  let bits = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) bits += 1
  return bits
}

/** Whether one word becomes the other by at most `most` letters added, left out, changed, or swapped with the next (Damerau 1964). */
export function withinDistance(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return false
    before = row
    row = next
  }
  return (row[b.length] ?? 0) <= most
}
