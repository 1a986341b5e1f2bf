/** Finite verbs by their form and place, without a dictionary: what parts one clause from the next. */

import { actorKind } from '../language/actors.nb'
import { isStop, isWord, type SentenceView, word } from './sentence-view'
import { isFiniteVerb, looksFinite } from './words/finite-verbs.nb'
import { ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from './words/function-words.nb'

/** Last token before the verb that is not an adverb. */
export function beforeAdverbs(view: SentenceView, verb: number): number {
  let i = verb - 1
  while (i >= 0 && ADVERBS.has(word(view, i)) && !(word(view, i) === 'da' && i > 0 && word(view, i - 1) === 'enda')) i -= 1
  return i
}

/** Whether the word can be part of a noun phrase: no preposition, conjunction, adverb or verb. */
export function isNounish(view: SentenceView, i: number): boolean {
  return (
    isWord(view, i) &&
    !PREPOSITIONS.has(word(view, i)) &&
    !CONJUNCTIONS.has(word(view, i)) &&
    !ADVERBS.has(word(view, i)) &&
    !isFiniteVerb(word(view, i))
  )
}

/** Whether the token is a finite verb where it stands: listed forms, and verb-like forms right after som, at + pronoun. */
export function isFiniteAt(view: SentenceView, i: number): boolean {
  const here = word(view, i)
  if (here === '' || !isWord(view, i)) return false
  const previous = word(view, i - 1)
  if (previous === 'å' || (DETERMINERS.has(previous) === true && !SUBJECT_PRONOUNS.has(previous))) return false
  if (here === 'plikter' || here === 'pliktar') return view.tokens.slice(i + 1, i + 6).some((token) => token.folded === 'å')
  if (isFiniteVerb(here)) return true
  let j = i - 1
  while (j > 0 && ADVERBS.has(word(view, j))) j -= 1
  const before = word(view, j)
  if (before === 'som') return looksFinite(here) && actorKind(here) === null
  return (
    /^(?:det|vi|man|han|hun|ho|jeg|eg|me|du)$/.test(before) &&
    j === i - 1 &&
    looksFinite(here) &&
    /^(?:at|om|hvis|dersom|når|,|og|som|fordi|da|hva|der)$/.test(word(view, j - 1))
  )
}

/** Whether the token is a finite verb, or has the form of one after a noun: "før handel sluttes", "før oppgåva ligg føre". */
export function looksFiniteAt(view: SentenceView, i: number): boolean {
  return (
    isFiniteAt(view, i) ||
    (/.{3,}(?:es|ast|er|ar|år|tok|ble|fikk|fekk|vart|blei|dde|tte)$/.test(word(view, i)) && isWord(view, i) && isNounish(view, i - 1))
  )
}

/** "Avdekker kontrollen feil, skal eieren …": a verb-like word that a noun follows; after a noun comes a verb, a preposition or "som". */
export function opensWithVerb(view: SentenceView, start: number): boolean {
  if (isFiniteAt(view, start)) return true
  const here = word(view, start)
  return (
    /.{4,}(?:er|ar)$/.test(here) &&
    actorKind(here) === null &&
    !DETERMINERS.has(here) &&
    isNounish(view, start + 1) &&
    !/^(?:som|der|å|at|kan|skal|må|bør)$/.test(word(view, start + 1))
  )
}

/** The nearest finite verb left of token `from` in the same stretch, or null. */
export function previousFinite(view: SentenceView, from: number): number | null {
  for (let i = from - 1; i >= 0; i -= 1) {
    if (isStop(view, i)) return null
    if (isFiniteAt(view, i)) return i
  }
  return null
}
