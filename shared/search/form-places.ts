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
  // Two by two, the shortest first, so that a long list is copied seldom: a sort would not see that each is in order.
  lists.sort((a, b) => a.length - b.length)
  for (let i = 0; i + 1 < lists.length; i += 2) lists.push(merged(lists[i] as Uint32Array, lists[i + 1] as Uint32Array))
  return lists.at(-1) ?? NOWHERE
}

const NOWHERE = new Uint32Array(0)

/** Two ascending lists without a place in common as one. */
function merged(a: Uint32Array, b: Uint32Array): Uint32Array {
  const all = new Uint32Array(a.length + b.length)
  let i = 0
  let k = 0
  for (let at = 0; at < all.length; at += 1) {
    if (k === b.length || (i < a.length && (a[i] as number) < (b[k] as number))) {
      all[at] = a[i] as number
      i += 1
    } else {
      all[at] = b[k] as number
      k += 1
    }
  }
  return all
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
