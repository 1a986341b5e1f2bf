/**
 * Typed calls over anything that carries messages: a worker, a MessagePort, a pair in a test. One type per direction
 * lists the calls; sender and handler are typed from the same line. Expected failures are values in the result; only
 * bugs travel as errors.
 */

/** What a call table is made of: `{ name: { params, result, progress? } }`. */
export type Calls = Record<string, { params: unknown; result: unknown; progress?: unknown }>

type ProgressOf<Call> = Call extends { progress: infer P } ? P : never

export interface Port {
  /** Sends a message; the listed buffers are moved, not copied, and are empty here afterwards. */
  post(message: unknown, transfer: readonly ArrayBuffer[]): void
  /** Gives every message to `listener` until the returned function is called. */
  listen(listener: (message: unknown) => void): () => void
}

/** The part of the platform's AbortSignal that is used; the core is compiled without the DOM. */
export interface CancelSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

export interface CallOptions<Progress> {
  readonly signal?: CancelSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly transfer?: readonly ArrayBuffer[]
}

export interface Client<C extends Calls> {
  /** Rejects with an `AbortError` when the signal is aborted, and with the handler's error when that fails. */
  call<K extends keyof C & string>(name: K, params: C[K]['params'], options?: CallOptions<ProgressOf<C[K]>>): Promise<C[K]['result']>
  /** Rejects everything that still waits, and all later calls, with `reason`: a worker that died must not leave the page hanging. */
  close(reason: Error): void
}

export interface CallContext<Progress> {
  readonly signal: CancelSignal
  progress(value: Progress): void
  /** The buffers in the result that are moved, not copied. */
  transfer(buffers: readonly ArrayBuffer[]): void
}

export type Handlers<C extends Calls> = {
  readonly [K in keyof C]: (params: C[K]['params'], context: CallContext<ProgressOf<C[K]>>) => Promise<C[K]['result']> | C[K]['result']
}

type Message =
  | { readonly rpc: 'request'; readonly id: number; readonly name: string; readonly params: unknown }
  | { readonly rpc: 'cancel'; readonly id: number }
  | { readonly rpc: 'progress'; readonly id: number; readonly value: unknown }
  | { readonly rpc: 'result'; readonly id: number; readonly value: unknown }
  | { readonly rpc: 'error'; readonly id: number; readonly error: { name: string; message: string; stack: string } }

/** Null for anything that is not ours: other messages may share the port. */
function parse(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null
  const { rpc, id } = data as { rpc?: unknown; id?: unknown }
  const known = rpc === 'request' || rpc === 'cancel' || rpc === 'progress' || rpc === 'result' || rpc === 'error'
  return known && typeof id === 'number' ? (data as Message) : null
}

function abortError(): Error {
  const error = new Error('The call was cancelled')
  error.name = 'AbortError'
  return error
}

/** Whether an error says that the caller cancelled. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
  progress(value: unknown): void
}

/** The calling end. */
export function connect<C extends Calls>(port: Port): Client<C> {
  const waiting = new Map<number, Waiting>()
  let next = 1
  let closed: Error | null = null

  const stop = port.listen((data) => {
    const message = parse(data)
    const call = message === null ? undefined : waiting.get(message.id)
    if (message === null || call === undefined) return
    if (message.rpc === 'progress') call.progress(message.value)
    else if (message.rpc === 'result') call.resolve(message.value)
    else if (message.rpc === 'error') call.reject(Object.assign(new Error(message.error.message), message.error))
  })

  return {
    call(name, params, options = {}) {
      const { signal, onProgress, transfer = [] } = options
      if (closed !== null) return Promise.reject(closed)
      if (signal?.aborted) return Promise.reject(abortError())
      const id = next++
      return new Promise((resolve, reject) => {
        const settle = (): void => {
          waiting.delete(id)
          signal?.removeEventListener('abort', onAbort)
        }
        const onAbort = (): void => {
          settle()
          port.post({ rpc: 'cancel', id } satisfies Message, [])
          reject(abortError())
        }
        waiting.set(id, {
          resolve(value) {
            settle()
            resolve(value as never)
          },
          reject(error) {
            settle()
            reject(error)
          },
          progress: (value) => onProgress?.(value as never),
        })
        signal?.addEventListener('abort', onAbort)
        try {
          port.post({ rpc: 'request', id, name, params } satisfies Message, transfer)
        } catch (error) {
          settle() // parameters that cannot be cloned
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      })
    },
    close(reason) {
      closed ??= reason
      stop()
      for (const call of [...waiting.values()]) call.reject(reason)
    },
  }
}

/** A cancel signal for one call. */
function createSignal(): CancelSignal & { abort(): void } {
  const listeners = new Set<() => void>()
  let aborted = false
  return {
    get aborted() {
      return aborted
    },
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    abort() {
      if (aborted) return
      aborted = true
      for (const listener of [...listeners]) listener()
    },
  }
}

/** The answering end; returns a function that stops answering. A cancelled call is answered no more. */
export function serve<C extends Calls>(port: Port, handlers: Handlers<C>): () => void {
  const running = new Map<number, { abort(): void }>()

  async function answer(id: number, name: string, params: unknown): Promise<void> {
    const signal = createSignal()
    let transfer: readonly ArrayBuffer[] = []
    running.set(id, signal)
    try {
      // Own names only: 'toString' is no call of ours.
      if (!Object.hasOwn(handlers, name)) throw new RangeError(`No call is named ${name}`)
      const value = await (handlers[name] as Handlers<Calls>[string])(params, {
        signal,
        progress: (step) => {
          if (!signal.aborted) port.post({ rpc: 'progress', id, value: step } satisfies Message, [])
        },
        transfer: (buffers) => {
          transfer = buffers
        },
      })
      if (!signal.aborted) port.post({ rpc: 'result', id, value } satisfies Message, transfer)
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown))
      if (!signal.aborted)
        port.post({ rpc: 'error', id, error: { name: error.name, message: error.message, stack: error.stack ?? '' } } satisfies Message, [])
    } finally {
      running.delete(id)
    }
  }

  const stop = port.listen((data) => {
    const message = parse(data)
    if (message?.rpc === 'request') void answer(message.id, message.name, message.params)
    else if (message?.rpc === 'cancel') running.get(message.id)?.abort()
  })
  return stop
}
