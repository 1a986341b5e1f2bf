/**
 * The subject of a finite verb by position: Norwegian main clauses have the verb second, so what stands before it is either
 * the subject or something fronted; in the latter case the subject follows. Source of the rules: design notes, measured on
 * Universal Dependencies (tests/accuracy).
 */
import type { Clause } from './clause'
import { beforeAdverbs, isFiniteAt } from './clause'
import { isWord, type SentenceView, word, written } from './sentence-view'
import { actorKind } from './words/actors.nb'
import {
  ADVERBS,
  DETERMINERS,
  FOCUS_ADVERBS,
  POSTPOSED_POSSESSIVES,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
} from './words/function-words.nb'

export interface Subject {
  /** First and last token of the noun phrase, without what follows its head. */
  readonly first: number
  readonly last: number
  /** The noun or pronoun the phrase is built on. */
  readonly head: number
  readonly inverted: boolean
}

const NOMINATIVE = new Set('jeg eg du han hun ho hen vi me dere de dei man det den dette en ein disse desse alle ingen enhver'.split(' '))
const FRONTED = new Set(
  'hvis dersom viss når da då før etter om for i på til fra frå med av ved under å skal må fordi ettersom så siden sidan slik derfor'.split(
    ' ',
  ),
)
const ADJECTIVE = /(?:lige?|ige|iske?|ale|elle|ende|ande|bare|some?|ete|ært|ære|ive|erte|ente|vise|løse?|fulle?|sk|ske|ste|ere|are)$/
/** Words in -e and -a that are infinitives far more often than nouns or adjectives, plus short infinitives. */
const SHORT_INFINITIVES = new Set(
  'gå få gi gje ha bli være vere se sjå stå la ta bo bu tro tru nå dra si seie skje gjøre gjere kunne måtte skulle ville burde be ligge sitte spre kle snu bry fly le dø'.split(
    ' ',
  ),
)

/** Whether a word can be an infinitive: the place where an inverted subject must end. */
export function looksInfinitive(folded: string): boolean {
  if (SHORT_INFINITIVES.has(folded)) return true
  if (folded.length < 3 || DETERMINERS.has(folded)) return false
  if (/(?:ene|ane|else|inga|a)$/.test(folded))
    return /^(?:tjene|tene|låne|forene|trene|kjenne|finne|mene|gjenvinne|regne|åpne|ordne|dekke|berømme|danne|vinne|ta|la|gagne|tegne|skjerme|overta|delta|ivareta|motta|foreta|gjenoppta|godta|oppta|unnta|anta|vedta|bruka|fylle|granske|ønske|huske|avklare|sone|øyne|teikne|opne|rekne|tilegne|varsle|fordele|hindra|sikra|styrka)$/.test(
      folded,
    )
  return (
    /(?:e|es|ast|s)$/.test(folded) &&
    !/(?:lige|iske|ale|elle|else|het|ings|inge|ets|ens|enes|ers|jons|tets|kommune|myndighete)$/.test(folded)
  )
}

/** End of the noun phrase that starts at `first`, before `limit`: stops at prepositions, marks, relative pronouns, adverbs, verbs. */
function phraseEnd(view: SentenceView, first: number, limit: number): number {
  let last = first - 1
  for (let i = first; i < limit; i += 1) {
    const here = word(view, i)
    if (here === 'og' || here === 'eller' || here === 'samt' || here === '/') {
      if (
        i > first &&
        i + 1 < limit &&
        (isWord(view, i + 1) || view.tokens[i + 1]?.kind === 'number') &&
        !PREPOSITIONS.has(word(view, i + 1))
      )
        continue
      break
    }
    if (here === ',' && i > first && i + 1 < limit && isWord(view, i + 1) && enumerationFollows(view, i + 1, limit)) continue
    if (!isWord(view, i) && view.tokens[i]?.kind !== 'number') break
    if (i > first && (PREPOSITIONS.has(here) || here === 'som' || here === 'der' || here === 'å' || here === 'at')) break
    if (i > first && ADVERBS.has(here) && !DETERMINERS.has(here)) break
    last = i
  }
  // "av-" suspended hyphen stays with its mate; nothing to do, tokens keep it.
  return last
}

/** "kommunen, bydelen og etaten": a comma goes on when an "og" follows before anything else than nouns. */
function enumerationFollows(view: SentenceView, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 12; i += 1) {
    const here = word(view, i)
    if (here === 'og' || here === 'eller' || here === 'samt') return true
    if (here === 'som' || here === 'der' || PREPOSITIONS.has(here) || isFiniteAt(view, i) || (!isWord(view, i) && here !== ','))
      return false
  }
  return false
}

