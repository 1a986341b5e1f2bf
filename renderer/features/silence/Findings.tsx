/** The first findings, where there is no silence: each leads to its words. */

import { steering } from '../../../shared/i18n/steering'
import type { DocumentSummary } from '../../../shared/model/library'
import type { SentenceRow } from '../../../shared/model/passage'
import { useLanguage } from '../../app/language'
import { type Sought, toHash } from '../../app/routes'
import { Quote } from '../../review/Quote'

interface FindingsProps {
  readonly sentences: readonly SentenceRow[]
  readonly rows: readonly DocumentSummary[]
  readonly sought: Sought
}

export function Findings({ sentences, rows, sought }: FindingsProps) {
  const text = steering[useLanguage()]
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (
    <ol className='found-list'>
      {sentences.map(({ documentId, start, end, quote, pageLabel }) => {
        const row = byId.get(documentId)
        return (
          <li key={`${documentId} ${start}`}>
            <a
              lang={row?.language}
              href={toHash({
                view: 'reader',
                documentId,
                passage: { start, end },
                focus: sought.kind === 'code' ? { kind: 'mention', value: sought.value } : null,
              })}
            >
              <Quote text={quote.text} span={{ start: 0, end: quote.text.length }} strong={quote.strong} />
            </a>
            <span className='quiet'>
              {row?.title}
              {pageLabel !== null && `, ${text.page(pageLabel)}`}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
