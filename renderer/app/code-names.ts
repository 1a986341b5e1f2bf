/** What codes are called in the language of the interface, by the codebook in use. For views that are loaded when opened. */
import { useMemo } from 'react'
import file from '../../shared/codebook/standard-codebook.json'
import type { Language } from '../../shared/i18n/language'
import type { Code } from '../../shared/model/codebook'
import type { CodeId } from '../../shared/model/identifiers'
import { versionInUse } from '../state/codebook-state'
import { useStore } from '../state/use-store'
import { useLanguage } from './language'
import { useServices } from './services'

/** Gives the name of a code. */
export type CodeNames = (code: CodeId) => string

const STANDARD: ReadonlyMap<string, Partial<Code['label']>> = new Map(file.codes.map(({ id, label }) => [id, label]))

/**
 * `codes` are those of the codebook in use, null for the standard one. A code that is not among them is one of the codebook before:
 * results are made again one by one. It has its name of the standard codebook, or its id.
 */
export function codeNames(codes: readonly Code[] | null, language: Language): CodeNames {
  const labels = new Map<string, Partial<Code['label']>>(codes?.map(({ id, label }) => [id, label]))
  return (code) => {
    const label = labels.get(code) ?? STANDARD.get(code)
    return label?.[language] ?? label?.nb ?? code
  }
}

export function useCodeNames(): CodeNames {
  const version = useStore(useServices().codebookState, versionInUse)
  const language = useLanguage()
  return useMemo(() => codeNames(version?.codebook.codes ?? null, language), [version, language])
}
