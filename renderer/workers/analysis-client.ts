/** `AnalysisService` on a pool of workers. */
import { fail } from '../../shared/base/result'
import { buffersOf } from '../../shared/library/packing'
import type { AnalysisCalls } from '../../shared/protocol/analysis-calls'
import { isAbort } from '../../shared/protocol/rpc'
import type { AnalysisService } from './analysis-service'
import { type WorkerPool, WorkerTimeout } from './worker-pool'

/** Milliseconds without a page after which a file has failed: a page of the heaviest plan takes a few seconds. */
export const PATIENCE = 60_000

export function createAnalysisClient(pool: WorkerPool<AnalysisCalls>, workers: number): AnalysisService {
  return {
    workers,
    async open(request, { signal, onPage }) {
      try {
        return await pool.call('open', request, {
          signal,
          transfer: [request.bytes],
          onProgress: ({ page, of }) => onPage(page, of),
        })
      } catch (error) {
        if (error instanceof WorkerTimeout) return { bytes: null, outcome: fail({ kind: 'timed-out', seconds: PATIENCE / 1000 }) }
        if (isAbort(error)) throw error
        // A crash, or a bug met in this file: the others go on.
        return { bytes: null, outcome: fail({ kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) }) }
      }
    },
    analyse: (params) => pool.call('analyse', params, { transfer: buffersOf(params.packed) }),
    versions: () => pool.call('versions', null),
  }
}
