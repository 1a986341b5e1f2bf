/** What every command that reads documents does with its files: one job each, over threads; what failed is told apart from what was read. */
import type { FailureReport } from '../../shared/export/analysis-report'
import type { Codebook } from '../../shared/model/codebook'
import type { Common } from './arguments'
import type { JobCalls } from './job-calls'
import { runJobs } from './run-jobs'
import { type FileToRead, failureOf, progress, type Session } from './session'

type Value<K extends keyof JobCalls> = Extract<JobCalls[K]['result'], { ok: true }>['value']

interface ReadAll<T> {
  /** In the order of the files. */
  readonly read: readonly { readonly value: T; readonly file: FileToRead }[]
  readonly failures: readonly FailureReport[]
}

/** Runs `job` once for each of `files`, with the codebook (null: the standard one) and what the command says; says on the way how far it has come. */
export async function readAll<K extends keyof JobCalls & string>(
  job: K,
  files: readonly (FileToRead & JobCalls[K]['params'])[],
  codebook: Codebook | null,
  command: Common,
  session: Session,
): Promise<ReadAll<Value<K>>> {
  const answers = await runJobs(job, files, {
    workerFile: session.workerFile,
    setup: { codebook, edits: command.edits, options: { includeFurniture: command.includeFurniture } },
    jobs: command.jobs,
    timeout: command.timeout,
    onDone: progress(files, command, session),
  })
  const read: { value: Value<K>; file: FileToRead }[] = []
  const failures: FailureReport[] = []
  files.forEach((file, index) => {
    const answer = answers[index]
    if (answer === undefined) throw new RangeError(`no answer for file ${index} of ${files.length}`)
    // TypeScript does not see that the value of a call's own result is that call's.
    if (answer.ok) read.push({ value: answer.value as Value<K>, file })
    else failures.push(failureOf(file.file, answer.error, command))
  })
  return { read, failures }
}
