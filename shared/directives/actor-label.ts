/** Headings, cells and lines that name actors and nothing else: "Bydelsdirektøren", "Byrådsavdeling for finans:". */

import { actorKind } from '../language/actors.nb'
import type { TextSpan } from '../text/span'
import { isWord, type SentenceView, spanOf, word, written } from './sentence-view'
import { isFiniteVerb } from './words/finite-verbs.nb'
import { DETERMINERS, PREPOSITIONS } from './words/function-words.nb'

const NO_UNIT =
  /^(?:ja|nei|høy|høg|middels|lav|låg|pågår|ferdig|løpende|ny|nytt|startet|utført|drift|investering|ingen|ikke|ikkje|avklares|behov)$/

/**
 * A unit's short name in a cell that is there to name who is responsible: "Oppvekst og kultur", "Teknisk". Null for figures, verbs
 * and words for how far things have come.
 */
export function unitLabel(view: SentenceView): TextSpan | null {
  const words = view.tokens.filter((token) => token.kind !== 'mark')
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length > 6 || !/^\p{Lu}/u.test(view.text.slice(first.start, first.end)))
    return null
  const isName = words.every(({ kind, folded }) => kind === 'word' && !NO_UNIT.test(folded) && !isFiniteVerb(folded))
  return isName && !/[.;:?!%]/.test(view.text.slice(first.start, last.end)) ? { start: first.start, end: last.end } : null
}

/** Heads of columns that say who has to do what stands in the row. */
export const RESPONSIBLE =
  /^(?:(?:hoved|hovud)?ansvar(?:lig|leg|et)?(?:\s+(?:enhet|eining|for\s+oppfølging|virksomhet|verksemd|avdeling|instans))?|rolle|hvem|kven|aktør|utfører|utførar|utføres\s+av|hvem\s+gjør\s+det)$/iu

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
