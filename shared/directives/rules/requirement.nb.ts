/**
 * Requirement types of Norwegian allocation letters: goals, parameters, activities, reporting (Kjærvik & Askim 2015). Rules in the order
 * they are asked: the first that finds its word decides. `when` names a question of requirement.ts; `words` are what it asks for, a
 * regular expression over one whole folded word, `with` a second class it needs and `not` one that stops it.
 */
import type { RequirementType } from '../../model/directive'

/** What a rule asks of a sentence; answered in requirement.ts. */
export type RequirementQuestion =
  | ('cueStates' | 'anywhere' | 'afterFigure' | 'measured' | 'limited' | 'verb' | 'anywhereWithVerb')
  | ('goalNamed' | 'itemBegins' | 'peopleAre' | 'namedIs' | 'deedOf' | 'otherVerb')

export interface RequirementRule {
  readonly id: string
  readonly type: RequirementType
  readonly when: RequirementQuestion
  readonly words: string
  readonly with?: string
  readonly not?: string
  /** A sentence of which the rule makes its type by the word `cue`. */
  readonly example: string
  readonly cue: string
  /** One that looks alike and is not of the type. */
  readonly counterExample: string
  readonly source: string
}

const STUDY = 'Kjærvik & Askim 2015: requirements in allocation letters'
const LETTERS = `${STUDY}; wording of allocation letters in bokmål and nynorsk`
const FIGURE_UNITS =
  'kroner?|kr|år|dag(?:er|ar)?|virkedag(?:er|ar)?|uker?|veker?|måned(?:er)?|månad(?:er|ar)?|timer?|timar|minutt(?:er)?|gong(?:er|ar)?|ganger?|meter|m|kvadratmeter|m2|moh|etasjer?|etasjar|km|prosent|%|:|§|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember'
/** A share of the costs is no measure of performance. */
const PAYING =
  'dekk(?:e|es|er|ast|je)|betal(?:e|es|er|ast)|finansier(?:e|es|er|ast)|refunder(?:e|es|er|ast)|yt(?:e|es|er|ast)|trekk(?:e|es|er|ast|je)'
const HANDING =
  'send(?:e|es|er|ast)|oversend(?:e|es|er|ast)|lever(?:e|es|er|ast)|avgi|avgis|avgir|gi|gis|gir|gje|gjevast|gjev|utarbeid(?:e|es|er|ast)|lag(?:e|es|er|ast)|skriv(?:e|es|er|ast)|legg(?:e|es|er)?|leggje|leggjast|fremlegg(?:e|es|er)|framlegg(?:e|es|er)|presenter(?:e|es|er|ast)|offentliggjør(?:e|es)?|offentleggjer(?:e|ast)?|publiser(?:e|es|er|ast)|kunngjør(?:e|es)?'
const PRESENTING =
  'legg(?:e|es|er)?|leggje|leggjast|fremlegg(?:e|es|er)|framlegg(?:e|es|er)|presenter(?:e|es|er|ast)|offentliggjør(?:e|es)?|offentleggjer(?:e|ast)?|publiser(?:e|es|er|ast)|kunngjør(?:e|es)?'

