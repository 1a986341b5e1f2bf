/** Collections in memory, for tests of what uses them. */
import type { CollectionStore } from '../../shared/library/collection-store'
import type { Collection } from '../../shared/model/collection'
import type { CollectionId } from '../../shared/model/identifiers'

export function createMemoryCollectionStore(): CollectionStore {
  const collections = new Map<CollectionId, Collection>()
  return {
    all: async () => [...collections.values()].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    async put(collection) {
      collections.set(collection.id, structuredClone(collection))
    },
    async remove(id) {
      collections.delete(id)
    },
  }
}
