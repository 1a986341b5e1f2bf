/** What went wrong, or a little wrong, with a file: one sentence each, which names the file and says what to do. */
import { unreachable } from '../base/assert'
import type { ImportError, ImportWarning } from '../model/import'
import { type Area, formatNumber, type Language } from './language'

const nb = {
  office: (file: string, found: string) =>
    `${file} er en ${found}-fil, som Skalmå ikke leser: lagre den som DOCX eller PDF og åpne den på nytt.`,
  unsupported: (file: string, found: string) =>
    `${file} er ikke et dokument Skalmå kan lese (${found}): velg en PDF-, DOCX- eller TXT-fil.`,
  passwordNeeded: (file: string) => `${file} er beskyttet med passord: skriv inn passordet, eller lagre en kopi uten.`,
  passwordWrong: (file: string) => `Passordet passer ikke til ${file}: prøv igjen.`,
  damaged: (file: string) => `${file} er skadet eller avbrutt: hent filen på nytt der du fikk den.`,
  empty: (file: string) => `${file} er tom (0 byte): hent filen på nytt der du fikk den.`,
  noText: (file: string, pages: string) =>
    `${file} har ingen tekst som kan telles (${pages}): er den skannet, så kjør tekstgjenkjenning (OCR) og åpne den nye filen.`,
  noWords: (file: string) => `${file} har ingen ord som kan telles: se etter at det er riktig fil, og at teksten ikke står i bilder.`,
  noPages: (file: string) => `${file} har ingen sider: hent filen på nytt der du fikk den.`,
  tooLarge: (file: string, size: string, limit: string) =>
    `${file} er for stor (${size}, grensen er ${limit}): del den opp eller lagre den komprimert.`,
  timedOut: (file: string, seconds: string) =>
    `${file} svarte ikke på ${seconds} sekunder og ble stoppet: åpne den i et annet program og lagre en ny kopi.`,
  unreadable: (file: string) =>
    `${file} lot seg ikke lese: se etter at den finnes, at du har tilgang, og at ikke et annet program holder på den.`,
  onePage: '1 side',
  pages: (n: string) => `${n} sider`,
  image: 'et bilde',
  binary: 'ukjent innhold',
  zip: 'et ZIP-arkiv',
  html: 'en nettside',
  msg: 'en e-post',
  pageWithoutText: (page: string) => `Side ${page} har ingen tekst (trolig et bilde) og er ikke med i tellingen.`,
  unmappedGlyphs: (page: string, n: string) => `På side ${page} er ${n} tegn uten kjent betydning; ord der kan mangle.`,
  elementIgnored: (name: string, n: string) => `Word-innhold som ikke er lest: ${name} (${n}).`,
  misnamed: (found: string) => `Filen er egentlig ${found}, uansett hva navnet sier, og er lest slik.`,
  pageUnreadable: (page: string) => `Side ${page} lot seg ikke lese og er ikke med i tellingen.`,
}

