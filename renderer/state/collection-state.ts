/** The user's collections, as the page shows them. */
import type { Collection } from '../../shared/model/collection'
import type { CollectionId, DocumentId } from '../../shared/model/identifiers'

export interface CollectionState {
  /** Oldest first; null until they have been read. */
  readonly collections: readonly Collection[] | null
}

export const UNREAD_COLLECTIONS: CollectionState = { collections: null }

/** Adds a collection, or replaces the one with its id in place. */
export function withCollection({ collections }: CollectionState, changed: Collection): CollectionState {
  const known = collections ?? []
  const there = known.some(({ id }) => id === changed.id)
  return { collections: there ? known.map((one) => (one.id === changed.id ? changed : one)) : [...known, changed] }
}

export function withoutCollection({ collections }: CollectionState, id: CollectionId): CollectionState {
  return { collections: (collections ?? []).filter((one) => one.id !== id) }
}

/** The collection with these documents too; those it has stay where they are. */
export function withMembers(collection: Collection, added: readonly DocumentId[]): Collection {
  return { ...collection, documents: [...new Set([...collection.documents, ...added])] }
}

export function withoutMembers(collection: Collection, removed: readonly DocumentId[]): Collection {
  const gone = new Set(removed)
  return { ...collection, documents: collection.documents.filter((id) => !gone.has(id)) }
}
