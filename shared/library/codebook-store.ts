/** Where the versions of the user's codebook are kept. Implemented on Dexie in the page and in memory in tests. */
import type { CodebookVersion, DocumentCountChanges } from '../model/codebook-version'

export interface CodebookStore {
  /** Oldest first; none when the standard codebook was never changed. */
  versions(): Promise<readonly CodebookVersion[]>
  /** All or nothing. Rejects with `VersionTaken` when a number is used: another window saved meanwhile; and with `StorageFull`. */
  add(versions: readonly CodebookVersion[]): Promise<void>
  /** Keeps what a version changed in a document's counts. */
  record(changes: DocumentCountChanges): Promise<void>
  /** In the order of the documents' ids. */
  changes(version: number): Promise<readonly DocumentCountChanges[]>
}

/** A version with this number is saved already. */
export class VersionTaken extends Error {
  override readonly name = 'VersionTaken'
}
