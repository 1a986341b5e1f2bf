/** What the window asks of an analysis worker: one line is the whole contract of a call. */
import type { Result, WithWarnings } from '../base/result'
import type { AnalysisOptions, DocumentAnalysis } from '../model/analysis'
import type { DocumentId } from '../model/identifiers'
import type { ImportError, ImportWarning } from '../model/import'
import type { DocumentLayout } from '../model/layout'
import type { ProfileEdits } from '../model/library'
import type { SourceDocument } from '../model/source-document'

/** A file read and analysed: what is stored, but for the warnings. */
export interface OpenedDocument {
  readonly document: SourceDocument
  readonly layout: DocumentLayout | null
  readonly analysis: DocumentAnalysis
}

export interface OpenRequest {
  readonly id: DocumentId
  readonly fileName: string
  readonly bytes: ArrayBuffer
  readonly password: string | null
  /** The user's corrections of the guessed profile. */
  readonly edits: ProfileEdits
  readonly options: AnalysisOptions
}

/** What stored results are compared with to see whether they are old. */
export interface AnalysisVersions {
  readonly pipelineVersion: number
  readonly codebookHash: string
}

export type AnalysisCalls = {
  /** Reads and analyses a file. The bytes are moved both ways, so that neither side holds them twice. */
  open: {
    params: OpenRequest
    progress: { readonly page: number; readonly of: number }
    result: { readonly bytes: ArrayBuffer; readonly outcome: Result<WithWarnings<OpenedDocument, ImportWarning>, ImportError> }
  }
  /** Judges a document again: another profile, codebook or choice of what is counted. */
  analyse: {
    params: { readonly document: SourceDocument; readonly edits: ProfileEdits; readonly options: AnalysisOptions }
    result: DocumentAnalysis
  }
  versions: { params: null; result: AnalysisVersions }
}
