/** Documents in the order of their years: how dense, how binding and on what each is, what changed in between, and mandates followed through. */
import { Alert, Button } from '@digdir/designsystemet-react'
import { useId, useMemo, useState } from 'react'
import { compare } from '../../../shared/i18n/compare'
import { timeline } from '../../../shared/i18n/timeline'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import { useMessages } from '../../app/language'
import { rowsOf, type SelectedGroup } from '../../app/use-selection'
import { FollowedMandates } from './FollowedMandates'
import { PairTable } from './PairTable'
import { TimelineFigures } from './TimelineFigures'
import { useComparison } from './use-comparison'
import { useEditionPairs } from './use-edition-pairs'
import { Waiting } from './Waiting'

/** After every year there is. */
const NO_YEAR = 9999

export function Timeline({ groups }: { readonly groups: readonly SelectedGroup[] }) {
  const [order, setOrder] = useState<readonly DocumentId[]>([])
  const rows = useMemo(() => inOrder(rowsOf(groups), order), [groups, order])
  const text = useMessages(timeline)
  const orderId = useId()
  const names = useMessages(compare)
  const shown = useMemo(
    () => rows.map((row): SelectedGroup => ({ key: row.id, title: called(row), collection: null, rows: [row] })),
    [rows],
  )
  const comparison = useComparison(shown)
  const changes = useEditionPairs(rows)
  const move = (at: number, by: -1 | 1): void => {
    const ids = rows.map(({ id }) => id)
    const [one, other] = [ids[at], ids[at + by]]
    if (one === undefined || other === undefined) return
    ids[at] = other
    ids[at + by] = one
    setOrder(ids)
  }
  return (
    <>
      <p className='timeline-order-name' id={orderId}>
        {text.order}
      </p>
      <ol className='timeline-order' aria-labelledby={orderId}>
        {shown.map(({ key, title }, i) => (
          <li key={key}>
            <span>{title}</span>
            <Button variant='tertiary' data-size='sm' icon aria-label={text.earlier(title)} disabled={i === 0} onClick={() => move(i, -1)}>
              ←
            </Button>
            <Button
              variant='tertiary'
              data-size='sm'
              icon
              aria-label={text.later(title)}
              disabled={i === shown.length - 1}
              onClick={() => move(i, 1)}
            >
              →
            </Button>
          </li>
        ))}
      </ol>
      <PairTable rows={rows} titles={shown.map(({ title }) => title)} changes={changes} />
      {comparison.kind === 'loading' && <Waiting />}
      {comparison.kind === 'error' && <Alert data-color='info'>{names[comparison.error]}</Alert>}
      {comparison.kind === 'ready' && <TimelineFigures columns={comparison.columns} />}
      {changes.state === 'done' && changes.pairs.some((pair) => pair !== null) && (
        <FollowedMandates rows={rows} titles={shown.map(({ title }) => title)} pairs={changes.pairs} />
      )}
    </>
  )
}

function byCodeUnit(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** As the user put them; else by year and date, those without a year last, and equal ones as they were chosen. */
function inOrder(rows: readonly DocumentSummary[], order: readonly DocumentId[]): readonly DocumentSummary[] {
  const placed = rows.every(({ id }) => order.includes(id)) && order.length === rows.length
  if (placed) return order.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  return rows.toSorted((a, b) => (a.year ?? NO_YEAR) - (b.year ?? NO_YEAR) || byCodeUnit(a.date ?? '', b.date ?? ''))
}

/** The title, with the year where the title does not say it. */
function called({ title, year }: DocumentSummary): string {
  return year === null || title.includes(String(year)) ? title : `${title} (${year})`
}
