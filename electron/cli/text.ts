/** `text`: the assembled text of one file, page by page. */
import { cli } from '../../shared/i18n/cli'
import type { Command } from './arguments'
import { runJobs } from './run-jobs'
import { deliver, failureOf, filesOf, type Session, tellFailures, tellWarnings, Usage } from './session'

export async function text(command: Command & { name: 'text' }, session: Session): Promise<number> {
  const files = await filesOf([command.file], command)
  // A folder with several: which one was meant?
  if (files.length > 1) throw new Usage(cli[command.lang].oneFile)
  const [answer] = await runJobs('text', files, {
    workerFile: session.workerFile,
    setup: { codebook: null, edits: {}, options: { includeFurniture: true } },
    jobs: 1,
    timeout: command.timeout,
    onDone: () => undefined,
  })
  if (answer === undefined) throw new RangeError('no answer for the file')
  if (!answer.ok) return tellFailures([failureOf(command.file, answer.error, command)], command, session)
  tellWarnings(command.file, answer.value.warnings, command, session)
  await deliver(`${answer.value.text}\n`, command, session)
  return 0
}
