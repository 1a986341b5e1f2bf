/** Search over the library's sentences as the page sees it; `search-client.ts` implements it on a worker. */
import type { DocumentId } from '../../shared/model/identifiers'
import type { Query, SearchResult } from '../../shared/model/search'
import type { Sentence, SourceDocument } from '../../shared/model/source-document'

export interface SearchOptions {
  readonly scope: readonly DocumentId[] | 'all'
  /** The most hits to hand over; totals are true all the same. */
  readonly limit: number
  readonly signal?: AbortSignal
}

export interface IndexedDocument {
  readonly document: SourceDocument
  readonly sentences: readonly Sentence[]
}

export interface SearchService {
  /** Resolves when every document of the library is in the index; rejects when the index cannot be made. */
  readonly ready: Promise<void>
  /** Adds documents, or replaces those that are there. */
  add(documents: readonly IndexedDocument[]): Promise<void>
  remove(ids: readonly DocumentId[]): Promise<void>
  search(query: Query, options: SearchOptions): Promise<SearchResult>
}
