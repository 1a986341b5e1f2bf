/** What every tab of the review is told. */
import type { DocumentId } from '../../../shared/model/identifiers'

export interface ReviewTabProps {
  /** Only these documents; all when null. */
  readonly documents: readonly DocumentId[] | null
}
