/** Requirement classes of Norwegian allocation letters: goals, parameters, activities, reporting (Kjærvik & Askim 2015). */
import type { Modality, RequirementType } from '../model/directive'
import { looksInfinitive } from './noun-phrase'
import { type SentenceView, word } from './sentence-view'

const REPORTING =
  /^(?:rapportere|rapporteres|rapporterer|rapporterast|innrapportere|innrapporteres|tilbakemelding|årsrapport|årsrapporten|årsrapportering|rapportering|tertialrapport|tertialrapporten|innberette|innrapporterast|årsmelding|årsmeldinga|årsmeldingen|statusrapport|melde|meldes|meldast|årsberetning|årsberetningen)$/
const PARAMETER =
  /^(?:styringsparameter|styringsparametere|styringsparameteren|styringsparametre|indikator|indikatorer|indikatoren|indikatorane|måltall|måltallet|måltal|resultatkrav|nøkkeltall|nøkkeltal|resultatindikator|resultatmål)$/
const GOAL =
  /^(?:mål|målet|måla|målene|hovedmål|hovedmålet|hovudmål|delmål|ambisjon|ambisjonen|visjon|visjonen|målsetting|målsettingen|samfunnsmål)$/
/** Verbs of being and having: a requirement on a state is no activity. */
const STATE = /^(?:være|vere|bli|verte|ha|få|ligge|kunne|måtte|gjelde|bestå|finnes|oppleve|stå|utgjøre|skje|høre|høyre|vera)$/

/** The requirement class of a directive whose action starts at token `infinitive` (null: none found). */
export function requirementOf(view: SentenceView, modality: Modality, lemma: string, infinitive: number | null): RequirementType | null {
  if (lemma === 'ha som mål' || lemma === 'ha mål om') return 'goal'
  const folded = view.tokens.map((token) => token.folded)
  if (folded.some((token) => PARAMETER.test(token))) return 'parameter'
  if (modality !== 'obligation' && modality !== 'recommendation')
    return modality === 'intention' && folded.some((token, i) => GOAL.test(token) && isGoalAt(view, i)) ? 'goal' : null
  if (infinitive !== null && REPORTING.test(word(view, infinitive))) return 'reporting'
  if (
    folded.some((token) =>
      /^(?:rapportere|rapporteres|rapporterast|årsrapport|årsrapporten|årsrapportering|tertialrapport|tertialrapporten|årsmelding|årsmeldinga|årsmeldingen|årsberetningen)$/.test(
        token,
      ),
    )
  )
    return 'reporting'
  if (folded.some((token, i) => GOAL.test(token) && isGoalAt(view, i))) return 'goal'
  if (infinitive === null) return null
  const verb = word(view, infinitive)
  return STATE.test(verb) || !looksInfinitive(verb) ? null : 'activity'
}

/** "Målet er at …", "Mål: …": the word as what the sentence is about, not "for å nå målet". */
function isGoalAt(view: SentenceView, i: number): boolean {
  return /^(?:er|:|om)$/.test(word(view, i + 1)) && word(view, i - 1) !== 'nå'
}
