/** All rules, and the cue rules by the word they can begin with. */
import { MODAL_FORMS, type ModalForm } from '../../language/modal-verbs.nb'
import { compilePattern, type WordPattern } from '../match-words'
import type { CueRule } from '../rule'
import { INTENTION_CUES } from './intention.nb'
import { MODAL_RULES } from './modal.nb'
import { NOT_DIRECTIVE_CUES } from './not-directive.nb'
import { OBLIGATION_CUES } from './obligation.nb'
import { PERMISSION_CUES } from './permission.nb'
import { PROHIBITION_CUES } from './prohibition.nb'
import { RECOMMENDATION_CUES } from './recommendation.nb'

export { MODAL_RULES }

/** In the order they are tried at one word: what denies before what affirms. */
export const CUE_RULES: readonly CueRule[] = [
  ...NOT_DIRECTIVE_CUES,
  ...PROHIBITION_CUES,
  ...OBLIGATION_CUES,
  ...RECOMMENDATION_CUES,
  ...PERMISSION_CUES,
  ...INTENTION_CUES,
]

interface CompiledCue {
  readonly rule: CueRule
  readonly pattern: WordPattern
}

const byFirstWord = new Map<string, CompiledCue[]>()
for (const rule of CUE_RULES) {
  const pattern = compilePattern(rule.pattern)
  for (const first of pattern.firstWords) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { rule, pattern }])
}

/** The cue rules that can match at a word. */
export function cuesByFirstWord(folded: string): readonly CompiledCue[] {
  return byFirstWord.get(folded) ?? []
}

const LEMMAS = [...new Set(Object.values(MODAL_FORMS).map(({ lemma }) => lemma))]
const byLemma = new Map(LEMMAS.map((lemma) => [lemma, MODAL_RULES.filter(({ of }) => of === undefined || of.includes(lemma))]))

/** The modal rules that can be about a modal verb, in the order they are asked. */
export function modalRulesOf(lemma: ModalForm['lemma']): readonly (typeof MODAL_RULES)[number][] {
  return byLemma.get(lemma) ?? MODAL_RULES
}
