/** One directive with a person's verdict on it. */
import type { Directive } from '../model/directive'
import type { Verdict } from '../model/verdict'

/** The rule of what a person decided. */
export const VERDICT_RULE = 'verdict'

/** One directive, found or added, with what the user says of it. */
export interface ReviewedDirective {
  /** Index among the directives as found; null when the rules find none there. */
  readonly found: number | null
  /** As it is after review; a rejected one as it was found. */
  readonly directive: Directive
  readonly verdict: Verdict | null
  /** Counts as reviewed: not rejected. */
  readonly counted: boolean
}
