import { expect, it } from 'vitest'
import { createCodebookClient } from '../../../renderer/workers/codebook-client'
import { TooSlow } from '../../../renderer/workers/codebook-service'
import type { PoolWorker } from '../../../renderer/workers/worker-pool'
import { workerPort } from '../../../renderer/workers/worker-port'
import type { CodebookCalls } from '../../../shared/protocol/codebook-calls'
import { isAbort, serve } from '../../../shared/protocol/rpc'

const term = { value: 'evig', mode: 'regex' as const, lang: ['nb' as const], examples: [], counterExamples: [] }
const never = new Promise<never>(() => undefined)

/** Workers that answer at once, but for a term called "evig", over which they hang: they then hear nothing more. */
function workers() {
  let started = 0
  let ended = 0
  const start = (): PoolWorker => {
    started += 1
    let hanging = false
    const { port1, port2 } = new MessageChannel()
    port1.start()
    port2.start()
    const stop = serve<CodebookCalls>(workerPort(port2 as unknown as Worker), {
      async check({ terms }) {
        hanging ||= terms.some(({ value }) => value === 'evig')
        if (hanging) await never
        return terms.map(() => ({ problem: null, examples: [], counterExamples: [] }))
      },
      count: () => never,
      totals: () => [],
    })
    const terminate = (): void => {
      ended += 1
      stop()
      port1.close()
      port2.close()
    }
    return { port: workerPort(port1 as unknown as Worker), onCrash: () => undefined, terminate }
  }
  return { start, started: () => started, ended: () => ended }
}

const signal = (): AbortSignal => new AbortController().signal

it('ends a worker that hangs over an expression, says so, and begins again with a new one', async () => {
  const { start, started, ended } = workers()
  const client = createCodebookClient(start, 50)
  await expect(client.check({ terms: [term] }, { signal: signal() })).rejects.toBeInstanceOf(TooSlow)
  expect(await client.check({ terms: [{ ...term, value: 'grei' }] }, { signal: signal() })).toHaveLength(1)
  expect([started(), ended()]).toEqual([2, 1])
  client.release()
})

it('does not blame the next question for the one that was taken back and hangs', async () => {
  const { start, started } = workers()
  const client = createCodebookClient(start, 500)
  const abort = new AbortController()
  const first = client.check({ terms: [term] }, { signal: abort.signal }).catch((error: unknown) => isAbort(error))
  await new Promise((resolve) => setTimeout(resolve, 20))
  abort.abort()
  expect(await first).toBe(true)
  expect(await client.check({ terms: [{ ...term, value: 'grei' }] }, { signal: signal() })).toHaveLength(1)
  expect(started()).toBe(2)
  client.release()
})

it('gives the memory back when released, which is no error of the question under way', async () => {
  const { start, ended } = workers()
  const client = createCodebookClient(start, 1000)
  const waiting = client.totals({ ids: [] }, { signal: signal() })
  expect(await waiting).toEqual([])
  client.release()
  expect(ended()).toBe(1)
})