export const REQUIREMENT_RULES: readonly RequirementRule[] = [
  {
    id: 'requirement/aim-stated',
    type: 'goal',
    when: 'cueStates',
    words: 'ha som mål|ha mål om',
    example: 'Kommunen har som mål å halvere utslippene.',
    cue: 'har',
    counterExample: 'Kommunen ønsker å halvere utslippene.',
    source: STUDY,
  },
  {
    id: 'requirement/parameter-named',
    type: 'parameter',
    when: 'anywhere',
    words:
      'styringsparameter|styringsparametere|styringsparameteren|styringsparametre|indikator|indikatorer|indikatoren|indikatorane|måltall|måltallet|måltal|resultatkrav|nøkkeltall|nøkkeltal|resultatindikator|resultatmål',
    example: 'Bydelene skal følge opp hver indikator.',
    cue: 'indikator',
    counterExample: 'Bydelene skal følge opp hver klage.',
    source: LETTERS,
  },
  {
    id: 'requirement/share',
    type: 'parameter',
    when: 'afterFigure',
    words: '%|prosent|prosentpoeng|promille',
    not: PAYING,
    example: 'Minst 80 prosent av sakene skal avgjøres i tide.',
    cue: 'prosent',
    counterExample: 'Bydelen skal dekke 80 prosent av kostnadene.',
    source: LETTERS,
  },
  {
    id: 'requirement/measure',
    type: 'parameter',
    when: 'measured',
    words:
      'andel|andelen|prosentdelen|antall|antallet|talet|tallet|(?:saksbehandlings|sakshandsamings|vente|svar|responstids|ligge|behandlings)tid(?:en|a)?|(?:syke|sjuke|korttids)(?:fravær|fråvær)(?:et)?|dekningsgrad(?:en)?|gjennomføringsgrad(?:en)?|fullføringsgrad(?:en)?|(?:bruker|brukar|medarbeider|medarbeidar|innbygger|innbyggjar)?tilfreds(?:het|heit)(?:en|a)?|utslipp(?:et|ene|a)?|klimagassutslipp(?:et|ene|a)?',
    not: PAYING,
    example: 'Saksbehandlingstiden skal være kortere enn i fjor.',
    cue: 'Saksbehandlingstiden',
    counterExample: 'Bydelene skal forklare lang saksbehandlingstid.',
    source: LETTERS,
  },
  {
    id: 'requirement/limit',
    type: 'parameter',
    when: 'limited',
    words: 'minst|minimum|høyst|høgst|maks|maksimalt|under|over|enn|inntil',
    not: FIGURE_UNITS,
    example: 'Bydelen skal ha minst 40 plasser.',
    cue: '40',
    counterExample: 'Bydelen skal varsle minst 14 dager før møtet.',
    source: LETTERS,
  },
  {
    id: 'requirement/reporting-verb',
    type: 'reporting',
    when: 'verb',
    words:
      '(?:inn)?rapporter(?:e|es|er|ast|a)|innberett(?:e|es|er)|tilbakemeld(?:e|es|er)|meld(?:e|es|er|ast)|redegjør(?:e|es)?|orienter(?:e|es|er|ast)|tilbakemelding|rapportering|årsrapportering',
    not: 'seg|inn|på|av|ut',
    example: 'Bydelene skal orientere byrådsavdelingen om avvik.',
    cue: 'orientere',
    counterExample: 'Deltakerne skal melde seg til skranken.',
    source: LETTERS,
  },
  {
    id: 'requirement/account',
    type: 'reporting',
    when: 'verb',
    words: 'gjøre|gjøres|gjør|gjere|gjerast|gjer',
    with: 'rede|greie',
    example: 'Etaten skal gjøre rede for bruken.',
    cue: 'gjøre',
    counterExample: 'Etaten skal gjøre kurset kjent.',
    source: LETTERS,
  },
  {
    id: 'requirement/report-noun',
    type: 'reporting',
    when: 'anywhere',
    words:
      '(?:inn)?rapporter(?:e|es|ast)|(?:års|tertial|status|halvårs|kvartals|månads|måneds|slutt|sluttevaluerings|framdrifts|fremdrifts|økonomi)rapport(?:en|er|ar|ene|ane)?|(?:års|tertial)?rapportering(?:en|a)?|årsmelding(?:a|en)?|årsberetning(?:en|a)?',
    example: 'Tallene skal stå i årsrapporten.',
    cue: 'årsrapporten',
    counterExample: 'Tallene skal stå i vedtaket.',
    source: LETTERS,
  },
  {
    id: 'requirement/hands-over-account',
    type: 'reporting',
    when: 'anywhereWithVerb',
    words:
      '(?:.*s)?(?:rapport(?:en|er|ar|ene|ane)?|tilbakemelding(?:er|ar|en|a)?|redegjørelse(?:n)?|utgreiing(?:a)?|statusoversikt(?:en)?)',
    with: HANDING,
    example: 'Bydelen skal sende en redegjørelse til etaten.',
    cue: 'redegjørelse',
    counterExample: 'Bydelen skal lese en redegjørelse fra etaten.',
    source: LETTERS,
  },
  {
    id: 'requirement/presents-outcome',
    type: 'reporting',
    when: 'anywhereWithVerb',
    words:
      'status|resultat(?:et|er|a|ene|ane)?|måloppnåelse(?:n)?|måloppnåing(?:a)?|fremdrift(?:en)?|framdrift(?:en|a)?|erfaring(?:er|ar|ene|ane)|evaluering(?:en|a)?',
    with: PRESENTING,
    example: 'Etaten skal legge fram resultatene for utvalget.',
    cue: 'resultatene',
    counterExample: 'Etaten skal bruke resultatene i opplæringen.',
    source: LETTERS,
  },
  {
    id: 'requirement/goal-named',
    type: 'goal',
    when: 'goalNamed',
    words:
      'mål|målet|måla|målene|hovedmål|hovedmålet|hovudmål|delmål|ambisjon|ambisjonen|visjon|visjonen|målsetting|målsettingen|samfunnsmål',
    example: 'Hovedmålet er at det forutsettes færre klager.',
    cue: 'Hovedmålet',
    counterExample: 'Etaten skal bruke tid på å nå målet om vekst.',
    source: STUDY,
  },
  {
    id: 'requirement/reached',
    type: 'goal',
    when: 'itemBegins',
    words:
      'økt|økte|auka|redusert|reduserte|færre|færrare|flere|fleire|bedre|betre|mindre|lavere|lågare|høyere|høgare|styrket|styrka|styrkt|tryggere|tryggare|raskere|raskare|god|gode|godt',
    example: 'Bydelene skal:\n- færre unge utenfor arbeidslivet',
    cue: 'færre',
    counterExample: 'Bydelene skal:\n- unge utenfor arbeidslivet',
    source: `${STUDY}: an item that names the state itself`,
  },
  {
    id: 'requirement/experience',
    type: 'goal',
    when: 'verb',
    words: 'opplev(?:e|er)|føl(?:e|er)|triv(?:es|ast)|mestr(?:e|er|a)|meistr(?:e|ar|er)',
    example: 'Beboerne skal oppleve trygghet.',
    cue: 'oppleve',
    counterExample: 'Beboerne skal låse døra.',
    source: `${STUDY}: an effect for people is reached, nobody does it`,
  },
  {
    id: 'requirement/people-are',
    type: 'goal',
    when: 'peopleAre',
    words: 'få|ha|være|vere|vera|bli|verte|kunne',
    with: 'alle|alt|flere|fleire|færre|innbyggere|innbyggerne|innbyggarar|innbyggarane|barn|barna|unge|ungdom|ungdommer|eldre|elever|elevene|elevar|elevane|brukere|brukerne|brukarar|brukarane|pasienter|pasientar|familier|familiar|oslofolk|folk',
    example: 'Alle barn skal ha et trygt hjem.',
    cue: 'ha',
    counterExample: 'Bygget skal ha et trygt tak.',
    source: `${STUDY}: a state for people`,
  },
  {
    id: 'requirement/actor-is',
    type: 'goal',
    when: 'namedIs',
    words: 'være|vere|vera|bli|verte',
    not: '.{3,}(?:et|tt|dd|ert|rt|lt|nt|ent|ede|te|a|gd|ld)',
    example: 'Etaten skal være pådriver for samarbeid.',
    cue: 'være',
    counterExample: 'Etaten skal være vedtatt nedlagt.',
    source: `${STUDY}: what somebody is to be; "skal være vedtatt" is something done`,
  },
  {
    id: 'requirement/deed',
    type: 'activity',
    when: 'deedOf',
    words: '.{4,}(?:else|ing|ering)',
    with: 'av',
    example: 'Bydelene skal:\n- utarbeidelse av ny plan',
    cue: 'utarbeidelse',
    counterExample: 'Bydelene skal:\n- ny plan',
    source: `${STUDY}: the deed as a noun`,
  },
  {
    id: 'requirement/activity',
    type: 'activity',
    when: 'otherVerb',
    words:
      'være|vere|vera|er|bli|blir|verte|vert|ha|har|få|får|ligge|ligger|ligg|kunne|måtte|gjelde|gjelder|gjeld|bestå|består|finnes|finst|stå|står|utgjøre|utgjør|skje|skjer|høre|hører|høyre|høyrer',
    example: 'Bydelen skal bygge en park.',
    cue: 'bygge',
    counterExample: 'Planen skal gjelde hele byen.',
    source: `${STUDY}: every other deed; being and having is none`,
  },
]
