/**
 * The subject of a finite verb by position: Norwegian main clauses have the verb second, so what stands before it is either
 * the subject or something fronted; in the latter case the subject follows. Measured on Universal Dependencies
 * (tests/accuracy/measure-clauses.ts).
 */

import { actorKind } from '../language/actors.nb'
import { modalForm } from '../language/modal-verbs.nb'
import type { Clause } from './clause'
import { beforeAdverbs, isFiniteAt, opensWithVerb } from './finite'
import { subjectAfter } from './inverted-subject'
import { looksInfinitive, NOMINATIVE, type Subject, subjectFrom } from './noun-phrase'
import { isWord, type SentenceView, word, written } from './sentence-view'
import { ADVERBS, DETERMINERS, FOCUS_ADVERBS, PREPOSITIONS, QUESTION_WORDS, SUBJECT_PRONOUNS } from './words/function-words.nb'

const FRONTED = new Set(
  'basert bortsett unntatt utenom uavhengig avhengig midt samtidig samstundes oppe nede inne ute langt like rett tvert hvis dersom viss når da då før etter om for i på til fra frå med av ved under å skal må fordi ettersom så siden sidan slik derfor som mens medan selv sjølv'.split(
    ' ',
  ),
)

const TIME_NOUN =
  /^(?:gang|gong|ganger|gonger|gongar|dag|dager|dagar|år|måned|månad|uke|veke|halvår|kvartal|tertial|semester|kveld|natt|sommer|sommar)$/
const ADVERBIAL = /.{3,}(?:ivt|elt|igt|som(?:t)|vis|ens|ert|lig|leg)$/

