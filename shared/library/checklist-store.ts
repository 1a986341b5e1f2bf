/** Where the user's checklists are kept. Implemented on Dexie in the page and in memory in tests. */
import type { Checklist } from '../model/checklist'
import type { ChecklistId } from '../model/identifiers'

export interface ChecklistStore {
  /** Oldest first. */
  all(): Promise<readonly Checklist[]>
  /** Adds a checklist, or replaces the one with its id. Rejects with `StorageFull` when there is no room, and then nothing has changed. */
  put(checklist: Checklist): Promise<void>
  remove(id: ChecklistId): Promise<void>
}
