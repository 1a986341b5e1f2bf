/** What became of the directives as sheets: the summaries, and every change with the words of both editions and where they stand. */
import { addresseesOf, summaryBy, themesOf } from '../../../shared/compare/edition-summary'
import { type ColumnOf, type Sheet, sheetOf } from '../../../shared/export/sheet'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { editionChanges } from '../../../shared/i18n/edition-changes'
import { editions } from '../../../shared/i18n/editions'
import type { Language } from '../../../shared/i18n/language'
import { tables } from '../../../shared/i18n/tables'
import { CHANGES, type EditionChange, type EditionPassage } from '../../../shared/model/comparison'
import type { DocumentSummary } from '../../../shared/model/library'
import type { ChangeNames } from './change-names'

/** The summaries are of all changes, as on the screen; the list is of those that are `shown`. */
export function changeSheets(
  changes: readonly EditionChange[],
  shown: readonly EditionChange[],
  [before, after]: readonly [DocumentSummary, DocumentSummary],
  language: Language,
  { nameOf }: ChangeNames,
): Sheet[] {
  const text = editions[language]
  const names = compare[language]
  const edits = editionChanges[language]
  const summary = (axis: 'theme' | 'addressee'): Sheet =>
    sheetOf(
      text[`by.${axis}`],
      [
        { title: names[axis], type: 'text', value: ({ value }) => nameOf(axis, value) },
        ...CHANGES.map(
          (change) => ({ title: edits[change], type: 'integer', value: ({ counts }) => counts[change] }) as const satisfies ColumnOf<Row>,
        ),
        { title: text.sum, type: 'integer', value: ({ total }) => total },
      ],
      summaryBy(changes, axis === 'theme' ? themesOf : addresseesOf),
    )
  const side = (of: (change: EditionChange) => EditionPassage | null, row: DocumentSummary, name: string): ColumnOf<EditionChange>[] => [
    { title: `${name}: ${tables[language].file}`, type: 'text', value: (change) => (of(change) === null ? null : row.fileName) },
    { title: `${name}: ${text.pageColumn}`, type: 'text', value: (change) => of(change)?.pageLabel ?? null },
    { title: `${name}: ${text.start}`, type: 'integer', value: (change) => of(change)?.start ?? null },
    { title: `${name}: ${text.end}`, type: 'integer', value: (change) => of(change)?.end ?? null },
    { title: `${name}: ${text.modality}`, type: 'text', value: (change) => modalityOf(of(change), language) },
    { title: `${name}: ${text.quote}`, type: 'text', value: (change) => of(change)?.text ?? null },
  ]
  return [
    summary('theme'),
    summary('addressee'),
    sheetOf<EditionChange>(
      names['tab.changes'],
      [
        { title: text.change, type: 'text', value: ({ change }) => edits[change] },
        { title: edits.moved, type: 'boolean', value: ({ moved }) => moved },
        { title: names.theme, type: 'text', value: (change) => listed(themesOf(change).map((value) => nameOf('theme', value))) },
        {
          title: names.addressee,
          type: 'text',
          value: (change) => listed(addresseesOf(change).map((value) => nameOf('addressee', value))),
        },
        ...side((change) => change.before, before, edits.before),
        ...side((change) => change.after, after, edits.after),
      ],
      shown,
    ),
  ]
}

type Row = ReturnType<typeof summaryBy>[number]

function modalityOf(side: EditionPassage | null, language: Language): string | null {
  if (side === null) return null
  return side.modality === null ? editionChanges[language].noDirective : common[language][side.modality]
}

function listed(names: readonly string[]): string {
  return names.join('; ')
}
