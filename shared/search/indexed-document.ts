/**
 * A document as the search sees it: rows of form ids, one row a sentence, and for each form the places where it stands.
 * Typed arrays only: about 10 bytes a word in all.
 */
import { isFurniture } from '../model/counted-text'
import type { DocumentId } from '../model/identifiers'
import type { Block, Page, Sentence } from '../model/source-document'
import { lastStartingAtOrBefore } from '../text/span'
import { tokenise } from '../text/tokens'
import type { Vocabulary } from './vocabulary'

export interface IndexedDocument {
  readonly id: DocumentId
  /** Form ids of the words and numbers of all sentences, one after the other; marks are left out. */
  readonly tokens: Uint32Array
  /** Index of each sentence's first token, and the number of tokens at the end. */
  readonly firstToken: Uint32Array
  /** Start and end of each sentence in the text, in pairs. */
  readonly spans: Uint32Array
  /** Page index of each sentence's start. */
  readonly pages: Uint32Array
  /** Index in the analysis of each sentence: furniture is left out, so they are not consecutive. */
  readonly sentences: Uint32Array
  /** The document's distinct form ids, ascending. */
  readonly forms: Uint32Array
  /** The places of forms[i] are places[firstPlace[i] .. firstPlace[i + 1]): indexes into `tokens`, ascending. */
  readonly firstPlace: Uint32Array
  readonly places: Uint32Array
}

export interface SearchableText {
  readonly id: DocumentId
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pages: readonly Page[]
  readonly sentences: readonly Sentence[]
  /** As the analysis was told, so that a search and a count agree. */
  readonly includeFurniture: boolean
}

/** The tokens of a sentence that are searched, in order. */
export function searchableTokens(text: string, start: number, end: number): { folded: string; start: number; end: number }[] {
  return tokenise(text, start, end).filter((token) => token.kind !== 'mark')
}

/** Gives every form an id in `vocabulary`. Body text only, unless the counts include furniture too. */
export function indexDocument(source: SearchableText, vocabulary: Vocabulary): IndexedDocument {
  const tokens: number[] = []
  const firstToken: number[] = []
  const spans: number[] = []
  const pages: number[] = []
  const sentences: number[] = []
  const pageSpans = source.pages.map(({ span }) => span)
  source.sentences.forEach((sentence, index) => {
    if (!source.includeFurniture && isFurniture(source.blocks, sentence)) return
    firstToken.push(tokens.length)
    sentences.push(index)
    spans.push(sentence.start, sentence.end)
    pages.push(Math.max(0, lastStartingAtOrBefore(pageSpans, sentence.start)))
    for (const token of searchableTokens(source.text, sentence.start, sentence.end)) tokens.push(vocabulary.idOf(token.folded))
  })
  firstToken.push(tokens.length)
  const rows = Uint32Array.from(tokens)
  return {
    id: source.id,
    tokens: rows,
    firstToken: Uint32Array.from(firstToken),
    spans: Uint32Array.from(spans),
    pages: Uint32Array.from(pages),
    sentences: Uint32Array.from(sentences),
    ...placesByForm(rows),
  }
}

/** Counting sort of the tokens by form. */
function placesByForm(tokens: Uint32Array): Pick<IndexedDocument, 'forms' | 'firstPlace' | 'places'> {
  const forms = Uint32Array.from(new Set(tokens)).sort()
  const rank = new Map<number, number>()
  forms.forEach((form, i) => {
    rank.set(form, i)
  })
  const ranks = tokens.map((form) => rank.get(form) ?? 0)
  const firstPlace = new Uint32Array(forms.length + 1)
  for (const i of ranks) firstPlace[i + 1] = (firstPlace[i + 1] ?? 0) + 1
  for (let i = 0; i < forms.length; i += 1) firstPlace[i + 1] = (firstPlace[i + 1] ?? 0) + (firstPlace[i] ?? 0)
  const next = firstPlace.slice()
  const places = new Uint32Array(tokens.length)
  ranks.forEach((i, token) => {
    const place = next[i] ?? 0
    places[place] = token
    next[i] = place + 1
  })
  return { forms, firstPlace, places }
}

/** Where the form stands in the document, ascending; empty when it does not. */
export function placesOf(document: IndexedDocument, form: number): Uint32Array {
  const { forms } = document
  let low = 0
  let high = forms.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((forms[middle] ?? 0) < form) low = middle + 1
    else high = middle
  }
  if (forms[low] !== form) return NOWHERE
  return document.places.subarray(document.firstPlace[low], document.firstPlace[low + 1])
}

const NOWHERE = new Uint32Array(0)
