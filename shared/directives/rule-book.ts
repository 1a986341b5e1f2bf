/** Every rule by its id, with what it says in plain words: for "why?" in the reader and for the command line. */
import type { Modality, NotDirectiveReason } from '../model/directive'
import { CUE_RULES, MODAL_RULES } from './rules'
import type { Explanation } from './rules/explanation'
import { CUE_EXPLANATIONS, LEAD_IN_EXPLANATION, RULE_EXPLANATIONS } from './rules/explanations'
import { LEAD_IN_RULES } from './rules/lead-ins'
import { PLACE_RULES } from './rules/place.nb'

export interface BookedRule {
  readonly id: string
  readonly class: Modality | NotDirectiveReason
  readonly example: string
  readonly counterExample: string
  readonly source: string
  /** Dictionary form of a multi-word cue in bokmål. */
  readonly lemma?: string
}

/** In the order they are asked: where a sentence stands, modal verbs, multi-word cues, lead-ins without any. */
export const RULE_BOOK: readonly BookedRule[] = [...PLACE_RULES, ...MODAL_RULES, ...CUE_RULES, ...LEAD_IN_RULES]

const byId = new Map(RULE_BOOK.map((rule) => [rule.id, rule]))

/** The rule of that id; null when there is none (a person's verdict, or the rule of an older version). */
export function ruleOf(id: string): BookedRule | null {
  return byId.get(id) ?? null
}

/** What a rule says, in one sentence for people who know no grammar; null for an unknown id. */
export function explainRule(id: string, language: keyof Explanation): string | null {
  const own = RULE_EXPLANATIONS[id]
  if (own !== undefined) return own[language]
  const rule = byId.get(id)
  const shared = rule === undefined ? undefined : id.startsWith('lead-in/') ? LEAD_IN_EXPLANATION : CUE_EXPLANATIONS[rule.class]
  return shared === undefined ? null : shared[language].replace('#', rule?.lemma ?? '')
}
