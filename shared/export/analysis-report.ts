/** A whole result, of the command line or of an export of the library: documents, and files that gave none. */
import type { ImportError } from '../model/import'
import type { DocumentReport } from './document-report'
import type { ToolReport } from './tool-report'

/** Raised when a field changes its meaning or goes away; new fields do not raise it. */
const FORMAT_VERSION = 1

export interface FailureReport {
  readonly file: string
  /** `detail` is for a bug report: what the reader said. */
  readonly error: { readonly kind: ImportError['kind']; readonly message: string; readonly detail?: string }
}

export interface AnalysisReport {
  readonly formatVersion: typeof FORMAT_VERSION
  readonly tool: ToolReport
  readonly documents: readonly DocumentReport[]
  readonly failures: readonly FailureReport[]
}

export function analysisReport(tool: ToolReport, documents: readonly DocumentReport[], failures: readonly FailureReport[]): AnalysisReport {
  return { formatVersion: FORMAT_VERSION, tool, documents, failures }
}
