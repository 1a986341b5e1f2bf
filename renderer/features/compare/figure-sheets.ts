/** The comparison's figures as sheets: a row for each document, a column for each figure; and the words that set each apart. */
import { type ColumnOf, type Sheet, sheetOf } from '../../../shared/export/sheet'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import type { Language } from '../../../shared/i18n/language'
import { tables } from '../../../shared/i18n/tables'
import type { CountedRate } from '../../../shared/model/comparison'
import { MODALITIES } from '../../../shared/model/directive'
import type { CodeId } from '../../../shared/model/identifiers'
import type { CodeNames } from '../../app/code-names'
import type { ComparedColumn } from './use-comparison'

type Column = ColumnOf<ComparedColumn>

/** As many decimals as the command line has. */
function rounded(value: number | null | undefined, decimals: number): number | null {
  return value === null || value === undefined ? null : Math.round(value * 10 ** decimals) / 10 ** decimals + 0
}

/** A collection has no file. */
function fileOf({ collection, rows }: ComparedColumn): string | null {
  return collection === null ? (rows[0]?.fileName ?? null) : null
}

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : [...new Set(names)].join('; ')
}

function years(rows: ComparedColumn['rows']): readonly number[] {
  return rows.flatMap(({ year }) => year ?? []).toSorted((a, b) => a - b)
}

/** `themes` in the order of the rows on the screen. */
export function figureSheets(
  columns: readonly ComparedColumn[],
  themes: readonly CodeId[],
  language: Language,
  nameOf: CodeNames,
): Sheet[] {
  const text = compare[language]
  const words = common[language]
  const column = (title: string, type: Column['type'], value: Column['value']): Column => ({ title, type, value })
  const rate = (name: string, of: (one: ComparedColumn) => CountedRate | undefined): Column[] => [
    column(name, 'integer', (one) => of(one)?.count ?? null),
    column(`${name}, ${text.perThousand}`, 'decimal', (one) => rounded(of(one)?.rate?.value, 2)),
    column(`${name}, ${text.low}`, 'decimal', (one) => rounded(of(one)?.rate?.low, 2)),
    column(`${name}, ${text.high}`, 'decimal', (one) => rounded(of(one)?.rate?.high, 2)),
  ]
  const documents: Column[] = [
    column(tables[language].file, 'text', fileOf),
    column(text.documentTitle, 'text', ({ title }) => title),
    column(text.documentsColumn, 'integer', ({ rows }) => rows.length),
  ]
  const figures: Column[] = [
    ...documents,
    column(text.type, 'text', ({ rows }) => listed(rows.map(({ type }) => words[type]))),
    column(text.firstYear, 'integer', ({ rows }) => years(rows)[0] ?? null),
    column(text.lastYear, 'integer', ({ rows }) => years(rows).at(-1) ?? null),
    column(text.issuer, 'text', ({ rows }) => listed(rows.flatMap(({ issuer }) => issuer ?? []))),
    column(text.pages, 'integer', ({ compared }) => compared.figures.pages),
    column(text.chapters, 'integer', ({ compared }) => compared.members.reduce((sum, { sections }) => sum + sections.length, 0)),
    column(text.words, 'integer', ({ compared }) => compared.figures.words),
    ...rate(text.directives, ({ compared }) => compared.figures.directives),
    ...rate(text.raw, ({ compared }) => compared.figures.raw),
    column(`${text.keyDirectives}: Log Ratio`, 'decimal', ({ compared }) => rounded(compared.directives?.logRatio, 4)),
    column(`${text.keyDirectives}: G²`, 'decimal', ({ compared }) => rounded(compared.directives?.g2, 4)),
    column(text.spread, 'decimal', ({ compared }) => rounded(compared.figures.dispersion?.evenness, 5)),
    ...MODALITIES.flatMap((modality) => rate(words[modality], ({ compared }) => compared.figures.byModality[modality])),
    ...themes.flatMap((code) => {
      const at = ({ compared }: ComparedColumn): number => compared.figures.codes.findIndex((one) => one.code === code)
      const of = (one: ComparedColumn) => one.compared.figures.codes[at(one)]
      const name = nameOf(code)
      return [
        column(`${name}: ${text.ladderStep}`, 'text', (one) => {
          const step = of(one)?.ladder
          if (step === undefined) return null
          return step === 'mentioned' || step === 'absent' ? text[step] : words[step]
        }),
        ...rate(`${name}: ${text.mandatesColumn}`, (one) => of(one)?.mandates),
        ...rate(`${name}: ${text.mentionsColumn}`, (one) => of(one)?.mentions),
        column(`${name}: Log Ratio`, 'decimal', (one) => rounded(one.compared.keyCodes[at(one)]?.logRatio, 4)),
        column(`${name}: G²`, 'decimal', (one) => rounded(one.compared.keyCodes[at(one)]?.g2, 4)),
        column(`${name}: ${text.spread}`, 'decimal', (one) => rounded(of(one)?.dispersion?.evenness, 5)),
      ]
    }),
  ]
  const keywords = columns.flatMap((one) => one.compared.keywords.map((keyword) => ({ one, keyword })))
  return [
    sheetOf(text['tab.figures'], figures, columns),
    sheetOf(
      text.keywordsSheet,
      [
        { title: tables[language].file, type: 'text', value: ({ one }) => fileOf(one) },
        { title: text.documentTitle, type: 'text', value: ({ one }) => one.title },
        { title: text.keyword, type: 'text', value: ({ keyword }) => keyword.form },
        { title: text.here, type: 'integer', value: ({ keyword }) => keyword.here },
        { title: text.there, type: 'integer', value: ({ keyword }) => keyword.there },
        { title: 'Log Ratio', type: 'decimal', value: ({ keyword }) => rounded(keyword.logRatio, 4) },
        { title: 'G²', type: 'decimal', value: ({ keyword }) => rounded(keyword.g2, 4) },
      ],
      keywords,
    ),
  ]
}
