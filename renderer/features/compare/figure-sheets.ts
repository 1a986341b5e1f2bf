/** The comparison's figures as sheets: a row for each document or collection, a column for each figure; their themes; and the addressees and words that set each apart. */
import { type CellType, type CellValue, type ColumnOf, type Sheet, sheetOf } from '../../../shared/export/sheet'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import type { Language } from '../../../shared/i18n/language'
import { tables } from '../../../shared/i18n/tables'
import type { CodeFigures, CountedRate, KeyActor, Keyword } from '../../../shared/model/comparison'
import { MODALITIES } from '../../../shared/model/directive'
import { type CodeId, codeId } from '../../../shared/model/identifiers'
import type { Keyness } from '../../../shared/model/statistics'
import type { CodeNames } from '../../app/code-names'
import type { ComparedColumn } from './use-comparison'

type Figure<T> = ColumnOf<T>
interface ThemeRow {
  readonly column: ComparedColumn
  readonly code: CodeId
  readonly figures: CodeFigures
  readonly key: Keyness | null
}

/** As many decimals as the command line has. */
function rounded(value: number | null | undefined, decimals: number): number | null {
  return value === null || value === undefined ? null : Math.round(value * 10 ** decimals) / 10 ** decimals + 0
}

/** `themes` in the order of the rows on the screen. */
export function figureSheets(
  columns: readonly ComparedColumn[],
  themes: readonly CodeId[],
  language: Language,
  nameOf: CodeNames,
): Sheet[] {
  const text = compare[language]
  // One alone has nothing that sets it apart.
  const beside = columns.length > 1
  const words = common[language]
  function one<T>(title: string, type: CellType, value: (record: T) => CellValue): Figure<T> {
    return { title, type, value }
  }
  function rate<T>(name: string, of: (record: T) => CountedRate): Figure<T>[] {
    return [
      one(name, 'integer', (record) => of(record).count),
      one(`${name}, ${text.perThousand}`, 'decimal', (record) => rounded(of(record).rate?.value, 2)),
      one(`${name}, ${text.low}`, 'decimal', (record) => rounded(of(record).rate?.low, 2)),
      one(`${name}, ${text.high}`, 'decimal', (record) => rounded(of(record).rate?.high, 2)),
    ]
  }
  function key<T>(name: string, of: (record: T) => Keyness | null): Figure<T>[] {
    if (!beside) return []
    return [
      one(`${name}Log Ratio`, 'decimal', (record) => rounded(of(record)?.logRatio, 4)),
      one(`${name}G²`, 'decimal', (record) => rounded(of(record)?.g2, 4)),
    ]
  }
  function group<T>(of: (record: T) => ComparedColumn): Figure<T>[] {
    return [
      one(tables[language].file, 'text', (record) => fileOf(of(record))),
      one(text.documentTitle, 'text', (record) => of(record).title),
    ]
  }

  const figures: Figure<ComparedColumn>[] = [
    ...group((column: ComparedColumn) => column),
    one(text.documentsColumn, 'integer', ({ rows }) => rows.length),
    one(text.type, 'text', ({ rows }) => listed(rows.map(({ type }) => words[type]))),
    one(text.firstYear, 'integer', ({ rows }) => years(rows)[0] ?? null),
    one(text.lastYear, 'integer', ({ rows }) => years(rows).at(-1) ?? null),
    one(text.issuer, 'text', ({ rows }) => listed(rows.flatMap(({ issuer }) => issuer ?? []))),
    one(text.pages, 'integer', ({ compared }) => compared.figures.pages),
    one(text.chapters, 'integer', ({ compared }) => compared.members.reduce((sum, { sections }) => sum + sections.length, 0)),
    one(text.words, 'integer', ({ compared }) => compared.figures.words),
    ...rate(text.directives, ({ compared }: ComparedColumn) => compared.figures.directives),
    ...rate(text.raw, ({ compared }: ComparedColumn) => compared.figures.raw),
    ...key(`${text.keyDirectives}: `, ({ compared }: ComparedColumn) => compared.directives),
    one(text.spread, 'decimal', ({ compared }) => rounded(compared.figures.dispersion?.evenness, 5)),
    ...MODALITIES.flatMap((modality) => rate(words[modality], ({ compared }: ComparedColumn) => compared.figures.byModality[modality])),
  ]
  const ofThemes: Figure<ThemeRow>[] = [
    ...group(({ column }: ThemeRow) => column),
    one(text.theme, 'text', ({ code }) => nameOf(code)),
    one(text.ladderStep, 'text', ({ figures: { ladder } }) =>
      ladder === 'mentioned' || ladder === 'absent' ? text[ladder] : words[ladder],
    ),
    ...rate(text.mandatesColumn, (row: ThemeRow) => row.figures.mandates),
    ...rate(text.mentionsColumn, (row: ThemeRow) => row.figures.mentions),
    ...key('', (row: ThemeRow) => row.key),
    one(text.spread, 'decimal', (row) => rounded(row.figures.dispersion?.evenness, 5)),
  ]
  const ofWords: Figure<{ column: ComparedColumn; keyword: Keyword }>[] = [
    ...group(({ column }: { column: ComparedColumn }) => column),
    one(text.keyword, 'text', ({ keyword }) => keyword.form),
    one(text.here, 'integer', ({ keyword }) => keyword.here),
    one(text.there, 'integer', ({ keyword }) => keyword.there),
    ...key('', ({ keyword }: { keyword: Keyword }) => keyword),
  ]
  type Actor = { readonly column: ComparedColumn; readonly actor: KeyActor }
  const ofActors: Figure<Actor>[] = [
    ...group(({ column }: Actor) => column),
    one(text.actor, 'text', ({ actor }) => nameOf(codeId(actor.actor))),
    one(text.directivesHere, 'integer', ({ actor }) => actor.here),
    one(text.directivesThere, 'integer', ({ actor }) => actor.there),
    ...key('', ({ actor }: Actor) => actor),
  ]
  const keyActors = columns.flatMap((column) => column.compared.keyActors.map((actor): Actor => ({ column, actor })))
  const keywords = columns.flatMap((column) => column.compared.keywords.map((keyword) => ({ column, keyword })))
  return [
    sheetOf(text['tab.figures'], figures, columns),
    sheetOf(
      text.themesGroup,
      ofThemes,
      columns.flatMap((column) => themeRows(column, themes)),
    ),
    ...(beside
      ? [sheetOf(text.actorsSheet, ofActors, keyActors), { ...sheetOf(text.keywordsSheet, ofWords, keywords), holds: 'keywords' as const }]
      : []),
  ]
}

function themeRows(column: ComparedColumn, themes: readonly CodeId[]): ThemeRow[] {
  const { figures, keyCodes } = column.compared
  return themes.flatMap((code) => {
    const at = figures.codes.findIndex((known) => known.code === code)
    const found = figures.codes[at]
    return found === undefined ? [] : [{ column, code, figures: found, key: keyCodes[at] ?? null }]
  })
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
