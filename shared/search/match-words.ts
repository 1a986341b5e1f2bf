/** Sentences that hold all of some words: those of the rarest word are read once, with every form's words as bits. */
import { type FormSet, placesOfAny } from './form-places'
import { type IndexedDocument, placesOf } from './indexed-document'

export interface WordsOfSentence {
  readonly sets: readonly FormSet[]
  /** For each form id the words it stands for: bit k for sets[k]. */
  readonly bits: Uint8Array
  /** The bits of all words. */
  readonly all: number
}

/** A byte has this many bits. */
const MOST_WORDS = 8
/** Words with more forms than this are taken to be common: counting their places would cost more than it saves. */
const MOST_COUNTED = 64

/** Null when there are none, or more words than can be looked for in one pass. */
export function wordsOfSentence(sets: readonly FormSet[]): WordsOfSentence | null {
  const [first] = sets
  if (first === undefined || sets.length > MOST_WORDS) return null
  const bits = new Uint8Array(first.flags.length)
  sets.forEach(({ ids }, k) => {
    for (const id of ids) bits[id] = (bits[id] as number) | (1 << k)
  })
  return { sets, bits, all: (1 << sets.length) - 1 }
}

function countOf(document: IndexedDocument, { ids }: FormSet): number {
  if (ids.length > MOST_COUNTED) return document.tokens.length
  let count = 0
  for (const id of ids) count += placesOf(document, id).length
  return count
}

/** Places on their way into a result of their own; grows to the longest document, and is not read after the call that wrote it. */
let scratch = new Uint32Array(0)

/** Flags of the sentences that hold all words, and the ascending places of every one of the words in them. */
export function matchWords(
  document: IndexedDocument,
  { sets, bits, all }: WordsOfSentence,
): { readonly sentences: Uint8Array; readonly first: Uint32Array } {
  const { tokens, firstToken } = document
  const sentences = new Uint8Array(document.sentences.length)
  if (scratch.length < tokens.length) scratch = new Uint32Array(tokens.length)
  const found = scratch
  let count = 0
  const counts = sets.map((forms) => countOf(document, forms))
  const least = Math.min(...counts)
  const rarest = sets[counts.indexOf(least)]
  const places = least === 0 || rarest === undefined ? [] : placesOfAny(document, rarest)
  let sentence = 0
  for (let i = 0; i < places.length; ) {
    const place = places[i] as number
    while ((firstToken[sentence + 1] as number) <= place) sentence += 1
    const end = firstToken[sentence + 1] as number
    const before = count
    let seen = 0
    for (let token = firstToken[sentence] as number; token < end; token += 1) {
      const words = bits[tokens[token] as number] as number
      if (words === 0) continue
      seen |= words
      found[count] = token
      count += 1
    }
    if (seen === all) sentences[sentence] = 1
    else count = before
    while (i < places.length && (places[i] as number) < end) i += 1
  }
  return { sentences, first: found.slice(0, count) }
}
