/** Drawing findings to judge, and what the judging says of all of them. */
import { sample } from '../measures/random'
import { share } from '../measures/rates'
import type { Audit } from '../model/audit'
import type { DocumentId } from '../model/identifiers'
import type { Interval } from '../model/statistics'
import type { Verdict } from '../model/verdict'
import { classOf, verdictsAt } from './verdict-at'

/** One finding: a document and the index of the directive in it, as found. */
export interface DrawnFinding {
  readonly document: DocumentId
  readonly directive: number
}

/**
 * `size` findings of all, each set equally likely; all when there are no more. The order of `documents` does not matter: they are sorted
 * by id, which is their content, so the same files, rules and seed give the same draw on any machine.
 */
export function drawFindings(
  documents: readonly { readonly id: DocumentId; readonly directives: number }[],
  size: number,
  seed: number,
): DrawnFinding[] {
  const all = [...documents]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, directives }) => Array.from({ length: directives }, (_, directive) => ({ document: id, directive })))
  return sample(all, size, seed)
}

export interface AuditResult {
  readonly drawn: number
  readonly judged: number
  /** Judged findings that are directives, of whatever class. */
  readonly directives: number
  /** Of these, those that also have the class the rules gave. */
  readonly rightClass: number
  /** directives / judged with Wilson's 95 % interval; null when nothing is judged. */
  readonly precision: Interval | null
  readonly classPrecision: Interval | null
}

/** By the user's own verdicts. Precision over what has been judged: fair also half-way, as long as none is passed over for what it is. */
export function auditResult({ drawn }: Audit, verdicts: readonly Verdict[]): AuditResult {
  const verdictAt = verdictsAt(verdicts, '')
  const given = drawn.flatMap((anchor) => verdictAt(anchor) ?? [])
  const kept = given.filter((verdict) => classOf(verdict) !== 'none')
  const rightClass = kept.filter((verdict) => classOf(verdict) === verdict.found?.modality).length
  return {
    drawn: drawn.length,
    judged: given.length,
    directives: kept.length,
    rightClass,
    precision: share(kept.length, given.length),
    classPrecision: share(rightClass, given.length),
  }
}

/** A density as found times the precision: what it would be without the findings that are none. What was missed is not in it. */
export function correctedDensity(per1000Words: number, precision: Interval): Interval {
  return { value: per1000Words * precision.value, low: per1000Words * precision.low, high: per1000Words * precision.high }
}
