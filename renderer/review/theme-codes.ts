/** The themes that a directive can be given: those of the codebook in use. */
import { useMemo } from 'react'
import file from '../../shared/codebook/standard-codebook.json'
import { type CodeId, codeId } from '../../shared/model/identifiers'
import { useServices } from '../app/services'
import { versionInUse } from '../state/codebook-state'
import { useStore } from '../state/use-store'

const STANDARD: readonly { readonly id: string; readonly category: string }[] = file.codes

export function useThemeCodes(): readonly CodeId[] {
  const version = useStore(useServices().codebookState, versionInUse)
  return useMemo(
    () => (version?.codebook.codes ?? STANDARD).filter(({ category }) => category === 'theme').map(({ id }) => codeId(id)),
    [version],
  )
}
