/** The codes of the codebook in use, in its order, with their categories. */
import { useMemo } from 'react'
import { writtenStandardCodebook } from '../../shared/codebook/standard-codebook'
import file from '../../shared/codebook/standard-codebook.json'
import type { Code, Codebook } from '../../shared/model/codebook'
import { codeId } from '../../shared/model/identifiers'
import { versionInUse } from '../state/codebook-state'
import { useStore } from '../state/use-store'
import { useServices } from './services'

export type CodeInUse = Pick<Code, 'id'> & { readonly category: string }

interface StandardCode {
  readonly id: string
  readonly category: string
  readonly terms: readonly { readonly value: string; readonly entity?: string }[]
}

const STANDARD: readonly StandardCode[] = file.codes

/** The code of districts by name, and the one of districts in general. */
const DISTRICT_NAMES = 'district_names'
export const DISTRICTS = codeId('districts')

export function useCodesInUse(): readonly CodeInUse[] {
  const version = useStore(useServices().codebookState, versionInUse)
  return useMemo(() => version?.codebook.codes ?? STANDARD.map(({ id, category }) => ({ id: codeId(id), category })), [version])
}

/** Its name, version and where it comes from are said wherever a figure is printed. */
export function useCodebookInUse(): { readonly name: string; readonly version: number } {
  const version = useStore(useServices().codebookState, versionInUse)
  return version === null ? { name: file.name, version: file.version } : { name: version.codebook.name, version: version.number }
}

/** What the districts are called that have a name in the codebook ("Bydel Alna"). */
export function useDistrictNames(): readonly string[] {
  return useNames(isDistrictNames)
}

/** What all actors are called that have a name in the codebook. */
export function useActorNames(): readonly string[] {
  return useNames(isActor)
}

const isDistrictNames = ({ id }: StandardCode): boolean => id === DISTRICT_NAMES
const isActor = ({ category }: StandardCode): boolean => category === 'actor'

function useNames(of: (code: StandardCode) => boolean): readonly string[] {
  const version = useStore(useServices().codebookState, versionInUse)
  return useMemo(() => {
    const codes: readonly StandardCode[] = version?.codebook.codes ?? STANDARD
    return [...new Set(codes.filter(of).flatMap(({ terms }) => terms.flatMap(({ entity }) => entity ?? [])))]
  }, [version, of])
}

/** All of it, with its terms and its hash. */
export function useWholeCodebook(): { readonly codebook: Codebook; readonly hash: string } {
  const version = useStore(useServices().codebookState, versionInUse)
  return version ?? writtenStandardCodebook()
}
