/** Says which figures are shown of some documents, and whether the user's verdicts are in them. */
import { review } from '../../shared/i18n/review'
import type { DocumentSummary } from '../../shared/model/library'
import { useMessages } from '../app/language'
import { useServices } from '../app/services'
import { useStore } from '../state/use-store'
import './review.css'

export function BasisNote({ rows }: { readonly rows: readonly DocumentSummary[] }) {
  const text = useMessages(review)
  const { basis } = useStore(useServices().preferences)
  const judged = new Set(rows.filter(({ reviewed }) => reviewed !== null).map(({ id }) => id)).size
  const asUsual = basis === 'found' && judged === 0
  return (
    // On the screen the switch says that figures are as found; on paper it must be said.
    <p className={asUsual ? 'basis-note print-only' : 'basis-note'} role='status' data-basis={basis}>
      {basis === 'found' ? text.areFound : judged === 0 ? text.areFoundToo : text.areReviewed(judged)}
      {basis === 'found' && judged > 0 && <strong> {text.notIncluded(judged)}</strong>}
    </p>
  )
}
