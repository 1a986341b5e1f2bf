/** Noun phrases that name actors, read forwards from where they begin: after "av", "påhviler", "oppfordrer", or as a subject. */

import { actorKind, NAMED_BY_PHRASE } from '../language/actors.nb'
import type { TextSpan } from '../text/span'
import { isWord, type SentenceView, spanOf, word, written } from './sentence-view'
import { ADVERBS, DETERMINERS, POSTPOSED_POSSESSIVES, PREPOSITIONS } from './words/function-words.nb'

/** Words for one, some or a part of those named after "av": "hver av partene", "et flertall av medlemmene". */
const SHARE =
  /^(?:den|de|dei|ingen|hver|kvar|kvart|hvert|begge|en|én|ein|ei|éin|ett|eitt|noen|nokon|nokre|enkelte|flere|fleire|alle|flertall|flertallet|fleirtal|fleirtalet|mindretall|mindretallet|mindretal|mindretalet|halvparten|tredel|tredjedel|fjerdedel|fjerdepart|femdel|femtedel|tidel|tiendedel|tiandedel|tredjepart|to|tre|fem|ti)$/

const NOT_IN_NAME = /^(?:skal|må|bør|kan|vil|som|er|har|lyt|plikter|pliktar)$/

/** The last token of the phrase after a share ("hver av partene"), when `at` is such a word and an actor follows; else null. */
export function endOfShare(view: SentenceView, at: number): number | null {
  if (!SHARE.test(word(view, at)) || word(view, at + 1) !== 'av') return null
  // "kvar av dei", but "eit fleirtal av dei tilsette"
  return actorEnd(view, at + 2) ?? (/^(?:dei|dem|disse|desse|oss)$/.test(word(view, at + 2)) ? at + 2 : null)
}

/** The actor phrase that begins at `first`, or null. */
export function actorPhrase(view: SentenceView, first: number): TextSpan | null {
  // "av den som krever forretningen"
  if (/^(?:den|de|dei)$/.test(word(view, first)) && word(view, first + 1) === 'som') return spanOf(view, first, first)
  const article = /^(?:en|ein|et|eit|ei|minst|de|dei)$/.test(word(view, first)) ? 1 : 0
  const last = endOfShare(view, first + article) ?? actorEnd(view, first)
  return last === null ? null : spanOf(view, first, nameEnd(view, last))
}

/** Last token of the actors named from `first` on, without what is said of them; null when the first noun is none. */
function actorEnd(view: SentenceView, first: number): number | null {
  let found: number | null = null
  for (let i = first; i < first + 8 && isWord(view, i); i += 1) {
    const here = word(view, i)
    if (PREPOSITIONS.has(here) || /^(?:som|å|at|der|skal|må|kan|bør|vil|er|har)$/.test(here)) break
    if (/^(?:alle|begge|enhver)$/.test(here) && isWord(view, i + 1) && qualifiesNoun(view, i + 1)) continue
    // "av virksomhetens art": whose it is.
    if (/.{3,}(?:ens|ets|enes|anes)$/.test(here) && isWord(view, i + 1) && qualifiesNoun(view, i + 1)) {
      if (found === null && actorKind(word(view, i + 1)) === null && actorKind(word(view, i + 2)) === null) return null
      continue
    }
    if (actorKind(here) !== null || /^(?:vi|oss)$/.test(here)) found = i
    else if (found !== null && /^\p{Lu}/u.test(written(view, i))) found = i
    else if (found !== null && !/^(?:og|eller|samt)$/.test(here) && !POSTPOSED_POSSESSIVES.has(here) && !goesOn(view, i)) break
    else if (found === null && i > first && !qualifies(view, i)) break
  }
  return found
}

/** Whether a word goes on in the noun phrase: no preposition, conjunction or adverb. */
function qualifiesNoun(view: SentenceView, i: number): boolean {
  return (
    !PREPOSITIONS.has(word(view, i)) && !ADVERBS.has(word(view, i)) && !/^(?:som|og|eller|samt|å|at|der|skal|må|kan)$/.test(word(view, i))
  )
}

/** An adjective or determiner between "og" and the next actor: "oppdragsgiveren og ansvarlig megler". */
function goesOn(view: SentenceView, i: number): boolean {
  return /^(?:og|eller|samt)$/.test(word(view, i - 1)) && actorKind(word(view, i + 1)) !== null && !/(?:es|ast|s)$/.test(word(view, i))
}

/** Whether the word can stand before the head: nothing that ends a noun phrase. */
function qualifies(view: SentenceView, i: number): boolean {
  const here = word(view, i)
  return (
    DETERMINERS.has(here) ||
    here.endsWith('-') ||
    /^(?:og|eller|samt)$/.test(here) ||
    /(?:e|ig|leg|lig|sk|al|ell|ert|s|t|n)$/.test(here) ||
    /^\p{Lu}/u.test(written(view, i)) ||
    !ADVERBS.has(here)
  )
}

/** Takes in the phrase that makes a name of its head: "Direktoratet for byggkvalitet", "Statsforvalteren i Nordland", "lederen av utvalget". */
export function nameEnd(view: SentenceView, last: number): number {
  const preposition = word(view, last + 1)
  if (preposition === 'av' && /(?:^|.)(?:leder|leiar|formann|medlem(?:mer)?)(?:en|ne|ane|a|et|mene|ene)?$/.test(word(view, last))) {
    const whole = actorEnd(view, last + 2)
    return whole ?? last
  }
  const pattern = NAMED_BY_PHRASE[preposition]
  if (pattern?.test(word(view, last)) !== true) return last
  let end = last + 1
  while (isWord(view, end + 1) && !PREPOSITIONS.has(word(view, end + 1)) && end < last + 5 && !NOT_IN_NAME.test(word(view, end + 1)))
    end += 1
  return end > last + 1 ? end : last
}
