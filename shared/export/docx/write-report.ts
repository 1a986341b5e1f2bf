/** A report to read, as a Word document: the figures of some documents, and each one's directives with their pages. */
import { formatNumber, type Language } from '../../i18n/language'
import { MODALITIES } from '../../model/directive'
import type { ExportedDocument } from '../exported-document'
import type { ExportedLibrary } from '../library-sheets'
import { provenanceSheet } from '../provenance-sheet'
import type { DirectiveReport } from '../sentence-reports'
import type { ExportWords, LibraryFacts } from '../write-library'
import type { Zip } from '../zip'
import { docxFile, paragraph, table } from './parts'

export interface ReportOptions {
  /** Of the words and numbers. */
  readonly language: Language
  readonly words: ExportWords
  readonly zip: Zip
}

export function writeReport(library: ExportedLibrary, facts: LibraryFacts, options: ReportOptions): Uint8Array<ArrayBuffer> {
  return docxFile(body(library, facts, options), options.zip)
}

function* body({ documents, failures }: ExportedLibrary, facts: LibraryFacts, { language, words }: ReportOptions): Generator<string> {
  const { sheet, title: titles, value } = words.library
  yield paragraph(words.provenance.report, 'Title')
  yield paragraph(`${words.provenance.basis} ${words.provenance[`basis.${facts.basis}`]}.`, 'Quiet')
  yield paragraph(sheet.documents, 'Heading1')
  yield overview(documents, language, words)
  for (const document of documents) {
    const { report } = document
    yield paragraph(report.title, 'Heading1')
    yield paragraph(
      `${report.file} · ${value.type(report.profile.type)}${report.profile.issuer === null ? '' : ` · ${report.profile.issuer}`}`,
      'Quiet',
    )
    yield table(
      MODALITIES.map((modality) => ({ title: value.modality(modality), width: 1920, right: true })),
      [MODALITIES.map((modality) => formatNumber(language, report.density.byModality[modality]))],
    )
    yield paragraph(`${sheet.directives} (${formatNumber(language, report.directives.length)})`, 'Heading2')
    if (report.directives.length > 0) yield directives(report.directives, words)
  }
  if (failures.length > 0) {
    yield paragraph(sheet.failures, 'Heading1')
    yield table(
      [
        { title: titles.file, width: 3000 },
        { title: titles.message, width: 6600 },
      ],
      failures.map(({ file, error }) => [file, error.message]),
    )
  }
  yield paragraph(words.provenance.provenance, 'Heading1')
  const files = documents.map(({ report, verdicts }) => ({ file: report.file, sha256: report.sha256, verdicts }))
  const { columns, rows } = provenanceSheet({ ...facts, hasKeywords: false, documents: files }, words.provenance)
  yield table(
    columns.map((column, i) => ({ title: column.title, width: [2600, 2400, 4600][i] ?? 3200 })),
    rows.map((row) => row.map((cell) => String(cell ?? ''))),
  )
}

function overview(documents: readonly ExportedDocument[], language: Language, { library: { title } }: ExportWords): string {
  const number = (value: number | null, decimals = 0): string => (value === null ? '–' : formatNumber(language, value, decimals))
  return table(
    [
      { title: title.title, width: 3000 },
      { title: title.year, width: 750, right: true },
      { title: title.pages, width: 850, right: true },
      { title: title.words, width: 1000, right: true },
      { title: title.directiveCount, width: 1400, right: true },
      { title: `${title.per1000} (95 %)`, width: 2600, right: true },
    ],
    documents.map(({ report: { title: name, profile, pages, words, directives, density } }) => [
      ...[name, profile.year === null ? '–' : String(profile.year), number(pages), number(words), number(directives.length)],
      `${number(density.per1000Words, 2)} (${number(density.low, 2)}–${number(density.high, 2)})`,
    ]),
  )
}

function directives(found: readonly DirectiveReport[], { library: { title, value } }: ExportWords): string {
  return table(
    [
      { title: title.page, width: 700, right: true },
      { title: title.modality, width: 1400 },
      { title: title.quote, width: 5100 },
      { title: title.addressee, width: 2400 },
    ],
    found.map(({ page, modality, text, leadIn, addressee, addresseeResolved }) => [
      ...[String(page), value.modality(modality), leadIn === null ? text : `${leadIn}\n${text}`],
      addresseeResolved === null ? (addressee ?? '') : `${addressee} (${addresseeResolved})`,
    ]),
  )
}
