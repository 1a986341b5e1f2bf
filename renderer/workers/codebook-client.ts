/** The codebook editor's worker, started when it is asked for something. */
import type { CodebookCalls } from '../../shared/protocol/codebook-calls'
import { type Client, connect, isAbort } from '../../shared/protocol/rpc'
import { type CodebookCallOptions, type CodebookService, TooSlow } from './codebook-service'
import type { PoolWorker } from './worker-pool'

/** Milliseconds without a sign of life after which the worker is ended. One text of 1,000 pages takes a tenth of this. */
const PATIENCE = 5000

/** The worker was ended for a call that nobody waits for any more: the others begin again with a new one. */
class Replaced extends Error {
  override readonly name = 'Replaced'
}

interface Running {
  readonly client: Client<CodebookCalls>
  end(reason: Error): void
}

export function createCodebookClient(start: () => PoolWorker, patience = PATIENCE): CodebookService {
  let running: Running | null = null

  function open(): Running {
    if (running !== null) return running
    const worker = start()
    const client = connect<CodebookCalls>(worker.port)
    const opened: Running = {
      client,
      end(reason) {
        if (running === opened) running = null
        worker.terminate()
        client.close(reason)
      },
    }
    worker.onCrash((detail) => opened.end(new Error(detail)))
    running = opened
    return opened
  }

  async function call<K extends 'check' | 'count' | 'totals'>(
    name: K,
    params: CodebookCalls[K]['params'],
    options: CodebookCallOptions,
  ): Promise<CodebookCalls[K]['result']> {
    try {
      return await ask(name, params, options)
    } catch (error) {
      if (error instanceof Replaced && !options.signal.aborted) return ask(name, params, options)
      throw error
    }
  }

  async function ask<K extends 'check' | 'count' | 'totals'>(
    name: K,
    params: CodebookCalls[K]['params'],
    { signal, onProgress }: CodebookCallOptions,
  ): Promise<CodebookCalls[K]['result']> {
    const { client, end } = open()
    const giveUp = (): void => end(new TooSlow(`no sign of life for ${patience} ms`))
    let timer = setTimeout(giveUp, patience)
    try {
      const answer = client.call(name, params, {
        signal,
        onProgress: (step: { readonly done: number; readonly of: number }) => {
          clearTimeout(timer)
          timer = setTimeout(giveUp, patience)
          onProgress?.(step)
        },
      } as Parameters<typeof client.call<K>>[2])
      return await answer
    } catch (error) {
      // A worker that is in the middle of an endless expression does not hear that it was cancelled.
      if (isAbort(error)) void stillAlive(client, end)
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  /** After a cancellation: ends a worker that does not answer an empty call in time. */
  async function stillAlive(client: Client<CodebookCalls>, end: Running['end']): Promise<void> {
    const timer = setTimeout(() => end(new Replaced('no answer after a cancellation')), patience / 5)
    await client.call('check', { terms: [] }).catch(() => undefined)
    clearTimeout(timer)
  }

  return {
    check: (params, options) => call('check', params, options),
    count: (params, options) => call('count', params, options),
    totals: (params, options) => call('totals', params, options),
    release: () => running?.end(new DOMException('released', 'AbortError')),
  }
}
