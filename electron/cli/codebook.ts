/** Codebook files on disk. */
import { readFile } from 'node:fs/promises'
import { checkExamples } from '../../shared/codebook/check-examples'
import { parseCodebook } from '../../shared/codebook/parse-codebook'
import { cli } from '../../shared/i18n/cli'
import { codebookErrorMessage } from '../../shared/i18n/codebook-words'
import type { Codebook } from '../../shared/model/codebook'
import type { CodebookError } from '../../shared/model/codebook-error'
import type { Command, Common } from './arguments'
import { type Session, Usage } from './session'

async function fileText(file: string, { lang }: Common): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new Usage(cli[lang].codebookUnreadable(file))
  }
}

function complaint(file: string, errors: readonly CodebookError[], { lang }: Common): string {
  return [cli[lang].codebookWrong(file, errors.length), ...errors.map((error) => `  ${codebookErrorMessage(lang, error)}`)].join('\n')
}

/** The codebook of `--codebook`, or null for the standard one. Throws `Usage` when it is wrong. */
export async function chosenCodebook(common: Common): Promise<Codebook | null> {
  if (common.codebook === null) return null
  const read = parseCodebook(await fileText(common.codebook, common))
  if (!read.ok) throw new Usage(complaint(common.codebook, read.error, common))
  return read.value
}

/** Exit code 1 when the codebook has errors, or does not find its own examples. */
export async function codebookCheck(command: Command & { name: 'codebook-check' }, session: Session): Promise<number> {
  const read = parseCodebook(await fileText(command.file, command))
  const errors = read.ok ? checkExamples(read.value) : read.error
  if (!read.ok || errors.length > 0) {
    session.print(`${complaint(command.file, errors, command)}\n`)
    return 1
  }
  const { name, codes } = read.value
  const terms = codes.reduce((sum, code) => sum + code.terms.length, 0)
  session.print(`${cli[command.lang].codebookRight(name, codes.length, terms)}\n`)
  return 0
}
