import { useMemo } from 'react'
import { checklist } from '../../../../shared/i18n/checklist'
import { common } from '../../../../shared/i18n/common'
import { mandates } from '../../../../shared/i18n/mandates'
import { useCodeNames } from '../../../app/code-names'
import { useCodesInUse } from '../../../app/codes-in-use'
import { useMessages } from '../../../app/language'

/** All that an item is put in words with. */
export function useItemWords() {
  const text = useMessages(checklist)
  const words = useMessages(common)
  const matrix = useMessages(mandates)
  const nameOf = useCodeNames()
  const codes = useCodesInUse()
  return useMemo(() => ({ text, words, matrix, nameOf, codes }), [text, words, matrix, nameOf, codes])
}
