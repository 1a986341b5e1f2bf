/** Where documents are kept. Implemented on Dexie in the page and in memory in tests; one contract suite holds both. */
import type { DocumentDigest } from '../model/digest'
import type { DocumentId } from '../model/identifiers'
import type { DocumentSummary, StoredDocument } from '../model/library'
import type { PackedDocument } from '../model/packed-document'

export interface NewDocument {
  readonly packed: PackedDocument
  readonly summary: DocumentSummary
  readonly digest: DocumentDigest
  /** The original bytes, kept as they came. */
  readonly file: ArrayBuffer
}

export interface LibraryStore {
  summaries(): Promise<readonly DocumentSummary[]>
  has(id: DocumentId): Promise<boolean>
  /** All or nothing, in one transaction; rejects with `StorageFull` when there is no room, and then nothing has changed. */
  add(documents: readonly NewDocument[]): Promise<void>
  /** The document with its analysis, or null when it is not here. */
  get(id: DocumentId): Promise<StoredDocument | null>
  /** The same as it is stored, to be handed to a worker. */
  packed(id: DocumentId): Promise<PackedDocument | null>
  /** The original bytes, or null. */
  file(id: DocumentId): Promise<ArrayBuffer | null>
  /** Takes documents out of the library until `restore` or `purge`, so that removing can be undone. */
  remove(ids: readonly DocumentId[]): Promise<void>
  restore(ids: readonly DocumentId[]): Promise<void>
  /** Deletes what was removed, for good. */
  purge(): Promise<void>
  /** Replaces the derived state of a document that is here (analysed again, or its profile corrected); the file stays. */
  update(packed: PackedDocument, summary: DocumentSummary, digest: DocumentDigest): Promise<void>
  /** What comparing needs of these documents. Those that are not here, or have no digest of the present format, are left out. */
  digests(ids: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, DocumentDigest>>
  /** What tells each digest that `digests` would give from the one it was before; none for those stored by an older version. */
  digestStamps(ids: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, string>>
  /** Gives a document that is here and has no digest of this format the one that was made of it; one that is stored already is newer and stays. */
  addDigest(digest: DocumentDigest): Promise<void>
  /** `undefined` when it was never set. */
  setting(key: string): Promise<unknown>
  setSetting(key: string, value: unknown): Promise<void>
}

/** There is no room on the disk, or the browser grants no more. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
}
