/** Exporting as the page sees it; `export-client.ts` implements it on a worker. */
import type { ExportCalls } from './export-calls'

/** The calls reject with an `AbortError` when cancelled. */
export interface ExportService {
  table(params: ExportCalls['table']['params']): Promise<ExportCalls['table']['result']>
}
