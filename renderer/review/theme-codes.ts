/** The themes that a directive can be given: those of the codebook in use; and those that words have by themselves. */
import { useMemo } from 'react'
import type { Mention } from '../../shared/model/codebook'
import type { CodeId } from '../../shared/model/identifiers'
import { contains, type TextSpan } from '../../shared/text/span'
import { useCodesInUse } from '../app/codes-in-use'

export function useThemeCodes(): readonly CodeId[] {
  const codes = useCodesInUse()
  return useMemo(() => codes.filter(({ category }) => category === 'theme').map(({ id }) => id), [codes])
}

/** Those of `themes` that are mentioned in the words at `span`, in the order of `themes`. */
export function themesIn(themes: readonly CodeId[], mentions: readonly Mention[], span: TextSpan): readonly CodeId[] {
  const found = new Set(mentions.filter((mention) => contains(span, mention)).map(({ code }) => code))
  return themes.filter((theme) => found.has(theme))
}
