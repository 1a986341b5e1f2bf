import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runJobs } from '../../electron/cli/run-jobs'

/** Answers calls as the real worker does, but for files whose name says otherwise. */
const WORKER = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ id, params: { file } }) => {
  if (file === 'hangs') for (;;);
  if (file === 'dies') process.exit(3)
  if (file === 'grows') { const all = []; for (;;) all.push(new Array(1e6).fill({})) }
  if (file === 'bug') return parentPort.postMessage({ rpc: 'error', id, error: { name: 'TypeError', message: 'x is undefined', stack: '' } })
  const answer = () => parentPort.postMessage({ rpc: 'result', id, value: { ok: true, value: { text: file, warnings: [] } } })
  if (file !== 'slow') return answer()
  let page = 0
  const timer = setInterval(() => {
    page += 1
    if (page < 6) return parentPort.postMessage({ rpc: 'progress', id, value: { page, of: 5 } })
    clearInterval(timer)
    answer()
  }, 250)
})
`

async function outcomes(files: readonly string[], timeout: number): Promise<string[]> {
  const workerFile = join(await mkdtemp(join(tmpdir(), 'jobs-')), 'worker.mjs')
  await writeFile(workerFile, WORKER)
  const done: number[] = []
  const answers = await runJobs(
    'text',
    files.map((file) => ({ path: `/${file}`, file })),
    {
      workerFile,
      setup: { codebook: null, edits: {}, options: { includeFurniture: false } },
      jobs: 2,
      timeout,
      onDone: (_index, n) => done.push(n),
    },
  )
  expect(done).toEqual(files.map((_, index) => index + 1))
  return answers.map((answer) => (answer.ok ? answer.value.text : answer.error.kind))
}

it('a file that hangs, kills its thread or meets a bug fails alone, and answers keep the order of the files', async () => {
  expect(await outcomes(['a', 'hangs', 'b', 'dies', 'c', 'bug', 'd'], 1)).toEqual([
    ...['a', 'timed-out', 'b', 'unreadable', 'c', 'unreadable', 'd'],
  ])
})

it('a file that goes on page by page may take longer than the limit', async () => {
  expect(await outcomes(['slow'], 1)).toEqual(['slow'])
})
