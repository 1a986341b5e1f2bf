/**
 * Search over the library's sentences as the page sees it; `search-client.ts` implements it on a worker. The worker reads
 * documents from the library's own database, so only ids go over: call `add` after documents were stored or re-analysed.
 */
import type { DocumentId } from '../../shared/model/identifiers'
import type { PackedPassages } from '../../shared/model/passage'
import type { Query } from '../../shared/model/search'
import type { SearchAnswer } from '../../shared/protocol/search-calls'
import type { Store } from '../state/store'

export interface SearchOptions {
  /** In this order are documents searched and answered. */
  readonly scope: readonly DocumentId[]
  /** The most sentences to hand over, in all and from one document; totals are true all the same. */
  readonly limit: number
  readonly limitPerDocument: number
  readonly signal?: AbortSignal
}

export type SearchState =
  | { readonly kind: 'preparing'; readonly done: number; readonly of: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly detail: string }

export interface SearchService {
  /** Whether every document of the library is in the index. */
  readonly state: Store<SearchState>
  /**
   * Brings the index in line with these documents, and no others; called once at start with all of the library. Begins after `later`,
   * or with the first other call if that comes sooner.
   */
  start(ids: readonly DocumentId[], later?: Promise<void>): Promise<void>
  /** Adds stored documents, or replaces those that are there. Rejects when the index cannot be made. */
  add(ids: readonly DocumentId[]): Promise<void>
  remove(ids: readonly DocumentId[]): Promise<void>
  search(query: Query, options: SearchOptions): Promise<SearchAnswer>
  /** Every sentence that matches, by document. */
  sentencesWith(query: Query, scope: readonly DocumentId[], signal: AbortSignal): Promise<PackedPassages>
}
