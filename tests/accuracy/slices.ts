/** Figures over annotated sentences. */

import { share } from '../../shared/measures/rates.ts'
import { type Outcome, retrieval } from '../../shared/measures/retrieval.ts'
import type { AccuracySlice, MeasuredShare } from '../../shared/model/accuracy.ts'
import type { RequirementType } from '../../shared/model/directive.ts'
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

/** The type of a requirement, of those a person gave one or none. */
export function requirementOutcomes(judged: readonly Judged[], only?: RequirementType): Outcome[] {
  const counted = (type: RequirementType | null): RequirementType | null => (only === undefined || type === only ? type : null)
  return judged.flatMap(({ requirement }) => (requirement === null ? [] : [outcome(counted(requirement.gold), counted(requirement.found))]))
}

/** Each theme of each directive that a person gave themes or none: given by both, by the rules only, by the person only. */
export function themeOutcomes(judged: readonly Judged[], only?: string): Outcome[] {
  return judged.flatMap(({ themes }) => {
    if (themes === null) return []
    const [gold, found] = [themes.gold, themes.found].map((list) => list.filter((theme) => only === undefined || theme === only)) as [
      string[],
      string[],
    ]
    const hit = gold.filter((theme) => found.includes(theme)).length
    return [{ hit, wrong: found.length - hit, missed: gold.length - hit }]
  })
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
    requirement: retrieval(requirementOutcomes(judged)),
    requirementsJudged: judged.filter(({ requirement }) => requirement !== null).length,
    themes: retrieval(themeOutcomes(judged)),
    themesJudged: judged.filter(({ themes }) => themes !== null).length,
    leadInItems: shareOf(items.filter((one) => one.gold === one.found).length, items.length),
  }
}
