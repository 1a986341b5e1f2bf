/** The files of an import, and how far each has come. Pure updates; the commands are in features/library. */
import type { DocumentId } from '../../shared/model/identifiers'
import type { ImportError } from '../../shared/model/import'

/** Failures of keeping a document, beside those of reading it. */
export type StorageFailure = { readonly kind: 'disk-full' } | { readonly kind: 'not-stored'; readonly detail: string }

export type ImportStatus =
  | { readonly kind: 'waiting' }
  /** `page` of `of` pages read; `of` is 0 until it is known. */
  | { readonly kind: 'reading'; readonly page: number; readonly of: number }
  | { readonly kind: 'imported'; readonly documentId: DocumentId }
  | { readonly kind: 'duplicate'; readonly documentId: DocumentId }
  | { readonly kind: 'failed'; readonly error: ImportError | StorageFailure }
  | { readonly kind: 'cancelled' }

export interface ImportJob {
  readonly id: number
  readonly fileName: string
  readonly size: number
  readonly status: ImportStatus
}

export interface ImportState {
  readonly jobs: readonly ImportJob[]
  /** Whether the panel is shown. */
  readonly open: boolean
}

export const NO_IMPORT: ImportState = { jobs: [], open: false }

export function isRunning(status: ImportStatus): boolean {
  return status.kind === 'waiting' || status.kind === 'reading'
}

/** Adds jobs to an import under way; starts a new list when the last one is finished. */
export function withJobs(state: ImportState, jobs: readonly ImportJob[]): ImportState {
  const busy = state.jobs.some(({ status }) => isRunning(status))
  // Failures stay until they are seen to: a password may still be typed.
  const kept = busy ? state.jobs : state.jobs.filter(({ status }) => state.open && status.kind === 'failed')
  return { jobs: [...kept, ...jobs], open: true }
}

/** Jobs whose status is not among the changed stay the same objects. */
export function withStatuses(state: ImportState, changed: ReadonlyMap<number, ImportStatus>): ImportState {
  return {
    ...state,
    jobs: state.jobs.map((job) => {
      const status = changed.get(job.id)
      return status === undefined ? job : { ...job, status }
    }),
  }
}

export interface ImportTotals {
  readonly imported: number
  readonly duplicates: number
  readonly failed: number
  readonly cancelled: number
  readonly running: number
  /** 0 to 1: finished files and the read share of those under way, weighed by their size. */
  readonly progress: number
}

export function importTotals(jobs: readonly ImportJob[]): ImportTotals {
  const count = (kind: ImportStatus['kind']): number => jobs.filter(({ status }) => status.kind === kind).length
  const weight = jobs.reduce((sum, { size }) => sum + size + 1, 0)
  const done = jobs.reduce((sum, { size, status }) => sum + (size + 1) * shareDone(status), 0)
  return {
    imported: count('imported'),
    duplicates: count('duplicate'),
    failed: count('failed'),
    cancelled: count('cancelled'),
    running: count('waiting') + count('reading'),
    progress: weight === 0 ? 1 : done / weight,
  }
}

function shareDone(status: ImportStatus): number {
  if (status.kind === 'waiting') return 0
  if (status.kind === 'reading') return status.of === 0 ? 0 : Math.min(1, status.page / status.of)
  return 1
}
