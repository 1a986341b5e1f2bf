/** Where a person's verdicts are kept: beside the documents, and longer than they. Same two implementations as `LibraryStore`. */
import type { DocumentId } from '../model/identifiers'
import type { ReviewedFigures } from '../model/library'
import type { Verdict } from '../model/verdict'

export interface VerdictChange {
  /** New verdicts, or others in place of those with the same id. */
  readonly put: readonly Verdict[]
  /** Ids of verdicts to delete. */
  readonly remove: readonly string[]
  /** The library rows' new figures; documents that are not here are passed over. */
  readonly figures: ReadonlyMap<DocumentId, ReviewedFigures | null>
}

export interface VerdictStore {
  /** Of all coders, also on documents that are not in the library; in no order. */
  all(): Promise<readonly Verdict[]>
  of(document: DocumentId): Promise<readonly Verdict[]>
  /** Those of many documents at once; documents without any are left out. */
  ofEach(documents: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, readonly Verdict[]>>
  /** All or nothing, in one transaction; rejects with `StorageFull` when there is no room, and then nothing has changed. */
  change(change: VerdictChange): Promise<void>
}
