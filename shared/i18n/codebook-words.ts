/** Names of the parts of a codebook: categories, ways of matching, and what can be wrong with a file or a term. */
import type { CodebookError, RegexFault } from '../model/codebook-error'
import type { Area, Language } from './language'

const nb = {
  theme: 'Tema',
  actor: 'Aktører',
  steering: 'Styring',
  paradigm: 'Styringsparadigmer',
  citizen_role: 'Innbyggerens rolle',
  mdi_factor: 'Medarbeiderdrevet innovasjon',
  trust_principle: 'Tillitsprinsipper',
  inhibitor: 'Hemmere',
  promoter: 'Fremmere',
  word: 'nøyaktig dette ordet',
  prefix: 'begynnelsen av ord',
  compound: 'ord med bøyninger og sammensetninger',
  phrase: 'uttrykk av flere ord',
  regex: 'mønster (regulært uttrykk)',
  'word.help': 'Finner ordet slik det er skrevet, uten bøyninger.',
  'prefix.help': 'Finner alle ord som begynner slik: «innovati» finner innovativ og innovative.',
  'compound.help':
    'Finner ordet i alle bøyninger og i sammensetninger: «innovasjon» finner innovasjonen, innovasjonsarbeid og tjenesteinnovasjon.',
  'phrase.help': 'Finner ordene etter hverandre: «legge til rette for».',
  'regex.help': 'For dem som kan regulære uttrykk (JavaScript, med u-flagget). Prøves på én setning om gangen.',
  'fault.unclosed-group': 'En parentes åpnes, men lukkes ikke. Sett en ) der gruppen slutter.',
  'fault.unopened-group': 'En parentes lukkes uten å være åpnet. Fjern ), eller skriv \\) for å søke etter tegnet.',
  'fault.unclosed-class': 'En hakeparentes åpnes, men lukkes ikke. Sett en ] der tegnene slutter.',
  'fault.nothing-to-repeat': 'Et av tegnene * + ? står uten noe foran som kan gjentas.',
  'fault.unclosed-repeat': 'Et antall i krøllparentes lukkes ikke. Skriv for eksempel {2,3}.',
  'fault.repeat-order': 'I {fra,til} må det første tallet være minst.',
  'fault.lone-bracket': 'En parentes av slaget { } eller ] står alene. Skriv \\{, \\} eller \\] for å søke etter tegnet.',
  'fault.range-order': 'Et område i hakeparentes går baklengs eller har et tegn som ikke kan være en grense. Skriv for eksempel [a-å].',
  'fault.unknown-escape': 'Etter en omvendt skråstrek står et tegn som ikke betyr noe særskilt. Fjern skråstreken.',
  'fault.trailing-backslash': 'Uttrykket slutter med en omvendt skråstrek. Fjern den, eller skriv \\\\.',
  'fault.unknown-property': 'Navnet i \\p{…} finnes ikke. \\p{L} er bokstaver, \\p{N} er tall.',
  'fault.unknown-group': 'Etter (? må det stå :, =, !, <= eller <!.',
  'fault.group-name': 'Et navn på en gruppe mangler, er ugyldig eller er brukt to ganger.',
  'fault.other': 'Uttrykket er ikke gyldig.',
  notJson: 'Filen er ikke gyldig JSON. Er den lagret fra Skalmå, eller endret for hånd?',
  notACodebook: 'Filen er ingen kodebok.',
  noId: 'En kode mangler id.',
  noValue: 'Et ord mangler innhold.',
  noTerms: 'Koden mangler listen over ord.',
  duplicate: 'Id-en er brukt på to koder.',
  unknownCategory: (name: string) => `Kategorien «${name}» finnes ikke.`,
  unknownMode: (name: string) => `Treffmåten «${name}» finnes ikke.`,
  exampleNotFound: (example: string) => `finner ikke eksempelet «${example}».`,
  counterExampleFound: (example: string) => `finner moteksempelet «${example}».`,
  inCode: (code: string, what: string) => `Koden ${code}: ${what}`,
  inTerm: (code: string, term: string, what: string) => `Koden ${code}, «${term}»: ${what}`,
}

