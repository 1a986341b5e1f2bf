/** Documents that belong together: a municipality's steering documents, all letters of a year. */
import type { CollectionId, DocumentId } from './identifiers'

/** Ground state. A document that was removed stays named here, so that it is in the collection again when it is imported again. */
export interface Collection {
  readonly id: CollectionId
  /** As the user wrote it, trimmed; never empty. */
  readonly name: string
  /** Each once, in the order they were put in. */
  readonly documents: readonly DocumentId[]
  /** Milliseconds since 1970. */
  readonly createdAt: number
}
