/** Files over worker threads, results in the order of the files. A file that hangs or kills its thread fails alone. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../shared/base/result'
import type { ImportError } from '../../shared/model/import'
import { type Client, connect } from '../../shared/protocol/rpc'
import type { JobCalls, JobSetup } from './job-calls'
import { threadPort } from './thread-port'

export interface RunOptions {
  /** File of the built worker. */
  readonly workerFile: string
  readonly setup: JobSetup
  readonly jobs: number | null
  /** Seconds without a page read after which a file is given up. */
  readonly timeout: number
  readonly onDone: (index: number, done: number) => void
}

/** Mebibytes of heap of one thread: real plans need a tenth; a file that needs more is broken or hostile. */
const MAX_HEAP = 2048

interface Thread {
  readonly client: Client<JobCalls>
  readonly worker: Worker
  /** Ends the thread and fails what it was at. */
  end(error: ImportError): void
  onEnd: ((error: ImportError) => void) | null
}

type Answer<K extends keyof JobCalls> = JobCalls[K]['result']

export async function runJobs<K extends keyof JobCalls & string>(
  name: K,
  files: readonly JobCalls[K]['params'][],
  options: RunOptions,
): Promise<Answer<K>[]> {
  const results: Answer<K>[] = new Array(files.length)
  let next = 0
  let done = 0
  async function lane(): Promise<void> {
    let thread: Thread | null = null
    for (let index = next++; index < files.length; index = next++) {
      const params = files[index] as JobCalls[K]['params']
      thread ??= start(options)
      const { answer, alive } = await one(thread, name, params, options.timeout)
      if (!alive) thread = null
      results[index] = answer
      done += 1
      options.onDone(index, done)
    }
    await thread?.worker.terminate()
  }
  const lanes = Math.max(1, Math.min(files.length, options.jobs ?? availableParallelism()))
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}

function start({ workerFile, setup }: RunOptions): Thread {
  const worker = new Worker(workerFile, { workerData: setup, resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP } })
  const client = connect<JobCalls>(threadPort(worker))
  const thread: Thread = {
    client,
    worker,
    onEnd: null,
    end(error) {
      thread.onEnd?.(error)
      client.close(new Error(error.kind))
      void worker.terminate()
    },
  }
  worker.on('error', (error) => thread.end({ kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) }))
  worker.on('exit', (code) => thread.end({ kind: 'unreadable', detail: `the thread ended with ${code}` }))
  return thread
}

async function one<K extends keyof JobCalls & string>(
  thread: Thread,
  name: K,
  params: JobCalls[K]['params'],
  timeout: number,
): Promise<{ answer: Answer<K>; alive: boolean }> {
  const { promise: ended, resolve } = Promise.withResolvers<Result<never, ImportError>>()
  let alive = true
  thread.onEnd = (error) => {
    alive = false
    resolve(fail(error))
  }
  const giveUp = (): void => thread.end({ kind: 'timed-out', seconds: timeout })
  let timer = setTimeout(giveUp, timeout * 1000)
  const called = thread.client
    .call(name, params, {
      onProgress: () => {
        clearTimeout(timer)
        timer = setTimeout(giveUp, timeout * 1000)
      },
    })
    // A bug met in this file: the others go on.
    .catch((error: Error) => fail<ImportError>({ kind: 'unreadable', detail: error.message }))
  try {
    const answer = await Promise.race([ended, called])
    return { answer: answer as Answer<K>, alive }
  } finally {
    clearTimeout(timer)
    thread.onEnd = null
  }
}
