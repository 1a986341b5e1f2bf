/** placeholder */
import type { Candidate } from './candidates'
import type { LeadInShape } from './lead-in-shape'
import type { SentenceView } from './sentence-view'
export function findLeadInCue(
  _view: SentenceView,
  _shape: LeadInShape,
): { readonly candidate: Candidate; readonly phrasesOnly: boolean } | null {
  return null
}
