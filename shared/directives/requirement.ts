/** Requirement classes of Norwegian allocation letters: goals, parameters, activities, reporting (Kjærvik & Askim 2015). */
import type { Modality, RequirementType } from '../model/directive'
import { looksInfinitive } from './noun-phrase'
import { type SentenceView, word } from './sentence-view'

const REPORTING =
  /^(?:rapportere|rapporteres|rapporterer|rapporterast|innrapportere|innrapporteres|tilbakemelding|årsrapport|årsrapporten|årsrapportering|rapportering|tertialrapport|tertialrapporten|innberette|innrapporterast|årsmelding|årsmeldinga|årsmeldingen|statusrapport|melde|meldes|meldast|årsberetning|årsberetningen)$/
const REPORT =
  /^(?:rapportere|rapporteres|rapporterast|årsrapport|årsrapporten|årsrapportering|tertialrapport|tertialrapporten|årsmelding|årsmeldinga|årsmeldingen|årsberetningen)$/
const PARAMETER =
  /^(?:styringsparameter|styringsparametere|styringsparameteren|styringsparametre|indikator|indikatorer|indikatoren|indikatorane|måltall|måltallet|måltal|resultatkrav|nøkkeltall|nøkkeltal|resultatindikator|resultatmål)$/
const GOAL =
  /^(?:mål|målet|måla|målene|hovedmål|hovedmålet|hovudmål|delmål|ambisjon|ambisjonen|visjon|visjonen|målsetting|målsettingen|samfunnsmål)$/
/** Verbs of being and having: a requirement on a state is no activity. */
const STATE = /^(?:være|vere|bli|verte|ha|få|ligge|kunne|måtte|gjelde|bestå|finnes|oppleve|stå|utgjøre|skje|høre|høyre|vera)$/

/** The requirement's type and the token that tells it. */
export interface FoundRequirement {
  readonly type: RequirementType
  readonly cue: number
}

/** The requirement class of a directive whose action starts at token `infinitive` (null: none found); null when it is of no class. */
export function requirementOf(view: SentenceView, modality: Modality, cue: RequirementInput): FoundRequirement | null {
  const { lemma, token, infinitive } = cue
  if (token !== null && (lemma === 'ha som mål' || lemma === 'ha mål om')) return { type: 'goal', cue: token }
  const parameter = findToken(view, PARAMETER)
  if (parameter !== null) return { type: 'parameter', cue: parameter }
  const goal = findGoal(view)
  if (modality !== 'obligation' && modality !== 'recommendation')
    return modality === 'intention' && goal !== null ? { type: 'goal', cue: goal } : null
  if (infinitive !== null && REPORTING.test(word(view, infinitive))) return { type: 'reporting', cue: infinitive }
  const report = findToken(view, REPORT)
  if (report !== null) return { type: 'reporting', cue: report }
  if (goal !== null) return { type: 'goal', cue: goal }
  if (infinitive === null) return null
  const verb = word(view, infinitive)
  return STATE.test(verb) || !looksInfinitive(verb) ? null : { type: 'activity', cue: infinitive }
}

export interface RequirementInput {
  readonly lemma: string
  /** Last token of the directive's cue; null when it stands in a lead-in. */
  readonly token: number | null
  readonly infinitive: number | null
}

function findToken(view: SentenceView, pattern: RegExp): number | null {
  const at = view.tokens.findIndex(({ folded }) => pattern.test(folded))
  return at < 0 ? null : at
}

function findGoal(view: SentenceView): number | null {
  const at = view.tokens.findIndex(({ folded }, i) => GOAL.test(folded) && isGoalAt(view, i))
  return at < 0 ? null : at
}

/** "Målet er at …", "Mål: …": the word as what the sentence is about, not "for å nå målet". */
function isGoalAt(view: SentenceView, i: number): boolean {
  return /^(?:er|:|om)$/.test(word(view, i + 1)) && word(view, i - 1) !== 'nå'
}
