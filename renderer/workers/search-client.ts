/** The search service on its worker; a worker that dies is started again from the kept index. */
import type { DocumentId } from '../../shared/model/identifiers'
import { type Client, connect, isAbort } from '../../shared/protocol/rpc'
import type { SearchCalls } from '../../shared/protocol/search-calls'
import { createStore } from '../state/store'
import type { SearchService, SearchState } from './search-service'
import { workerPort } from './worker-port'

/** Context on each side of a found word, in UTF-16 units: a line on a wide screen. */
const CONTEXT_WIDTH = 90

export function createSearchService(): SearchService {
  const state = createStore<SearchState>({ kind: 'preparing', done: 0, of: 0 })
  const known = new Set<DocumentId>()
  let client: Client<SearchCalls> | null = null

  function open(): Client<SearchCalls> {
    if (client !== null) return client
    const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'search' })
    const opened = connect<SearchCalls>(workerPort(worker))
    worker.addEventListener('error', (event) => {
      client = null
      worker.terminate()
      opened.close(new Error(event.message))
      state.set({ kind: 'failed', detail: event.message })
    })
    client = opened
    return opened
  }

  const preparing = ({ done, of }: { done: number; of: number }): void => state.set({ kind: 'preparing', done, of })

  async function prepare(work: Promise<unknown>): Promise<void> {
    try {
      await work
      state.set({ kind: 'ready' })
    } catch (error) {
      state.set({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
      throw error
    }
  }

  async function start(ids: readonly DocumentId[], later?: Promise<void>): Promise<void> {
    for (const id of ids) known.add(id)
    preparing({ done: 0, of: known.size })
    if (later !== undefined) {
      await later
      if (client !== null) return // somebody could not wait
    }
    await prepare(open().call('start', { ids: [...known] }, { onProgress: preparing }))
  }

  /** After a failure the next call begins with a new worker and all that was known. */
  async function ensureOpen(): Promise<Client<SearchCalls>> {
    if (client === null) await start([...known])
    return open()
  }

  return {
    state,
    start,
    async add(ids) {
      for (const id of ids) known.add(id)
      await prepare((await ensureOpen()).call('add', { ids }))
    },
    async remove(ids) {
      for (const id of ids) known.delete(id)
      await (await ensureOpen()).call('remove', { ids })
    },
    async sentencesWith(query, scope, signal) {
      return (await ensureOpen()).call('sentencesWith', { query, scope }, { signal })
    },
    async search(query, { scope, limit, limitPerDocument, signal }) {
      const opened = await ensureOpen()
      try {
        return await opened.call('search', { query, scope, limit, limitPerDocument, width: CONTEXT_WIDTH }, { signal })
      } catch (error) {
        if (!isAbort(error) && client === null)
          return (await ensureOpen()).call('search', { query, scope, limit, limitPerDocument, width: CONTEXT_WIDTH }, { signal })
        throw error
      }
    },
  }
}
