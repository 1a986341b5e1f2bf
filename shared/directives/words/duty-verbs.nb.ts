/** Verbs in the present tense that tell a duty when somebody has to do it by a certain time, and words that limit the time. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Source: allocation letters, regulations and action plans. Not verbs of being, having, meeting or taking part: they describe. */
export const DUTY_VERBS = words(`
  behandler behandlar handsamar avgjør avgjer vedtar vedtek fastsetter fastset fastsett godkjenner godkjenn oppnevner oppnemner oppnemnar utpeker utpeikar
  innkaller kaller kallar rapporterer leverer legger legg sender oversender utarbeider utarbeidar gjennomfører evaluerer reviderer rullerer oppdaterer
  melder varsler varslar svarer svarar betaler betalar utbetaler utbetalar kontrollerer innhenter hentar informerer orienterer publiserer
  offentliggjør offentleggjer kunngjør kunngjer registrerer tildeler tildeler fordeler fordelar sammenstiller samanstiller avslutter avsluttar
  etablerer oppretter opprettar utreder greier kartlegger kartlegg lager lagar dokumenterer returnerer refunderer tilbakebetaler
`)

/** What authorities do in statutes. */
export const STATUTE_VERBS = words(
  'fastsetter fastset fastsett avgjør avgjer oppnevner oppnemner oppnemnar utnevner utnemner utpeker utpeikar vedtar vedtek godkjenner godkjenn betaler betalar dekker dekkjer',
)

/** What offices do by regulations and instructions. Not "leder", which is a noun as often, nor verbs of having and being. */
export const OFFICE_VERBS = words(
  'fastsetter fastset fastsett avgjør avgjer oppnevner oppnemner oppnemnar utnevner utnemner utpeker utpeikar vedtar vedtek godkjenner godkjenn velger vel innkaller kaller kallar innstiller innstillar konstituerer delegerer framlegger fremlegger',
)
/** The same in the passive, whoever it is done by. */
export const OFFICE_PASSIVES = words(
  'fastsettes fastsetjast fastsettast avgjøres avgjerast oppnevnes oppnemnast utnevnes utnemnast utpekes utpeikast vedtas vedtakast godkjennes godkjennast velges veljast innkalles ansettes tilsetjast behandles behandlast handsamast',
)
export const OFFICE_PARTICIPLES = words(
  'fastsatt fastsett avgjort avgjord oppnevnt oppnevnte oppnemnd oppnemnde utnevnt utpekt vedtatt vedteke vedteken godkjent godkjend valgt valgte vald valde innkalt ansatt tilsett behandlet behandla handsama',
)
export const REPORTING_VERBS = words('rapporterer rapporterar redegjør')
/** Where an office reports: in the yearly report, at the end of a term, to whom it answers. */
export const REPORT_PLACE =
  /^(?:(?:års|halvårs|tertial|kvartals|status)rapport(?:en|ene|ane)?|årsmelding(?:a|en)|tertial(?:et)?|departementet|byrådsavdelingen|direktoratet|fylkeskommunen|kommunen|styret|kommunestyret)$/

/** Words without which no sentence names the end of a time. */
export const DEADLINE_WORDS = words(
  'innen innan senest seinast før frist straks omgående snarest snarast opphold opphald utløpet utgangen løpet laupet',
)
/** Words without which no sentence says how often. */
export const RECURRING_WORDS = words(
  'hvert kvart hver kvar årlig årleg månedlig månadleg kvartalsvis halvårlig halvårleg tertialvis ukentlig minst minimum',
)