const words: Area<typeof nb> = {
  nb,
  nn: {
    office: (file, found) => `${file} er ei ${found}-fil, som Skalmå ikkje les: lagre ho som DOCX eller PDF og opne ho på nytt.`,
    unsupported: (file, found) => `${file} er ikkje eit dokument Skalmå kan lese (${found}): vel ei PDF-, DOCX- eller TXT-fil.`,
    passwordNeeded: (file) => `${file} er verna med passord: skriv inn passordet, eller lagre ein kopi utan.`,
    passwordWrong: (file) => `Passordet passar ikkje til ${file}: prøv igjen.`,
    damaged: (file) => `${file} er skadd eller avbroten: hent fila på nytt der du fekk ho.`,
    empty: (file) => `${file} er tom (0 byte): hent fila på nytt der du fekk ho.`,
    noText: (file, pages) =>
      `${file} har ingen tekst som kan teljast (${pages}): er ho skanna, så køyr tekstattkjenning (OCR) og opne den nye fila.`,
    noWords: (file) => `${file} har ingen ord som kan teljast: sjå etter at det er rett fil, og at teksten ikkje står i bilete.`,
    noPages: (file) => `${file} har ingen sider: hent fila på nytt der du fekk ho.`,
    tooLarge: (file, size, limit) => `${file} er for stor (${size}, grensa er ${limit}): del ho opp eller lagre ho komprimert.`,
    timedOut: (file, seconds) =>
      `${file} svara ikkje på ${seconds} sekund og vart stoppa: opne ho i eit anna program og lagre ein ny kopi.`,
    unreadable: (file) => `${file} lét seg ikkje lese: sjå etter at ho finst, at du har tilgang, og at ikkje eit anna program held på ho.`,
    onePage: '1 side',
    pages: (n) => `${n} sider`,
    image: 'eit bilete',
    binary: 'ukjent innhald',
    zip: 'eit ZIP-arkiv',
    html: 'ei nettside',
    msg: 'ein e-post',
    pageWithoutText: (page) => `Side ${page} har ingen tekst (truleg eit bilete) og er ikkje med i teljinga.`,
    unmappedGlyphs: (page, n) => `På side ${page} er ${n} teikn utan kjend tyding; ord der kan mangle.`,
    elementIgnored: (name, n) => `Word-innhald som ikkje er lese: ${name} (${n}).`,
    misnamed: (found) => `Fila er eigentleg ${found}, same kva namnet seier, og er lesen slik.`,
    pageUnreadable: (page) => `Side ${page} lét seg ikkje lese og er ikkje med i teljinga.`,
  },
  en: {
    office: (file, found) => `${file} has the format ${found}, which Skalmå does not read: save it as DOCX or PDF and open it again.`,
    unsupported: (file, found) => `${file} is not a document Skalmå can read (${found}): choose a PDF, DOCX or TXT file.`,
    passwordNeeded: (file) => `${file} is protected by a password: enter the password, or save a copy without one.`,
    passwordWrong: (file) => `The password does not fit ${file}: try again.`,
    damaged: (file) => `${file} is damaged or cut short: get the file again from where it came.`,
    empty: (file) => `${file} is empty (0 bytes): get the file again from where it came.`,
    noText: (file, pages) =>
      `${file} has no text that can be counted (${pages}): if it was scanned, run text recognition (OCR) and open the new file.`,
    noWords: (file) => `${file} has no words to count: check that it is the right file, and that its text is not in pictures.`,
    noPages: (file) => `${file} has no pages: get the file again from where it came.`,
    tooLarge: (file, size, limit) => `${file} is too large (${size}, the limit is ${limit}): split it or save it compressed.`,
    timedOut: (file, seconds) =>
      `${file} did not answer within ${seconds} seconds and was stopped: open it in another program and save a new copy.`,
    unreadable: (file) => `${file} could not be read: check that it exists, that you may read it, and that no other program holds it.`,
    onePage: '1 page',
    pages: (n) => `${n} pages`,
    image: 'a picture',
    binary: 'unknown content',
    zip: 'a ZIP archive',
    html: 'a web page',
    msg: 'an e-mail',
    pageWithoutText: (page) => `Page ${page} has no text (probably a picture) and is not counted.`,
    unmappedGlyphs: (page, n) => `On page ${page}, ${n} characters have no known meaning; words there may be missing.`,
    elementIgnored: (name, n) => `Word content that was not read: ${name} (${n}).`,
    misnamed: (found) => `The file is really ${found}, whatever its name says, and was read as such.`,
    pageUnreadable: (page) => `Page ${page} could not be read and is not counted.`,
  },
}

/** Formats with words in them that an office program can save as DOCX or PDF. */
const OFFICE = new Set(['doc', 'odt', 'rtf', 'xls', 'xlsx', 'ods', 'ppt', 'pptx', 'odp', 'epub', 'ole'])
const NAMED = ['image', 'binary', 'zip', 'html', 'msg'] as const
const isNamed = (found: string): found is (typeof NAMED)[number] => (NAMED as readonly string[]).includes(found)
const MIB = 1024 * 1024

/** One sentence for the user: what is wrong with the file, and what to do. */
export function importErrorMessage(language: Language, file: string, error: ImportError): string {
  const text = words[language]
  switch (error.kind) {
    case 'unsupported-format': {
      const found = error.found.toLowerCase()
      return OFFICE.has(found)
        ? text.office(file, found === 'ole' ? 'Office' : found.toUpperCase())
        : text.unsupported(file, isNamed(found) ? text[found] : found.toUpperCase())
    }
    case 'password-protected':
      return error.wrongPassword ? text.passwordWrong(file) : text.passwordNeeded(file)
    case 'damaged-file':
      return text.damaged(file)
    case 'empty-file':
      return text.empty(file)
    case 'no-text':
      if (error.pageCount === 0) return text.noPages(file)
      if (error.format !== 'pdf') return text.noWords(file)
      return text.noText(file, error.pageCount === 1 ? text.onePage : text.pages(formatNumber(language, error.pageCount)))
    case 'too-large':
      return text.tooLarge(file, megabytes(language, error.byteLength), megabytes(language, error.limit))
    case 'timed-out':
      return text.timedOut(file, formatNumber(language, error.seconds))
    case 'unreadable':
      return text.unreadable(file)
    default:
      return unreachable(error)
  }
}

/** One sentence about something in a document that was read all the same. */
export function importWarningMessage(language: Language, warning: ImportWarning): string {
  const text = words[language]
  switch (warning.kind) {
    case 'page-without-text':
      return text.pageWithoutText(formatNumber(language, warning.pageIndex + 1))
    case 'unmapped-glyphs':
      return text.unmappedGlyphs(formatNumber(language, warning.pageIndex + 1), formatNumber(language, warning.count))
    case 'word-element-ignored':
      return text.elementIgnored(warning.name, formatNumber(language, warning.count))
    case 'misnamed':
      return text.misnamed(warning.found === 'text' ? 'TXT' : warning.found.toUpperCase())
    case 'page-unreadable':
      return text.pageUnreadable(formatNumber(language, warning.pageIndex + 1))
    default:
      return unreachable(warning)
  }
}

function megabytes(language: Language, bytes: number): string {
  return `${formatNumber(language, bytes / MIB, bytes < 10 * MIB ? 1 : 0)} MB`
}
