/** Subordinate clauses without the word that would open them: "utfordringer vi må møte", "byrådet mener vi må". */

import { actorKind } from '../language/actors.nb'
import { type ClauseKind, openedBy } from './clause-opener'
import { isFiniteAt, isNounish } from './finite'
import { isWord, type SentenceView, word, written } from './sentence-view'
import { ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, QUESTION_WORDS, SUBJECT_PRONOUNS } from './words/function-words.nb'

const BARE_SUBJECT = new Set('jeg eg du han hun ho vi me man dere'.split(' '))
const SAYING =
  /^(?:mener|meiner|mente|meinte|sier|seier|sa|tror|trur|synes|synest|syns|håper|vonar|vet|veit|hevder|hevdar|sikrer|føler|understreker|ser|forventer|ønsker|ønskjer|betyr|antar)$/

/** A subordinate clause without its opener: "utfordringer vi må møte" (som), "byrådet mener vi må" (at). */
export function bareClause(view: SentenceView, last: number): ClauseKind | null {
  const previous = word(view, last - 1)
  if (last < 1 || !isWord(view, last - 1)) return null
  const pronoun =
    BARE_SUBJECT.has(word(view, last)) ||
    (/^(?:en|ein)$/.test(word(view, last)) && /.{3,}(?:en|et|ene|ane|a)$/.test(previous)) ||
    (/^(?:de|dei)$/.test(word(view, last)) && /.{2,}(?:en|et|ene|ane|a)$/.test(previous))
  if (previous === 'det' && /.{3,}(?:ene|ane|en)$/.test(word(view, last))) return 'relative'
  if (isAfterBareNoun(view, last) || isAfterTwoNouns(view, last)) return 'relative'
  if (SAYING.test(previous) && isNounish(view, last)) return 'at'
  if (!pronoun || openedBy(view, last - 1, last + 1) !== null || isFiniteAt(view, last - 1)) return null
  if (CONJUNCTIONS.has(previous) || ADVERBS.has(previous) || PREPOSITIONS.has(previous)) return null
  return /^(?:så|da|då|hva|kva|hvordan|korleis|hvor|kor|enn|som|at|om|når|hvis|dersom|fordi|mens|medan|ja|nei)$/.test(previous)
    ? null
    : 'relative'
}

/**
 * "Det er en beredskap kommunen må bygge videre på": two nouns side by side, the second a definite actor, are no phrase; an
 * adjective there would end in -e. After "en" and the like even a word in -e is a noun: "en tjeneste kommunen skal gi".
 */
function isAfterBareNoun(view: SentenceView, last: number): boolean {
  const actor = word(view, last)
  const previous = word(view, last - 1)
  if (last < 2 || openedBy(view, last - 1, last + 1) !== null || QUESTION_WORDS.has(previous)) return false
  if (actorKind(actor) === null || !/.{3,}(?:en|et|a|ene|ane|rne)$/.test(actor) || /(?:het|heit)$/.test(actor)) return false
  if (!isNounish(view, last - 1) || SUBJECT_PRONOUNS.has(previous) || DETERMINERS.has(previous) || isFiniteAt(view, last - 1)) return false
  if (/^\p{Lu}/u.test(written(view, last - 1)) || /^\p{Lu}/u.test(written(view, last))) return false
  const article = /^(?:en|et|ei|ein|eit|ett|noe|noko|noen|nokon|den|det|de|dei)$/.test(word(view, last - 2))
  // "de beslutningene ministrene må ta": a definite plural is no adjective.
  if (/.{4,}(?:ene|ane)$/.test(previous) && actorKind(previous) === null && article) return true
  if (/(?:e|små|egen|eigen|første|selv|sjølv|s)$/.test(previous))
    return article && /^(?:en|et|ei|ein|eit)$/.test(word(view, last - 2)) && !/s$/.test(previous)
  return (
    !QUESTION_WORDS.has(word(view, last - 2)) &&
    previous.length > 3 &&
    !/^(?:fordi|ettersom|siden|sidan|mens|medan|hvis|dersom|viss|når|enn|som|der|hvor)$/.test(previous)
  )
}

/** "en belastning en koalisjon vil gi": a noun, and then another with its article. */
function isAfterTwoNouns(view: SentenceView, last: number): boolean {
  const noun = word(view, last - 2)
  return (
    /^(?:en|ein|et|eit|ei)$/.test(word(view, last - 1)) &&
    last > 3 &&
    /.{3,}(?:ing|else|het|heit|sjon|skap|en|et|ene|ane)$/.test(noun) &&
    isNounish(view, last - 2) &&
    !DETERMINERS.has(noun) &&
    !PREPOSITIONS.has(word(view, last - 3)) &&
    isNounish(view, last)
  )
}
