/** The figures of documents as sheets: one row a document, a term, a form, a code; and documents beside each other. */
import { MODALITIES } from '../model/directive'
import type { Keyness } from '../model/statistics'
import type { FailureReport } from './analysis-report'
import type { ComparedReport } from './comparison-report'
import type { TermReport } from './document-report'
import type { ExportedDocument } from './exported-document'
import type { LibraryWords } from './library-words'
import { type CellValue, type ColumnOf, type Sheet, sheetOf } from './sheet'

export function documentsSheet(documents: readonly ExportedDocument[], { sheet, title, value }: LibraryWords): Sheet {
  const columns: ColumnOf<ExportedDocument>[] = [
    { title: title.file, type: 'text', value: ({ report }) => report.file },
    { title: title.title, type: 'text', value: ({ report }) => report.title },
    { title: title.type, type: 'text', value: ({ report }) => value.type(report.profile.type) },
    { title: title.issuer, type: 'text', value: ({ report }) => report.profile.issuer },
    { title: title.year, type: 'integer', value: ({ report }) => report.profile.year },
    { title: title.date, type: 'date', value: ({ report }) => report.profile.date },
    { title: title.language, type: 'text', value: ({ report }) => report.profile.language },
    { title: title.format, type: 'text', value: ({ report }) => report.format },
    { title: title.pages, type: 'integer', value: ({ report }) => report.pages },
    { title: title.words, type: 'integer', value: ({ report }) => report.words },
    { title: title.leftOutWords, type: 'integer', value: ({ furnitureWords }) => furnitureWords },
    { title: title.sentences, type: 'integer', value: ({ report }) => report.sentences },
    { title: title.directiveCount, type: 'integer', value: ({ report }) => report.directives.length },
    { title: title.per1000, type: 'decimal', value: ({ report }) => report.density.per1000Words },
    { title: title.low, type: 'decimal', value: ({ report }) => report.density.low },
    { title: title.high, type: 'decimal', value: ({ report }) => report.density.high },
    { title: title.perPage, type: 'decimal', value: ({ report }) => report.density.perPage },
    { title: title.rawPer1000, type: 'decimal', value: ({ report }) => report.density.rawPer1000Words },
    ...MODALITIES.map(
      (modality): ColumnOf<ExportedDocument> => ({
        title: value.modality(modality),
        type: 'integer',
        value: ({ report }) => report.density.byModality[modality],
      }),
    ),
    { title: title.warnings, type: 'integer', value: ({ report }) => report.warnings.length },
    { title: title.judged, type: 'integer', value: ({ verdicts }) => verdicts?.judged ?? null },
    { title: title.unplaced, type: 'integer', value: ({ verdicts }) => verdicts?.unplaced ?? null },
    { title: title.sha256, type: 'text', value: ({ report }) => report.sha256 },
  ]
  const ofReview = new Set<string>([title.judged, title.unplaced])
  const reviewed = documents.some(({ verdicts }) => verdicts !== null)
  return sheetOf(
    sheet.documents,
    columns.filter((column) => reviewed || !ofReview.has(column.title)),
    documents,
  )
}

type Term = TermReport & { readonly file: string }

/** The three counts of each term, and each form of the theme terms with its own count in a sheet beside. */
export function countSheets(documents: readonly ExportedDocument[], { sheet, title }: LibraryWords): Sheet[] {
  const terms = documents.flatMap(({ report }) => report.counts.map((count): Term => ({ ...count, file: report.file })))
  const forms = terms.flatMap(({ file, term, forms = {} }) => Object.entries(forms).map(([form, count]) => ({ file, term, form, count })))
  return [
    sheetOf<Term>(
      sheet.counts,
      [
        { title: title.file, type: 'text', value: ({ file }) => file },
        { title: title.term, type: 'text', value: ({ term }) => term },
        { title: title.textSearch, type: 'integer', value: ({ textSearch }) => textSearch },
        { title: title.wholeWord, type: 'integer', value: ({ wholeWord }) => wholeWord },
        { title: title.inDirectives, type: 'integer', value: ({ directive }) => directive },
      ],
      terms,
    ),
    sheetOf<(typeof forms)[number]>(
      sheet.forms,
      [
        { title: title.file, type: 'text', value: ({ file }) => file },
        { title: title.term, type: 'text', value: ({ term }) => term },
        { title: title.form, type: 'text', value: ({ form }) => form },
        { title: title.count, type: 'integer', value: ({ count }) => count },
      ],
      forms,
    ),
  ]
}

