/** The user's checklists in IndexedDB. */
import type { ChecklistStore } from '../../shared/library/checklist-store'
import type { LibraryDatabase } from './database'
import { sayingFull } from './storage-full'

export function createDexieChecklistStore(db: LibraryDatabase): ChecklistStore {
  return {
    all: async () => (await db.checklists.toArray()).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    put: (checklist) => sayingFull(async () => void (await db.checklists.put(checklist))),
    remove: (id) => db.checklists.delete(id),
  }
}
