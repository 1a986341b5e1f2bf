/** Which changes are shown at a place in the window's history: the same again when one comes back from reading a sentence. */
import { keepHere, useKeptHere } from '../../app/history-state'
import { type ChangeFilter, FIRST_FILTER } from './change-filter'

const KEPT = 'changes'

/** Shows these changes at the place one is at now. */
export function keepChangeFilter(filter: ChangeFilter): void {
  keepHere(KEPT, filter)
}

export function useChangeFilter(): ChangeFilter {
  // Only this file writes it, and the browser forgets it with the window.
  return (useKeptHere(KEPT) as ChangeFilter | undefined) ?? FIRST_FILTER
}
