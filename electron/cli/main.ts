/** The command line: the same analysis without a window. Plain Node; results to stdout, everything else to stderr. */
import { join } from 'node:path'
import { version } from '../../package.json'
import { unreachable } from '../../shared/base/assert'
import { cli } from '../../shared/i18n/cli'
import { analyse } from './analyse'
import { type Command, readArguments } from './arguments'
import { codebookCheck } from './codebook'
import { compare } from './compare'
import { exportFiles } from './export'
import { find } from './find'
import { rules } from './rules'
import { type Session, Usage } from './session'
import { text } from './text'

const session: Session = {
  workerFile: join(import.meta.dirname, 'cli-worker.js'),
  version,
  print: (words) => void process.stdout.write(words),
  tell: (line) => void process.stderr.write(`${line}\n`),
  isTerminal: process.stdout.isTTY === true,
}

async function run(command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      session.print(cli[command.lang].usage)
      return 0
    case 'version':
      session.print(`skalma ${session.version}\n`)
      return 0
    case 'analyse':
      return analyse(command, session)
    case 'compare':
      return compare(command, session)
    case 'export':
      return exportFiles(command, session)
    case 'text':
      return text(command, session)
    case 'search':
    case 'concordance':
      return find(command, session)
    case 'codebook-check':
      return codebookCheck(command, session)
    case 'rules':
      return rules(command, session)
    default:
      return unreachable(command)
  }
}

async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args)
  if (!read.ok) {
    session.tell(read.error)
    session.tell('skalma --help')
    return 2
  }
  try {
    return await run(read.value)
  } catch (error) {
    if (!(error instanceof Usage)) throw error
    session.tell(error.message)
    return 2
  }
}

// A reader that closes the pipe early ("… | head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await main(process.argv.slice(2))
