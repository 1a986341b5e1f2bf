/** `CompareService` on a worker of its own, started when it is asked for something and ended when nobody asks any more. */
import type { CompareCalls } from '../../shared/protocol/compare-calls'
import type { CompareService } from './compare-service'
import type { WorkerPool } from './worker-pool'

export function createCompareClient(pool: WorkerPool<CompareCalls>): CompareService {
  return {
    compare: (params, signal) => pool.call('compare', params, { signal }),
    editions: (params, signal) => pool.call('editions', params, { signal }),
    sharedText: (params, signal) => pool.call('sharedText', params, { signal }),
    sharedPassages: (params, signal) => pool.call('sharedPassages', params, { signal }),
    passages: (params, signal) => pool.call('passages', params, { signal }),
    mandates: (params, signal) => pool.call('mandates', params, { signal }),
    mandatePassages: (params, signal) => pool.call('mandatePassages', params, { signal }),
    checklist: (params, signal) => pool.call('checklist', params, { signal }),
    suggest: (params, signal) => pool.call('suggest', params, { signal }),
    sentences: (params, signal) => pool.call('sentences', params, { signal }),
    silence: (params, signal) => pool.call('silence', params, { signal }),
    leftOut: (params, signal) => pool.call('leftOut', params, { signal }),
  }
}
