/** Starts the page's workers. Their scripts are files of our own origin, as the Content-Security-Policy wants. */
import type { AnalysisCalls } from '../../shared/protocol/analysis-calls'
import type { CompareCalls } from '../../shared/protocol/compare-calls'
import { createAnalysisClient, PATIENCE } from './analysis-client'
import type { AnalysisService } from './analysis-service'
import { createCodebookClient } from './codebook-client'
import type { CodebookService } from './codebook-service'
import { createCompareClient } from './compare-client'
import type { CompareService } from './compare-service'
import type { ExportCalls } from './export-calls'
import { createExportClient } from './export-client'
import type { ExportService } from './export-service'
import { createWorkerPool, type PoolWorker } from './worker-pool'
import { workerPort } from './worker-port'

// The address must stand inside `new Worker`, so that the build finds the worker's file.
const startAnalysisWorker = (): PoolWorker =>
  poolWorker(new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module', name: 'analysis' }))
const startCodebookWorker = (): PoolWorker =>
  poolWorker(new Worker(new URL('./codebook.worker.ts', import.meta.url), { type: 'module', name: 'codebook' }))
const startCompareWorker = (): PoolWorker =>
  poolWorker(new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module', name: 'compare' }))
const startExportWorker = (): PoolWorker =>
  poolWorker(new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module', name: 'export' }))

function poolWorker(worker: Worker): PoolWorker {
  return {
    port: workerPort(worker),
    onCrash(listener) {
      worker.addEventListener('error', (event) => {
        event.preventDefault() // told to the user, not to the console
        listener(event.message || 'the worker could not be started')
      })
      worker.addEventListener('messageerror', () => listener('a message could not be read'))
    },
    terminate: () => worker.terminate(),
  }
}

/** Both of two cores; on more, one is left for the window. Four: the disk and the store are the limit then. */
function poolSize(cores: number): number {
  return Math.max(1, Math.min(4, cores <= 2 ? cores : cores - 1))
}

export function startAnalysis(): AnalysisService {
  const size = poolSize(navigator.hardwareConcurrency || 1)
  return createAnalysisClient(createWorkerPool<AnalysisCalls>(startAnalysisWorker, { size, patience: PATIENCE, idle: 30_000 }), size)
}

export function startCodebook(): CodebookService {
  return createCodebookClient(startCodebookWorker)
}

/** Opening sentences comes and goes while somebody reads a comparison. */
const READING_IDLE = 300_000

/** What has read the digests of a library keeps them for as long as the window is open. */
const ALWAYS = 2 ** 31 - 1

export function startCompare(): CompareService {
  const counting = createWorkerPool<CompareCalls>(startCompareWorker, { size: 1, patience: PATIENCE, idle: ALWAYS })
  const reading = createWorkerPool<CompareCalls>(startCompareWorker, { size: 1, patience: PATIENCE, idle: READING_IDLE })
  return createCompareClient(counting, reading)
}

export function startExport(): ExportService {
  return createExportClient(createWorkerPool<ExportCalls>(startExportWorker, { size: 1, patience: PATIENCE, idle: 30_000 }))
}
