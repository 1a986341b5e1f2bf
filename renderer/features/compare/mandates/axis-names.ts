/** What the values of the matrix's axes are called in the language of the interface. */
import { useMemo } from 'react'
import { BY_CODEBOOK, BY_TEXT } from '../../../../shared/compare/mandate-matrix'
import { common } from '../../../../shared/i18n/common'
import { mandates } from '../../../../shared/i18n/mandates'
import type { MandateAxis, MandateQuery } from '../../../../shared/model/comparison'
import { MODALITIES, REQUIREMENTS } from '../../../../shared/model/directive'
import { codeId } from '../../../../shared/model/identifiers'
import { type CodeNames, useCodeNames } from '../../../app/code-names'
import { useMessages } from '../../../app/language'
import { rowsOf, type SelectedGroup } from '../../../app/use-selection'

export interface AxisNames {
  row(value: string | null): string
  column(value: string | null): string
}

export function useAxisNames(groups: readonly SelectedGroup[], { rows, columns }: MandateQuery): AxisNames {
  const text = useMessages(mandates)
  const words = useMessages(common)
  const codeName = useCodeNames()
  return useMemo(() => {
    const documents = new Map<string, string>(rowsOf(groups).map(({ id, title }) => [id, title]))
    const naming =
      (axis: MandateAxis) =>
      (value: string | null): string => {
        switch (axis) {
          case 'actor':
            return value === null ? text['none.actor'] : actorName(value, codeName)
          case 'theme':
            return value === null ? text['none.theme'] : codeName(codeId(value))
          case 'requirement': {
            const known = REQUIREMENTS.find((one) => one === value)
            return known === undefined ? text['none.requirement'] : text[`requirement.${known}`]
          }
          case 'modality':
            return words[MODALITIES.find((one) => one === value) ?? 'obligation']
          case 'group':
            return groups[Number(value)]?.title ?? ''
          case 'document':
            return documents.get(value ?? '') ?? ''
        }
      }
    return { row: naming(rows), column: naming(columns) }
  }, [groups, rows, columns, text, words, codeName])
}

/** A name stands for itself; a kind of actor has the name of its code. */
function actorName(value: string, codeName: CodeNames): string {
  if (value.startsWith(BY_CODEBOOK)) return codeName(codeId(value.slice(BY_CODEBOOK.length)))
  return value.slice(BY_TEXT.length)
}