export const codebookWords: Area<typeof nb> = {
  nb,
  nn: {
    theme: 'Tema',
    actor: 'Aktørar',
    steering: 'Styring',
    paradigm: 'Styringsparadigme',
    citizen_role: 'Rolla til innbyggjaren',
    mdi_factor: 'Medarbeidardriven innovasjon',
    trust_principle: 'Tillitsprinsipp',
    inhibitor: 'Hemmarar',
    promoter: 'Fremjarar',
    word: 'nøyaktig dette ordet',
    prefix: 'byrjinga av ord',
    compound: 'ord med bøyingar og samansetjingar',
    phrase: 'uttrykk av fleire ord',
    regex: 'mønster (regulært uttrykk)',
    'word.help': 'Finn ordet slik det er skrive, utan bøyingar.',
    'prefix.help': 'Finn alle ord som byrjar slik: «innovati» finn innovativ og innovative.',
    'compound.help':
      'Finn ordet i alle bøyingar og i samansetjingar: «innovasjon» finn innovasjonen, innovasjonsarbeid og tenesteinnovasjon.',
    'phrase.help': 'Finn orda etter kvarandre: «leggje til rette for».',
    'regex.help': 'For dei som kan regulære uttrykk (JavaScript, med u-flagget). Blir prøvd på éi setning om gongen.',
    'fault.unclosed-group': 'Ein parentes blir opna, men ikkje lukka. Set ein ) der gruppa sluttar.',
    'fault.unopened-group': 'Ein parentes blir lukka utan å vere opna. Fjern ), eller skriv \\) for å søkje etter teiknet.',
    'fault.unclosed-class': 'Ein hakeparentes blir opna, men ikkje lukka. Set ein ] der teikna sluttar.',
    'fault.nothing-to-repeat': 'Eit av teikna * + ? står utan noko framfor som kan takast opp att.',
    'fault.unclosed-repeat': 'Eit tal i krøllparentes blir ikkje lukka. Skriv til dømes {2,3}.',
    'fault.repeat-order': 'I {frå,til} må det første talet vere minst.',
    'fault.lone-bracket': 'Ein parentes av slaget { } eller ] står åleine. Skriv \\{, \\} eller \\] for å søkje etter teiknet.',
    'fault.range-order': 'Eit område i hakeparentes går baklengs eller har eit teikn som ikkje kan vere ei grense. Skriv til dømes [a-å].',
    'fault.unknown-escape': 'Etter ein omvend skråstrek står eit teikn som ikkje tyder noko særskilt. Fjern skråstreken.',
    'fault.trailing-backslash': 'Uttrykket sluttar med ein omvend skråstrek. Fjern han, eller skriv \\\\.',
    'fault.unknown-property': 'Namnet i \\p{…} finst ikkje. \\p{L} er bokstavar, \\p{N} er tal.',
    'fault.unknown-group': 'Etter (? må det stå :, =, !, <= eller <!.',
    'fault.group-name': 'Eit namn på ei gruppe manglar, er ugyldig eller er brukt to gonger.',
    'fault.other': 'Uttrykket er ikkje gyldig.',
    notJson: 'Fila er ikkje gyldig JSON. Er ho lagra frå Skalmå, eller endra for hand?',
    notACodebook: 'Fila er inga kodebok.',
    noId: 'Ein kode manglar id.',
    noValue: 'Eit ord manglar innhald.',
    noTerms: 'Koden manglar lista over ord.',
    duplicate: 'Id-en er brukt på to kodar.',
    unknownCategory: (name) => `Kategorien «${name}» finst ikkje.`,
    unknownMode: (name) => `Treffmåten «${name}» finst ikkje.`,
    exampleNotFound: (example) => `finn ikkje dømet «${example}».`,
    counterExampleFound: (example) => `finn motdømet «${example}».`,
    inCode: (code, what) => `Koden ${code}: ${what}`,
    inTerm: (code, term, what) => `Koden ${code}, «${term}»: ${what}`,
  },
  en: {
    theme: 'Themes',
    actor: 'Actors',
    steering: 'Steering',
    paradigm: 'Steering paradigms',
    citizen_role: 'The citizen’s role',
    mdi_factor: 'Employee-driven innovation',
    trust_principle: 'Principles of trust',
    inhibitor: 'Inhibitors',
    promoter: 'Promoters',
    word: 'exactly this word',
    prefix: 'the beginning of words',
    compound: 'word with inflections and compounds',
    phrase: 'phrase of several words',
    regex: 'pattern (regular expression)',
    'word.help': 'Finds the word as it is written, without inflections.',
    'prefix.help': 'Finds all words that begin so: “innovati” finds innovativ and innovative.',
    'compound.help':
      'Finds the word in all inflections and in compounds: “innovasjon” finds innovasjonen, innovasjonsarbeid and tjenesteinnovasjon.',
    'phrase.help': 'Finds the words one after the other: “legge til rette for”.',
    'regex.help': 'For those who know regular expressions (JavaScript, with the u flag). Tried on one sentence at a time.',
    'fault.unclosed-group': 'A parenthesis is opened but not closed. Put a ) where the group ends.',
    'fault.unopened-group': 'A parenthesis is closed without being opened. Remove ), or write \\) to look for the character.',
    'fault.unclosed-class': 'A square bracket is opened but not closed. Put a ] where the characters end.',
    'fault.nothing-to-repeat': 'One of * + ? stands without anything before it to repeat.',
    'fault.unclosed-repeat': 'A number in braces is not closed. Write for instance {2,3}.',
    'fault.repeat-order': 'In {from,to} the first number must be the smaller.',
    'fault.lone-bracket': 'A bracket, { } or ], stands alone. Write \\{, \\} or \\] to look for the character.',
    'fault.range-order': 'A range in square brackets runs backwards or has a character that cannot be a limit. Write for instance [a-å].',
    'fault.unknown-escape': 'After a backslash stands a character without a special meaning. Remove the backslash.',
    'fault.trailing-backslash': 'The expression ends with a backslash. Remove it, or write \\\\.',
    'fault.unknown-property': 'There is no such name in \\p{…}. \\p{L} is letters, \\p{N} is numbers.',
    'fault.unknown-group': 'After (? there must be :, =, !, <= or <!.',
    'fault.group-name': 'The name of a group is missing, not valid, or used twice.',
    'fault.other': 'The expression is not valid.',
    notJson: 'The file is not valid JSON. Was it saved from Skalmå, or changed by hand?',
    notACodebook: 'The file is not a codebook.',
    noId: 'A code has no id.',
    noValue: 'A word has no content.',
    noTerms: 'The code has no list of words.',
    duplicate: 'The id is used for two codes.',
    unknownCategory: (name) => `There is no category “${name}”.`,
    unknownMode: (name) => `There is no way of matching called “${name}”.`,
    exampleNotFound: (example) => `does not find the example “${example}”.`,
    counterExampleFound: (example) => `finds the counter-example “${example}”.`,
    inCode: (code, what) => `Code ${code}: ${what}`,
    inTerm: (code, term, what) => `Code ${code}, “${term}”: ${what}`,
  },
}

