/** Reading and analysing documents as the page sees it. `analysis-client.ts` implements it on a pool of workers. */
import type { AnalysisCalls, AnalysisVersions, OpenRequest } from '../../shared/protocol/analysis-calls'

export interface OpenOptions {
  readonly signal: AbortSignal
  onPage(page: number, of: number): void
}

export interface AnalysisService {
  /** How many files are worked on at the same time. */
  readonly workers: number
  /**
   * Reads and analyses one file; the request's bytes are moved away and come back in the result. A worker that hangs or
   * dies is an error of this file only. Rejects with an `AbortError` when cancelled.
   */
  open(request: OpenRequest, options: OpenOptions): Promise<OpenResult>
  /** The packed document's arrays are moved away. */
  analyse(params: AnalysisCalls['analyse']['params']): Promise<AnalysisCalls['analyse']['result']>
  versions(): Promise<AnalysisVersions>
}

export interface OpenResult {
  /** Null when the worker that held them was lost. */
  readonly bytes: ArrayBuffer | null
  readonly outcome: AnalysisCalls['open']['result']['outcome']
}
