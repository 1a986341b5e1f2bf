/**
 * What a hit *is*. A document is rows of form ids with the places of each form; a compiled query says which words of which
 * sentences are found. The index only proposes documents, so every count that is shown comes from here.
 */
import { unreachable } from '../base/assert'
import type { Query } from '../model/search'
import { bothOf, eitherOf } from './flags'
import { type FormSet, flagSentences, formSet, placesOfAny, sentenceOf } from './form-places'
import type { IndexedDocument } from './indexed-document'
import { matchWords, type WordsOfSentence, wordsOfSentence } from './match-words'
import type { Vocabulary } from './vocabulary'

export type CompiledQuery =
  | { readonly kind: 'word'; readonly forms: FormSet }
  | { readonly kind: 'phrase'; readonly words: readonly FormSet[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly CompiledQuery[] }
  /** All of some plain words: the commonest search of several words, and much the quickest done in one pass. */
  | { readonly kind: 'words'; readonly of: WordsOfSentence }
  | { readonly kind: 'not'; readonly query: CompiledQuery }

function exactly(vocabulary: Vocabulary, form: string): number[] {
  const id = vocabulary.find(form)
  return id === undefined ? [] : [id]
}

/** The query against a vocabulary: which forms each of its words stands for. Valid until the vocabulary grows. */
export function compileQuery(query: Query, vocabulary: Vocabulary): CompiledQuery {
  switch (query.kind) {
    case 'word':
      switch (query.match) {
        case 'prefix':
          return { kind: 'word', forms: formSet(vocabulary, vocabulary.withPrefix(query.text)) }
        case 'inflected':
          return { kind: 'word', forms: formSet(vocabulary, vocabulary.inflected(query.text)) }
        case 'exact':
          return { kind: 'word', forms: formSet(vocabulary, exactly(vocabulary, query.text)) }
        default:
          return unreachable(query.match)
      }
    case 'phrase':
      return {
        kind: 'phrase',
        words: query.words.map((word) =>
          formSet(vocabulary, word.endsWith('*') ? vocabulary.withPrefix(word.slice(0, -1)) : exactly(vocabulary, word)),
        ),
      }
    case 'all': {
      const of = query.of.map((part) => compileQuery(part, vocabulary))
      const words = wordsOfSentence(of.flatMap((part) => (part.kind === 'word' ? [part.forms] : [])))
      return words !== null && words.sets.length === of.length ? { kind: 'words', of: words } : { kind: 'all', of }
    }
    case 'any':
      return { kind: 'any', of: query.of.map((part) => compileQuery(part, vocabulary)) }
    case 'not':
      return { kind: 'not', query: compileQuery(query.query, vocabulary) }
    default:
      return unreachable(query)
  }
}

/** Which sentences match, by number in the document's rows, and what was found in them. */
export interface Matches {
  /** 1 for each sentence that matches. */
  readonly sentences: Uint8Array
  /** First token of each occurrence, ascending and distinct; also of occurrences in sentences that do not match in the end. */
  readonly first: Uint32Array
  /** Number of tokens of each occurrence, or null when each is one. */
  readonly length: Uint32Array | null
}

/** Starts at the rarest word and looks at its neighbours; an occurrence never leaves its sentence. */
function matchPhrase(document: IndexedDocument, words: readonly FormSet[]): Matches {
  const places = words.map((forms) => placesOfAny(document, forms))
  const counts = places.map(({ length }) => length)
  const rarest = counts.indexOf(Math.min(...counts))
  const found: number[] = []
  for (const place of places[rarest] ?? []) {
    const first = place - rarest
    if (first < 0 || !words.every(({ flags }, k) => flags[document.tokens[first + k] ?? -1] === 1)) continue
    if (first + words.length <= (document.firstToken[sentenceOf(document, first) + 1] ?? 0)) found.push(first)
  }
  const first = Uint32Array.from(found)
  return { sentences: flagSentences(document, first), first, length: new Uint32Array(first.length).fill(words.length) }
}

/** Two ascending lists of occurrences as one; of those with the same first token the longer stays. */
function merge(a: Matches, b: Matches, sentences: Uint8Array): Matches {
  const first: number[] = []
  const length: number[] = []
  for (let i = 0, k = 0; i < a.first.length || k < b.first.length; ) {
    const left = a.first[i] ?? Number.POSITIVE_INFINITY
    const right = b.first[k] ?? Number.POSITIVE_INFINITY
    const leftLength = left <= right ? (a.length?.[i] ?? 1) : 0
    const rightLength = right <= left ? (b.length?.[k] ?? 1) : 0
    first.push(Math.min(left, right))
    length.push(Math.max(leftLength, rightLength))
    if (left <= right) i += 1
    if (right <= left) k += 1
  }
  return { sentences, first: Uint32Array.from(first), length: Uint32Array.from(length) }
}

/** Several parts' occurrences as one ascending, distinct list. */
function union(parts: readonly Matches[], sentences: Uint8Array): Matches {
  const all = parts
    .filter(({ first }) => first.length > 0)
    .reduce<Matches | null>((sum, part) => (sum === null ? part : merge(sum, part, sentences)), null)
  return all === null ? { sentences, first: new Uint32Array(0), length: null } : { ...all, sentences }
}

/** What the query finds in the document, without the occurrences in sentences that do not match. */
export function foundIn(query: CompiledQuery, document: IndexedDocument): Matches {
  const matches = matchDocument(query, document)
  // Words and phrases make every sentence they stand in match.
  return query.kind === 'word' || query.kind === 'phrase' || query.kind === 'words' ? matches : onlyMatching(document, matches)
}

/** What the query finds in the document. */
function matchDocument(query: CompiledQuery, document: IndexedDocument): Matches {
  switch (query.kind) {
    case 'word': {
      const first = placesOfAny(document, query.forms)
      return { sentences: flagSentences(document, first), first, length: null }
    }
    case 'phrase':
      return matchPhrase(document, query.words)
    case 'words':
      return { ...matchWords(document, query.of), length: null }
    case 'all': {
      const parts = query.of.map((part) => matchDocument(part, document))
      const sentences = parts.map((part) => part.sentences).reduce(bothOf)
      return union(
        parts.map((part) => onlyMatching(document, { ...part, sentences })),
        sentences,
      )
    }
    case 'any': {
      const parts = query.of.map((part) => matchDocument(part, document))
      // A part that does not match in a sentence found nothing there, whatever words of it stand in it.
      return union(
        parts.map((part) => onlyMatching(document, part)),
        parts.map(({ sentences }) => sentences).reduce(eitherOf),
      )
    }
    case 'not': {
      const { sentences } = matchDocument(query.query, document)
      return { sentences: sentences.map((flag) => 1 - flag), first: new Uint32Array(0), length: null }
    }
    default:
      return unreachable(query)
  }
}

/** Without the occurrences in sentences that do not match. */
function onlyMatching(document: IndexedDocument, { sentences, first, length }: Matches): Matches {
  let sentence = 0
  const kept: number[] = []
  for (let i = 0; i < first.length; i += 1) {
    while ((document.firstToken[sentence + 1] as number) <= (first[i] as number)) sentence += 1
    if (sentences[sentence] === 1) kept.push(i)
  }
  if (kept.length === first.length) return { sentences, first, length }
  return {
    sentences,
    first: Uint32Array.from(kept, (i) => first[i] as number),
    length: length === null ? null : Uint32Array.from(kept, (i) => length[i] as number),
  }
}
