/** The user's codebook over time: ground state, a version is never changed once it is saved. */
import type { Codebook } from './codebook'
import type { CodeId, DocumentId } from './identifiers'

export type VersionOrigin = 'standard' | 'edited' | 'restored' | 'imported'

export interface CodebookVersion {
  /** Counts from 1. Version 1 is the codebook that came with the app. */
  readonly number: number
  readonly codebook: Codebook
  /** SHA-256 of the codebook's canonical JSON: what analyses name. */
  readonly hash: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** What has been changed and why, in the user's own words; may be empty. */
  readonly note: string
  readonly origin: VersionOrigin
  /** Which version was taken up again, for `restored`. */
  readonly restoredFrom: number | null
}

/** Mentions of a code and directives that carry it, in one document. */
export interface CodeFigures {
  readonly mentions: number
  readonly mandates: number
}

/** What another codebook made of the counts of one code; null where the codebook does not have the code. */
export interface CodeCountChange {
  readonly code: CodeId
  readonly before: CodeFigures | null
  readonly after: CodeFigures | null
}

/** What a version of the codebook changed in a document's counts; codes that count the same are left out. */
export interface DocumentCountChanges {
  readonly version: number
  readonly documentId: DocumentId
  /** As it was called then: the document may be gone since. */
  readonly title: string
  readonly changes: readonly CodeCountChange[]
}
