/** Where the words of a query stand, and whether a directive's words are what the query asks for. */
import type { WordPlaces } from '../model/checklist'
import type { DocumentId } from '../model/identifiers'
import type { Query } from '../model/search'
import { lastStartingAtOrBefore, type TextSpan } from '../text/span'
import { passagesIn } from './passages'

/** Of one document: the sentences of each word or phrase, sorted. */
export type FoundWords = ReadonlyMap<string, readonly TextSpan[]>

/** A query that is looked up: a word or a phrase. */
export type Leaf = Extract<Query, { readonly kind: 'word' | 'phrase' }>

export function wordKey(leaf: Leaf): string {
  return leaf.kind === 'word' ? `${leaf.match} ${leaf.text}` : `phrase ${leaf.words.join(' ')}`
}

/** The words and phrases of a query, also those under a NOT. */
export function leavesOf(query: Query): readonly Leaf[] {
  switch (query.kind) {
    case 'word':
    case 'phrase':
      return [query]
    case 'not':
      return leavesOf(query.query)
    default:
      return query.of.flatMap(leavesOf)
  }
}

export function findWords(places: WordPlaces, id: DocumentId): FoundWords {
  return new Map(
    Object.entries(places).map(([key, packed]) => {
      const { spans } = passagesIn(packed, id)
      return [key, Array.from({ length: spans.length / 2 }, (_, i) => ({ start: spans[i * 2] ?? 0, end: spans[i * 2 + 1] ?? 0 }))]
    }),
  )
}

/** Whether the sentences that hold `offsets` (a directive and its lead-in), taken as one, match the query. */
export function holds(query: Query, found: FoundWords, offsets: readonly number[]): boolean {
  switch (query.kind) {
    case 'word':
    case 'phrase': {
      const sentences = found.get(wordKey(query)) ?? []
      return offsets.some((offset) => (sentences[lastStartingAtOrBefore(sentences, offset)]?.end ?? -1) > offset)
    }
    case 'all':
      return query.of.every((part) => holds(part, found, offsets))
    case 'any':
      return query.of.some((part) => holds(part, found, offsets))
    case 'not':
      return !holds(query.query, found, offsets)
  }
}

/** All sentences that match by themselves, in text order. */
export function sentencesHolding(query: Query, found: FoundWords): readonly TextSpan[] {
  const byStart = new Map<number, TextSpan>()
  for (const leaf of leavesOf(query)) for (const sentence of found.get(wordKey(leaf)) ?? []) byStart.set(sentence.start, sentence)
  return [...byStart.values()].sort((a, b) => a.start - b.start).filter(({ start }) => holds(query, found, [start]))
}
