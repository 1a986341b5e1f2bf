/**
 * What a district is in a sentence, by the words around its name, and what it is to do by the words of its task. Rules are data: tests
 * run every example and counter-example. The first that applies decides; addressees of directives are settled before the others.
 */
import type { DistrictRole } from '../model/district-theme'

export interface DistrictRoleRule {
  readonly id: string
  readonly role: DistrictRole
  /** Tried on the sentence up to the district's name, in lower case. */
  readonly before?: RegExp
  /** Tried on the sentence behind the name, in lower case; with `before` both must apply. */
  readonly after?: RegExp
  /** Instead of these two: tried on what the district, as addressee of a directive, is to do, in lower case. */
  readonly task?: RegExp
  /** The district is the word "bydelene" or "Bydel Alna" in both. */
  readonly example: string
  readonly counterExample: string
  readonly source: string
}

/** Up to three words may stand between; a clause that opens there ends what the words govern. */
const BETWEEN = String.raw`\s+(?:[\p{L}\d.-]+,?\s+){0,3}$`
const before = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})${BETWEEN}`, 'u')

/** The district is who the sentence is about: no preposition governs it. */
const SUBJECT =
  /^(?!.*(?<!\p{L})(?:i|på|til|fra|frå|med|av|for|hos|ved|om|mellom|blant|under|etter|mot|overfor|ovanfor)\s+(?:\p{L}+\s+)?$)/su
/** Right behind the name, an auxiliary and an adverb passed over. */
const after = (words: string): RegExp =>
  new RegExp(
    String.raw`^\s+(?:(?:skal|vil|kan|bør|må)\s+)?(?:(?:også|òg|nå|no|dermed|hvert\s+år|kvart\s+år)\s+)?(?:${words})(?!\p{L})`,
    'u',
  )

const STUDY = 'Issue 3, districts and innovation: responsible, contributor, partner, recipient, object of control'

/** "får ansvar", "får til" give nothing. */
const GIVES_NOTHING = String.raw`(?!\s+(?:et\s+|eit\s+|ei\s+)?(?:\p{L}+\s+)?(?:ansvar|oppgav|oppgåv|oppdrag))(?!\s+(?:til|gjort|i\s+gang|fram|frem|på\s+plass)(?!\p{L}))`

export const DISTRICT_ROLE_RULES: readonly DistrictRoleRule[] = [
  {
    id: 'role/contributing-task',
    role: 'contributor',
    task: /^(?:\s*(?:aktivt?|også|òg|samtidig|videre|vidare|kunne)\s)?\s*(?:bidra|bidrar|medvirke|medvirker|medverke|medverkar|delta|deltar|ta\s+del|støtte|støtter|bistå|bistår|hjelpe|hjelpe\s+til|stille\s+til\s+disposisjon)(?!\p{L})/u,
    example: 'Bydelene skal bidra til samskaping.',
    counterExample: 'Bydelene skal lede arbeidet med samskaping.',
    source: STUDY,
  },
  {
    id: 'role/receiving-task',
    role: 'recipient',
    task: new RegExp(
      String.raw`^\s*(?:(?:også|òg|kunne)\s+)?(?:få|motta|ta\s+imot|bli\s+(?:gitt|gjeve|tilbudt|tilbod\p{L}*|tildelt\p{L}*))(?!\p{L})${GIVES_NOTHING}`,
      'u',
    ),
    example: 'Bydelene skal få jevnlig informasjon om innovasjon.',
    counterExample: 'Bydelene skal få til innovasjon.',
    source: STUDY,
  },
  {
    id: 'role/agent',
    role: 'responsible',
    before: /(?<!\p{L})(?:\p{L}{3,}(?:es|ast)|(?:bli|blir|ble|blei|vert|vart)\s+\p{L}+)\s+av\s+(?:\p{L}+\s+)?$/u,
    example: 'Samskaping skal gjennomføres av bydelene.',
    counterExample: 'Etaten har ansvar for evaluering av bydelene.',
    source: 'directives.md: an av-phrase of a passive names who acts',
  },
  {
    id: 'role/holds-responsibility',
    role: 'responsible',
    before:
      /(?<!\p{L})(?:ansvar\p{L}*|oppgav\p{L}*|oppgåv\p{L}*|oppdrag\p{L}*)\s+(?:(?:for|om|med)\s+(?:\p{L}+\s+){1,4})?(?:ligger|ligg|(?:er|blir|vert)\s+(?:lagt|plassert|gitt|gjeve))\s+(?:til|hos|i|på)\s+(?:\p{L}+\s+)?$/u,
    example: 'Ansvaret for innovasjon ligger hos bydelene.',
    counterExample: 'Støtten til innovasjon gis til bydelene.',
    source: STUDY,
  },
  {
    id: 'role/it-is-who',
    role: 'responsible',
    before: /(?<!\p{L})det\s+er\s+(?:\p{L}+\s+)?$/u,
    after: /^\s+som\s+(?:skal|må|bør|har|leder|leier|leiar|styrer)(?!\p{L})/u,
    example: 'Det er bydelene som skal lede arbeidet med samskaping.',
    counterExample: 'Det er bydelene i øst.',
    source: 'Norwegian cleft sentences: what stands between "det er" and "som" is the subject (Faarlund, Lie & Vannebo 1997)',
  },
  {
    id: 'role/partner',
    role: 'partner',
    before: before(
      String.raw`(?:sammen|saman|dialog|partnerskap|samråd|samspill|samspel|lag|sam(?:arbeid|skap|handl|ordn|virk|verk)\p{L}*)\s+(?:\p{L}+\s+)?(?:med|mellom)`,
    ),
    example: 'Etaten skal utvikle nye metoder i samarbeid med bydelene.',
    counterExample: 'Etaten skal følge opp bydelene.',
    source: STUDY,
  },
  {
    id: 'role/partner-about',
    role: 'partner',
    before: before(
      String.raw`(?:sam(?:arbeid|skap|handl|ordn|virk|verk)\p{L}*|avtale[nr]?|avtalar|partnerskap)\s+(?:om|i)\s+(?:\p{L}+\s+){1,3}med`,
    ),
    example: 'Etaten samarbeider om innovasjon med bydelene.',
    counterExample: 'Etaten samarbeider om innovasjon for bydelene.',
    source: STUDY,
  },
  {
    id: 'role/controlled',
    role: 'controlled',
    before: before(
      String.raw`(?:kontroll(?:ere|erer|eres|en)?(?:\s+(?:av|med))?|føl(?:ge|ger|gje|gjer)s?\s+opp|oppfølging(?:en|a)?\s+av|tilsyn(?:et)?\s+(?:med|av)|mål(?:e|er|es|ing|ingen)(?:\s+av)?|evaluer(?:e|er|es|ast|ing|inga|ingen)(?:\s+av)?|overvåk\p{L}*|krav(?:et|ene|a)?\s+til|revisjon(?:en)?\s+av|styring(?:en|a)?\s+av|rapport(?:ering|ene|er|ar)?\s+fr[aå]|innrapportering\s+fr[aå]|resultat(?:er|ene|a)?\s+(?:i|fr[aå]))`,
    ),
    example: 'Byrådsavdelingen følger opp bydelene gjennom året.',
    counterExample: 'Byrådsavdelingen gir støtte til bydelene.',
    source: STUDY,
  },
  {
    id: 'role/looked-into',
    role: 'controlled',
    before: before(
      String.raw`(?:kartlegg\p{L}*|undersøk\p{L}*|gransk\p{L}*|(?:se|sjå|ser|påse|påser)\s+(?:til\s+)?at|indikator\p{L}*\s+(?:som\s+viser|for|på))`,
    ),
    example: 'Etaten skal kartlegge hvor langt bydelene er kommet.',
    counterExample: 'Etaten skal hjelpe bydelene.',
    source: STUDY,
  },
  {
    id: 'role/is-controlled',
    role: 'controlled',
    before: SUBJECT,
    after: after(
      String.raw`målast|måles|kontroller(?:es|ast)|evaluer(?:es|ast)|overvåk(?:es|ast)|føl(?:ges|gjast)\s+opp|(?:bli|blir|ble|blei|vert|vart)\s+(?:målte?|kontrollerte?|evaluerte?|overvåka?|overvåket|fulgt\s+opp|følgde?\s+opp)`,
    ),
    example: 'Bydelene blir fulgt opp på innovasjon.',
    counterExample: 'Bydelene følger opp innovasjon.',
    source: STUDY,
  },
  {
    id: 'role/receives',
    role: 'recipient',
    before: SUBJECT,
    after: new RegExp(
      after(
        String.raw`få|får|fikk|fekk|motta|mottar|mottok|mottek|gis|gjevast|tildel(?:es|ast)|tilby(?:s|dast)|tar\s+imot|tek\s+imot|(?:bli|blir|ble|blei|vert|vart)\s+(?:gitt|gjeve|gjevne|tilbudt|tilbod\p{L}*|tildelte?)`,
      ).source + GIVES_NOTHING,
      'u',
    ),
    example: 'Bydelene får midler til innovasjon.',
    counterExample: 'Bydelene får ansvar for innovasjon.',
    source: STUDY,
  },
  {
    id: 'role/is-invited',
    role: 'partner',
    before: SUBJECT,
    after: after(
      String.raw`inviter(?:es|ast)|involver(?:es|ast)|trekkes\s+(?:inn|med)|(?:bli|blir|ble|blei|vert|vart)\s+(?:inviterte?|involverte?|trukket|trekte?)|samarbeid(?:er|ar)|(?:og|samt)\s+(?:\p{L}+\s+){1,3}samarbeid(?:er|ar)`,
    ),
    example: 'Bydelene og etaten samarbeider om innovasjon.',
    counterExample: 'Bydelene og etaten vokser.',
    source: STUDY,
  },
  {
    id: 'role/has-responsibility',
    role: 'responsible',
    before: SUBJECT,
    after: after(
      String.raw`(?:har|får|fikk|fekk)\s+(?:et\s+|eit\s+)?(?:\p{L}+\s+)?ansvar\p{L}*|er\s+ansvarl\p{L}+|er\s+ansvarleg\p{L}*|leder|leiar|leier`,
    ),
    example: 'Bydelene får ansvar for innovasjon.',
    counterExample: 'Bydelene får midler til innovasjon.',
    source: STUDY,
  },
  {
    id: 'role/recipient',
    role: 'recipient',
    before: before(
      String.raw`støtte[rs]?|stø(?:tte|tta)|tilby[rds]?|gi[rs]?|gje[vr]?|veiled(?:e|er|ning\s+av|ning\s+til)|rettlei(?:e|er|ar)|bist[åa]r?|hjelpe?[rs]?|tildel(?:e|er|es)|overfør(?:e|er|es)|til|for|overfor|ovanfor|vegne\s+av|vegner\s+av`,
    ),
    example: 'Etaten skal tilby støtte til bydelene.',
    counterExample: 'Etaten skal måle bydelene.',
    source: STUDY,
  },
]
