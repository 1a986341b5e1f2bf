/** Each directive of the newest edition with since when it stands and when it became harder or softer; then those that were dropped. */
import { Button } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { followMandates } from '../../../shared/compare/follow-mandates'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { timeline } from '../../../shared/i18n/timeline'
import type { DocumentSummary } from '../../../shared/model/library'
import { useMessages } from '../../app/language'
import { toHash } from '../../app/routes'
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
  const words = useMessages(common)
  const [most, setMost] = useState(STEP)
  const all = useMemo(() => followMandates(pairs), [pairs])
  const label = (edition: number): string => String(rows[edition]?.year ?? titles[edition] ?? '')
  const listed = (editions: readonly number[]): string => (editions.length === 0 ? '–' : editions.map(label).join(', '))
  return (
    <>
      <section className='compare-scroll' tabIndex={0} aria-label={text.followed}>
        <table className='edition-table timeline-followed'>
          <caption>{text.followed}</caption>
          <thead>
            <tr>
              <th scope='col'>{names.directives}</th>
              <th scope='col'>{text.class}</th>
              <th scope='col'>{text.since}</th>
              <th scope='col'>{names.strengthened}</th>
              <th scope='col'>{names.weakened}</th>
              <th scope='col'>{text.last}</th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, most).map(({ passage, since, until, strengthened, weakened }) => {
              const row = rows[until]
              if (row === undefined) return null
              const focus = { kind: 'modality', value: 'all' } as const
              return (
                <tr key={`${until} ${passage.start}`}>
                  <th scope='row' lang={row.language}>
                    <a href={toHash({ view: 'reader', documentId: row.id, passage, focus })}>{passage.text}</a>
                  </th>
                  <td>{passage.modality === null ? names.noDirective : words[passage.modality]}</td>
                  <td>{label(since)}</td>
                  <td>{listed(strengthened)}</td>
                  <td>{listed(weakened)}</td>
                  <td>{until === pairs.length ? text.stands : text.droppedAfter(label(until))}</td>
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
