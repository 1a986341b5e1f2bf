/** Where documents are kept. Implemented on Dexie in the page and in memory in tests; one contract suite holds both. */
import type { DocumentAnalysis } from '../model/analysis'
import type { DocumentId } from '../model/identifiers'
import type { DocumentSummary, ProfileEdits, StoredDocument } from '../model/library'

export interface NewDocument {
  readonly stored: StoredDocument
  readonly summary: DocumentSummary
  /** The original bytes, kept as they came. */
  readonly file: ArrayBuffer
}

export interface LibraryStore {
  summaries(): Promise<readonly DocumentSummary[]>
  has(id: DocumentId): Promise<boolean>
  /** All or nothing, in one transaction; rejects when the disk is full, and then nothing has changed. */
  add(documents: readonly NewDocument[]): Promise<void>
  /** The document with its analysis, or null when it is not here. */
  get(id: DocumentId): Promise<StoredDocument | null>
  /** The original bytes, or null. */
  file(id: DocumentId): Promise<ArrayBuffer | null>
  /** Keeps the document out of lists until `restore` or `purge`, so that removing can be undone. */
  remove(ids: readonly DocumentId[]): Promise<void>
  restore(ids: readonly DocumentId[]): Promise<void>
  /** Deletes what was removed, for good. */
  purge(): Promise<void>
  /** Stores corrections of the profile together with the analysis and summary they lead to. */
  update(id: DocumentId, change: { edits: ProfileEdits; analysis: DocumentAnalysis; summary: DocumentSummary }): Promise<void>
  setting(key: string): Promise<unknown>
  setSetting(key: string, value: unknown): Promise<void>
}
