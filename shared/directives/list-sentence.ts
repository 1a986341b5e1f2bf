/** Which sentence of an item's block is the item. */

import { actorKind } from '../language/actors.nb'
import { modalForm } from '../language/modal-verbs.nb'
import type { LeadInInput } from './lead-in-shape'
import { looksInfinitive } from './noun-phrase'

/** Words of a title before its colon: "Digital hjelp: Tilby kurs …". */
const MAX_TITLE_WORDS = 6

/**
 * The sentence that says what is to be done, in the block that begins at sentence `first`: after a title that ends with ":",
 * when what follows begins with its verb or has a modal verb of its own. What only explains the title is not the item.
 */
export function itemOf({ text, sentences, tokens }: LeadInInput, first: number): number {
  const sentence = sentences[first]
  if (sentence === undefined || sentences[first + 1]?.block !== sentence.block || text.charAt(sentence.end - 1) !== ':') return first
  const title = (tokens[first] ?? []).filter((token) => token.kind === 'word')
  if (title.length > MAX_TITLE_WORDS || title.some((token) => modalForm(token.folded) !== null)) return first
  const words = (tokens[first + 1] ?? []).filter((token) => token.kind === 'word')
  const verb = words[0]?.folded ?? ''
  return (looksInfinitive(verb) && actorKind(verb) === null) || words.some((token) => modalForm(token.folded) !== null) ? first + 1 : first
}
