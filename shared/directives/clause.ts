/**
 * Which clause a verb stands in, without a parser: look left from the verb for the word that opened the clause, skipping
 * clauses that already have a finite verb of their own. Norwegian puts one finite verb in each clause, which is what makes
 * this work; measured on Universal Dependencies (tests/accuracy).
 */

import { actorKind } from '../language/actors.nb'
import { bareClause } from './bare-clause'
import { type ClauseKind, COORDINATORS, openedBy } from './clause-opener'
import { beforeAdverbs, isFiniteAt, opensWithVerb, previousFinite } from './finite'
import { isStop, isWord, type SentenceView, word } from './sentence-view'
import { PREPOSITIONS, SUBJECT_PRONOUNS } from './words/function-words.nb'

export interface Clause {
  readonly kind: ClauseKind
  /** Token after the opener, or the first of the main clause. */
  readonly start: number
  /** Token that opens a subordinate clause ("at", "som"); null in a main clause. */
  readonly opener: number | null
  /** Whether a comma stands right before the verb: a fronted clause or a parenthesis ends there. */
  readonly afterComma: boolean
  /** Whether the verb shares the subject of the verb before "og": "X gjør A og skal B". */
  readonly shared: number | null
}

/** Adverbs that stand inside a clause and do not turn it round: "og også skal"; after others the subject follows the verb. */
const MEDIAL = /^(?:ikke|ikkje|også|òg|aldri|heller|likevel|alltid|bare|berre)$/

/** The clause of the finite verb at token `verb`. Never looks across [.;:]. */
export function findClause(view: SentenceView, verb: number): Clause {
  const last = beforeAdverbs(view, verb)
  const afterComma = word(view, last) === ',' || word(view, last) === ')' || word(view, last) === '–'
  // "og skal": the clause of the verb before.
  if (COORDINATORS.has(word(view, last)) && last > 0 && last < verb - 1 && !MEDIAL.test(word(view, verb - 1))) return main(last + 1, false)
  if (COORDINATORS.has(word(view, last)) && last > 0) {
    const previous = previousFinite(view, last)
    if (previous !== null) {
      const clause = findClause(view, previous)
      return { ...clause, shared: previous, afterComma: false }
    }
  }
  if (opensCondition(view, verb)) return { kind: 'condition', start: verb + 1, opener: null, afterComma: false, shared: null }
  const bare = bareClause(view, last)
  if (bare !== null) return { kind: bare, start: last, opener: last - 1, afterComma, shared: null }
  if (word(view, last) === ',' && subjectSeemsRight(view, verb)) {
    const start = stretchStart(view, last)
    // "Er bydelen i tvil om hva som gjelder, skal spørsmålet …": a condition that begins with its verb.
    if (FRONTED_CLAUSE.test(word(view, start)) || (opensWithVerb(view, start) && start < verb - 2)) return main(start, true)
  }
  let pending = 0
  let forced = word(view, last) === ','
  for (let i = last; i >= 0; i -= 1) {
    const here = word(view, i)
    if (isStop(view, i) || (here === '–' && i > 0 && i !== last && !forced)) return main(i + 1, afterComma)
    if (
      here === ',' &&
      i !== last &&
      COORDINATORS.has(word(view, i + 1)) &&
      i + 2 < verb &&
      openedBy(view, i + 2, verb) === null &&
      !(word(view, i + 1) === 'eller' && PREPOSITIONS.has(word(view, i + 2))) &&
      startsNewMain(view, i + 2, verb)
    ) {
      return main(i + 2, afterComma)
    }
    const kind = openedBy(view, i, verb)
    if (kind !== null) {
      if (forced) {
        forced = false
        pending = 0
      } else if (pending > 0) pending -= 1
      else return { kind, start: i + 1, opener: i, afterComma, shared: null }
      continue
    }
    if (isFiniteAt(view, i)) {
      // "…, og kommunen skal" without the comma: a verb already stands before the conjunction.
      if (!forced) pending += 1
    }
  }
  return main(0, afterComma)
}

/** "Skal fylket ha kvalitet, må dei …": the sentence begins with its verb, is no question, and another verb follows a comma. */
export function opensCondition(view: SentenceView, verb: number): boolean {
  for (let i = 0; i < verb; i += 1) if (isWord(view, i)) return false
  if (word(view, view.tokens.length - 1) === '?') return false
  for (let i = verb + 2; i < view.tokens.length - 1; i += 1)
    if (word(view, i) === ',' && AFTER_CONDITION.test(word(view, i + 1))) return true
  return hasSecondModal(view, verb)
}

/** "Skal dette realiseres i full bredde kan det offentlige …": the comma is left out; the second modal has its subject after it. */
function hasSecondModal(view: SentenceView, verb: number): boolean {
  if (!/^(?:skal|vil)$/.test(word(view, verb))) return false
  for (let i = verb + 4; i < view.tokens.length - 2; i += 1) {
    if (isStop(view, i) || /^(?:og|som|at|om|når|hvis|dersom|,)$/.test(word(view, i - 1))) continue
    if (/^(?:må|kan|bør|skal|vil)$/.test(word(view, i)) && SUBJECT_PRONOUNS.has(word(view, i + 1))) return true
  }
  return false
}

const AFTER_CONDITION =
  /^(?:må|skal|bør|kan|er|vil|lyt|trengs|trengst|forventer|krever|krev|så|blir|vert|har|nytter|nyttar|.{3,}es|.{3,}ast)$/

const FRONTED_CLAUSE =
  /^(?:hvis|dersom|viss|når|om|fordi|ettersom|siden|sidan|da|då|såfremt|såframt|selv|sjølv|etter|før|for|ved|i|når|skal|må)$/

function stretchStart(view: SentenceView, from: number): number {
  let i = from
  while (i > 0 && !isStop(view, i - 1)) i -= 1
  while (i < from && !isWord(view, i)) i += 1
  return i
}

/** "…, skal det oppgis", "…, må kommunen varsle": what follows the verb is a subject, not the next verb. */
function subjectSeemsRight(view: SentenceView, verb: number): boolean {
  const next = word(view, verb + 1)
  return SUBJECT_PRONOUNS.has(next) || actorKind(next) !== null || /.{3,}(?:en|et|ene|ane)$/.test(next)
}

function main(start: number, afterComma: boolean): Clause {
  return { kind: 'main', start, opener: null, afterComma, shared: null }
}

/** After ", og": a subject and then the verb, with no other finite verb between. */
function startsNewMain(view: SentenceView, from: number, verb: number): boolean {
  let opened = 0
  for (let i = from; i < verb; i += 1) {
    // "…, og eieren som har fått varsel, skal": a relative clause has a verb of its own.
    if (word(view, i) === 'som' && i > from && hasOwnVerb(view, from)) opened += 1
    else if (isFiniteAt(view, i)) opened -= 1
    if (opened < 0) return false
  }
  return true
}

/** Whether more finite verbs than clauses with "som" stand before `to` in its stretch: a main clause is there already. */
function hasOwnVerb(view: SentenceView, to: number): boolean {
  let verbs = 0
  for (let i = to - 1; i >= 0 && !isStop(view, i); i -= 1) {
    if (isFiniteAt(view, i)) verbs += 1
    else if (/^(?:som|at|når|hvis|dersom|viss|om|fordi)$/.test(word(view, i))) verbs -= 1
  }
  return verbs > 0
}
