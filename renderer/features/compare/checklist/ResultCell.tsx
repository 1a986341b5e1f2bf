/** How far one group gives one expected mandate: in a word, with the best sentence and the way to all. */

import { passageCount } from '../../../../shared/compare/passages'
import { formatNumber } from '../../../../shared/i18n/language'
import type { ChecklistItem, ItemResult, ItemState } from '../../../../shared/model/checklist'
import type { SentenceRow } from '../../../../shared/model/passage'
import { useLanguage } from '../../../app/language'
import { toHash } from '../../../app/routes'
import type { SelectedGroup } from '../../../app/use-selection'
import { openSentences } from '../../../evidence/open-sentences'
import { lacksOf } from './item-words'
import { useItemWords } from './use-words'

/** Beside the word, so that the column is read at a glance without colour. */
const SIGNS: Readonly<Record<ItemState, string>> = { met: '✓', weaker: '◐', mentioned: '○', absent: '–' }

interface ResultCellProps {
  readonly item: ChecklistItem
  readonly group: SelectedGroup
  readonly result: ItemResult
  /** The best of its sentences; undefined until it is fetched, or when there is none. */
  readonly sentence: SentenceRow | undefined
}

export function ResultCell({ item, group, result, sentence }: ResultCellProps) {
  const language = useLanguage()
  const of = useItemWords()
  const { text } = of
  const { state, passages, documents } = result
  const many = passageCount(passages)
  const lacks = state === 'weaker' ? lacksOf(result, of) : ''
  const number = state === 'mentioned' ? text.mentionsOf(many) : text.sentencesOf(many)
  const language_ = group.rows.find(({ id }) => id === sentence?.documentId)?.language
  return (
    <>
      <span className={`item-state item-${state}`}>
        <span aria-hidden='true'>{SIGNS[state]}</span> {text[state]}
      </span>
      {lacks !== '' && <span className='figure-note'>{lacks}</span>}
      {group.collection !== null && state !== 'absent' && (
        <span className='figure-note'>{text.ofDocuments(documents[state], formatNumber(language, group.rows.length))}</span>
      )}
      {sentence !== undefined && (
        <a
          className='item-quote'
          href={toHash({
            view: 'reader',
            documentId: sentence.documentId,
            passage: sentence,
            focus: sentence.modality === null ? null : { kind: 'modality', value: 'all' },
          })}
        >
          <span className='item-words' lang={language_}>
            {sentence.leadIn !== null && `${sentence.leadIn.text} `}
            {sentence.quote.text}
          </span>
          {sentence.pageLabel !== null && <span className='quiet'> {text.page(sentence.pageLabel)}</span>}
        </a>
      )}
      {many > 0 && (
        <button
          type='button'
          className='number-link'
          aria-label={text.see(number, item.name, group.title)}
          onClick={() => openSentences(`${item.name} · ${text[state]} · ${group.title}`, passages)}
        >
          {number}
        </button>
      )}
    </>
  )
}
