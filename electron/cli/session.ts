/** What every command needs: where words go, and which files are meant. */
import { writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { FailureReport } from '../../shared/export/analysis-report'
import { cli } from '../../shared/i18n/cli'
import { importErrorMessage, importWarningMessage } from '../../shared/i18n/import-errors'
import type { ImportError, ImportWarning } from '../../shared/model/import'
import { findDocuments } from '../node/find-documents'
import type { Common, Format } from './arguments'

/** A mistake in the arguments that shows late: exit code 2. */
export class Usage extends Error {}

export interface Session {
  readonly workerFile: string
  readonly version: string
  /** Results. */
  print(text: string): void
  /** Progress and warnings. */
  tell(line: string): void
  readonly isTerminal: boolean
}

export interface FileToRead {
  readonly path: string
  readonly file: string
}

/** The files, folders walked; each named from where the user stands when it lies below. */
export async function filesOf(paths: readonly string[], { lang }: Common): Promise<FileToRead[]> {
  const found = await findDocuments(paths)
  if (found.length === 0) throw new Usage(cli[lang].nothingFound)
  return found.map((path) => {
    const below = relative(process.cwd(), path)
    return { path, file: below === '' || below.startsWith('..') ? path : below }
  })
}

export function formatOf({ format, out }: Common, session: Session): Format {
  return format ?? (out === null && session.isTerminal ? 'table' : 'json')
}

/** To `--out`, or printed where it is text. */
export async function deliver(content: string | Uint8Array, { out, lang }: Common, session: Session): Promise<void> {
  if (out === null) {
    if (typeof content === 'string') session.print(content)
    return
  }
  try {
    await writeFile(resolve(out), content)
  } catch {
    throw new Usage(cli[lang].cannotWrite(out))
  }
}

export function failureOf(file: string, error: ImportError, { lang }: Common): FailureReport {
  const detail = 'detail' in error ? { detail: error.detail } : {}
  return { file, error: { kind: error.kind, message: importErrorMessage(lang, file, error), ...detail } }
}

/** Says what failed, and gives the exit code. */
export function tellFailures(failures: readonly FailureReport[], { lang }: Common, session: Session): number {
  for (const { error } of failures) session.tell(error.message)
  if (failures.length > 0) session.tell(cli[lang].failed(failures.length))
  return failures.length > 0 ? 1 : 0
}

export function tellWarnings(file: string, warnings: readonly ImportWarning[], { lang }: Common, session: Session): void {
  for (const warning of warnings) session.tell(`${file}: ${importWarningMessage(lang, warning)}`)
}

export function progress(files: readonly FileToRead[], { lang }: Common, session: Session): (index: number, done: number) => void {
  return (index, done) => {
    if (files.length > 1) session.tell(cli[lang].reading(done, files.length, files[index]?.file ?? ''))
  }
}
