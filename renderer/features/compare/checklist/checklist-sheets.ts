/** The checklist's results as sheets: items by groups, and every sentence with its place. */
import { passageCount } from '../../../../shared/compare/passages'
import { type CellValue, type Sheet, sheetOf } from '../../../../shared/export/sheet'
import type { ChecklistItem, ItemResult } from '../../../../shared/model/checklist'
import type { SentenceRow } from '../../../../shared/model/passage'
import type { Services } from '../../../app/services'
import { rowsOf, type SelectedGroup } from '../../../app/use-selection'
import { allSentences, sentenceColumns } from '../passage-sheets'
import { conditionsOf, lacksOf } from './item-words'
import type { CheckedItem } from './use-checked'
import type { useItemWords } from './use-words'

export async function checklistSheets(
  services: Services,
  items: readonly CheckedItem[],
  groups: readonly SelectedGroup[],
  of: ReturnType<typeof useItemWords>,
): Promise<Sheet[]> {
  const { text } = of
  const found = items.flatMap(({ item, results }) =>
    groups.flatMap((group, i) => {
      const result = results[i]
      return result === undefined ? [] : [{ item, group, result }]
    }),
  )
  const documents = new Map(rowsOf(groups).map((row) => [row.id, row]))
  const lines: { readonly item: ChecklistItem; readonly group: SelectedGroup; readonly result: ItemResult; readonly row: SentenceRow }[] =
    []
  for (const { item, group, result } of found)
    for (const row of await allSentences(services, result.passages)) lines.push({ item, group, result, row })
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
    sheetOf(
      text.passages,
      [
        { title: text.expectation, type: 'text', value: ({ item }) => item.name },
        { title: of.matrix['axis.group'], type: 'text', value: ({ group }) => group.title },
        { title: text.state, type: 'text', value: ({ result }) => text[result.state] },
        ...sentenceColumns<(typeof lines)[number]>(({ row }) => row, documents, services.preferences.get().language, of.nameOf),
      ],
      lines,
    ),
  ]
}
