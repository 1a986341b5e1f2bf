/** Requirement classes of Norwegian allocation letters: goals, parameters, activities, reporting (Kjærvik & Askim 2015). */
import type { Modality, RequirementType } from '../model/directive'
import { isWord, type SentenceView, word } from './sentence-view'

/** Telling a superior, the council or the public how it went, by the verb alone. */
const REPORTING =
  /^(?:(?:inn)?rapporter(?:e|es|er|ast|a)|innberett(?:e|es|er)|tilbakemeld(?:e|es|er)|meld(?:e|es|er|ast)|redegjør(?:e|es)?|orienter(?:e|es|er|ast)|tilbakemelding|rapportering|årsrapportering)$/
/** "gjøre rede for", "gjere greie for", and meldinger that are none: "melde seg på". */
const ACCOUNT = /^(?:gjøre|gjøres|gjør|gjere|gjerast|gjer)$/
const NO_REPORT_AFTER = /^(?:seg|inn|på|av|ut)$/
const REPORT =
  /^(?:(?:inn)?rapporter(?:e|es|ast)|(?:års|tertial|status|halvårs|kvartals|månads|måneds|slutt|sluttevaluerings|framdrifts|fremdrifts|økonomi)rapport(?:en|er|ar|ene|ane)?|(?:års|tertial)?rapportering(?:en|a)?|årsmelding(?:a|en)?|årsberetning(?:en|a)?)$/
/** What is handed over or written when one reports, and the verbs of it: "sende rapport", "legge fram resultatene", "gi tilbakemelding". */
const ACCOUNTS =
  /(?:^|s)(?:rapport(?:en|er|ar|ene|ane)?|tilbakemelding(?:er|ar|en|a)?|redegjørelse(?:n)?|utgreiing(?:a)?|statusoversikt(?:en)?)$/
const OUTCOME =
  /^(?:status|resultat(?:et|er|a|ene|ane)?|måloppnåelse(?:n)?|måloppnåing(?:a)?|fremdrift(?:en)?|framdrift(?:en|a)?|erfaring(?:er|ar|ene|ane)|evaluering(?:en|a)?)$/
const HANDING =
  /^(?:send(?:e|es|er|ast)|oversend(?:e|es|er|ast)|lever(?:e|es|er|ast)|avgi|avgis|avgir|gi|gis|gir|gje|gjevast|gjev|utarbeid(?:e|es|er|ast)|lag(?:e|es|er|ast)|skriv(?:e|es|er|ast)|legg(?:e|es|er)?|leggje|leggjast|fremlegg(?:e|es|er)|framlegg(?:e|es|er)|presenter(?:e|es|er|ast)|offentliggjør(?:e|es)?|offentleggjer(?:e|ast)?|publiser(?:e|es|er|ast)|kunngjør(?:e|es)?)$/
const PARAMETER =
  /^(?:styringsparameter|styringsparametere|styringsparameteren|styringsparametre|indikator|indikatorer|indikatoren|indikatorane|måltall|måltallet|måltal|resultatkrav|nøkkeltall|nøkkeltal|resultatindikator|resultatmål)$/
/** What performance is judged by when it stands first or with a figure: "andelen", "saksbehandlingstiden". */
const MEASURE =
  /^(?:andel|andelen|prosentdelen|antall|antallet|talet|tallet|(?:saksbehandlings|sakshandsamings|vente|svar|responstids|ligge|behandlings)tid(?:en|a)?|(?:syke|sjuke|korttids)(?:fravær|fråvær)(?:et)?|dekningsgrad(?:en)?|gjennomføringsgrad(?:en)?|fullføringsgrad(?:en)?|(?:bruker|brukar|medarbeider|medarbeidar|innbygger|innbyggjar)?tilfreds(?:het|heit)(?:en|a)?|utslipp(?:et|ene|a)?|klimagassutslipp(?:et|ene|a)?)$/
/** A share of the costs is no measure of performance. */
const PAYING =
  /^(?:dekk(?:e|es|er|ast|je)|betal(?:e|es|er|ast)|finansier(?:e|es|er|ast)|refunder(?:e|es|er|ast)|yt(?:e|es|er|ast)|trekk(?:e|es|er|ast|je))$/
