/** The passages behind a number, and how they are read: with their page, whom they bind, and on what. */
import type { TextSpan } from '../text/span'
import type { Modality } from './directive'
import type { CodeId, DocumentId } from './identifiers'

/** A directive, a mention or a word of a document's text. */
export interface Passage extends TextSpan {
  readonly documentId: DocumentId
}

/**
 * What a figure counts. `modality`: directives of a class, or 'all'. `code`: a code's id, its mandates; `mention`: its mentions.
 * `term`: a counted word such as 'skal'. `word`: one folded form of a word. `actor`: who must act.
 */
export interface CountedFocus {
  readonly kind: 'modality' | 'code' | 'mention' | 'term' | 'word' | 'actor'
  readonly value: string
}

/** Thousands of passages in little room. `spans`: start and end of each; `sizes`: how many of them each document has. */
export interface PackedPassages {
  readonly documents: readonly DocumentId[]
  readonly sizes: Uint32Array
  readonly spans: Uint32Array
}

/** Words with those in it that matter; `strong` are spans of `text`. */
export interface QuotedText {
  readonly text: string
  readonly strong: readonly TextSpan[]
}

/** A passage with the sentence it stands in. */
export interface SentenceRow extends Passage {
  readonly quote: QuotedText
  /** The lead-in above a list item, when the modality comes from there. */
  readonly leadIn: QuotedText | null
  /** As printed; null where the document has no pages of its own. */
  readonly pageLabel: string | null
  /** Of the directive in that sentence; null when it is none. */
  readonly modality: Modality | null
  readonly addressee: string | null
  /** Themes of the directive, else the codes of the mention. */
  readonly codes: readonly CodeId[]
}
