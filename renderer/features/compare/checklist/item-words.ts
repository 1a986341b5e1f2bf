/** An expected mandate in the language of the interface. */
import type { checklist } from '../../../../shared/i18n/checklist'
import type { common } from '../../../../shared/i18n/common'
import type { mandates } from '../../../../shared/i18n/mandates'
import type { ChecklistItem, ItemResult } from '../../../../shared/model/checklist'
import type { CodeNames } from '../../../app/code-names'
import type { CodeInUse } from '../../../app/codes-in-use'

/** A kind of actor by the name of its code; a name, or the text's own words, as they are. */
export function actorName(actor: string | null, codes: readonly CodeInUse[], nameOf: CodeNames): string | null {
  const code = codes.find(({ id }) => id === actor)
  return code === undefined ? actor : nameOf(code.id)
}

/** The other way: what was typed or chosen, as an item keeps it. */
export function actorOf(typed: string, codes: readonly CodeInUse[], nameOf: CodeNames): string | null {
  const name = typed.replaceAll(/\s+/g, ' ').trim()
  const code = codes.find(({ id, category }) => category === 'actor' && nameOf(id).toLowerCase() === name.toLowerCase())
  return name === '' ? null : (code?.id ?? name)
}

interface Words {
  readonly text: (typeof checklist)['nb']
  readonly words: (typeof common)['nb']
  readonly matrix: (typeof mandates)['nb']
  readonly nameOf: CodeNames
  readonly codes: readonly CodeInUse[]
}

/** Its conditions, shortly. */
export function conditionsOf({ theme, actor, least, requirement, words: query, deadline }: ChecklistItem, of: Words): readonly string[] {
  const { text, words, matrix, nameOf, codes } = of
  return [
    theme === null ? null : nameOf(theme),
    actorName(actor, codes, nameOf),
    least === null ? null : text.least_(words[least].toLowerCase()),
    requirement === null ? null : matrix[`requirement.${requirement}`].toLowerCase(),
    query === '' ? null : text.withWords(query),
    deadline ? text.withDeadline : null,
  ].filter((part) => part !== null)
}

/** What a weaker directive lacks. */
export function lacksOf({ lacks, modality }: ItemResult, { text, words }: Words): string {
  return lacks
    .map((one) => {
      if (one === 'modality' && modality !== null) {
        const name = words[modality].toLowerCase()
        // It binds as much, to the contrary.
        return modality === 'prohibition' ? name : text['lacks.modality'](name)
      }
      return one === 'deadline' ? text['lacks.deadline'] : text['lacks.requirement']
    })
    .join(', ')
}
