/** Data of the sentence splitter. Rules tried on the development parts of UD Norwegian Bokmål and Nynorsk. */

/** Glyphs that start a list item inside a paragraph when spaces stand round them; Word's private-use bullets too. */
export const BULLETS: ReadonlySet<string> = new Set([
  ...'•▪▫◦‣⁃●○■□➢➤►▶✓✔❖',
  '\uF0B7',
  '\uF071',
  '\uF0A7',
  '\uF0D8',
  '\uF0FC',
  '\uF02D',
  '\uF0E0',
])
/** Closing quotes and brackets belong to the sentence whose stop they follow. */
export const CLOSERS: ReadonlySet<string> = new Set([...'»”’"\')]'])
/** Opening quotes and brackets belong to the sentence that follows. */
export const OPENERS: ReadonlySet<string> = new Set([...'«“„‘"\'(['])
export const DASHES: ReadonlySet<string> = new Set([...'-–—'])

/**
 * Words that start sentences and no names: after "alternativ B." and "100 kr." they tell that a new sentence begins.
 * The most frequent first words of sentences in the two treebanks that are not names.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'alle andre at av begge blant både da de deg dei den denne der derfor dermed deretter dersom desse det dette disse då eg ei ein en er et etter ' +
    'for formålet fra frå før ha han har her hun hva hvem hver hvis hvor hvordan i ifølge ikke ikkje ingen innen jeg kan korleis kva kvar kven ' +
    'likevel man med medan mellom men mens min mot målet må mange noen nokre når og også om oppdraget på samtidig siden skal slik som så til tiltak ' +
    'ut utan uten under ved vi vil videre være å år'
  ).split(' '),
)

interface SentenceRule {
  readonly id: string
  readonly says: string
  /** A bar between spaces where the rule parts, a broken bar where it parts without a space, none where it keeps together. */
  readonly examples: readonly string[]
  readonly source: string
}

const UD = 'UD Norwegian Bokmål and Nynorsk, development parts'
const PRACTICE = 'Seen in municipal plans and allocation letters'

/** What the splitter promises; the tests are made from the examples. */
export const SENTENCE_RULES: readonly SentenceRule[] = [
  {
    id: 'stop-capital',
    says: 'A stop, then a capital, a digit or an opening quote, begins a sentence.',
    examples: [
      'Vi skal bidra. | Det gjelder alle. | 12 bydeler deltar.',
      'Er det mulig? | «Ja», sa hun.',
      'Planen gjelder fra 2009. | Den er ny.',
    ],
    source: UD,
  },
  {
    id: 'stop-lower',
    says: 'A small letter after a stop goes on with the sentence.',
    examples: ['Hva skal vi gjøre? spurte han.', 'Meldingen ... som vi skrev', 'Det var 3. gang på rad.'],
    source: UD,
  },
  {
    id: 'stop-statute-section',
    says: 'The number of a section or chapter of a statute is one sentence with its heading.',
    examples: ['§ 2-7. Stifting av laget', '§ 12 a. Formål', 'Kapittel 3. Formål', 'Kravet følger av § 2-7. | Kommunen skal melde fra.'],
    source: 'Statutes and regulations',
  },
  {
    id: 'stop-dash',
    says: 'A stop, then a dash or bullet and a capital, begins a sentence.',
    examples: ['Det er bra. | – Vi må videre.', 'Dette er mål. | - Bydelen skal levere.', 'Punkt 7.1. – 7.5. gjelder.'],
    source: UD,
  },
  {
    id: 'abbreviation',
    says: 'Abbreviations that are always followed by something do not end a sentence.',
    examples: [
      'Det følger av loven, jf. Kommuneloven kap. 3 og pkt. 4.',
      'Vi viser til St. meld. nr. 30 og Meld. St. 14.',
      'Bl.a. Oslo og m.a. Bergen deltar.',
      'Bydel St. Hanshaugen skal levere.',
    ],
    source: 'Språkrådet; Lovdata',
  },
  {
    id: 'ending-abbreviation',
    says: 'Amounts and closing abbreviations end a sentence when a capital follows.',
    examples: [
      'Rammen er 3 mill. | Bydelen skal rapportere.',
      'Planer, budsjett osv. | Dette gjelder alle.',
      'Det koster 5 mill. kroner.',
      'Beløpet er kr. 5 000.',
    ],
    source: UD,
  },
  {
    id: 'initial',
    says: 'An initial before a name does not end a sentence; a letter before an opening word does.',
    examples: ['Brevet er fra H. Hansen og A. B. Olsen.', 'Vi velger alternativ B. | Det er billigst.'],
    source: UD,
  },
  {
    id: 'numbering',
    says: 'A number that opens a sentence belongs to it, and dates and sections stay whole.',
    examples: [
      '1. Bydelen skal levere. | 2. Etaten må svare.',
      '3.2. Mål for perioden',
      'Fristen er 1. Mars hvert år.',
      'Frist 1.1.2030 gjelder, se § 7-9. | Det er nytt.',
    ],
    source: PRACTICE,
  },
  {
    id: 'colon-capital',
    says: 'A colon before a capital ends the lead-in; before a small letter or a number it does not.',
    examples: [
      'Bydelen skal: | Utvikle tjenestene.',
      'Bydelen skal: utvikle tjenestene.',
      'Forholdet er 1: 2.',
      'Frist kl. 12:30 gjelder.',
      'Vi leser «Kommune 3.0: Samskaping» sammen.',
    ],
    source: 'Design: directives.md',
  },
  {
    id: 'bullet',
    says: 'A bullet with spaces round it begins a list item.',
    examples: ['Derfor skal vi | • styrke tilliten | • bygge nettverk'],
    source: PRACTICE,
  },
  {
    id: 'footnote-number',
    says: "A footnote's number after the stop belongs to the sentence it stands in.",
    examples: ['Vi leverer gode tjenester.2 | Dette er nytt.', 'Se kapittel 3.2 Dette er nytt.'],
    source: PRACTICE,
  },
  {
    id: 'missing-space',
    says: 'A stop between a small and a capital letter ends a sentence although the space is missing.',
    examples: ['Vi leverer tjenester.¦Dette er nytt.', 'Se www.oslo.no for mer.', 'Kontakt post.mottak for svar.'],
    source: PRACTICE,
  },
  {
    id: 'letter-item',
    says: 'A small letter with a bracket after a stop begins a list item.',
    examples: ['a) Bydelen skal svare. | b) Etaten må levere.'],
    source: PRACTICE,
  },
]