const GOAL =
  /^(?:mål|målet|måla|målene|hovedmål|hovedmålet|hovudmål|delmål|ambisjon|ambisjonen|visjon|visjonen|målsetting|målsettingen|samfunnsmål)$/
/** A state or an effect for people: nobody does it, it is reached. */
const EXPERIENCE = /^(?:opplev(?:e|er)|føl(?:e|er)|triv(?:es|ast)|mestr(?:e|er|a)|meistr(?:e|ar|er))$/
const PEOPLE =
  /^(?:alle|alt|flere|fleire|færre|innbyggere|innbyggerne|innbyggarar|innbyggarane|barn|barna|unge|ungdom|ungdommer|eldre|elever|elevene|elevar|elevane|brukere|brukerne|brukarar|brukarane|pasienter|pasientar|familier|familiar|oslofolk|folk)$/
/** An item that names the state itself: "Redusert sykefravær", "Færre unge utenfor". */
const REACHED =
  /^(?:økt|økte|auka|redusert|reduserte|færre|færrare|flere|fleire|bedre|betre|mindre|lavere|lågare|høyere|høgare|styrket|styrka|styrkt|tryggere|tryggare|raskere|raskare|god|gode|godt)$/
/** "Utarbeidelse av …", "Etablering av …": the deed as a noun. */
const DEED = /.{4,}(?:else|ing|ering)$/
/** Verbs of being and having: a requirement on a state is no activity. */
const STATE =
  /^(?:være|vere|vera|er|bli|blir|verte|vert|ha|har|få|får|ligge|ligger|ligg|kunne|måtte|gjelde|gjelder|gjeld|bestå|består|finnes|finst|stå|står|utgjøre|utgjør|skje|skjer|høre|hører|høyre|høyrer)$/

/** The requirement's type and the token that tells it. */
export interface FoundRequirement {
  readonly type: RequirementType
  readonly cue: number
}

/**
 * The requirement class of a directive whose action starts at token `infinitive` (null: none found); null when it is of no class. A
 * prohibition and a permission can be parameters ("skal ikke overstige 30 prosent"), and are nothing else.
 */
export function requirementOf(view: SentenceView, modality: Modality, cue: RequirementInput): FoundRequirement | null {
  const { lemma, token, infinitive } = cue
  if (token !== null && (lemma === 'ha som mål' || lemma === 'ha mål om')) return { type: 'goal', cue: token }
  const verb = infinitive === null ? '' : word(view, infinitive)
  const parameter = findToken(view, PARAMETER) ?? findMeasure(view, verb)
  if (parameter !== null && modality !== 'permission') return { type: 'parameter', cue: parameter }
  if (modality === 'prohibition' || modality === 'permission') return null
  const report = findReport(view, infinitive)
  if (report !== null) return { type: 'reporting', cue: report }
  const goal = findGoal(view) ?? findState(view, cue)
  if (goal !== null) return { type: 'goal', cue: goal }
  if (infinitive === null) return DEED.test(word(view, 0)) && word(view, 1) === 'av' ? { type: 'activity', cue: 0 } : null
  return STATE.test(verb) ? null : { type: 'activity', cue: infinitive }
}

export interface RequirementInput {
  readonly lemma: string
  /** Last token of the directive's cue; null when it stands in a lead-in. */
  readonly token: number | null
  readonly infinitive: number | null
  /** Somebody is named who must act. */
  readonly named: boolean
}

function findToken(view: SentenceView, pattern: RegExp): number | null {
  const at = view.tokens.findIndex(({ folded }) => pattern.test(folded))
  return at < 0 ? null : at
}

/** The share or the measure that is judged: "80 prosent", "saksbehandlingstiden" with a figure, "andelen …" as what the sentence is about. */
function findMeasure(view: SentenceView, verb: string): number | null {
  if (PAYING.test(verb)) return null
  const share = view.tokens.findIndex(
    ({ folded }, i) => /^(?:%|prosent|prosentpoeng|promille)$/.test(folded) && isFigure(word(view, i - 1)),
  )
  if (share >= 0) return share
  const measure = findToken(view, MEASURE)
  if (measure === null) return findLimit(view)
  return measure <= 1 || view.tokens.some(({ folded }) => isFigure(folded)) ? measure : null
}

