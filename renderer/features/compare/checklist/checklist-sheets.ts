/** The checklist's results as sheets: items by groups, and every sentence with its place. */
import { passageCount, passagesBetween } from '../../../../shared/compare/passages'
import type { CellValue, Sheet } from '../../../../shared/export/sheet'
import { tables } from '../../../../shared/i18n/tables'
import type { SentenceRow } from '../../../../shared/model/passage'
import type { Services } from '../../../app/services'
import { rowsOf, type SelectedGroup } from '../../../app/use-selection'
import { conditionsOf, lacksOf } from './item-words'
import type { CheckedItem } from './use-checked'
import type { useItemWords } from './use-words'

export async function checklistSheets(
  { compareWorker, preferences }: Services,
  items: readonly CheckedItem[],
  groups: readonly SelectedGroup[],
  of: ReturnType<typeof useItemWords>,
): Promise<Sheet[]> {
  const { text, words } = of
  const { basis, language } = preferences.get()
  const found = items.flatMap(({ item, results }) =>
    groups.flatMap((group, i) => {
      const result = results[i]
      return result === undefined ? [] : [{ item, group, result }]
    }),
  )
  const passages = found.flatMap(({ result }) => passagesBetween(result.passages, 0, passageCount(result.passages)))
  const sentences = await compareWorker.sentences({ passages, basis }, new AbortController().signal)
  const documents = new Map(rowsOf(groups).map((row) => [row.id, row]))
  let at = 0
  const lines = found.flatMap(({ item, group, result }) => {
    const own = sentences.slice(at, at + passageCount(result.passages))
    at += own.length
    return own.flatMap((row: SentenceRow | null): CellValue[][] => {
      if (row === null) return []
      const document = documents.get(row.documentId)
      return [
        [
          item.name,
          group.title,
          text[result.state],
          document?.fileName ?? '',
          document?.title ?? '',
          row.pageLabel,
          row.start,
          row.end,
          row.modality === null ? null : words[row.modality],
          row.addressee,
          [row.leadIn?.text, row.quote.text].filter((part) => part !== undefined).join(' '),
        ],
      ]
    })
  })
  return [
    {
      name: text.name,
      columns: [
        { title: text.expectation, type: 'text' },
        { title: of.matrix['axis.group'], type: 'text' },
        { title: text.state, type: 'text' },
        { title: text.lacksColumn, type: 'text' },
        { title: text.passages, type: 'integer' },
        ...(['met', 'weaker', 'mentioned', 'absent'] as const).map((state) => ({ title: text[state], type: 'integer' as const })),
      ],
      rows: found.map(({ item, group, result }): CellValue[] => [
        [item.name, conditionsOf(item, of).join(', ')].join(' – '),
        group.title,
        text[result.state],
        lacksOf(result, of),
        passageCount(result.passages),
        result.documents.met,
        result.documents.weaker,
        result.documents.mentioned,
        result.documents.absent,
      ]),
    },
    {
      name: text.passages,
      columns: [
        { title: text.expectation, type: 'text' },
        { title: of.matrix['axis.group'], type: 'text' },
        { title: text.state, type: 'text' },
        { title: tables[language].file, type: 'text' },
        { title: text.document, type: 'text' },
        { title: text.pageColumn, type: 'text' },
        { title: text.start, type: 'integer' },
        { title: text.end, type: 'integer' },
        { title: of.matrix.modality, type: 'text' },
        { title: text.actor, type: 'text' },
        { title: text.quote, type: 'text' },
      ],
      rows: lines,
    },
  ]
}
