/** What codes are called, for chips and filters. */
import codebook from '../../../shared/codebook/standard-codebook.json'
import type { Language } from '../../../shared/i18n/language'
import type { CodeId } from '../../../shared/model/identifiers'

const LABELS: ReadonlyMap<string, Readonly<Partial<Record<Language, string>>>> = new Map(codebook.codes.map(({ id, label }) => [id, label]))

/** The code's name in the language of the interface; its id when the codebook has been changed since. */
export function codeName(code: CodeId, language: Language): string {
  const label = LABELS.get(code)
  return label?.[language] ?? label?.nb ?? code
}
