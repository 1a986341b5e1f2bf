/** What the window asks of an analysis worker: one line is the whole contract of a call. */
import type { Result } from '../base/result'
import type { AnalysisOptions } from '../model/analysis'
import type { Codebook } from '../model/codebook'
import type { CodeCountChange } from '../model/codebook-version'
import type { DocumentDigest } from '../model/digest'
import type { DocumentId } from '../model/identifiers'
import type { ImportError } from '../model/import'
import type { DocumentSummary, ProfileEdits } from '../model/library'
import type { PackedDocument } from '../model/packed-document'

/** A document read and analysed, ready to be stored. */
export interface AnalysedDocument {
  readonly packed: PackedDocument
  readonly summary: DocumentSummary
  readonly digest: DocumentDigest
}

export interface ReanalysedDocument extends AnalysedDocument {
  /** What another codebook changed in the counts; null when the codebook is the same, or more than the codebook differs. */
  readonly changes: readonly CodeCountChange[] | null
}

/** The user's codebook with its hash; null is the codebook that comes with the app. */
export type RequestedCodebook = { readonly hash: string; readonly codebook: Codebook } | null

/** What a result depends on beside the file. */
export interface AnalysisRequest {
  readonly codebook: RequestedCodebook
  /** The user's corrections of the guessed profile. */
  readonly edits: ProfileEdits
  /** Milliseconds since 1970. */
  readonly importedAt: number
  readonly options: AnalysisOptions
}

export interface OpenRequest extends AnalysisRequest {
  readonly id: DocumentId
  readonly fileName: string
  readonly bytes: ArrayBuffer
  readonly password: string | null
}

/** What stored results are compared with to see whether they are old. */
export interface AnalysisVersions {
  readonly pipelineVersion: number
  /** Of the codebook that comes with the app. */
  readonly codebookHash: string
}

export type AnalysisCalls = {
  /** Reads and analyses a file. The bytes are moved both ways, so that neither side holds them twice. */
  open: {
    params: OpenRequest
    progress: { readonly page: number; readonly of: number }
    result: { readonly bytes: ArrayBuffer; readonly outcome: Result<AnalysedDocument, ImportError> }
  }
  /** Judges a document again: another profile, codebook or choice of what is counted. */
  analyse: {
    params: AnalysisRequest & { readonly packed: PackedDocument }
    result: ReanalysedDocument
  }
  versions: { params: null; result: AnalysisVersions }
}
