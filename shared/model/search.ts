/** Queries and what they find. The unit is the sentence: AND means in the same sentence. */
import type { TextSpan } from '../text/span'
import type { DocumentId } from './identifiers'

export type Query =
  | { readonly kind: 'word'; readonly text: string; readonly match: 'exact' | 'inflected' | 'prefix' }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly query: Query }

/** Something in the input that is no query; `span` is in the input, so that it can be underlined. */
export interface QueryError {
  readonly kind: 'empty' | 'unclosed-quote' | 'unclosed-parenthesis' | 'missing-operand' | 'only-negation' | 'unexpected'
  readonly span: TextSpan
}

/** One sentence that matches, with the words in it that do (sorted, at least one). */
export interface SearchHit extends TextSpan {
  readonly documentId: DocumentId
  readonly sentence: number
  readonly pageIndex: number
  readonly spans: readonly TextSpan[]
}

/** Left context, node, right context; spans in the document's text. */
export interface ConcordanceLine {
  readonly documentId: DocumentId
  readonly pageIndex: number
  readonly left: string
  readonly node: string
  readonly right: string
  readonly span: TextSpan
}
