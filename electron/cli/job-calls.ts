/** What the command line asks of its worker threads: one file a call. */
import type { Result } from '../../shared/base/result'
import type { PlacedSentence } from '../../shared/compare/edition-sentences'
import type { DocumentReport } from '../../shared/export/document-report'
import type { ExportedDocument } from '../../shared/export/exported-document'
import type { AnalysisOptions } from '../../shared/model/analysis'
import type { Codebook } from '../../shared/model/codebook'
import type { DocumentDigest } from '../../shared/model/digest'
import type { ImportError, ImportWarning } from '../../shared/model/import'
import type { ProfileEdits } from '../../shared/model/library'
import type { ConcordanceLine, Query, SearchHit } from '../../shared/model/search'

/** What a worker is started with: the same for all files. */
export interface JobSetup {
  /** Null: the standard codebook. */
  readonly codebook: Codebook | null
  readonly edits: ProfileEdits
  readonly options: AnalysisOptions
}

export interface FoundInDocument {
  readonly title: string
  readonly hits: readonly (SearchHit & { readonly text: string })[]
  readonly lines: readonly ConcordanceLine[]
}

/** What comparing needs of a document, and its directives for reading. */
export interface DigestedDocument {
  readonly report: DocumentReport
  readonly digest: DocumentDigest
  readonly sentences: readonly PlacedSentence[]
}

interface Job {
  /** Absolute. */
  readonly path: string
  /** As the user sees it. */
  readonly file: string
}
type Page = { readonly page: number; readonly of: number }

export type JobCalls = {
  analyse: { params: Job; progress: Page; result: Result<DocumentReport, ImportError> }
  /** Form feeds between pages. */
  text: { params: Job; progress: Page; result: Result<{ readonly text: string; readonly warnings: readonly ImportWarning[] }, ImportError> }
  compare: { params: Job; progress: Page; result: Result<DigestedDocument, ImportError> }
  export: {
    params: Job
    progress: Page
    result: Result<{ readonly exported: ExportedDocument; readonly digest: DocumentDigest; readonly text: string }, ImportError>
  }
  /** `width`: characters on each side of a concordance line. */
  find: {
    params: Job & { readonly query: Query; readonly width: number }
    progress: Page
    result: Result<FoundInDocument, ImportError>
  }
}
