/** The measured accuracy as sheets: what is measured on, every table of figures with its intervals, the targets, and the sentences that fail. */
import { type ColumnOf, type Sheet, sheetOf } from '../../../shared/export/sheet'
import { shortfalls } from '../../../shared/i18n/accuracy-shortfalls'
import { accuracyTables } from '../../../shared/i18n/accuracy-tables'
import { common } from '../../../shared/i18n/common'
import type { Language } from '../../../shared/i18n/language'
import { reasons } from '../../../shared/i18n/reasons'
import { type AccuracyFigures, ANNOTATED_CLASSES, type AnnotatedDocument, type FailedSentence } from '../../../shared/model/accuracy'
import type { Interval } from '../../../shared/model/statistics'
import { className, type FigureRow, mainTables, roleTables, treebankTables, typeTables } from './figure-tables'
import { isReached, type Target, targetName, targetsOf } from './targets'

/** As many decimals as the figures' file needs to be told from its neighbours. */
const DECIMALS = 1e4

/** A figure with the limits of its 95 % interval. */
function interval<T>(name: string, language: Language, of: (record: T) => Interval | null): ColumnOf<T>[] {
  const text = accuracyTables[language]
  const rounded = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * DECIMALS) / DECIMALS)
  return [
    { title: name, type: 'decimal', value: (record) => rounded(of(record)?.value) },
    { title: `${name}, ${text.low}`, type: 'decimal', value: (record) => rounded(of(record)?.low) },
    { title: `${name}, ${text.high}`, type: 'decimal', value: (record) => rounded(of(record)?.high) },
  ]
}

export function documentsSheet({ documents }: AccuracyFigures, language: Language): Sheet {
  const words = accuracyTables[language]
  return sheetOf<AnnotatedDocument>(
    words.tableDocuments,
    [
      { title: words.document, type: 'text', value: ({ file }) => file },
      { title: words.source, type: 'text', value: ({ source }) => source },
      { title: words.type, type: 'text', value: ({ type }) => common[language][type] },
      { title: words.language, type: 'text', value: (one) => words[one.language] },
      { title: words.sentences, type: 'integer', value: ({ figures }) => figures.sentences },
      { title: words.directives, type: 'integer', value: ({ figures }) => figures.directives },
      ...interval(`${words.directiveOrNot}, ${words.f1}`, language, ({ figures }: AnnotatedDocument) => figures.directive.f1),
    ],
    documents,
  )
}

/** Each table of figures is a sheet, and so is what the classes are taken for. */
export function figuresSheets(figures: AccuracyFigures, language: Language): Sheet[] {
  const short = shortfalls[language]
  const words = accuracyTables[language]
  const ofRetrieval = (measure: 'precision' | 'recall' | 'f1') => (row: FigureRow) => ('share' in row.of ? null : row.of[measure])
  const count = (title: string, of: 'hit' | 'wrong' | 'missed'): ColumnOf<FigureRow> => ({
    title,
    type: 'integer',
    value: ({ of: figure }) => ('share' in figure ? (of === 'hit' ? figure.right : null) : figure[of]),
  })
  const columns: ColumnOf<FigureRow>[] = [
    { title: words.measure, type: 'text', value: ({ name }) => name },
    ...interval(words.precision, language, ofRetrieval('precision')),
    ...interval(words.recall, language, ofRetrieval('recall')),
    ...interval(words.f1, language, ofRetrieval('f1')),
    ...interval(words.share, language, (row: FigureRow) => ('share' in row.of ? row.of.share : null)),
    count(words.right, 'hit'),
    count(words.wrong, 'wrong'),
    count(words.missed, 'missed'),
    { title: words.of, type: 'integer', value: ({ of }) => ('share' in of ? of.of : null) },
  ]
  const tables = [mainTables, roleTables, typeTables, treebankTables].flatMap((made) => made(figures, language))
  return [
    ...tables.map(({ title, rows }) => sheetOf(title, columns, rows)),
    {
      name: words.tableConfusion,
      columns: [
        { title: short.expected, type: 'text' },
        ...ANNOTATED_CLASSES.map((one) => ({ title: className(language, one), type: 'integer' as const })),
      ],
      rows: ANNOTATED_CLASSES.map((gold) => [
        className(language, gold),
        ...ANNOTATED_CLASSES.map((found) => figures.confusion[gold][found]),
      ]),
    },
  ]
}

export function shortfallSheets(figures: AccuracyFigures, language: Language): Sheet[] {
  const short = shortfalls[language]
  const words = accuracyTables[language]
  const targets: ColumnOf<Target>[] = [
    { title: words.measure, type: 'text', value: (one) => targetName(one, language) },
    { title: short.target, type: 'decimal', value: ({ least }) => least },
    ...interval(short.measured, language, ({ measured }: Target) => measured),
    { title: short.result, type: 'text', value: (one) => (isReached(one) ? short.reached : short.notReached) },
  ]
  const answers = (title: string, of: (one: FailedSentence) => FailedSentence['found']): ColumnOf<FailedSentence>[] => [
    { title: `${title}: ${words.class}`, type: 'text', value: (one) => className(language, of(one).class) },
    { title: `${title}: ${words.addressee.toLocaleLowerCase()}`, type: 'text', value: (one) => of(one).addressee },
  ]
  const failed: ColumnOf<FailedSentence>[] = [
    { title: words.document, type: 'text', value: ({ file }) => file },
    { title: words.sentence, type: 'text', value: (one) => one.text },
    ...answers(short.expected, ({ expected }) => expected),
    ...answers(short.found, ({ found }) => found),
    { title: words.rule, type: 'text', value: ({ rule }) => rule },
    { title: short.why, type: 'text', value: ({ reason }) => (reason === null ? null : reasons[language][reason]) },
  ]
  return [sheetOf(short.target, targets, targetsOf(figures)), sheetOf(words.failedSheet, failed, figures.failed)]
}
