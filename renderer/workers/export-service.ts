/** Exporting as the page sees it; `export-client.ts` implements it on a worker. */
import type { ExportCalls } from './export-calls'

export interface ExportCallOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: ExportCalls['library']['progress']) => void
}

export interface ExportService {
  table(params: ExportCalls['table']['params']): Promise<ExportCalls['table']['result']>
  /** Rejects with an `AbortError` when cancelled. */
  library(params: ExportCalls['library']['params'], options: ExportCallOptions): Promise<ExportCalls['library']['result']>
}
