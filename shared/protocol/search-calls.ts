/** What the page may ask of the search worker. */
import type { DocumentId } from '../model/identifiers'
import type { PackedPassages } from '../model/passage'
import type { ConcordanceLine, Query, SearchHit } from '../model/search'

/** One found sentence with its concordance lines, ready to draw. */
export interface PresentedHit {
  readonly hit: SearchHit
  readonly pageLabel: string
  readonly lines: readonly ConcordanceLine[]
}

export interface SearchAnswer {
  readonly hits: readonly PresentedHit[]
  /** Every document with a hit, in the order of the scope, with its true totals. */
  readonly documents: readonly { readonly documentId: DocumentId; readonly sentences: number; readonly occurrences: number }[]
  readonly totalSentences: number
  readonly totalOccurrences: number
}

export type SearchCalls = {
  /** Brings the index in line with the library: the kept index, less what is gone, plus what is missing. */
  start: {
    params: { readonly ids: readonly DocumentId[] }
    progress: { readonly done: number; readonly of: number }
    result: { readonly documents: number; readonly fromKept: number }
  }
  /** Documents that were stored or re-analysed; the worker reads them from the library. */
  add: { params: { readonly ids: readonly DocumentId[] }; progress: { readonly done: number; readonly of: number }; result: null }
  remove: { params: { readonly ids: readonly DocumentId[] }; result: null }
  /** `width`: UTF-16 units of context on each side. Totals are of everything, whatever the limits. */
  search: {
    params: {
      readonly query: Query
      readonly scope: readonly DocumentId[]
      readonly limit: number
      readonly limitPerDocument: number
      readonly width: number
    }
    result: SearchAnswer
  }
  /** Every sentence that matches, by document in the order of the scope; nothing is read for showing it. */
  sentencesWith: { params: { readonly query: Query; readonly scope: readonly DocumentId[] }; result: PackedPassages }
}