/** The head: the last word of the first conjunct, before postposed possessives and names in apposition. */
function headOf(view: SentenceView, first: number, last: number): number {
  let end = last
  for (let i = first + 1; i <= last; i += 1) {
    const here = word(view, i)
    if (here === 'og' || here === 'eller' || here === ',' || here === 'samt') {
      end = i - 1
      break
    }
  }
  while (end > first && POSTPOSED_POSSESSIVES.has(word(view, end))) end -= 1
  // "Bydel Gamle Oslo", "statsråd Hansen": a common noun before capitalised names is the head.
  let head = end
  while (head > first && /^\p{Lu}/u.test(written(view, head)) && isWord(view, head - 1) && actorKind(word(view, head - 1)) !== null)
    head -= 1
  if (head !== end) return head
  if (/^\p{Lu}/u.test(written(view, end))) {
    for (let i = first; i < end; i += 1) if (/^(?:bydel|byråd|statsråd|minister|direktør|ordfører|rådmann)$/.test(word(view, i))) return i
  }
  return end
}

function subjectFrom(view: SentenceView, first: number, limit: number, inverted: boolean): Subject | null {
  const last = phraseEnd(view, first, limit)
  if (last < first) return null
  const head =
    SUBJECT_PRONOUNS.has(word(view, first)) &&
    (last === first || (NOMINATIVE.has(word(view, first)) && !DETERMINERS.has(word(view, first))))
      ? first
      : headOf(view, first, last)
  return { first, last, head, inverted }
}

/** The inverted subject after the verb: adverbs are skipped, and it ends where an infinitive, a preposition or an adverb begins. */
function subjectAfter(view: SentenceView, verb: number): Subject | null {
  let first = verb + 1
  while (ADVERBS.has(word(view, first)) && word(view, first) !== 'både') first += 1
  if (word(view, first) === 'etter' || word(view, first) === 'innen' || word(view, first) === 'i') {
    // "skal ikke kommunen", "skal etter dette kommunen": one short prepositional phrase may stand between.
    let i = first + 1
    while (i < first + 4 && isWord(view, i) && actorKind(word(view, i)) === null) i += 1
    if (actorKind(word(view, i)) !== null && !PREPOSITIONS.has(word(view, i - 1)) && word(view, first) === 'etter') first = i
    else return null
  }
  const start = word(view, first)
  if (!isWord(view, first) && view.tokens[first]?.kind !== 'number') return null
  if (PREPOSITIONS.has(start) || start === 'å' || start === 'seg') return null
  if (NOMINATIVE.has(start)) {
    const noun = word(view, first + 1)
    const determiner =
      DETERMINERS.has(start) && isWord(view, first + 1) && !looksInfinitive(noun) && !PREPOSITIONS.has(noun) && !ADVERBS.has(noun)
    const determinerOfActor = DETERMINERS.has(start) && actorWithin(view, first + 1)
    if (!determiner && !determinerOfActor) return { first, last: first, head: first, inverted: true }
  }
  if (/^(?:få|gå|gi|ha|bli|være|vere|se|stå|la|ta)$/.test(start)) return null
  let limit = first
  while (limit < view.tokens.length) {
    const here = word(view, limit)
    if (limit > first && (PREPOSITIONS.has(here) || here === 'som' || here === 'å' || here === 'at')) break
    if (
      looksInfinitive(here) &&
      !(ADJECTIVE.test(here) && actorWithin(view, limit + 1)) &&
      actorKind(here) === null &&
      !followedBySubjectNoun(view, limit, first)
    )
      break
    if (ADVERBS.has(here) && limit > first) break
    if (!isWord(view, limit) && view.tokens[limit]?.kind !== 'number' && here !== ',' && here !== '/') break
    limit += 1
  }
  if (limit === first) return null
  return subjectFrom(view, first, limit, true)
}

/** "alle kommunale virksomheter": an adjective in -e between a determiner and a noun is no infinitive. */
function followedBySubjectNoun(view: SentenceView, i: number, first: number): boolean {
  if (i === first) return DETERMINERS.has(word(view, i))
  return (
    DETERMINERS.has(word(view, i - 1)) &&
    isWord(view, i + 1) &&
    !looksInfinitive(word(view, i + 1)) &&
    !PREPOSITIONS.has(word(view, i + 1)) &&
    /(?:er|ar|ene|ane|en|et|ing)$/.test(word(view, i + 1))
  )
}

/** Whether an actor noun stands within the next two words. */
function actorWithin(view: SentenceView, from: number): boolean {
  for (let i = from; i < from + 2; i += 1) {
    if (PREPOSITIONS.has(word(view, i)) || !isWord(view, i)) return false
    if (actorKind(word(view, i)) !== null) return true
  }
  return false
}

/** Strips what may open a clause before its first constituent. */
function clauseOpening(view: SentenceView, from: number, verb: number): number {
  let start = from
  while (
    start < verb &&
    (/^(?:og|men|eller|for|samt|men)$/.test(word(view, start)) || (!isWord(view, start) && view.tokens[start]?.kind !== 'number'))
  ) {
    if (word(view, start) === 'for' && /^(?:å|at)$/.test(word(view, start + 1))) break
    if (word(view, start) === 'for' && PREPOSITIONS.has('for') && isWord(view, start + 1) && start === 0) break
    start += 1
  }
  return start
}

