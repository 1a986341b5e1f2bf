/** Each directive of the newest edition of a document with since when it stands and when it became harder or softer; then those that were dropped. */
import { Button } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { type FollowedMandate, followMandates } from '../../../shared/compare/follow-mandates'
import { type ColumnOf, sheetOf } from '../../../shared/export/sheet'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { editionChanges } from '../../../shared/i18n/edition-changes'
import { editions } from '../../../shared/i18n/editions'
import { tables } from '../../../shared/i18n/tables'
import { timeline } from '../../../shared/i18n/timeline'
import type { DocumentSummary } from '../../../shared/model/library'
import { useMessages } from '../../app/language'
import { toHash } from '../../app/routes'
import { TableMenu } from '../../ui/TableMenu'
import { capital } from './shared-sheets'
import type { PairChanges } from './use-edition-pairs'

/** Drawn at a time. */
const STEP = 50

interface FollowedMandatesProps {
  readonly rows: readonly DocumentSummary[]
  readonly titles: readonly string[]
  readonly pairs: readonly PairChanges[]
}

export function FollowedMandates({ rows, titles, pairs }: FollowedMandatesProps) {
  const text = useMessages(timeline)
  const names = useMessages(compare)
  const edits = useMessages(editionChanges)
  const words = useMessages(common)
  const more = useMessages(editions)
  const out = useMessages(tables)
  const [most, setMost] = useState(STEP)
  const all = useMemo(() => followMandates(pairs), [pairs])
  const label = (edition: number): string => String(rows[edition]?.year ?? titles[edition] ?? '')
  const listed = (editions: readonly number[]): string => (editions.length === 0 ? '–' : editions.map(label).join(', '))
  const status = ({ until, stands }: FollowedMandate): string =>
    !stands ? text.droppedAfter(label(until)) : until === pairs.length ? text.stands : text.standsIn(label(until))
  const columns: ColumnOf<FollowedMandate>[] = [
    { title: out.file, type: 'text', value: ({ until }) => rows[until]?.fileName ?? null },
    { title: capital(more.pageColumn), type: 'text', value: ({ passage }) => passage.pageLabel },
    { title: capital(more.start), type: 'integer', value: ({ passage }) => passage.start },
    { title: capital(more.end), type: 'integer', value: ({ passage }) => passage.end },
    { title: text.class, type: 'text', value: ({ passage }) => (passage.modality === null ? edits.noDirective : words[passage.modality]) },
    { title: text.since, type: 'text', value: ({ since }) => label(since) },
    { title: edits.strengthened, type: 'text', value: ({ strengthened }) => listed(strengthened) },
    { title: edits.weakened, type: 'text', value: ({ weakened }) => listed(weakened) },
    { title: text.last, type: 'text', value: status },
    { title: capital(more.quote), type: 'text', value: ({ passage }) => passage.text },
  ]
  return (
    <>
      <div className='changes-head'>
        <span />
        <TableMenu name={text.followed} documents={rows.map(({ id }) => id)} sheets={() => [sheetOf(text.followed, columns, all)]} />
      </div>
      <section className='compare-scroll' tabIndex={0} aria-label={text.followed}>
        <table className='edition-table timeline-followed'>
          <caption>{text.followed}</caption>
          <thead>
            <tr>
              <th scope='col'>{names.directives}</th>
              <th scope='col'>{text.class}</th>
              <th scope='col'>{text.since}</th>
              <th scope='col'>{edits.strengthened}</th>
              <th scope='col'>{edits.weakened}</th>
              <th scope='col'>{text.last}</th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, most).map((mandate) => {
              const { passage, since, until, strengthened, weakened } = mandate
              const row = rows[until]
              if (row === undefined) return null
              const focus = { kind: 'modality', value: 'all' } as const
              return (
                <tr key={`${until} ${passage.start}`}>
                  <th scope='row' lang={row.language}>
                    <a href={toHash({ view: 'reader', documentId: row.id, passage, focus })}>{passage.text}</a>
                  </th>
                  <td>{passage.modality === null ? edits.noDirective : words[passage.modality]}</td>
                  <td>{label(since)}</td>
                  <td>{listed(strengthened)}</td>
                  <td>{listed(weakened)}</td>
                  <td>{status(mandate)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {all.length > most && (
        <Button variant='secondary' data-size='sm' onClick={() => setMost((old) => old + STEP)}>
          {names.showMore(Math.min(STEP, all.length - most))}
        </Button>
      )}
    </>
  )
}