const LIMIT = /^(?:minst|minimum|høyst|høgst|maks|maksimalt|under|over|enn|inntil)$/
/** Times and sums are limits of other things: "minst 14 dager", "inntil 50 000 kroner". */
const NO_MEASURE_UNIT =
  /^(?:kroner?|kr|år|dag(?:er|ar)?|virkedag(?:er|ar)?|uker?|veker?|måned(?:er)?|månad(?:er|ar)?|timer?|timar|minutt(?:er)?|gong(?:er|ar)?|ganger?|meter|m|kvadratmeter|m2|moh|etasjer?|etasjar|km|prosent|%|:|§)$/

/** "minst 40 plasser", "færre enn fem avvik": a figure of things, with a limit. */
function findLimit(view: SentenceView): number | null {
  const at = view.tokens.findIndex(
    ({ folded }, i) =>
      isFigure(folded) &&
      LIMIT.test(word(view, i - 1)) &&
      isWord(view, i + 1) &&
      !NO_MEASURE_UNIT.test(word(view, i + 1)) &&
      !isMonth(word(view, i + 1)),
  )
  return at < 0 ? null : at
}

function isMonth(folded: string): boolean {
  return /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)$/.test(folded)
}

/** A number that is no year. */
function isFigure(folded: string): boolean {
  return /^\d+(?:[.,]\d+)?$/.test(folded) && !/^(?:19|20)\d\d$/.test(folded)
}

function findReport(view: SentenceView, infinitive: number | null): number | null {
  const verb = infinitive === null ? '' : word(view, infinitive)
  if (infinitive !== null) {
    const next = word(view, infinitive + 1)
    if (REPORTING.test(verb) && !NO_REPORT_AFTER.test(next)) return infinitive
    if (ACCOUNT.test(verb) && /^(?:rede|greie)$/.test(next)) return infinitive
  }
  const report = findToken(view, REPORT)
  if (report !== null) return report
  if (!HANDING.test(verb)) return null
  const account = findToken(view, ACCOUNTS)
  if (account !== null) return account
  return /^(?:legg|leggje|leggjast|frem|fram|presenter|offentl|publiser|kunngjør)/.test(verb) ? findToken(view, OUTCOME) : null
}

/** A state to be reached: what people are to experience, be or have; what a named actor is to be or become; "Redusert sykefravær". */
function findState(view: SentenceView, { token, infinitive, named }: RequirementInput): number | null {
  if (token === null && infinitive === null) return REACHED.test(word(view, 0)) ? 0 : null
  if (infinitive === null) return null
  const verb = word(view, infinitive)
  if (EXPERIENCE.test(verb)) return infinitive
  const people = PEOPLE.test(word(view, 0)) || PEOPLE.test(word(view, 1))
  if (/^(?:få|ha|være|vere|vera|bli|verte|kunne)$/.test(verb) && people) return infinitive
  return /^(?:være|vere|vera|bli|verte)$/.test(verb) && named && !isParticiple(word(view, infinitive + 1)) ? infinitive : null
}

/** "skal være vedtatt", "bli gjennomført": done, not a state. */
function isParticiple(folded: string): boolean {
  return /.{3,}(?:et|tt|dd|ert|rt|lt|nt|ent|ede|te|a|gd|ld)$/.test(folded)
}

function findGoal(view: SentenceView): number | null {
  const at = view.tokens.findIndex(({ folded }, i) => GOAL.test(folded) && isGoalAt(view, i))
  return at < 0 ? null : at
}

/** "Målet er at …", "Mål: …": the word as what the sentence is about, not "for å nå målet". */
function isGoalAt(view: SentenceView, i: number): boolean {
  return /^(?:er|:|om)$/.test(word(view, i + 1)) && word(view, i - 1) !== 'nå'
}
