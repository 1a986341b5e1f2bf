/** Headings, cells and lines that name actors and nothing else: "Bydelsdirektøren", "Byrådsavdeling for finans:". */
import type { TextSpan } from '../text/span'
import { isWord, type SentenceView, spanOf, word, written } from './sentence-view'
import { actorKind } from './words/actors.nb'
import { DETERMINERS, PREPOSITIONS } from './words/function-words.nb'

/** The words of a sentence that names actors and says nothing else: no verb, no preposition; numbering in front is left out. */
export function actorLabel(view: SentenceView): TextSpan | null {
  let first = 0
  while (first < view.tokens.length && !isWord(view, first)) first += 1
  let last = view.tokens.length - 1
  while (last > first && !isWord(view, last)) last -= 1
  if (last - first > 8) return null
  let named = false
  for (let i = first; i <= last; i += 1) {
    const here = word(view, i)
    const isActor = actorKind(here) !== null || /^\p{Lu}{2,5}$/u.test(written(view, i))
    named ||= isActor
    if (isActor || /^\p{Lu}/u.test(written(view, i)) || DETERMINERS.has(here) || /^(?:og|eller|,|\/)$/.test(here) || here.endsWith('-'))
      continue
    // "Byrådsavdeling for finans", "Direktoratet for byggkvalitet": what an office is for belongs to its name.
    if (named && (PREPOSITIONS.has(here) || PREPOSITIONS.has(word(view, i - 1)))) continue
    return null
  }
  return named ? spanOf(view, first, last) : null
}
