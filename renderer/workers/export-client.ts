/** `ExportService` on a worker of its own, started when there is something to write and ended when there is not. */
import type { ExportCalls } from './export-calls'
import type { ExportService } from './export-service'
import type { WorkerPool } from './worker-pool'

export function createExportClient(pool: WorkerPool<ExportCalls>): ExportService {
  return {
    table: (params) => pool.call('table', params),
    library: (params, options) => pool.call('library', params, options),
  }
}
