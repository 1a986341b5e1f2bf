/** Where the user's collections are kept. Implemented on Dexie in the page and in memory in tests. */
import type { Collection } from '../model/collection'
import type { CollectionId } from '../model/identifiers'

export interface CollectionStore {
  /** Oldest first. */
  all(): Promise<readonly Collection[]>
  /** Adds a collection, or replaces the one with its id. Rejects with `StorageFull` when there is no room, and then nothing has changed. */
  put(collection: Collection): Promise<void>
  /** Its documents stay in the library. */
  remove(id: CollectionId): Promise<void>
}
