/** The codes of the codebook in use, in its order, with their categories. */
import { useMemo } from 'react'
import file from '../../shared/codebook/standard-codebook.json'
import type { Code } from '../../shared/model/codebook'
import { codeId } from '../../shared/model/identifiers'
import { versionInUse } from '../state/codebook-state'
import { useStore } from '../state/use-store'
import { useServices } from './services'

export type CodeInUse = Pick<Code, 'id'> & { readonly category: string }

const STANDARD: readonly { readonly id: string; readonly category: string }[] = file.codes

export function useCodesInUse(): readonly CodeInUse[] {
  const version = useStore(useServices().codebookState, versionInUse)
  return useMemo(() => version?.codebook.codes ?? STANDARD.map(({ id, category }) => ({ id: codeId(id), category })), [version])
}

/** Its name, version and where it comes from are said wherever a figure is printed. */
export function useCodebookInUse(): { readonly name: string; readonly version: number } {
  const version = useStore(useServices().codebookState, versionInUse)
  return version === null ? { name: file.name, version: file.version } : { name: version.codebook.name, version: version.number }
}