/** Strips what may open a clause before its first constituent. */
function clauseOpening(view: SentenceView, from: number, verb: number): number {
  let start = from
  while (/^(?:ja|nei|jo)$/.test(word(view, start)) || (start > from && word(view, start) === ',')) start += 1
  while (
    start < verb &&
    (/^(?:og|men|eller|for|samt|men)$/.test(word(view, start)) || (!isWord(view, start) && view.tokens[start]?.kind !== 'number'))
  ) {
    if (word(view, start) === 'for' && (/^(?:å|at)$/.test(word(view, start + 1)) || word(view, start - 1) === 'men')) break
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
    // "hva som skal", "kven som kan": who is asked after.
    if (word(view, clause.opener) === 'som' && /^(?:hvem|hva|kven|kva)$/.test(word(view, clause.opener - 1)))
      return { first: clause.opener - 1, last: clause.opener - 1, head: clause.opener - 1, inverted: false }
    // «hvorfor skal vi …»: asked in its own words, the verb comes before its subject.
    if (last <= clause.opener) return QUESTION_WORDS.has(word(view, clause.opener)) ? subjectAfter(view, verb) : null
    let first = clause.start
    while (
      first < last &&
      (FOCUS_ADVERBS.has(word(view, first)) || ADVERBS.has(word(view, first)) || word(view, first) === 'som' || word(view, first) === ',')
    )
      first += 1
    // "hvilken politikk kommunen skal føre", "kva oppgåver Språkrådet kan ta": the last noun is the one who does it.
    if (
      /^(?:hvilke|hvilken|hvilket|hva|kva)$/.test(word(view, clause.opener)) &&
      last > first &&
      isName(view, last) &&
      !isName(view, last - 1)
    )
      return { first: last, last, head: last, inverted: false }
    // "at i 2022 skal kommunen": rare; the phrase before the verb is taken all the same.
    if (QUESTION_WORDS.has(word(view, clause.opener)) && /^(?:hvilke|hvilken|hvilket)$/.test(word(view, clause.opener))) {
      const nearest = nearestPronoun(view, clause.start, verb)
      if (nearest !== null) return nearest
    }
    if (PREPOSITIONS.has(word(view, first))) return subjectAfter(view, verb) ?? nearestPronoun(view, clause.start, verb)
    if (isSubjectRight(view, verb) && !SUBJECT_PRONOUNS.has(word(view, last))) return subjectAfter(view, verb)
    return subjectFrom(view, first, last + 1, false)
  }
  const start = clauseOpening(view, clause.start, verb)
  if (start >= verb) return subjectAfter(view, verb)
  const opening = word(view, start)
  let first = start
  while (first < verb - 1 && FOCUS_ADVERBS.has(word(view, first)) && !ADVERBS.has(word(view, first + 1)) && first + 1 <= last) first += 1
  if (clause.afterComma) {
    // "Spørsmål som gjelder lønn, kan Kongen avgjøre": what was talked of comes first.
    if (/^\p{Lu}\p{Ll}/u.test(written(view, firstAfterAdverbs(view, verb)))) {
      const after = subjectAfter(view, verb)
      if (after !== null) return after
    }
    // "Innstilles arbeidet, kan kommunen kreve": a clause that begins with its verb is a condition, whatever verb it is.
    if (actorKind(word(view, firstAfterAdverbs(view, verb))) !== null) {
      const after = subjectAfter(view, verb)
      if (after !== null) return after
    }
    const relative = relativeInside(view, start, verb)
    if (
      !FRONTED.has(opening) &&
      !PREPOSITIONS.has(opening) &&
      !opensWithVerb(view, start) &&
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
  if (isSubjectRight(view, verb)) {
    const after = subjectAfter(view, verb)
    if (after !== null) return after
  }
  if (
    PREPOSITIONS.has(at) ||
    FRONTED.has(at) ||
    at === 'å' ||
    at === 'som' ||
    (QUESTION_WORDS.has(at) && at !== 'kvar') ||
    (ADVERBS.has(at) && !FOCUS_ADVERBS.has(at))
  ) {
    const after = subjectAfter(view, verb)
    if (after !== null) return after
    return ADVERBS.has(at) && from < last ? subjectFrom(view, from + 1, verb, false) : null
  }
  if (last < from) return subjectAfter(view, verb)
  // "Somme gonger kan alle", "Neste år skal skolen": when, not who.
  if (last > from && TIME_NOUN.test(word(view, last)) && DETERMINERS.has(at) && last - from < 4) {
    const after = subjectAfter(view, verb)
    if (after !== null) return after
  }
  // "Alternativt kan saksbehandleren", "Årlig skal kommunen": an adverb made of an adjective, when a noun follows the verb.
  if (last === from && ADVERBIAL.test(at) && actorKind(at) === null && !looksInfinitive(word(view, firstAfterAdverbs(view, verb)))) {
    const after = subjectAfter(view, verb)
    if (after !== null) return after
  }
  // Fronted object: "Planen skal kommunen vedta".
  const after = firstAfterAdverbs(view, verb)
  const isCopula = /^(?:er|var|blir|vert)$/.test(word(view, verb)) && /^(?:det|dette|disse|desse)$/.test(at) && last === from
  if (actorKind(at) === null && isDefiniteActor(view, after) && !isCopula) {
    const inverted = subjectAfter(view, verb)
    if (inverted !== null) return inverted
  }
  return subjectFrom(view, from, verb, false)
}

/** "kommunen", "eieren", "den ansvarlege" */
function isDefiniteActor(view: SentenceView, i: number): boolean {
  const here = word(view, i)
  if (/^(?:den|de|dei)$/.test(here)) return /(?:en|e|ne|ane)$/.test(word(view, i + 1)) && actorKind(word(view, i + 1)) !== null
  return actorKind(here) !== null && /.{3,}(?:en|et|ene|ane|a|ne)$/.test(here)
}

/** A name, or the definite noun of an actor. */
function isName(view: SentenceView, i: number): boolean {
  return /^\p{Lu}/u.test(written(view, i)) || (actorKind(word(view, i)) !== null && /.{3,}(?:en|et|a|ene|ane)$/.test(word(view, i)))
}

/** Pronouns and determiners right after the verb can only begin its subject: any object comes after the infinitive. */
function isSubjectRight(view: SentenceView, verb: number): boolean {
  // "skal så snart det er mulig kunngjøre"
  if (word(view, verb + 1) === 'så' && /^(?:snart|raskt|langt|vidt|tidlig|tidleg|ofte|lenge)$/.test(word(view, verb + 2))) return false
  const next = firstAfterAdverbs(view, verb)
  if (modalForm(word(view, verb)) === null) return /^(?:jeg|eg|han|hun|ho|vi|man)$/.test(word(view, next))
  if (/^(?:jeg|eg|du|han|hun|ho|vi|me|dere|de|dei|man|det|dette|disse|desse|et|eit|denne|vedkommende|vedkomande)$/.test(word(view, next)))
    return true
  // "kan ein ikkje venta", "kan ein seie": the pronoun; before a noun it is the article, and may begin an object.
  if (/^(?:en|ein)$/.test(word(view, next)) && (ADVERBS.has(word(view, next + 1)) || looksInfinitive(word(view, next + 1)))) return true
  // "skal Clintons besøk ha", "kan Stoltenberg glemme": a name right after the verb is no object of what comes later.
  if (/^\p{Lu}\p{Ll}/u.test(written(view, next)) && !ADVERBS.has(word(view, next))) return true
  return /.{3,}(?:ene|ane)$/.test(word(view, next)) && !looksInfinitive(word(view, next)) && looksInfinitive(word(view, next + 1))
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
  // "Strømmen vi kommer til å bruke, vil": without "som".
  if (
    /^(?:vi|jeg|eg|de|dei|du|han|hun|ho|man|ein)$/.test(word(view, verb - 1)) &&
    verb - 1 > start &&
    !/^(?:og|men|,|at|om|så)$/.test(word(view, verb - 2))
  )
    return true
  for (let i = verb; i > start; i -= 1) if (/^(?:som|der|hvor|når|hvis|at|om)$/.test(word(view, i))) return true
  return false
}

function afterConjunction(view: SentenceView, from: number, verb: number): number | null {
  for (let i = verb - 1; i >= from; i -= 1) {
    if (!/^(?:og|men|eller|,)$/.test(word(view, i)) || i + 1 >= verb) continue
    // ", for det kan": the conjunction, not the preposition.
    return word(view, i) === ',' && word(view, i + 1) === 'for' && i + 2 < verb ? i + 2 : i + 1
  }
  return null
}

/** A nominative pronoun right before the verb. */
function nearestPronoun(view: SentenceView, from: number, verb: number): Subject | null {
  const last = beforeAdverbs(view, verb)
  return last >= from && NOMINATIVE.has(word(view, last)) ? { first: last, last, head: last, inverted: false } : null
}
