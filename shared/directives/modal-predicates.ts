/** The questions the modal rules ask. Each has a name that a rule in rules/ refers to. */
import { actorKind } from '../language/actors.nb'
import { isAbilityOfSomebody, isAnybodysAbility, isExample, isFoundPossible, isMadePossible } from './ability'
import { actingKind, isActingAt } from './acting-subject'
import { endOfShare } from './actor-phrase'
import { opensCondition } from './clause'
import { normaliseName } from './issuer-name'
import { agentPhrase, isPassive, type ModalContext } from './modal-context'
import { isDutyOpen, isForbiddenThing, isInstrument, isNamedAim, isReckoning, isScheduled } from './modal-readings'
import { isWhoever } from './noun-phrase'
import { isOthersOpinion } from './opinion'
import { isInQuotation } from './quotation'
import { isStop, isWord, type SentenceView, word, written } from './sentence-view'
import { isActingVerb } from './words/acting-verbs.nb'
import { FIRST_PERSON, NEGATIONS } from './words/function-words.nb'

const after = (context: ModalContext, offset: number): string => word(context.view, context.at + offset)
const before = (context: ModalContext, offset: number): string => word(context.view, context.at - offset)
const lemmaIs = (context: ModalContext, ...lemmas: readonly string[]): boolean => lemmas.includes(context.form.lemma)

/** Words of the text's own voice: "må ses i sammenheng", "må antas". */
/** Bodies that speak for an issuer, whatever its full name. Source: codebook mod_intention, subtype owner. */
const OWNERS =
  /^(?:(?:samarbeids|byråds|regjerings|flertalls|fleirtals)?partia|(?:samarbeids|byråds|regjerings|flertalls|fleirtals)?partiene|kommunen|byrådet|regjeringa|regjeringen|departementet|fylkeskommunen|fylkeskommuna|bystyret|kommunestyret|fylkestinget)$/

const TEXT_ORGANISING =
  /^(?:antas|antakast|antakes|nevnes|nemnast|understrekes|understrekast|seiast|sies|ses|sees|sjåast|regnes|reknast|karakteriseres|karakteriserast|presiseres|presiserast|bemerkes|merkast|erkjennes|innrømmes|medgis|påpekes|påpeikast|leses|lesast|fremheves|framheves|poengteres)$/
const PARTICIPLE =
  /^(?:vært|vore|blitt|vorte|gjort|fått|gått|tatt|teke|sagt|hatt|skjedd|lagt|sett|gitt|gjeve|gjevne|funnet|funne|kommet|kome|brukt|bedt|bedd|stått|fortalt|uttalt|kjøpt|solgt|selt|begynt|reist|drept|truffet|skrevet|skrive|mistet|valgt|valt|opplevd|opplevt|følt|møtt|kjent|trodd|visst|glemt|gløymt)$|^.{3,}(?:ert|tet|sket|rket|knet|nnet|llet|dret|lket)$/

function perfectAfter(context: ModalContext): boolean {
  for (let i = 1; i <= 4; i += 1) {
    if (after(context, i) === 'ha')
      return (
        PARTICIPLE.test(after(context, i + 1)) ||
        (PARTICIPLE.test(after(context, i + 2)) && /^(?:ikke|ikkje|også|òg|blitt|vært|allerede)$/.test(after(context, i + 1)))
      )
    if (after(context, i) === '' || isStop(context.view, context.at + i)) return false
  }
  return false
}

/** "Før bestemmelsene gis, skal partene ha fått uttale seg": what must be done by then, not what is said to have been done. */
function isAfterTimeClause(context: ModalContext): boolean {
  return context.clause.afterComma && /^(?:før|når|innen|innan)$/.test(word(context.view, firstWordAfterMarks(context.view)))
}

/** "må vi se i sammenheng med" */
function seenTogether(context: ModalContext): boolean {
  return context.view.tokens.some((token, i) => i > context.at && /^(?:sammenheng|samanheng)$/.test(token.folded))
}

function isFirstPerson(context: ModalContext): boolean {
  return context.subject !== null && FIRST_PERSON.has(word(context.view, context.subject.head))
}

