/** The measured accuracy as sheets: what is measured on, every table of figures with its intervals, the targets, and the sentences that fail. */
import { type ColumnOf, type Sheet, sheetOf } from '../../../shared/export/sheet'
import { accuracy } from '../../../shared/i18n/accuracy'
import { common } from '../../../shared/i18n/common'
import type { Language } from '../../../shared/i18n/language'
import { reader } from '../../../shared/i18n/reader'
import { type AccuracyFigures, ANNOTATED_CLASSES, type AnnotatedDocument, type FailedSentence } from '../../../shared/model/accuracy'
import type { Interval } from '../../../shared/model/statistics'
import { className, type FigureRow, mainTables, roleTables, treebankTables, typeTables } from './figure-tables'
import { isReached, type Target, targetName, targetsOf } from './targets'

/** As many decimals as the figures' file needs to be told from its neighbours. */
const DECIMALS = 1e4

/** A figure with the limits of its 95 % interval. */
function interval<T>(name: string, language: Language, of: (record: T) => Interval | null): ColumnOf<T>[] {
  const text = accuracy[language]
  const rounded = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * DECIMALS) / DECIMALS)
  return [
    { title: name, type: 'decimal', value: (record) => rounded(of(record)?.value) },
    { title: `${name}, ${text.low}`, type: 'decimal', value: (record) => rounded(of(record)?.low) },
    { title: `${name}, ${text.high}`, type: 'decimal', value: (record) => rounded(of(record)?.high) },
  ]
}

export function documentsSheet({ documents }: AccuracyFigures, language: Language): Sheet {
  const text = accuracy[language]
  return sheetOf<AnnotatedDocument>(
    text.tableDocuments,
    [
      { title: text.document, type: 'text', value: ({ file }) => file },
      { title: text.source, type: 'text', value: ({ source }) => source },
      { title: text.type, type: 'text', value: ({ type }) => common[language][type] },
      { title: text.language, type: 'text', value: (one) => text[one.language] },
      { title: text.sentences, type: 'integer', value: ({ figures }) => figures.sentences },
      { title: text.directives, type: 'integer', value: ({ figures }) => figures.directives },
      ...interval(`${text.directiveOrNot}, ${text.f1}`, language, ({ figures }: AnnotatedDocument) => figures.directive.f1),
    ],
    documents,
  )
}

/** Each table of figures is a sheet, and so is what the classes are taken for. */
export function figuresSheets(figures: AccuracyFigures, language: Language): Sheet[] {
  const text = accuracy[language]
  const ofRetrieval = (measure: 'precision' | 'recall' | 'f1') => (row: FigureRow) => ('share' in row.of ? null : row.of[measure])
  const count = (title: string, of: 'hit' | 'wrong' | 'missed'): ColumnOf<FigureRow> => ({
    title,
    type: 'integer',
    value: ({ of: figure }) => ('share' in figure ? (of === 'hit' ? figure.right : null) : figure[of]),
  })
  const columns: ColumnOf<FigureRow>[] = [
    { title: text.measure, type: 'text', value: ({ name }) => name },
    ...interval(text.precision, language, ofRetrieval('precision')),
    ...interval(text.recall, language, ofRetrieval('recall')),
    ...interval(text.f1, language, ofRetrieval('f1')),
    ...interval(text.share, language, (row: FigureRow) => ('share' in row.of ? row.of.share : null)),
    count(text.right, 'hit'),
    count(text.wrong, 'wrong'),
    count(text.missed, 'missed'),
    { title: text.of, type: 'integer', value: ({ of }) => ('share' in of ? of.of : null) },
  ]
  const tables = [mainTables, roleTables, typeTables, treebankTables].flatMap((made) => made(figures, language))
  return [
    ...tables.map(({ title, rows }) => sheetOf(title, columns, rows)),
    {
      name: text.tableConfusion,
      columns: [
        { title: text.expected, type: 'text' },
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
  const text = accuracy[language]
  const targets: ColumnOf<Target>[] = [
    { title: text.measure, type: 'text', value: (one) => targetName(one, language) },
    { title: text.target, type: 'decimal', value: ({ least }) => least },
    ...interval(text.measured, language, ({ measured }: Target) => measured),
    { title: text.result, type: 'text', value: (one) => (isReached(one) ? text.reached : text.notReached) },
  ]
  const answers = (title: string, of: (one: FailedSentence) => FailedSentence['found']): ColumnOf<FailedSentence>[] => [
    { title: `${title}: ${text.class}`, type: 'text', value: (one) => className(language, of(one).class) },
    { title: `${title}: ${text.addressee.toLocaleLowerCase()}`, type: 'text', value: (one) => of(one).addressee },
  ]
  const failed: ColumnOf<FailedSentence>[] = [
    { title: text.document, type: 'text', value: ({ file }) => file },
    { title: text.sentence, type: 'text', value: (one) => one.text },
    ...answers(text.expected, ({ expected }) => expected),
    ...answers(text.found, ({ found }) => found),
    { title: text.rule, type: 'text', value: ({ rule }) => rule },
    { title: text.why, type: 'text', value: ({ reason }) => (reason === null ? null : reader[language][`reason.${reason}`]) },
  ]
  return [sheetOf(text.target, targets, targetsOf(figures)), sheetOf(text.failedSheet, failed, figures.failed)]
}
