/** Whether a clause is said of who issued the document, and whether it binds them or only foresees. */
import { actorKind } from '../language/actors.nb'
import { normaliseName } from './issuer-name'
import { agentPhrase, isPassive, type ModalContext } from './modal-context'
import { word, written } from './sentence-view'
import { FIRST_PERSON } from './words/function-words.nb'

const after = (context: ModalContext, offset: number): string => word(context.view, context.at + offset)

/** Bodies that speak for an issuer, whatever its full name. Source: codebook mod_intention, subtype owner. */
const OWNERS =
  /^(?:(?:samarbeids|byråds|regjerings|flertalls|fleirtals)?partia|(?:samarbeids|byråds|regjerings|flertalls|fleirtals)?partiene|kommunen|byrådet|regjeringa|regjeringen|departementet|fylkeskommunen|fylkeskommuna|bystyret|kommunestyret|fylkestinget)$/

export function isFirstPerson(context: ModalContext): boolean {
  return context.subject !== null && FIRST_PERSON.has(word(context.view, context.subject.head))
}

/** Whether the subject names who issued the document: "Tromsø kommune", "kommunen" when the issuer is one, "vi" aside. */
export function isIssuer(context: ModalContext): boolean {
  const { subject, view } = context
  if (subject === null || view.profile.issuer === null) return false
  let phrase = ''
  for (let i = subject.first; i <= subject.last; i += 1) phrase += `${phrase === '' ? '' : ' '}${written(view, i)}`
  const issuer = normaliseName(view.profile.issuer)
  const name = normaliseName(phrase)
  // A municipality speaks of itself by its place name: "Tromsø vil ha aktive innbyggere".
  if (name === issuer || name === issuer.replace(/ (?:fylkes)?kommune$/, '')) return true
  const type = issuer.split(' ').find((part) => ISSUER_WORDS.has(part)) ?? issuer
  const forms = ISSUER_WORDS.get(type)
  return forms?.includes(name) === true
}

export function isOwner(context: ModalContext): boolean {
  const { subject, view } = context
  return subject !== null && subject.first === subject.last && OWNERS.test(word(view, subject.head))
}

/** "Kommunen vil få flere eldre": what happens to the issuer; "vil ha" and "vil være" are aims in plans, forecasts elsewhere. */
export function isLikelyPrediction(context: ModalContext): boolean {
  const verb = word(context.view, context.infinitive ?? -1)
  if (
    [1, 2, 3].some((offset) =>
      /^(?:trolig|truleg|sannsynligvis|antagelig|antakelig|antakeleg|neppe|nok|uansett)$/.test(after(context, offset)),
    )
  )
    return true
  if (/^(?:ha|være|vere)$/.test(verb)) return !SELF_BINDING_TYPES.has(context.view.profile.type) || isWant(context)
  return /^(?:få|bli|oppleve|måtte|kunne|øke|auke|skulle|mangle|stå|komme|kome|merke|miste|tape|trenge|trengje|vokse|vekse|krympe|rammes|møte|bruke_opp)$/.test(
    verb,
  )
}

/** "vil ha behov for", "vil ha færre i arbeid": what is lacked is no aim. */
function isWant({ view, infinitive }: ModalContext): boolean {
  for (let i = 1; i <= 4; i += 1)
    if (
      /^(?:behov|bruk|underskudd|underskot|mangel|færre|færrare|problemer|problem|utfordringer|utfordringar|merforbruk|meirforbruk)$/.test(
        word(view, (infinitive ?? -1) + i),
      )
    )
      return !/^for$/.test(word(view, (infinitive ?? -1) + i - 1))
  return false
}

/** "Kommunen plikter etter loven å …": a law lays it on the issuer. */
export function isByLaw({ view }: ModalContext): boolean {
  return view.tokens.some(({ folded }) =>
    /^(?:§|§§|jf|jfr)$|^\p{L}*(?:lov|loven|lova|lovens|forskrift|forskriften|forskrifta)$/u.test(folded),
  )
}

/** Short names an issuer goes by in its own text. */
const ISSUER_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['kommune', ['kommunen']],
  ['fylkeskommune', ['fylkeskommunen', 'fylkeskommuna']],
  ['byrådet', ['byrådet']],
  ['regjeringen', ['regjeringen', 'regjeringa']],
  ['regjeringa', ['regjeringen', 'regjeringa']],
  ['departementet', ['departementet']],
  ['kunnskapsdepartementet', ['departementet', 'kunnskapsdepartementet']],
])

export const SELF_BINDING_TYPES = new Set(['plan', 'strategy', 'action-plan', 'platform'])

/** Whether nobody is named: passive without agent, expletive, inanimate subject. */
export function isAgentless(context: ModalContext): boolean {
  if (agentPhrase(context.view, context.infinitive) !== null) return false
  const { subject, view } = context
  if (subject === null) return true
  const head = word(view, subject.head)
  if (/^(?:vi|me|du|dere|de|dei|man|en|ein|alle|han|hun|ho|jeg|eg)$/.test(head)) return false
  if (actorKind(head) === null) return true
  return isPassive(view, context.infinitive)
}
