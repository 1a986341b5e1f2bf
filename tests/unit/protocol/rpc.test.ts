import { afterEach, describe, expect, it } from 'vitest'
import { connect, type Handlers, isAbort, type Port, serve } from '../../../shared/protocol/rpc'

type TestCalls = {
  double: { params: number; result: number }
  countTo: { params: number; progress: { at: number }; result: string }
  waitForCancel: { params: undefined; result: string }
  broken: { params: undefined; result: never }
  halve: { params: ArrayBuffer; result: ArrayBuffer }
}

const open: MessagePort[] = []
afterEach(() => {
  for (const port of open.splice(0)) port.close()
})

function port(end: MessagePort): Port {
  end.start()
  open.push(end)
  return {
    post: (message, transfer) => end.postMessage(message, [...transfer]),
    listen(listener) {
      const wrapped = (event: MessageEvent): void => listener(event.data)
      end.addEventListener('message', wrapped)
      return () => end.removeEventListener('message', wrapped)
    },
  }
}

const cancelled: string[] = []

function pair(extra: Partial<Handlers<TestCalls>> = {}) {
  const { port1, port2 } = new MessageChannel()
  const handlers: Handlers<TestCalls> = {
    double: (n) => n * 2,
    countTo: async (n, context) => {
      for (let at = 1; at <= n; at++) context.progress({ at })
      return 'done'
    },
    waitForCancel: (_params, { signal }) =>
      new Promise((resolve) =>
        signal.addEventListener('abort', () => {
          cancelled.push('seen')
          resolve('too late')
        }),
      ),
    broken: () => {
      throw new TypeError('not a bug of the caller')
    },
    halve: (buffer, context) => {
      const half = buffer.slice(0, buffer.byteLength / 2)
      context.transfer([half])
      return half
    },
    ...extra,
  }
  serve(port(port2), handlers)
  return { client: connect<TestCalls>(port(port1)), raw: port1 }
}

describe('rpc', () => {
  it('answers each call with its own result', async () => {
    const { client } = pair()
    expect(await Promise.all([client.call('double', 2), client.call('double', 21), client.call('double', -1)])).toEqual([4, 42, -2])
  })

  it('reports progress in order, before the result', async () => {
    const { client } = pair()
    const seen: number[] = []
    expect(await client.call('countTo', 3, { onProgress: ({ at }) => seen.push(at) })).toBe('done')
    expect(seen).toEqual([1, 2, 3])
  })

  it('carries an error with its name, message and stack', async () => {
    const { client } = pair()
    const error = await client.call('broken', undefined).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'TypeError', message: 'not a bug of the caller' })
    expect((error as Error).stack).toContain('rpc.test')
  })

  it.each(['nothing', 'toString', '__proto__'])('refuses %s, which is no call', async (name) => {
    const { client } = pair()
    await expect(client.call(name as 'double', 1)).rejects.toThrow(`No call is named ${name}`)
  })

  it('cancels: the caller hears at once, the handler is told', async () => {
    const { client } = pair()
    cancelled.length = 0
    const abort = new AbortController()
    const call = client.call('waitForCancel', undefined, { signal: abort.signal })
    await client.call('double', 1) // the first call has arrived
    abort.abort()
    expect(isAbort(await call.catch((thrown: unknown) => thrown))).toBe(true)
    await client.call('double', 1)
    expect(cancelled).toEqual(['seen'])
  })

  it('does not send a call whose signal was aborted before', async () => {
    let called = false
    const { client } = pair({
      double: (n) => {
        called = true
        return n
      },
    })
    await expect(client.call('double', 1, { signal: AbortSignal.abort() })).rejects.toThrow('cancelled')
    await client.call('countTo', 1)
    expect(called).toBe(false)
  })

  it('rejects what waits, and later calls, when closed', async () => {
    const { client } = pair()
    const waiting = client.call('waitForCancel', undefined)
    client.close(new Error('the worker died'))
    await expect(waiting).rejects.toThrow('the worker died')
    await expect(client.call('double', 1)).rejects.toThrow('the worker died')
  })

  it('moves buffers there and back', async () => {
    const { client } = pair()
    const buffer = new ArrayBuffer(8)
    expect((await client.call('halve', buffer, { transfer: [buffer] })).byteLength).toBe(4)
    expect(buffer.byteLength).toBe(0)
  })

  it('rejects parameters that cannot be cloned, and goes on', async () => {
    const { client } = pair()
    await expect(client.call('double', (() => 1) as unknown as number)).rejects.toThrow()
    expect(await client.call('double', 3)).toBe(6)
  })

  it('ignores messages that are not its own', async () => {
    const { client, raw } = pair()
    for (const odd of [null, 7, 'text', {}, { rpc: 'request' }, { rpc: 'other', id: 1 }, { rpc: 'cancel', id: 99 }]) raw.postMessage(odd)
    expect(await client.call('double', 4)).toBe(8)
  })
})
