/** The user's collections in IndexedDB. */
import type { CollectionStore } from '../../shared/library/collection-store'
import type { LibraryDatabase } from './database'
import { sayingFull } from './storage-full'

export function createDexieCollectionStore(db: LibraryDatabase): CollectionStore {
  return {
    all: async () => (await db.collections.toArray()).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    put: (collection) => sayingFull(async () => void (await db.collections.put(collection))),
    remove: (id) => db.collections.delete(id),
  }
}
