/** Findings by what was said of them. Pure. */
import type { Verdict } from '../../shared/model/verdict'

export const VERDICT_FILTERS = ['unjudged', 'judged', 'confirmed', 'rejected', 'changed', 'added'] as const
export type VerdictFilter = (typeof VERDICT_FILTERS)[number]

export function hasVerdict(verdict: Verdict | null, wanted: VerdictFilter): boolean {
  if (wanted === 'unjudged') return verdict === null
  return verdict !== null && (wanted === 'judged' || verdict.judgement.kind === wanted)
}
