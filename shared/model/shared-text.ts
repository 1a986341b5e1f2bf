/** Text that documents have in common: which sentences, in which documents, and what is left without them. */
import type { CountedRate } from './comparison'
import type { Modality } from './directive'
import type { DocumentId } from './identifiers'

export interface DocumentBoilerplate {
  readonly id: DocumentId
  /** Words of the body, and those in shared sentences. */
  readonly words: number
  readonly sharedWords: number
  /** Shared sentences, each time one stands in the document. */
  readonly sentences: number
  /** All directives per 1,000 words of all of the body; the document's own per 1,000 of its own words; the shared per shared words. */
  readonly directives: CountedRate
  readonly own: CountedRate
  readonly shared: CountedRate
}

/** A sentence that enough documents have. Indices are into the documents and occurrences of `SharedText`. */
export interface SharedSentence {
  readonly documents: number
  readonly modality: Modality | null
  /** Its occurrences are `from` up to `to`. */
  readonly from: number
  readonly to: number
  /** The first occurrence of each wording: more than one where a name or a date differs. */
  readonly variants: readonly number[]
}

/** `document`: index. Spans in its text. */
export const OCCURRENCE_FIELDS = ['document', 'start', 'end'] as const

export interface SharedText {
  readonly documents: readonly DocumentBoilerplate[]
  /** In the order of the first document that has them. */
  readonly sentences: readonly SharedSentence[]
  /** OCCURRENCE_FIELDS numbers an occurrence. */
  readonly occurrences: Uint32Array
}