/** The subject of the finite verb at `verb`, whose clause is `clause`; null when there is none in the text (som + modal, imperative). */
export function findSubject(view: SentenceView, verb: number, clause: Clause): Subject | null {
  if (clause.shared !== null)
    return findSubject(view, clause.shared, { ...clause, shared: null, afterComma: word(view, beforeAdverbs(view, clause.shared)) === ',' })
  const last = beforeAdverbs(view, verb)
  if (clause.opener !== null) {
    if (last <= clause.opener) return null
    let first = clause.start
    while (
      first < last &&
      (FOCUS_ADVERBS.has(word(view, first)) || ADVERBS.has(word(view, first)) || word(view, first) === 'som' || word(view, first) === ',')
    )
      first += 1
    // "at i 2022 skal kommunen": rare; the phrase before the verb is taken all the same.
    if (QUESTION_WORDS.has(word(view, clause.opener)) && /^(?:hvilke|hvilken|hvilket)$/.test(word(view, clause.opener))) {
      const nearest = nearestPronoun(view, clause.start, verb)
      if (nearest !== null) return nearest
    }
    if (PREPOSITIONS.has(word(view, first))) return subjectAfter(view, verb) ?? nearestPronoun(view, clause.start, verb)
    return subjectFrom(view, first, verb, false)
  }
  const start = clauseOpening(view, clause.start, verb)
  if (start >= verb) return subjectAfter(view, verb)
  const opening = word(view, start)
  let first = start
  while (first < verb - 1 && FOCUS_ADVERBS.has(word(view, first)) && !ADVERBS.has(word(view, first + 1)) && first + 1 <= last) first += 1
  if (clause.afterComma) {
    const relative = relativeInside(view, start, verb)
    if (
      !FRONTED.has(opening) &&
      !PREPOSITIONS.has(opening) &&
      !isFiniteAt(view, start) &&
      !QUESTION_WORDS.has(opening) &&
      !(ADVERBS.has(opening) && first === start) &&
      relative !== null
    ) {
      return subjectFrom(view, first, relative, false)
    }
    return subjectAfter(view, verb)
  }
  // The verb nearest on the left: what stands between it and this verb can only be this verb's.
  let from = first
  const previous = lastFiniteBetween(view, start, verb)
  if (previous !== null && !isInsideRelative(view, start, previous)) from = afterConjunction(view, previous + 1, verb) ?? first
  const at = word(view, from)
  if (
    PREPOSITIONS.has(at) ||
    FRONTED.has(at) ||
    at === 'å' ||
    at === 'som' ||
    QUESTION_WORDS.has(at) ||
    (ADVERBS.has(at) && !FOCUS_ADVERBS.has(at))
  ) {
    const after = subjectAfter(view, verb)
    if (after !== null) return after
    return ADVERBS.has(at) && from < last ? subjectFrom(view, from + 1, verb, false) : null
  }
  if (last < from) return subjectAfter(view, verb)
  // Fronted object: "Dette skal kommunen følge opp", "Planen skal vi vedta".
  const next = firstAfterAdverbs(view, verb)
  if (
    /^(?:jeg|eg|du|han|hun|ho|vi|me|dere|de|dei|man)$/.test(word(view, next)) ||
    (actorKind(word(view, next)) === 'organisation' &&
      /(?:en|et|ene|ane|a|ne)$/.test(word(view, next)) &&
      actorKind(word(view, from)) === null)
  ) {
    const after = subjectAfter(view, verb)
    if (after !== null) return after
  }
  return subjectFrom(view, from, verb, false)
}

function firstAfterAdverbs(view: SentenceView, verb: number): number {
  let i = verb + 1
  while (ADVERBS.has(word(view, i))) i += 1
  return i
}

/** "…, NP som …, må": where the relative clause begins, or null. */
function relativeInside(view: SentenceView, start: number, verb: number): number | null {
  for (let i = start + 1; i < verb; i += 1) if (/^(?:som|der|hvor|,)$/.test(word(view, i))) return i
  return null
}

function lastFiniteBetween(view: SentenceView, start: number, verb: number): number | null {
  for (let i = verb - 1; i > start; i -= 1) if (isFiniteAt(view, i)) return i
  return null
}

function isInsideRelative(view: SentenceView, start: number, verb: number): boolean {
  for (let i = verb; i > start; i -= 1) if (/^(?:som|der|hvor|når|hvis|at|om)$/.test(word(view, i))) return true
  return false
}

function afterConjunction(view: SentenceView, from: number, verb: number): number | null {
  for (let i = verb - 1; i >= from; i -= 1) if (/^(?:og|men|eller|,)$/.test(word(view, i)) && i + 1 < verb) return i + 1
  return null
}

/** A nominative pronoun right before the verb. */
function nearestPronoun(view: SentenceView, from: number, verb: number): Subject | null {
  const last = beforeAdverbs(view, verb)
  return last >= from && NOMINATIVE.has(word(view, last)) ? { first: last, last, head: last, inverted: false } : null
}
