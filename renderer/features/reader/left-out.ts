/** What a document has around its text, gathered for showing: the same line on every page is one entry. Pure. */
import type { FurnitureRole, SourceDocument } from '../../../shared/model/source-document'
import { textOf } from '../../../shared/text/span'

export interface LeftOut {
  readonly role: FurnitureRole
  readonly lines: number
  /** Each different line (digits apart) with how often it stands, most frequent first. */
  readonly texts: readonly { readonly text: string; readonly times: number }[]
}

const ROLES: readonly FurnitureRole[] = ['running-head', 'running-foot', 'page-number', 'contents', 'comment']

export function leftOutOf({ text, blocks }: SourceDocument): readonly LeftOut[] {
  return ROLES.flatMap((role) => {
    const own = blocks.filter((block) => block.kind === 'furniture' && block.role === role).map(({ span }) => textOf(text, span))
    if (own.length === 0) return []
    const byPattern = new Map<string, { text: string; times: number }>()
    for (const line of own) {
      // Lines of a contents list differ by more than their numbers; heads and feet are the same but for theirs.
      const pattern = role === 'contents' || role === 'comment' ? line : line.replace(/\d+/g, '#')
      const entry = byPattern.get(pattern)
      if (entry === undefined) byPattern.set(pattern, { text: line.replace(/(?:[.…_]\s?){4,}/gu, ' … '), times: 1 })
      else entry.times += 1
    }
    return [{ role, lines: own.length, texts: [...byPattern.values()].sort((a, b) => b.times - a.times) }]
  })
}
