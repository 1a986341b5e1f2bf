/** The subject after its verb, as main clauses have it when something else comes first. */

import { actorKind } from '../language/actors.nb'
import { looksInfinitive, NOMINATIVE, SHORT_INFINITIVES, type Subject, subjectFrom } from './noun-phrase'
import { isWord, type SentenceView, word, written } from './sentence-view'
import { ADVERBS, DETERMINERS, POSTPOSED_POSSESSIVES, PREPOSITIONS } from './words/function-words.nb'

/** The inverted subject after the verb: adverbs are skipped, and it ends where an infinitive, a preposition or an adverb begins. */
export function subjectAfter(view: SentenceView, verb: number): Subject | null {
  let first = verb + 1
  while (ADVERBS.has(word(view, first)) && word(view, first) !== 'både') first += 1
  if (word(view, first) === 'etter') {
    const actor = actorAfterPhrase(view, first)
    if (actor === null) return null
    first = actor
  }
  const start = word(view, first)
  if (!isWord(view, first) && view.tokens[first]?.kind !== 'number') return null
  if (PREPOSITIONS.has(start) || start === 'å' || start === 'seg' || SHORT_INFINITIVES.has(start)) return null
  if (NOMINATIVE.has(start) && !(DETERMINERS.has(start) && nounFollows(view, first + 1)))
    return { first, last: first, head: first, inverted: true }
  let limit = first
  while (limit < view.tokens.length) {
    const here = word(view, limit)
    if (limit > first && /^(?:når|dersom|hvis|viss|fordi|mens|medan)$/.test(here)) break
    if (limit > first && (PREPOSITIONS.has(here) || here === 'som' || here === 'å' || here === 'at' || ADVERBS.has(here))) break
    if (!isWord(view, limit) && view.tokens[limit]?.kind !== 'number' && here !== ',' && here !== '/') break
    // "et vitne", "eit kome": what has an article is no verb.
    if (limit > first && isAfterArticle(view, limit, first)) {
      limit += 1
      continue
    }
    if (limit > first && /^\p{Lu}/u.test(written(view, limit))) {
      limit += 1
      continue
    }
    if (limit > first && endsPhrase(view, limit - 1, first) && !goesOn(here)) break
    if (SHORT_INFINITIVES.has(here)) break
    if (limit > first && /.{2,}a$/.test(here) && /(?:et|en|ene|ane|a)$/.test(word(view, limit - 1)) && actorKind(here) === null) break
    if (
      looksInfinitive(here) &&
      !/^\p{Lu}/u.test(written(view, limit)) &&
      actorKind(here) === null &&
      // "skal rettighetshaver sende": no adjective follows a noun.
      ((limit > first && actorKind(word(view, limit - 1)) !== null && !DETERMINERS.has(word(view, limit - 1))) ||
        !isAdjectiveBefore(view, limit))
    )
      break
    limit += 1
  }
  return limit === first ? null : subjectFrom(view, first, limit, true)
}

/** "skal etter dette kommunen": the actor after one short prepositional phrase, or null. */
function actorAfterPhrase(view: SentenceView, preposition: number): number | null {
  for (let i = preposition + 2; i < preposition + 4; i += 1)
    if (actorKind(word(view, i)) !== null && !PREPOSITIONS.has(word(view, i - 1))) return i
  return null
}

function isAfterArticle(view: SentenceView, i: number, first: number): boolean {
  if (/^(?:et|eit|ei)$/.test(word(view, i - 1))) return true
  return i - 2 >= first && /^(?:et|eit|en|ein|ei)$/.test(word(view, i - 2)) && /(?:ig|leg|sk|ert|al|ell|siv)$/.test(word(view, i - 1))
}

/** What may follow the definite noun of an actor in its phrase. */
function goesOn(folded: string): boolean {
  return (
    /^(?:og|eller|samt|,|\/|som|selv|sjølv|sjølve|alene|åleine)$/.test(folded) ||
    POSTPOSED_POSSESSIVES.has(folded) ||
    !/^\p{Ll}/u.test(folded)
  )
}

/** "kan laget påleggje andelseigaren": no adjective follows the definite noun of an actor. */
function endsPhrase(view: SentenceView, i: number, first: number): boolean {
  return i >= first && actorKind(word(view, i)) !== null && /.{3,}(?:en|et|a|ene|ane)$/.test(word(view, i))
}

/** Whether a noun stands within two words, so that what is before it determines it: "de norske kjedene", "den enkelte bydel". */
function nounFollows(view: SentenceView, from: number): boolean {
  const here = word(view, from)
  if (!isWord(view, from) || here === 'som' || PREPOSITIONS.has(here) || ADVERBS.has(here) || SHORT_INFINITIVES.has(here)) return false
  if (!looksInfinitive(here) || actorKind(here) !== null) return true
  if (
    /(?:vne|tte|ede|nde|ige|lege|iske|ale|elle|løse|rike|erte|lte|ste)$/.test(here) &&
    isWord(view, from + 1) &&
    NOUN.test(word(view, from + 1))
  )
    return true
  return isAdjectiveBefore(view, from)
}

const NOUN = /(?:er|ar|ene|ane|en|et|ing|het|heit|sjon|ene|inga|else|skap|or|ur|al|an|tak|råd|lag|kommune|bydel|etat)$/

/** An adjective in -e before a noun that an infinitive follows: "kommunale virksomheter rapportere" against "sikre virksomheter". */
function isAdjectiveBefore(view: SentenceView, i: number): boolean {
  const next = word(view, i + 1)
  if (/(?:es|ast)$/.test(word(view, i)) || next === 'å') return false
  if (!isWord(view, i + 1) || /^(?:og|eller|samt)$/.test(next) || PREPOSITIONS.has(next) || ADVERBS.has(next) || DETERMINERS.has(next))
    return false
  if (looksInfinitive(next) && actorKind(next) === null)
    return isWord(view, i + 2) && NOUN.test(word(view, i + 2)) && verbFollows(view, i + 3)
  return (NOUN.test(next) || actorKind(next) !== null || DETERMINERS.has(word(view, i - 1))) && verbFollows(view, i + 2)
}

/** Whether an infinitive stands within the next words of the noun phrase's continuation. */
function verbFollows(view: SentenceView, from: number): boolean {
  for (let i = from; i < from + 6; i += 1) {
    if (!isWord(view, i) || word(view, i) === 'å') return false
    if (looksInfinitive(word(view, i)) && !PREPOSITIONS.has(word(view, i - 1))) return true
  }
  return false
}