/** Whether the subject names who issued the document: "Tromsø kommune", "kommunen" when the issuer is one, "vi" aside. */
function isIssuer(context: ModalContext): boolean {
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

function isOwner(context: ModalContext): boolean {
  const { subject, view } = context
  return subject !== null && subject.first === subject.last && OWNERS.test(word(view, subject.head))
}

/** "Kommunen vil få flere eldre": what happens to the issuer; "vil ha" and "vil være" are aims in plans, forecasts elsewhere. */
function isLikelyPrediction(context: ModalContext): boolean {
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
function isByLaw({ view }: ModalContext): boolean {
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

const SELF_BINDING_TYPES = new Set(['plan', 'strategy', 'action-plan', 'platform'])

/** Whether nobody is named: passive without agent, expletive, inanimate subject. */
function isAgentless(context: ModalContext): boolean {
  if (agentPhrase(context.view, context.infinitive) !== null) return false
  const { subject, view } = context
  if (subject === null) return true
  const head = word(view, subject.head)
  if (/^(?:vi|me|du|dere|de|dei|man|en|ein|alle|han|hun|ho|jeg|eg)$/.test(head)) return false
  if (actorKind(head) === null) return true
  return isPassive(view, context.infinitive)
}

/** What happens to somebody, or what they are: no choice. */
const STATES = /^(?:være|vere|bli|ha|få|oppleve|oppstå|medføre|skje|virke|komme|koma|kome|tenkes|bety|by)$/

function isState({ view, infinitive }: ModalContext): boolean {
  const verb = word(view, infinitive ?? -1)
  // "kan få rett til", "kan få avgjort": in a statute what one may have done is a right.
  if (verb === 'få' && view.profile.type === 'law') return !/^(?:rett|.{2,}(?:et|tt|dd|rt|a))$/.test(word(view, (infinitive ?? -1) + 1))
  // "kan ha rollen som stedfortreder"
  if (
    /^(?:ha|hava)$/.test(verb) &&
    /^(?:rolle|rollen|rolla|ansvar|ansvaret|myndighet|oppgaven|oppgåva)$/.test(word(view, (infinitive ?? -1) + 1))
  )
    return false
  return STATES.test(verb)
}

function isActing(context: ModalContext): boolean {
  const { subject, view } = context
  if (subject === null || isPassive(view, context.infinitive)) return agentPhrase(view, context.infinitive) !== null
  const head = word(view, subject.head)
  // "kan føre til" is what may come of it; "kan føre tilsyn" is a power.
  if (word(view, context.infinitive ?? -1) === 'føre' && word(view, (context.infinitive ?? -1) + 1) === 'til') return false
  if (isWhoever(view, subject)) return !isState(context)
  const kind = actingKind(view, subject, context.infinitive)
  if (kind !== null && kind !== 'beneficiary') return !isState(context)
  if (/^(?:han|hun|ho|de|dei|andre|enhver)$/.test(head) && isActingVerb(word(view, context.infinitive ?? -1), [])) return true
  if (endOfShare(view, subject.last) !== null) return !isState(context)
  if (
    actorKind(head) === 'beneficiary' &&
    // What a candidate can do when the studies are over is no leave.
    !/kandidat/.test(head) &&
    view.profile.type === 'law' &&
    isActingVerb(
      word(view, context.infinitive ?? -1),
      [1, 2, 3].map((offset) => word(view, (context.infinitive ?? -1) + offset)),
    )
  )
    return true
  return (
    actorKind(head) === 'beneficiary' &&
    /^(?:klage|søke|søkje|velge|velje|kreve|krevje|be|melde|delta|ta)$/.test(word(view, context.infinitive ?? -1))
  )
}

/** "Ingen kan kreve", "Et lag kan ikke få tilskudd", "Den som er inhabil, kan ikke være medlem": what nobody, or somebody, is kept from. */
function isBarred(context: ModalContext): boolean {
  const { subject, view, infinitive } = context
  if (subject === null || infinitive === null || isPassive(view, infinitive)) return false
  if (/^(?:ingen|inga)$/.test(word(view, subject.head))) return isActingAt(view, infinitive)
  if (!/^(?:law|instruction)$/.test(view.profile.type) || !/^(?:få|være|vere|ha|sitte|sitje|bli)$/.test(word(view, infinitive)))
    return false
  return isWhoever(view, subject) || actorKind(word(view, subject.head)) !== null
}

function firstWordAfterMarks(view: SentenceView): number {
  let i = 0
  while (i < view.tokens.length && !isWord(view, i)) i += 1
  return i
}

export const MODAL_PREDICATES = {
  nounPlikter: (context: ModalContext): boolean => {
    if (!lemmaIs(context, 'plikte')) return false
    for (let i = 1; i <= 5; i += 1) if (after(context, i) === 'å' || after(context, i) === 'at') return false
    return !isDutyOpen(context)
  },
  nounModal: (context: ModalContext): boolean =>
    (/^(?:et|eit|en|ein|skal-|kan-)$/.test(before(context, 1)) &&
      lemmaIs(context, 'skulle', 'burde') &&
      !/^(?:en|ein)$/.test(before(context, 1))) ||
    (/^[«"“]$/.test(before(context, 1)) && /^[»"”]$/.test(after(context, 1))),
  quotation: (context: ModalContext): boolean => isInQuotation(context.view, context.at),
  idiomTil: (context: ModalContext): boolean =>
    lemmaIs(context, 'skulle', 'måtte') && /^(?:lite|mye|mykje|mer|meir|mindre)$/.test(after(context, 1)) && after(context, 2) === 'til'
      ? true
      : lemmaIs(context, 'skulle', 'måtte') &&
        after(context, 1) === 'til' &&
        (/^(?:,|\.|;|:|for|å|at|$)/.test(after(context, 2)) ||
          context.clause.kind === 'relative' ||
          context.at + 2 >= context.view.tokens.length),
  idiomSomMaatte: (context: ModalContext): boolean =>
    context.form.lemma === 'måtte' &&
    context.form.tense === 'past' &&
    (before(context, 1) === 'som' ||
      before(context, 2) === 'som' ||
      context.clause.kind === 'condition' ||
      /^(?:hva|kva)$/.test(before(context, 2))),
  idiomSkalViSe: (context: ModalContext): boolean =>
    lemmaIs(context, 'skulle') &&
    /^(?:vi|me|en|ein|man)$/.test(after(context, 1)) &&
    /^(?:se|sjå|si|seie|tro|tru)$/.test(after(context, 2)),
  idiomHaDet: (context: ModalContext): boolean => {
    const next = [after(context, 1), after(context, 2), after(context, 3)].join(' ')
    return lemmaIs(context, 'ville') && /^(?:(?:vi|me) )?ha det/.test(next)
  },
  reported: (context: ModalContext): boolean =>
    lemmaIs(context, 'skulle') &&
    context.form.tense === 'present' &&
    perfectAfter(context) &&
    !isAfterTimeClause(context) &&
    !/^(?:innen|innan|senest|seinast)$/.test(word(context.view, context.view.tokens.length - 3)),
  inference: (context: ModalContext): boolean => lemmaIs(context, 'måtte') && perfectAfter(context),
  textOrganising: (context: ModalContext): boolean => {
    if (!lemmaIs(context, 'skulle', 'måtte', 'burde', 'kunne')) return false
    if (isReckoning(context)) return true
    for (let i = 1; i <= 4; i += 1) {
      const here = after(context, i)
      if (/^(?:se|sjå)$/.test(here) && /^(?:i|dette|det|på)$/.test(after(context, i + 1)) && seenTogether(context)) return true
      if (context.form.lemma === 'kunne' && /^(?:ses|sees|sjåast|leses|lesast|regnes|reknast)$/.test(here)) return false
      if (/^(?:sies|seiast)$/.test(here) && after(context, i + 1) === 'opp') return false
      if (TEXT_ORGANISING.test(here)) return !/^(?:regnes|reknast)$/.test(here) || context.form.lemma !== 'skulle'
      if (here === '' || !isWord(context.view, context.at + i)) return false
    }
    return false
  },
  negatedNecessity: (context: ModalContext): boolean => {
    if (!lemmaIs(context, 'måtte')) return false
    const near = [before(context, 2), before(context, 1), after(context, 1), after(context, 2), after(context, 3)].join(' ')
    return /ikk?j?e nødvendigvis/.test(near)
  },
  question: (context: ModalContext): boolean => {
    const { view } = context
    const last = written(view, view.tokens.length - 1)
    if (last !== '?' && !(last === '»' && written(view, view.tokens.length - 2) === '?')) return false
    return true
  },
  verbFirstCondition: (context: ModalContext): boolean => {
    const { view, at } = context
    if (!lemmaIs(context, 'skulle', 'måtte', 'ville', 'kunne') || at !== firstWordAfterMarks(view)) return false
    return opensCondition(view, at)
  },
  relative: (context: ModalContext): boolean => context.clause.kind === 'relative',
  purpose: (context: ModalContext): boolean =>
    context.clause.kind === 'purpose' || (context.clause.kind === 'at' && AIMING.test(governor(context))) || isNamedAim(context),
  instrument: isInstrument,
  scheduled: isScheduled,
  condition: (context: ModalContext): boolean => context.clause.kind === 'condition',
  temporal: (context: ModalContext): boolean => context.clause.kind === 'temporal',
  circumstance: (context: ModalContext): boolean => context.clause.kind === 'circumstance',
  causal: (context: ModalContext): boolean => context.clause.kind === 'causal',
  indirectQuestion: (context: ModalContext): boolean => context.clause.kind === 'indirect-question',
  fearOrHope: (context: ModalContext): boolean => context.clause.kind === 'at' && FEAR_OR_HOPE.test(governor(context)),
  othersOpinion: isOthersOpinion,
  notSo: (context: ModalContext): boolean => {
    const { clause, view } = context
    if (clause.kind !== 'at' || clause.opener === null) return false
    const meant = clause.opener - 2
    return (
      NEGATIONS.has(word(view, clause.opener - 1)) &&
      /^(?:betyr|betyd|tyder|innebærer|inneber|ønsker|ønskjer|krever|krev|mener|meiner|sier|seier|forventer)$/.test(word(view, meant))
    )
  },
  infinitive: (context: ModalContext): boolean => context.form.tense === 'past' && isInfinitiveHere(context),
  past: (context: ModalContext): boolean => context.form.tense === 'past' && lemmaIs(context, 'skulle', 'måtte'),
  counterfactual: (context: ModalContext): boolean =>
    context.form.tense === 'past' &&
    lemmaIs(context, 'burde') &&
    (after(context, 1) === 'ha' || after(context, 2) === 'ha' || /^(?:vært|gjort|vore)$/.test(after(context, 1))),
  gladly: (context: ModalContext): boolean =>
    lemmaIs(context, 'måtte') && context.form.tense === 'present' && (after(context, 1) === 'gjerne' || after(context, 2) === 'gjerne'),
  forbiddenAbility: (context: ModalContext): boolean =>
    lemmaIs(context, 'kunne') &&
    context.form.tense === 'present' &&
    context.negation !== null &&
    isPassive(context.view, context.infinitive) &&
    agentOrRule(context),
  onlyAllowed: (context: ModalContext): boolean =>
    lemmaIs(context, 'kunne') &&
    context.form.tense === 'present' &&
    /^(?:bare|berre|kun)$/.test(after(context, 1)) &&
    (isPassive(context.view, context.infinitive) || /^(?:skje|foregå|føregå|foretas)$/.test(word(context.view, context.infinitive ?? -1))),
  forbiddenThing: (context: ModalContext): boolean => NORMATIVE_TYPES.has(context.view.profile.type) && isForbiddenThing(context),
  genericAbility: isAnybodysAbility,
  ability: isAbilityOfSomebody,
  madePossible: isMadePossible,
  foundPossible: isFoundPossible,
  example: isExample,
  permitted: (context: ModalContext): boolean =>
    lemmaIs(context, 'kunne') &&
    context.form.tense === 'present' &&
    context.negation === null &&
    isActing(context) &&
    !isFirstPerson(context),
  forbiddenActor: (context: ModalContext): boolean =>
    lemmaIs(context, 'kunne') &&
    context.form.tense === 'present' &&
    context.negation !== null &&
    (isActing(context) || isBarred(context)) &&
    !isFirstPerson(context) &&
    NORMATIVE_TYPES.has(context.view.profile.type),
  possible: (context: ModalContext): boolean => lemmaIs(context, 'kunne'),
  meansToSay: (context: ModalContext): boolean => lemmaIs(context, 'ville') && /^(?:si|seie|sei)$/.test(after(context, 1)),
  issuerWill: (context: ModalContext): boolean =>
    lemmaIs(context, 'ville') &&
    context.form.tense === 'present' &&
    (isFirstPerson(context) || ((isIssuer(context) || isOwner(context)) && !isLikelyPrediction(context))) &&
    !/^(?:måtte|kunne|trenge|bli)$/.test(word(context.view, context.infinitive ?? -1)),
  predicted: (context: ModalContext): boolean => lemmaIs(context, 'ville'),
  recommended: (context: ModalContext): boolean => lemmaIs(context, 'burde'),
  forbidden: (context: ModalContext): boolean => lemmaIs(context, 'skulle', 'måtte') && context.negation !== null,
  firstPerson: (context: ModalContext): boolean => lemmaIs(context, 'skulle', 'måtte', 'plikte') && isFirstPerson(context),
  issuerShall: (context: ModalContext): boolean =>
    (lemmaIs(context, 'skulle') || (lemmaIs(context, 'plikte') && !isByLaw(context))) &&
    context.clause.kind === 'main' &&
    isIssuer(context) &&
    SELF_BINDING_TYPES.has(context.view.profile.type),
  programme: (context: ModalContext): boolean =>
    lemmaIs(context, 'skulle') && context.view.profile.type === 'platform' && isAgentless(context),
  shallBeAble: (context: ModalContext): boolean =>
    lemmaIs(context, 'skulle', 'måtte') && word(context.view, context.infinitive ?? -1) === 'kunne',
  shall: (context: ModalContext): boolean => lemmaIs(context, 'skulle', 'måtte', 'plikte'),
} as const

const NORMATIVE_TYPES = new Set(['law', 'instruction', 'allocation-letter'])
const AIMING =
  /^(?:sikre|sikrar|sikrer|sikra|sikret|bidra|bidrar|medverke|medverkar|til|ønsker|ønskjer|ønske|mål|målet|formål|formålet|føremålet|hensikt|hensikten)$/
const FEAR_OR_HOPE =
  /^(?:frykter|fryktar|frykt|håper|vonar|håpar|håp|trodde|tror|trur|påstår|hevder|hevdar|påstand|rykte|rykter|ryktet|sannsynlig|sannsynligheten|mulig|mulighet|risiko|risikoen|fare|faren)$/

/** The verb, noun or adjective that governs the at-clause: the last content word before "at". */
function governor(context: ModalContext): string {
  const opener = context.clause.opener
  if (opener === null) return ''
  let i = opener - 1
  while (i > 0 && /^(?:for|om|på|til|også|òg|,|det|derfor|med|av|likevel|fortsatt)$/.test(word(context.view, i))) i -= 1
  return word(context.view, i)
}

/** skulle, måtte, burde, kunne after another modal or å are infinitives. */
function isInfinitiveHere(context: ModalContext): boolean {
  const first = before(context, 1)
  if (first === 'å') return true
  for (let i = 1; i <= 4; i += 1) {
    const here = before(context, i)
    if (/^(?:skal|må|vil|kan|bør|ville|lyt|kunne|skulle|burde)$/.test(here)) return true
    if (here === '' || here === ',' || /^(?:som|at|om)$/.test(here)) return false
  }
  return false
}

/** "kan ikke gis": a rule; "kan ikke forventes", "kan ikke utelukkes": a thing that cannot be. */
function agentOrRule(context: ModalContext): boolean {
  return !/^(?:forventes|ventast|utelukkes|utelukkast|sees|ses|sjåast|sies|seiast|måles|målast|forstås|tallfestes|sammenlignes|samanliknast|løses|løysast|gjøres|undervurderes|overvurderes|garanteres|dokumenteres|finnes)$/.test(
    word(context.view, context.infinitive ?? -1),
  )
}

export type ModalPredicate = keyof typeof MODAL_PREDICATES