export function codesSheet(documents: readonly ExportedDocument[], { sheet, title, value }: LibraryWords): Sheet {
  const codes = documents.flatMap(({ report }) => report.codes.map((code) => ({ ...code, file: report.file })))
  return sheetOf<(typeof codes)[number]>(
    sheet.codes,
    [
      { title: title.file, type: 'text', value: ({ file }) => file },
      { title: title.code, type: 'text', value: ({ code }) => value.code(code) },
      { title: title.codeId, type: 'text', value: ({ code }) => code },
      { title: title.mandates, type: 'integer', value: ({ mandates }) => mandates },
      { title: title.mentionCount, type: 'integer', value: ({ mentions }) => mentions },
      { title: title.ladder, type: 'text', value: ({ ladder }) => value.ladder(ladder) },
      {
        title: title.wordForms,
        type: 'text',
        value: ({ forms }) =>
          Object.entries(forms)
            .map(([form, count]) => `${form}: ${count}`)
            .join('; ') || null,
      },
    ],
    codes,
  )
}

/** One row a document and measure, each against the others together: the command line's `compare` with names. */
export function comparisonSheet(documents: readonly ComparedReport[], { sheet, title, value }: LibraryWords): Sheet {
  const integers = [title.count]
  const titles = [
    ...[title.file, title.measure, title.of, title.count, title.rate, title.low, title.high],
    ...[title.logRatio, title.g2, title.zeroAdjusted, title.dp, title.evenness, title.juillandD, title.ladder],
  ]
  const texts = new Set<string>([title.file, title.measure, title.of, title.ladder])
  const rows = documents.flatMap((document) => {
    type Rate = ComparedReport['raw']
    type Spread = ComparedReport['directives']['dispersion']
    const row = (
      measure: Parameters<typeof value.measure>[0],
      of: string | null,
      { count, per1000Words, low, high }: Rate,
      key: Keyness | null = null,
      spread: Spread = null,
      ladder: string | null = null,
    ): CellValue[] => [
      ...[document.file, value.measure(measure), of, count, per1000Words, low, high],
      ...[key?.logRatio ?? null, key?.g2 ?? null, key?.zeroAdjusted ?? null],
      ...[spread?.dp ?? null, spread?.evenness ?? null, spread?.juillandD ?? null, ladder],
    ]
    return [
      row('directives', null, document.directives, document.directives.keyness, document.directives.dispersion),
      row('raw', null, document.raw),
      ...MODALITIES.map((modality) => row('modality', value.modality(modality), document.byModality[modality])),
      ...document.codes.flatMap((code) => [
        row('mentions', value.code(code.code), code.mentions, code.keyness, code.dispersion),
        row('mandates', value.code(code.code), code.mandates, null, null, value.ladder(code.ladder)),
      ]),
    ]
  })
  return {
    name: sheet.comparison,
    columns: titles.map((name) => ({
      title: name,
      type: texts.has(name) ? 'text' : integers.includes(name) ? 'integer' : name === title.zeroAdjusted ? 'boolean' : 'decimal',
    })),
    rows,
  }
}

/** What sets each document apart from the others together: those it addresses more, and its words. Counts are of directives, and of words. */
export function keySheets(
  documents: readonly ComparedReport[],
  { sheet, title, value }: LibraryWords,
): readonly [actors: Sheet, words: Sheet] {
  type Key = { readonly file: string; readonly name: string } & Omit<ComparedReport['keywords'][number], 'form'>
  const columns = (name: string): ColumnOf<Key>[] => [
    { title: title.file, type: 'text', value: ({ file }) => file },
    { title: name, type: 'text', value: (key) => key.name },
    { title: title.here, type: 'integer', value: ({ here }) => here },
    { title: title.there, type: 'integer', value: ({ there }) => there },
    { title: title.logRatio, type: 'decimal', value: ({ logRatio }) => logRatio },
    { title: title.g2, type: 'decimal', value: ({ g2 }) => g2 },
    { title: title.zeroAdjusted, type: 'boolean', value: ({ zeroAdjusted }) => zeroAdjusted },
  ]
  const actors = documents.flatMap(({ file, keyActors }) => keyActors.map((one): Key => ({ ...one, file, name: value.code(one.actor) })))
  const words = documents.flatMap(({ file, keywords }) => keywords.map((one): Key => ({ ...one, file, name: one.form })))
  return [sheetOf(sheet.keyActors, columns(title.actor), actors), sheetOf(sheet.keywords, columns(title.form), words)]
}

/** Files that could not be read. */
export function failuresSheet(failures: readonly FailureReport[], { sheet, title }: LibraryWords): Sheet {
  return sheetOf<FailureReport>(
    sheet.failures,
    [
      { title: title.file, type: 'text', value: ({ file }) => file },
      { title: title.message, type: 'text', value: ({ error }) => error.message },
    ],
    failures,
  )
}
