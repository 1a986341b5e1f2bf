/** Expected mandates down, documents and collections across. */
import { Button } from '@digdir/designsystemet-react'
import { formatNumber } from '../../../../shared/i18n/language'
import type { ChecklistItem } from '../../../../shared/model/checklist'
import { useLanguage } from '../../../app/language'
import { toHash } from '../../../app/routes'
import type { SelectedGroup } from '../../../app/use-selection'
import { About } from '../../../evidence/About'
import { PencilIcon } from '../../../ui/icons'
import { conditionsOf } from './item-words'
import { ResultCell } from './ResultCell'
import { type CheckedItem, passageKey, useBestSentences } from './use-checked'
import { useItemWords } from './use-words'

interface ChecklistTableProps {
  readonly groups: readonly SelectedGroup[]
  readonly items: readonly CheckedItem[]
  onEdit(item: ChecklistItem): void
}

export function ChecklistTable({ groups, items, onEdit }: ChecklistTableProps) {
  const language = useLanguage()
  const of = useItemWords()
  const { text } = of
  const sentences = useBestSentences(items)
  return (
    <section className='compare-scroll checklist-scroll' tabIndex={0} aria-label={text.name}>
      <table className='compare-table checklist-table'>
        <thead>
          <tr>
            <th scope='col'>
              <span className='row-name'>
                {text.expectation}
                <About what={text.expectation} measures={['checklist']} />
              </span>
            </th>
            {groups.map((group, i) => {
              const met = items.filter(({ results }) => results[i]?.state === 'met').length
              const [row] = group.rows
              return (
                <th key={group.key} scope='col'>
                  {group.collection === null && row !== undefined ? (
                    <a
                      className='column-title'
                      lang={row.language}
                      href={toHash({ view: 'reader', documentId: row.id, passage: null, focus: null })}
                    >
                      {group.title}
                    </a>
                  ) : (
                    <span className='column-title'>{group.title}</span>
                  )}
                  <span className='figure-note'>{text.summary(met, formatNumber(language, items.length))}</span>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {items.map(({ item, results, fault }) => (
            <tr key={item.id}>
              <th scope='row'>
                <span className='item-name'>{item.name}</span>
                <span className='figure-note'>{conditionsOf(item, of).join(' · ')}</span>
                <Button
                  variant='tertiary'
                  data-size='sm'
                  className='item-edit'
                  aria-label={text.editItem(item.name)}
                  onClick={() => onEdit(item)}
                >
                  <PencilIcon size={16} />
                  {text.edit}
                </Button>
              </th>
              {groups.map((group, i) => {
                const result = results[i]
                return (
                  <td key={group.key} data-state={result?.state}>
                    {result === undefined ? (
                      <span className='quiet'>{fault === null ? '…' : fault === 'words' ? text.badWords : text.noConditions}</span>
                    ) : (
                      <ResultCell
                        item={item}
                        group={group}
                        result={result}
                        sentence={result.best === null ? undefined : sentences.get(passageKey(result.best))}
                      />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
