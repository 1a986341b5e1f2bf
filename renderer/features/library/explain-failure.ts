/** Why a file did not come into the library, in one sentence with a way on. */
import { importWords } from '../../../shared/i18n/import'
import { importErrorMessage } from '../../../shared/i18n/import-errors'
import type { Language } from '../../../shared/i18n/language'
import type { ImportJob, ImportStatus } from '../../state/import-state'

type Failure = Extract<ImportStatus, { kind: 'failed' }>['error']

export function explainFailure(language: Language, { fileName }: ImportJob, error: Failure): string {
  if (error.kind === 'disk-full' || error.kind === 'not-stored') return importWords[language][`error.${error.kind}`]
  if (error.kind === 'password-protected' && !takesPassword(fileName)) return importWords[language]['error.locked-word'](fileName)
  return importErrorMessage(language, fileName, error)
}

/** Encrypted Word files are another format altogether, which no reader of ours decrypts: asking for a password would lead nowhere. */
export function takesPassword(fileName: string): boolean {
  return !/\.do[ct][xm]?$/i.test(fileName)
}
