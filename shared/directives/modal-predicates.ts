/** The questions the modal rules ask. Each has a name that a rule in rules/ refers to. */
import { isAbilityOfSomebody, isAnybodysAbility, isExample, isFoundPossible, isMadePossible } from './ability'
import { opensCondition } from './clause'
import { isAgentless, isByLaw, isFirstPerson, isIssuer, isLikelyPrediction, isOwner, SELF_BINDING_TYPES } from './issuer-will'
import { isPassive, type ModalContext } from './modal-context'
import { isDutyOpen, isForbiddenThing, isInstrument, isNamedAim, isReckoning, isScheduled } from './modal-readings'
import { isOthersOpinion } from './opinion'
import { isActing, isBarred } from './power'
import { isInQuotation } from './quotation'
import { isStop, isWord, type SentenceView, word, written } from './sentence-view'
import { NEGATIONS } from './words/function-words.nb'

const after = (context: ModalContext, offset: number): string => word(context.view, context.at + offset)
const before = (context: ModalContext, offset: number): string => word(context.view, context.at - offset)
const lemmaIs = (context: ModalContext, ...lemmas: readonly string[]): boolean => lemmas.includes(context.form.lemma)

/** Words of the text's own voice: "må ses i sammenheng", "må antas". */

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

/** "Skal tjenestene integreres med sentrale tjenester": the verb first and its subject after it, without a mark, in a list of questions. */
function isUnmarkedQuestion({ view, at, form, subject }: ModalContext): boolean {
  if (form.lemma !== 'skulle' && form.lemma !== 'måtte' && form.lemma !== 'kunne') return false
  if (at !== firstWordAfterMarks(view) || subject?.inverted !== true || subject.first !== at + 1) return false
  const end = written(view, view.tokens.length - 1)
  if (/^[.:;!]$/.test(end) || view.tokens.some(({ folded }) => folded === ',')) return false
  return /.{3,}(?:ene|ane|en|et)$/.test(word(view, subject.last)) || /^(?:vi|me|det|de|dei|den|man|ein|en)$/.test(word(view, subject.first))
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
  asItShould: (context: ModalContext): boolean =>
    lemmaIs(context, 'skulle', 'burde') &&
    /^(?:slik|som|sånn)$/.test(before(context, 2)) &&
    /^(?:det|den|de|dei|han|hun|ho|vi|dette)$/.test(before(context, 1)) &&
    (!isWord(context.view, context.at + 1) || /^(?:og|men|eller)$/.test(after(context, 1))),
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
    if (last === '?' || (/^[»\]”"]$/.test(last) && written(view, view.tokens.length - 2) === '?')) return true
    return isUnmarkedQuestion(context)
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
  consequence: (context: ModalContext): boolean => isConsequence(context),
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

/** Not of a main clause whose comma was left out: "Dersom det medfører at kostnaden øker bør brukeren varsles". */
function isConsequence(context: ModalContext): boolean {
  const { clause, subject, view } = context
  if (clause.kind !== 'at' || !LEADING_TO.test(governor(context))) return false
  const fronted = /^(?:hvis|dersom|viss|når|om)$/.test(word(view, firstWordAfterMarks(view)))
  return !fronted || !(subject?.inverted === true || /.{3,}(?:en|et|ene|ane|a)$/.test(after(context, 1)))
}

/** What comes of something: "fører til at avsenderne må skrive ut brevene". */
const LEADING_TO = /^(?:fører|føre|førte|ført|medfører|medføre|medførte|gjør|gjorde|gjer|resulterer|resultere|retning|skyldes|skuldast)$/

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
  return !/^(?:anses|ansees|ansjåast|betraktes|betraktast|forventes|ventast|utelukkes|utelukkast|sees|ses|sjåast|sies|seiast|måles|målast|forstås|tallfestes|sammenlignes|samanliknast|løses|løysast|gjøres|undervurderes|overvurderes|garanteres|dokumenteres|finnes)$/.test(
    word(context.view, context.infinitive ?? -1),
  )
}

export type ModalPredicate = keyof typeof MODAL_PREDICATES
