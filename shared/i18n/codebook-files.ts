/** Codebooks to and from files, and back to the standard one. */
import { type Area, count, formatNumber } from './language'

const nb = {
  exportWord: 'Eksporter',
  exportJson: 'JSON (Skalmå)',
  exportJsonHelp: 'Alt med. Kan importeres her og brukes på kommandolinjen med --codebook.',
  exportQdc: 'REFI-QDA-kodebok (.qdc)',
  exportQdcHelp: 'For NVivo, ATLAS.ti og MAXQDA. Ordene står i beskrivelsen av hver kode.',
  exported: (name: string) => `Kodeboken er lagret som ${name}.`,
  exportFailed: 'Kodeboken kunne ikke lagres til fil.',
  importWord: 'Importer',
  importFile: 'Kodebok på fil: JSON eller .qdc',
  importTitle: (file: string) => `Importer ${file}`,
  importFound: (codes: number, terms: number) =>
    `Filen har ${count('nb', codes, { one: '# kode', other: '# koder' })} med ${count('nb', terms, { one: '# ord eller uttrykk', other: '# ord og uttrykk' })}.`,
  importWithoutTerms: (n: number, of: number) =>
    `${n === of ? 'Ingen av kodene' : `${formatNumber('nb', n)} av ${formatNumber('nb', of)} koder`} ${n === of ? 'har' : 'mangler'} ord å søke etter, fordi programmet filen kommer fra, ikke har slike. De finner ingenting før du gir dem ord.`,
  importReplace: 'Bytt ut hele kodeboken',
  importReplaceHelp: 'Kodene du har nå, blir borte fra kodeboken, men ligger i historikken.',
  importAdd: 'Legg kodene til kodeboken',
  importAddHelp: (n: number) =>
    n === 0 ? 'Alle kodene er nye.' : count('nb', n, { one: '# kode med samme id byttes ut.', other: '# koder med samme id byttes ut.' }),
  importNotSaved: 'Ingenting er lagret før du har sett over endringene og lagret en ny versjon.',
  importUse: 'Bruk',
  importFailed: (file: string) => `${file} kan ikke brukes som kodebok`,
  moreErrors: (n: number) => count('nb', n, { one: 'og # feil til', other: 'og # feil til' }),
  importNothingChanged: 'Rett feilene i filen og prøv igjen. Kodeboken din er ikke endret.',
  standard: 'Standarden',
  standardTitle: 'Forskjeller fra standardkodeboken',
  isStandard: 'Dette er standardkodeboken som følger med Skalmå, uten endringer.',
  differs: (n: number) =>
    count('nb', n, {
      one: 'Fra standarden til din kodebok er det # endring:',
      other: 'Fra standarden til din kodebok er det # endringer:',
    }),
  backHelp: 'Går du tilbake, blir standarden et utkast som du kan se over og lagre som ny versjon. Alle versjoner ligger i historikken.',
  backToStandard: 'Tilbake til standarden',
}

