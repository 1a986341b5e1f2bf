/** Checklists in memory, for tests of what uses them. */
import type { ChecklistStore } from '../../shared/library/checklist-store'
import type { Checklist } from '../../shared/model/checklist'
import type { ChecklistId } from '../../shared/model/identifiers'

export function createMemoryChecklistStore(): ChecklistStore {
  const checklists = new Map<ChecklistId, Checklist>()
  return {
    all: async () => [...checklists.values()].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    async put(checklist) {
      checklists.set(checklist.id, structuredClone(checklist))
    },
    async remove(id) {
      checklists.delete(id)
    },
  }
}
