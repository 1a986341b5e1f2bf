/** Where the forms that a word of a query stands for are found in a document. */
import { type IndexedDocument, placesOf } from './indexed-document'
import type { Vocabulary } from './vocabulary'

/** The forms a word of a query stands for. */
export interface FormSet {
  readonly ids: readonly number[]
  /** 1 for each form meant, by id. */
  readonly flags: Uint8Array
}

/** The forms of these ids, of all forms the vocabulary has now. */
export function formSet(vocabulary: Vocabulary, ids: readonly number[]): FormSet {
  const flags = new Uint8Array(vocabulary.forms.length)
  for (const id of ids) flags[id] = 1
  return { ids, flags }
}

/** Above this many forms it is quicker to go through all forms of the document than to look each of them up. */
const MAX_LOOKED_UP = 64

/** One place in so many tokens is few: sorting them is quicker than reading every row. */
const FEW = 24

/** The places of any of the forms, ascending. */
export function placesOfAny(document: IndexedDocument, { ids, flags }: FormSet): Uint32Array {
  if (ids.length > MAX_LOOKED_UP) return placesOfFlagged(document, flags)
  const lists = ids.map((id) => placesOf(document, id)).filter((places) => places.length > 0)
  const [only] = lists
  if (only !== undefined && lists.length === 1) return only
  const merged = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const places of lists) {
    merged.set(places, at)
    at += places.length
  }
  return merged.sort()
}

function placesOfFlagged({ tokens, forms, firstPlace, places }: IndexedDocument, flags: Uint8Array): Uint32Array {
  let count = 0
  const here: number[] = []
  for (let i = 0; i < forms.length; i += 1)
    if (flags[forms[i] as number] === 1) {
      here.push(i)
      count += (firstPlace[i + 1] as number) - (firstPlace[i] as number)
    }
  const found = new Uint32Array(count)
  if (count * FEW < tokens.length) {
    let at = 0
    for (const i of here)
      for (let k = firstPlace[i] as number; k < (firstPlace[i + 1] as number); k += 1) {
        found[at] = places[k] as number
        at += 1
      }
    return found.sort()
  }
  // Reading the rows in order gives the places in order: cheaper than sorting those of many forms.
  for (let token = 0, at = 0; at < count; token += 1)
    if (flags[tokens[token] as number] === 1) {
      found[at] = token
      at += 1
    }
  return found
}

/** Flags the sentences that hold one of the ascending places. */
export function flagSentences({ firstToken, sentences }: IndexedDocument, places: Uint32Array): Uint8Array {
  const flags = new Uint8Array(sentences.length)
  let sentence = 0
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] as number
    while ((firstToken[sentence + 1] as number) <= place) sentence += 1
    flags[sentence] = 1
  }
  return flags
}

/** Number of the sentence that holds the token. */
export function sentenceOf({ firstToken }: IndexedDocument, token: number): number {
  let low = 0
  let high = firstToken.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((firstToken[middle + 1] as number) <= token) low = middle + 1
    else high = middle
  }
  return low
}
