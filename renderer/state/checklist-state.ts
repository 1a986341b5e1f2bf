/** The user's checklists, as the page shows them. */
import type { Checklist } from '../../shared/model/checklist'
import type { ChecklistId } from '../../shared/model/identifiers'

export interface ChecklistState {
  /** Oldest first; null until they have been read. */
  readonly checklists: readonly Checklist[] | null
}

export const UNREAD_CHECKLISTS: ChecklistState = { checklists: null }

/** Adds a checklist, or replaces the one with its id in place. */
export function withChecklist({ checklists }: ChecklistState, changed: Checklist): ChecklistState {
  const known = checklists ?? []
  const there = known.some(({ id }) => id === changed.id)
  return { checklists: there ? known.map((one) => (one.id === changed.id ? changed : one)) : [...known, changed] }
}

export function withoutChecklist({ checklists }: ChecklistState, id: ChecklistId): ChecklistState {
  return { checklists: (checklists ?? []).filter((one) => one.id !== id) }
}