export const codebookFiles: Area<typeof nb> = {
  nb,
  nn: {
    exportWord: 'Eksporter',
    exportJson: 'JSON (Skalmå)',
    exportJsonHelp: 'Alt er med. Kan importerast her og brukast på kommandolinja med --codebook.',
    exportQdc: 'REFI-QDA-kodebok (.qdc)',
    exportQdcHelp: 'For NVivo, ATLAS.ti og MAXQDA. Orda står i beskrivinga av kvar kode.',
    exported: (name) => `Kodeboka er lagra som ${name}.`,
    exportFailed: 'Kodeboka kunne ikkje lagrast til fil.',
    importWord: 'Importer',
    importFile: 'Kodebok på fil: JSON eller .qdc',
    importTitle: (file) => `Importer ${file}`,
    importFound: (codes, terms) =>
      `Fila har ${count('nn', codes, { one: '# kode', other: '# kodar' })} med ${count('nn', terms, { one: '# ord eller uttrykk', other: '# ord og uttrykk' })}.`,
    importWithoutTerms: (n, of) =>
      `${n === of ? 'Ingen av kodane' : `${formatNumber('nn', n)} av ${formatNumber('nn', of)} kodar`} ${n === of ? 'har' : 'manglar'} ord å søkje etter, fordi programmet fila kjem frå, ikkje har slike. Dei finn ingenting før du gjev dei ord.`,
    importReplace: 'Byt ut heile kodeboka',
    importReplaceHelp: 'Kodane du har no, blir borte frå kodeboka, men ligg i historikken.',
    importAdd: 'Legg kodane til kodeboka',
    importAddHelp: (n) =>
      n === 0
        ? 'Alle kodane er nye.'
        : count('nn', n, { one: '# kode med same id blir bytt ut.', other: '# kodar med same id blir bytte ut.' }),
    importNotSaved: 'Ingenting er lagra før du har sett over endringane og lagra ein ny versjon.',
    importUse: 'Bruk',
    importFailed: (file) => `${file} kan ikkje brukast som kodebok`,
    moreErrors: (n) => count('nn', n, { one: 'og # feil til', other: 'og # feil til' }),
    importNothingChanged: 'Rett feila i fila og prøv igjen. Kodeboka di er ikkje endra.',
    standard: 'Standarden',
    standardTitle: 'Skilnader frå standardkodeboka',
    isStandard: 'Dette er standardkodeboka som følgjer med Skalmå, utan endringar.',
    differs: (n) =>
      count('nn', n, {
        one: 'Frå standarden til di kodebok er det # endring:',
        other: 'Frå standarden til di kodebok er det # endringar:',
      }),
    backHelp: 'Går du tilbake, blir standarden eit utkast som du kan sjå over og lagre som ny versjon. Alle versjonar ligg i historikken.',
    backToStandard: 'Tilbake til standarden',
  },
  en: {
    exportWord: 'Export',
    exportJson: 'JSON (Skalmå)',
    exportJsonHelp: 'Everything. Can be imported here and used on the command line with --codebook.',
    exportQdc: 'REFI-QDA codebook (.qdc)',
    exportQdcHelp: 'For NVivo, ATLAS.ti and MAXQDA. The words stand in the description of each code.',
    exported: (name) => `The codebook is saved as ${name}.`,
    exportFailed: 'The codebook could not be saved to a file.',
    importWord: 'Import',
    importFile: 'Codebook file: JSON or .qdc',
    importTitle: (file) => `Import ${file}`,
    importFound: (codes, terms) =>
      `The file has ${count('en', codes, { one: '# code', other: '# codes' })} with ${count('en', terms, { one: '# word or phrase', other: '# words and phrases' })}.`,
    importWithoutTerms: (n, of) =>
      `${n === of ? 'None of the codes has' : `${formatNumber('en', n)} of ${formatNumber('en', of)} codes have no`} words to look for, because the program that the file comes from does not have them. They find nothing until you give them words.`,
    importReplace: 'Replace the whole codebook',
    importReplaceHelp: 'The codes you have now leave the codebook, but stay in the history.',
    importAdd: 'Add the codes to the codebook',
    importAddHelp: (n) =>
      n === 0
        ? 'All codes are new.'
        : count('en', n, { one: '# code with the same id is replaced.', other: '# codes with the same id are replaced.' }),
    importNotSaved: 'Nothing is saved until you have looked through the changes and saved a new version.',
    importUse: 'Use',
    importFailed: (file) => `${file} cannot be used as a codebook`,
    moreErrors: (n) => count('en', n, { one: 'and # more fault', other: 'and # more faults' }),
    importNothingChanged: 'Mend the faults in the file and try again. Your codebook is unchanged.',
    standard: 'The standard',
    standardTitle: 'Differences from the standard codebook',
    isStandard: 'This is the standard codebook that comes with Skalmå, without changes.',
    differs: (n) =>
      count('en', n, {
        one: 'From the standard to your codebook there is # change:',
        other: 'From the standard to your codebook there are # changes:',
      }),
    backHelp:
      'If you go back, the standard becomes a draft that you can look through and save as a new version. All versions stay in the history.',
    backToStandard: 'Back to the standard',
  },
}
