/** The codebook editor's worker as the page sees it; `codebook-client.ts` implements it. */
import type { CodeTotal, LiveCounts, TermCheck } from '../../shared/model/codebook-check'
import type { CodebookCalls } from '../../shared/protocol/codebook-calls'

/** The worker gave no sign of life for too long: an expression of the code takes for ever. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow'
}

export interface CodebookCallOptions {
  readonly signal: AbortSignal
  onProgress?(step: { readonly done: number; readonly of: number }): void
}

/** All calls reject with an `AbortError` when cancelled, and with `TooSlow`. */
export interface CodebookService {
  check(params: CodebookCalls['check']['params'], options: CodebookCallOptions): Promise<readonly TermCheck[]>
  count(params: CodebookCalls['count']['params'], options: CodebookCallOptions): Promise<LiveCounts>
  totals(params: CodebookCalls['totals']['params'], options: CodebookCallOptions): Promise<readonly CodeTotal[]>
  /** Gives the memory back; the next call begins with a new worker. To be called when texts were analysed again, and at the end. */
  release(): void
}
