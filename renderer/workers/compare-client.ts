/** `CompareService` on two workers: one counts, one reads whole documents, so that the figures do not wait for two editions' sentences. */
import type { CompareCalls } from '../../shared/protocol/compare-calls'
import type { CompareService } from './compare-service'
import type { WorkerPool } from './worker-pool'

/** `counting` keeps the digests it has read. To stop it would throw them away, and its calls are short: a cancelled one is only not waited for. */
export function createCompareClient(counting: WorkerPool<CompareCalls>, reading: WorkerPool<CompareCalls>): CompareService {
  let ready = false
  return {
    compare: (params, signal) => unlessCancelled(counting.call('compare', params), signal),
    sharedText: (params, signal) => unlessCancelled(counting.call('sharedText', params), signal),
    sharedPassages: (params, signal) => unlessCancelled(counting.call('sharedPassages', params), signal),
    passagesByPart: (params, signal) => unlessCancelled(counting.call('passagesByPart', params), signal),
    mandates: (params, signal) => unlessCancelled(counting.call('mandates', params), signal),
    mandatePassages: (params, signal) => unlessCancelled(counting.call('mandatePassages', params), signal),
    checklist: (params, signal) => unlessCancelled(counting.call('checklist', params), signal),
    silence: (params, signal) => unlessCancelled(counting.call('silence', params), signal),
    leftOut: (params, signal) => unlessCancelled(counting.call('leftOut', params), signal),
    hold(params) {
      // The other one's code is read then too: the first sentences somebody asks for do not wait for it.
      if (params.documents.length > 0 && !ready) {
        ready = true
        reading.call('hold', { documents: [], basis: 'found' }).catch(() => undefined)
      }
      return counting.call('hold', params)
    },
    passages: (params, signal) =>
      params.focus.kind === 'term' || params.focus.kind === 'word'
        ? reading.call('passages', params, { signal })
        : unlessCancelled(counting.call('passages', params), signal),
    suggest: (params, signal) => reading.call('suggest', params, { signal }),
    editions: (params, signal) => reading.call('editions', params, { signal }),
    sentences: (params, signal) => reading.call('sentences', params, { signal }),
  }
}

/** Rejects with an `AbortError` as soon as it is cancelled; the work goes on. */
async function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw new DOMException('cancelled', 'AbortError')
  const { promise, reject } = Promise.withResolvers<never>()
  const leave = (): void => reject(new DOMException('cancelled', 'AbortError'))
  signal.addEventListener('abort', leave)
  work.catch(() => undefined) // told through the race, or to nobody who waits
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
