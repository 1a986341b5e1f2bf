/** Takes files in: identified, read and analysed in workers, stored, indexed. One file's failure is that file's alone. */

import type { NewDocument } from '../../../shared/library/library-store'
import { type DocumentId, documentId } from '../../../shared/model/identifiers'
import { MAX_FILE_BYTES } from '../../../shared/model/import'
import type { DocumentSummary } from '../../../shared/model/library'
import { isAbort } from '../../../shared/protocol/rpc'
import type { ImportCommands, Services } from '../../app/services'
import type { PickedFile } from '../../host/host'
import { withVerdicts } from '../../review/reviewed-summary'
import { requestedCodebook } from '../../state/codebook-state'
import { type ImportStatus, isRunning, withJobs, withStatuses } from '../../state/import-state'
import { isReady, withDocuments } from '../../state/library-state'
import { createStoreQueue } from './store-queue'

/**
 * Milliseconds between updates of the screen. Pages come faster than anyone reads, and a row more in the table costs the
 * window as much as a page costs a worker.
 */
const SCREEN_INTERVAL = 300

type ImporterServices = Pick<
  Services,
  'library' | 'verdicts' | 'analysis' | 'search' | 'imports' | 'libraryState' | 'codebookState' | 'now'
>

interface Job {
  readonly id: number
  readonly file: PickedFile
  readonly password: string | null
  readonly abort: AbortController
}

export function createImporter(services: ImporterServices): ImportCommands {
  const { analysis, imports, library, libraryState, search } = services
  const jobs = new Map<number, Job>()
  const waiting: Job[] = []
  const inWork = new Set<DocumentId>()
  /** What the screen does not show yet. */
  const statuses = new Map<number, ImportStatus>()
  const rows: DocumentSummary[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  let running = 0
  let lastId = 0
  const queue = createStoreQueue(library, onStored)

  function onStored(documents: readonly NewDocument[]): void {
    rows.push(...documents.map(({ summary }) => summary))
    showSoon()
    // A failed index says so in the search view; the document is in the library all the same.
    search.add(documents.map(({ summary }) => summary.id)).catch(() => undefined)
  }

  function setStatus(id: number, status: ImportStatus): void {
    statuses.set(id, status)
    showSoon()
  }

  function showSoon(): void {
    timer ??= setTimeout(show, SCREEN_INTERVAL)
  }

  /** Rows first: a file that is said to be open is in the table. */
  function show(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const shown = rows.splice(0)
    if (shown.length > 0) libraryState.set((state) => withDocuments(state, shown))
    if (statuses.size > 0) imports.set((state) => withStatuses(state, statuses))
    statuses.clear()
  }

  async function work({ id, file, password, abort }: Job): Promise<ImportStatus> {
    if (file.size > MAX_FILE_BYTES) return { kind: 'failed', error: { kind: 'too-large', byteLength: file.size, limit: MAX_FILE_BYTES } }
    const { signal } = abort
    setStatus(id, { kind: 'reading', page: 0, of: 0 })
    const bytes = await file.read()
    const documentId = await identify(bytes)
    signal.throwIfAborted()
    if (inWork.has(documentId) || (await library.has(documentId))) return { kind: 'duplicate', documentId }
    inWork.add(documentId)
    try {
      return await open(documentId, bytes)
    } finally {
      inWork.delete(documentId)
    }

    async function open(documentId: DocumentId, content: Uint8Array<ArrayBuffer>): Promise<ImportStatus> {
      const state = libraryState.get()
      const { bytes: returned, outcome } = await analysis.open(
        {
          id: documentId,
          fileName: file.name,
          bytes: wholeBuffer(content),
          password,
          codebook: requestedCodebook(services.codebookState.get()),
          edits: {},
          importedAt: services.now(),
          options: { includeFurniture: isReady(state) && state.includeFurniture },
        },
        { signal, onPage: (page, of) => setStatus(id, { kind: 'reading', page, of }) },
      )
      if (!outcome.ok) return { kind: 'failed', error: outcome.error }
      // A file that was here before finds the verdicts it was given then.
      const summary = await withVerdicts(services, outcome.value)
      const { packed, digest } = outcome.value
      const failure = await queue.store({ packed, summary, digest, file: returned ?? wholeBuffer(await file.read()) })
      return failure === null ? { kind: 'imported', documentId } : { kind: 'failed', error: failure }
    }
  }

  async function run(job: Job): Promise<void> {
    running++
    let status: ImportStatus
    try {
      status = await work(job)
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      status =
        job.abort.signal.aborted || isAbort(error) ? { kind: 'cancelled' } : { kind: 'failed', error: { kind: 'unreadable', detail } }
    }
    running--
    setStatus(job.id, status)
    // Kept only for those that can be tried again.
    if (status.kind !== 'failed') jobs.delete(job.id)
    next()
    if (running === 0) show() // all done: nothing to wait for
  }

  /** One more than there are workers, so that the next file's bytes are at hand when one is free. */
  function next(): void {
    while (running <= analysis.workers) {
      const job = waiting.shift()
      if (job === undefined) return
      void run(job)
    }
  }

  function enqueue(job: Job): void {
    jobs.set(job.id, job)
    waiting.push(job)
  }

  function cancel(id: number): void {
    const job = jobs.get(id)
    if (job === undefined) return
    job.abort.abort()
    const place = waiting.indexOf(job)
    if (place < 0) return
    waiting.splice(place, 1)
    jobs.delete(id)
    setStatus(id, { kind: 'cancelled' })
    show()
  }

  return {
    add(files) {
      if (files.length === 0) return
      const added = files.map((file): Job => ({ id: ++lastId, file, password: null, abort: new AbortController() }))
      imports.set((state) =>
        withJobs(
          state,
          added.map(({ id, file }) => ({ id, fileName: file.name, size: file.size, status: { kind: 'waiting' } })),
        ),
      )
      for (const job of added) enqueue(job)
      next()
    },
    retry(id, password) {
      const job = jobs.get(id)
      if (job === undefined) return
      enqueue({ ...job, password, abort: new AbortController() })
      setStatus(id, { kind: 'waiting' })
      show()
      next()
    },
    cancel,
    cancelAll() {
      for (const { id, status } of imports.get().jobs) if (isRunning(status)) cancel(id)
    },
  }
}

/** SHA-256 of the bytes; computed off the page's thread by the browser. */
async function identify(bytes: Uint8Array<ArrayBuffer>): Promise<DocumentId> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return documentId([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
}

/** The view's bytes as a buffer of their own, without a copy when they already are. */
function wholeBuffer(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer
}
