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

/** Words without which no sentence names the end of a time. */
export const DEADLINE_WORDS = words(
  'innen innan senest seinast før frist straks omgående snarest snarast opphold opphald utløpet utgangen løpet laupet',
)
/** Words without which no sentence says how often. */
export const RECURRING_WORDS = words(
  'hvert kvart hver kvar årlig årleg månedlig månadleg kvartalsvis halvårlig halvårleg tertialvis ukentlig minst minimum',
)
