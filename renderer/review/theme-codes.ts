/** The themes that a directive can be given: those of the codebook in use; and those that words have by themselves. */
import { useMemo } from 'react'
import file from '../../shared/codebook/standard-codebook.json'
import type { Mention } from '../../shared/model/codebook'
import { type CodeId, codeId } from '../../shared/model/identifiers'
import { contains, type TextSpan } from '../../shared/text/span'
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

/** Those of `themes` that are mentioned in the words at `span`, in the order of `themes`. */
export function themesIn(themes: readonly CodeId[], mentions: readonly Mention[], span: TextSpan): readonly CodeId[] {
  const found = new Set(mentions.filter((mention) => contains(span, mention)).map(({ code }) => code))
  return themes.filter((theme) => found.has(theme))
}
