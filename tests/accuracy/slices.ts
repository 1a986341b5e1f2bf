/** Figures over annotated sentences. */

import { share } from '../../shared/measures/rates.ts'
import { type Outcome, retrieval } from '../../shared/measures/retrieval.ts'
import type { AccuracySlice, MeasuredShare } from '../../shared/model/accuracy.ts'
import type { Judged } from './gold.ts'

export function shareOf(right: number, of: number): MeasuredShare {
  return { right, of, share: share(right, of) }
}

/** One question of one sentence: is there something, and was it found? A wrong answer counts as wrong and as missed. */
export function outcome<T>(gold: T | null, found: T | null): Outcome {
  const hit = gold !== null && gold === found
  return { hit: hit ? 1 : 0, wrong: found !== null && !hit ? 1 : 0, missed: gold !== null && !hit ? 1 : 0 }
}

/** Directive or not, whatever the class. */
export function directiveOutcome({ gold, found }: Judged): Outcome {
  return outcome(gold === 'none' ? null : 'directive', found === 'none' ? null : 'directive')
}

/** An addressee is right when it is the same words. */
function addresseeOutcome({ goldAddressee, foundAddressee }: Judged): Outcome {
  return outcome(goldAddressee, foundAddressee)
}

export function sliceOf(judged: readonly Judged[]): AccuracySlice {
  const items = judged.filter((one) => one.underLeadIn)
  return {
    sentences: judged.length,
    items: judged.filter((one) => one.isItem).length,
    directives: judged.filter((one) => one.gold !== 'none').length,
    directive: retrieval(judged.map(directiveOutcome)),
    fiveClasses: shareOf(judged.filter((one) => one.gold === one.found).length, judged.length),
    addressee: retrieval(judged.map(addresseeOutcome)),
    deadline: retrieval(judged.map(({ goldDeadline, foundDeadline }) => outcome(goldDeadline, foundDeadline))),
    leadInItems: shareOf(items.filter((one) => one.gold === one.found).length, items.length),
  }
}
