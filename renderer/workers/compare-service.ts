/** Comparing as the page sees it; `compare-client.ts` implements it on a worker. */
import type { CompareCalls } from '../../shared/protocol/compare-calls'

/** The calls reject with an `AbortError` when cancelled. */
export interface CompareService {
  compare(params: CompareCalls['compare']['params'], signal: AbortSignal): Promise<CompareCalls['compare']['result']>
  editions(params: CompareCalls['editions']['params'], signal: AbortSignal): Promise<CompareCalls['editions']['result']>
  sharedText(params: CompareCalls['sharedText']['params'], signal: AbortSignal): Promise<CompareCalls['sharedText']['result']>
  sharedPassages(params: CompareCalls['sharedPassages']['params'], signal: AbortSignal): Promise<CompareCalls['sharedPassages']['result']>
  passages(params: CompareCalls['passages']['params'], signal: AbortSignal): Promise<CompareCalls['passages']['result']>
  passagesByPart(params: CompareCalls['passagesByPart']['params'], signal: AbortSignal): Promise<CompareCalls['passagesByPart']['result']>
  sentences(params: CompareCalls['sentences']['params'], signal: AbortSignal): Promise<CompareCalls['sentences']['result']>
  mandates(params: CompareCalls['mandates']['params'], signal: AbortSignal): Promise<CompareCalls['mandates']['result']>
  mandatePassages(
    params: CompareCalls['mandatePassages']['params'],
    signal: AbortSignal,
  ): Promise<CompareCalls['mandatePassages']['result']>
  silence(params: CompareCalls['silence']['params'], signal: AbortSignal): Promise<CompareCalls['silence']['result']>
  leftOut(params: CompareCalls['leftOut']['params'], signal: AbortSignal): Promise<CompareCalls['leftOut']['result']>
  checklist(params: CompareCalls['checklist']['params'], signal: AbortSignal): Promise<CompareCalls['checklist']['result']>
  /** Has the digests of these documents read now, in the background. */
  hold(params: CompareCalls['hold']['params']): Promise<CompareCalls['hold']['result']>
  suggest(params: CompareCalls['suggest']['params'], signal: AbortSignal): Promise<CompareCalls['suggest']['result']>
}
