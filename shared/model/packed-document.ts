/**
 * A document as it is stored and sent between threads: one record with the many small spans in typed arrays. Cloning
 * thousands of little objects is what would block the window; arrays are moved, or copied as memory.
 */
import type { CodeId, DocumentId } from './identifiers'
import type { DocumentLayout } from './layout'

export interface PackedDocument {
  readonly id: DocumentId
  readonly text: string
  readonly layout: DocumentLayout | null
  /** start, end, block of each sentence. */
  readonly sentences: Uint32Array
  /** The codes that occur in `mentions`. */
  readonly codes: readonly CodeId[]
  /** start, end, index into `codes`, term, sentence of each mention. */
  readonly mentions: Uint32Array
  /** JSON of all the rest. */
  readonly rest: string
}