/** What is wrong with an expression, and how to mend it. */
export function regexFaultMessage(language: Language, fault: RegexFault): string {
  return codebookWords[language][`fault.${fault}`]
}

/** One fault of a codebook, with the code and term it is in. */
export function codebookErrorMessage(language: Language, error: CodebookError): string {
  const { code, term } = error
  const text = codebookWords[language]
  const what = whatIsWrong(language, error)
  if (code === null) return what
  return term === null ? text.inCode(code, what) : text.inTerm(code, term, what)
}

function whatIsWrong(language: Language, { kind, detail, fault }: CodebookError): string {
  const text = codebookWords[language]
  switch (kind) {
    case 'not-json':
      return text.notJson
    case 'not-a-codebook':
      return text.notACodebook
    case 'missing-field':
      return detail === 'id' ? text.noId : detail === 'value' ? text.noValue : text.noTerms
    case 'duplicate-code':
      return text.duplicate
    case 'unknown-category':
      return text.unknownCategory(detail ?? '')
    case 'unknown-mode':
      return text.unknownMode(detail ?? '')
    case 'invalid-regex':
      return regexFaultMessage(language, fault ?? 'other')
    case 'example-not-found':
      return text.exampleNotFound(detail ?? '')
    case 'counter-example-found':
      return text.counterExampleFound(detail ?? '')
  }
}
