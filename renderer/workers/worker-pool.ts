/**
 * Some workers that answer the same calls, and a queue before them. One call at a time per worker; a worker that says
 * nothing for too long, dies, or whose call is cancelled is ended and replaced, so that no file can stop the others.
 */
import { type CallOptions, type Calls, type Client, connect, type Port } from '../../shared/protocol/rpc'

/** A worker as the pool needs it; in tests a MessageChannel. */
export interface PoolWorker {
  readonly port: Port
  onCrash(listener: (detail: string) => void): void
  terminate(): void
}

export interface PoolOptions {
  readonly size: number
  /** Milliseconds without progress after which a call has failed. */
  readonly patience: number
  /** Milliseconds after which a worker without work is ended, to give its memory back. */
  readonly idle: number
}

/** The worker gave no sign of life for `patience`. */
export class WorkerTimeout extends Error {
  override readonly name = 'WorkerTimeout'
}
/** The worker ended by itself. */
class WorkerCrash extends Error {
  override readonly name = 'WorkerCrash'
}

interface Slot<C extends Calls> {
  readonly client: Client<C>
  busy: boolean
  idleTimer: ReturnType<typeof setTimeout> | undefined
  end(reason: Error): void
}

export interface WorkerPool<C extends Calls> {
  call<K extends keyof C & string>(
    name: K,
    params: C[K]['params'],
    options?: CallOptions<C[K] extends { progress: infer P } ? P : never>,
  ): Promise<C[K]['result']>
}

export function createWorkerPool<C extends Calls>(start: () => PoolWorker, options: PoolOptions): WorkerPool<C> {
  const slots = new Set<Slot<C>>()
  const queue: (() => void)[] = []

  function spawn(): Slot<C> {
    const worker = start()
    const client = connect<C>(worker.port)
    const slot: Slot<C> = {
      client,
      busy: false,
      idleTimer: undefined,
      end(reason) {
        if (!slots.delete(slot)) return
        clearTimeout(slot.idleTimer)
        worker.terminate()
        client.close(reason)
      },
    }
    worker.onCrash((detail) => slot.end(new WorkerCrash(detail)))
    slots.add(slot)
    return slot
  }

  function free(): Slot<C> | null {
    for (const slot of slots) if (!slot.busy) return slot
    return slots.size < options.size ? spawn() : null
  }

  function release(slot: Slot<C>): void {
    slot.busy = false
    slot.idleTimer = setTimeout(() => slot.end(new Error('idle')), options.idle)
    queue.shift()?.()
  }

  /** Resolves with a worker of one's own; waits in line when all are busy. */
  function acquire(signal: CallOptions<never>['signal']): Promise<Slot<C>> {
    return new Promise((resolve, reject) => {
      const attempt = (): void => {
        signal?.removeEventListener('abort', leave)
        try {
          const slot = free()
          if (slot === null) {
            wait()
            return
          }
          slot.busy = true
          clearTimeout(slot.idleTimer)
          resolve(slot)
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      }
      const leave = (): void => {
        queue.splice(queue.indexOf(attempt), 1)
        reject(new DOMException('cancelled while waiting', 'AbortError'))
      }
      const wait = (): void => {
        queue.push(attempt)
        signal?.addEventListener('abort', leave)
      }
      if (signal?.aborted) reject(new DOMException('cancelled before it began', 'AbortError'))
      else attempt()
    })
  }

  return {
    async call(name, params, { signal, onProgress, transfer = [] } = {}) {
      const slot = await acquire(signal)
      const { promise: ended, reject: end } = Promise.withResolvers<never>()
      ended.catch(() => undefined) // it loses the race when the call is answered
      const giveUp = (): void => {
        const error = new WorkerTimeout(`no sign of life for ${options.patience} ms`)
        end(error)
        slot.end(error)
      }
      // A worker in the middle of a page hears no message: ending it is the only sure way to stop.
      const abort = (): void => {
        end(new DOMException('cancelled', 'AbortError'))
        slot.end(new Error('cancelled'))
      }
      let timer = setTimeout(giveUp, options.patience)
      signal?.addEventListener('abort', abort)
      try {
        const answer = slot.client.call(name, params, {
          transfer,
          onProgress: (value) => {
            clearTimeout(timer)
            timer = setTimeout(giveUp, options.patience)
            onProgress?.(value)
          },
        })
        answer.catch(() => undefined) // rejected by the ended worker after the race is over
        return await Promise.race([answer, ended])
      } finally {
        clearTimeout(timer)
        signal?.removeEventListener('abort', abort)
        if (slots.has(slot)) release(slot)
        else queue.shift()?.()
      }
    },
  }
}
