import { afterEach, describe, expect, it } from 'vitest'
import { createWorkerPool, type PoolWorker } from '../../../renderer/workers/worker-pool'
import { workerPort } from '../../../renderer/workers/worker-port'
import { serve } from '../../../shared/protocol/rpc'

type TestCalls = {
  work: { params: string; progress: number; result: string }
}

interface Started {
  readonly name: number
  ended: boolean
  crash(detail: string): void
}

const ports: MessagePort[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

/** Workers that answer "slow" never, "steps" with progress every 100 ms, and anything else at once with their number. */
function setUp(options: { size?: number; patience?: number; idle?: number } = {}) {
  const started: Started[] = []
  const start = (): PoolWorker => {
    const { port1, port2 } = new MessageChannel()
    port1.start()
    port2.start()
    ports.push(port1, port2)
    const record: Started = { name: started.length + 1, ended: false, crash: () => undefined }
    started.push(record)
    serve<TestCalls>(workerPort(port2), {
      work: async (what, context) => {
        if (what === 'slow') return new Promise<string>(() => undefined)
        if (what === 'steps')
          for (let step = 1; step <= 6; step++) {
            await new Promise((resolve) => setTimeout(resolve, 100))
            context.progress(step)
          }
        return `${what} by ${record.name}`
      },
    })
    return {
      port: workerPort(port1),
      onCrash(listener) {
        record.crash = listener
      },
      terminate() {
        record.ended = true
      },
    }
  }
  return { started, pool: createWorkerPool<TestCalls>(start, { size: 2, patience: 30_000, idle: 10_000, ...options }) }
}

describe('the worker pool', () => {
  it('uses one worker again while one is enough', async () => {
    const { pool, started } = setUp()
    expect([await pool.call('work', 'a'), await pool.call('work', 'b')]).toEqual(['a by 1', 'b by 1'])
    expect(started.length).toBe(1)
  })

  it('never has more workers than its size, and answers all', async () => {
    const { pool, started } = setUp()
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((what) => pool.call('work', what)))
    expect(answers.map((answer) => answer[0])).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(started.length).toBe(2)
  })

  it('ends a worker without a sign of life, and goes on with the rest', async () => {
    const { pool, started } = setUp({ size: 1, patience: 400 })
    const slow = pool.call('work', 'slow')
    const next = pool.call('work', 'next')
    await expect(slow).rejects.toMatchObject({ name: 'WorkerTimeout' })
    expect(await next).toBe('next by 2')
    expect(started.map(({ ended }) => ended)).toEqual([true, false])
  })

  it('lets a call take longer than its patience while it reports progress', async () => {
    const { pool } = setUp({ patience: 400 })
    const seen: number[] = []
    expect(await pool.call('work', 'steps', { onProgress: (step) => seen.push(step) })).toBe('steps by 1')
    expect(seen).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('fails the call of a worker that crashed, and only that', async () => {
    const { pool, started } = setUp({ patience: 30_000 })
    const doomed = pool.call('work', 'slow')
    const other = pool.call('work', 'steps')
    await new Promise((resolve) => setTimeout(resolve, 10))
    started[0]?.crash('out of memory')
    await expect(doomed).rejects.toMatchObject({ name: 'WorkerCrash', message: 'out of memory' })
    expect(await other).toBe('steps by 2')
    expect(await pool.call('work', 'later')).toMatch(/^later by/)
  })

  it('ends the worker of a cancelled call and lets the next in line go on', async () => {
    const { pool, started } = setUp({ size: 1, patience: 30_000 })
    const abort = new AbortController()
    const cancelled = pool.call('work', 'slow', { signal: abort.signal })
    const next = pool.call('work', 'next')
    await new Promise((resolve) => setTimeout(resolve, 5))
    abort.abort()
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' })
    expect(await next).toBe('next by 2')
    expect(started[0]?.ended).toBe(true)
  })

  it('takes a cancelled call out of the line without touching the workers', async () => {
    const { pool, started } = setUp({ size: 1, patience: 30_000 })
    const abort = new AbortController()
    const first = pool.call('work', 'steps')
    const waiting = pool.call('work', 'never', { signal: abort.signal })
    const last = pool.call('work', 'last')
    await new Promise((resolve) => setTimeout(resolve, 5))
    abort.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
    expect([await first, await last]).toEqual(['steps by 1', 'last by 1'])
    expect(started.length).toBe(1)
  })

  it('ends workers that have had nothing to do', async () => {
    const { pool, started } = setUp({ idle: 20 })
    await pool.call('work', 'a')
    await expect.poll(() => started[0]?.ended).toBe(true)
    expect(await pool.call('work', 'b')).toBe('b by 2')
  })
})
