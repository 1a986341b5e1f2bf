/** What the rows of the summary are called: codes by the codebook in use, everything else as it is. */
import { useMemo } from 'react'
import { editions } from '../../../shared/i18n/editions'
import { codeId } from '../../../shared/model/identifiers'
import { useCodeNames } from '../../app/code-names'
import { useMessages } from '../../app/language'

export interface ChangeNames {
  /** `value` of the summary by theme or by addressee. */
  nameOf(axis: 'theme' | 'addressee', value: string | null): string
}

export function useChangeNames(): ChangeNames {
  const text = useMessages(editions)
  const codeName = useCodeNames()
  return useMemo(() => ({ nameOf: (axis, value) => (value === null ? text[`none.${axis}`] : codeName(codeId(value))) }), [text, codeName])
}
