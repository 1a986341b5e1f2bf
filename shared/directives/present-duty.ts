/**
 * Duties in the present tense without a cue of their own: "Arbeidet avsluttes innen 1.1.2030", "Etaten avgjør søknaden innen tre
 * uker", in a statute also "Retten fastsetter beløpet". Only in documents that bind, and only for what is done by deciding,
 * sending, paying and the like: elsewhere the present tense describes.
 */
import type { Addressee } from '../model/directive'
import { actorPhrase } from './actor-phrase'
import { addresseeOf } from './addressee'
import type { Candidate } from './candidate'
import { findClause } from './clause'
import { conditionOf } from './condition'
import { DATED_DEADLINE, deadlineOf } from './deadline'
import { beforeAdverbs, isFiniteAt } from './finite'
import { isPassive } from './modal-context'
import { isWord, type SentenceView, spanOf, word } from './sentence-view'
import { findSubject } from './subject'
import {
  DEADLINE_WORDS,
  DUTY_VERBS,
  OFFICE_PARTICIPLES,
  OFFICE_PASSIVES,
  OFFICE_VERBS,
  RECURRING_WORDS,
  REPORT_PLACE,
  REPORTING_VERBS,
  STATUTE_VERBS,
} from './words/duty-verbs.nb'
import { ADVERBS, NEGATIONS, PREPOSITIONS } from './words/function-words.nb'

/** Types in which the present tense with a date binds; in the stricter ones any limit of time does. */
const BINDING_TYPES = new Set(['instruction', 'allocation-letter', 'action-plan', 'law', 'plan'])
const STRICT_TYPES = new Set(['instruction', 'allocation-letter', 'law'])

/** The duty of a sentence in which no other cue was found; null when it only describes. */
export function presentDuty(view: SentenceView): Candidate | null {
  const { type } = view.profile
  if (!BINDING_TYPES.has(type)) return null
  let marks = 0
  for (const { folded } of view.tokens) marks |= MARKS.get(folded) ?? 0
  if (marks === 0) return null
  const limited = (marks & LIMITED) !== 0
  const recurring = (marks & RECURRING) !== 0
  const strict = STRICT_TYPES.has(type)
  if (limited || recurring) {
    const dated = limited && DATED_DEADLINE.test(view.text.slice(view.sentence.start, view.sentence.end))
    const duty =
      (dated || (strict && limited) ? (passive(view) ?? (dated ? becomes(view) : null)) : null) ??
      (limited || strict ? active(view) : null) ??
      byAgent(view) ??
      (strict ? request(view) : null)
    if (duty !== null) return duty
  }
  if (type === 'allocation-letter') return (marks & REPORTS) === 0 ? null : reportsTo(view)
  return (marks & OFFICE) === 0 || !OFFICE_TYPES.has(type) ? null : (inStatute(view) ?? decidedBy(view))
}

const OFFICE_WORDS = [STATUTE_VERBS, OFFICE_VERBS, OFFICE_PASSIVES, OFFICE_PARTICIPLES, new Set(['fører', 'legger', 'legg'])]
const LIMITED = 1
const RECURRING = 2
const OFFICE = 4
const REPORTS = 8

/** Words that are of one kind or more, as bits: a sentence of other words has no duty of this sort. */
const MARKS = new Map<string, number>()
function mark(words: Iterable<string>, bit: number): void {
  for (const one of words) MARKS.set(one, (MARKS.get(one) ?? 0) | bit)
}
mark(DEADLINE_WORDS, LIMITED)
mark(RECURRING_WORDS, RECURRING)
mark(REPORTING_VERBS, REPORTS)
for (const words of OFFICE_WORDS) mark(words, OFFICE)

/** Types in which what an office does is what it has to do, at any time. */
const OFFICE_TYPES = new Set(['law', 'instruction'])

/** "Søknad sendes innen 15. januar": a passive in -s in a main clause whose subject stands before it. */
function passive(view: SentenceView): Candidate | null {
  for (let i = 1; i < view.tokens.length; i += 1) {
    const here = word(view, i)
    if (isFiniteAt(view, i) && !/.{3,}(?:es|ast)$/.test(here)) return null
    if (!/.{3,}(?:es|ast)$/.test(here) || !isWord(view, i) || !isPassive(view, i)) continue
    if (DEEMING.test(here)) return null
    if (NEGATIONS.has(word(view, i + 1)) || !/(?:en|et|ene|ane|a|er|ar|ing|plan|rapport)$/.test(word(view, beforeAdverbs(view, i))))
      continue
    if (findClause(view, i).kind !== 'main' || !isLimited(view, i)) return null
    return duty(view, i, 'obligation/dated-passive', addresseeOf(view, findSubject(view, i, findClause(view, i)), i))
  }
  return null
}

/** "Rapporten blir send til departementet innan 1. juni": the passive with "bli", by a date. */
function becomes(view: SentenceView): Candidate | null {
  if (!view.tokens.some(({ folded }) => folded === 'blir' || folded === 'vert')) return null
  for (let i = 1; i < view.tokens.length; i += 1) {
    if (!isFiniteAt(view, i)) continue
    const participle = afterAdverbs(view, i)
    if (!/^(?:blir|vert)$/.test(word(view, i)) || !/.{3,}(?:t|d|te|de|tt|tte)$/.test(word(view, participle))) return null
    if (NEGATIONS.has(word(view, i + 1)) || findClause(view, i).kind !== 'main' || !isLimited(view, i)) return null
    return duty(view, participle, 'obligation/dated-passive', null)
  }
  return null
}

/** What counts as what, and what is thought: nobody does it. */
const DEEMING = /^(?:anses|ansees|ansjåast|regnes|reknast|betraktes|antas|forventes|ventast|kalles|finnes|finnast|beregnes)$/

/** "Kommunestyret vedtar en ny plan senest i juni": somebody, what is done, and by when. */
function active(view: SentenceView): Candidate | null {
  const verb = verbOfActor(view, DUTY_VERBS)
  return verb === null || !isLimited(view, verb.at) ? null : duty(view, verb.at, 'obligation/dated-present', verb.addressee)
}

/** "Vi ber om tilbakemelding innen 1. mai": what is asked for by a certain time, of nobody named. */
function request(view: SentenceView): Candidate | null {
  for (let i = 1; i < view.tokens.length; i += 1) {
    if (!/^(?:ber|bed)$/.test(word(view, i)) || findClause(view, i).kind !== 'main') continue
    let om = i + 1
    while (om <= i + 3 && word(view, om) !== 'om') om += 1
    return om <= i + 3 && isLimited(view, i) ? duty(view, i, 'obligation/dated-present', null) : null
  }
  return null
}

/** "Prisene fastsettes av kommunestyret hvert år", "blir fastsatt av kommunestyret hvert år". */
function byAgent(view: SentenceView): Candidate | null {
  for (let i = 1; i < view.tokens.length; i += 1) {
    const here = word(view, i)
    const inS = /.{3,}(?:es|ast)$/.test(here) && isWord(view, i) && isPassive(view, i)
    const withParticiple = /^(?:blir|vert)$/.test(here) && /.{3,}(?:t|d|te|de|tt|tte|ne|a)$/.test(word(view, afterAdverbs(view, i)))
    if (!inS && !withParticiple) {
      if (isFiniteAt(view, i)) return null
      continue
    }
    if (NEGATIONS.has(word(view, i + 1)) || findClause(view, i).kind !== 'main') return null
    for (let av = i + 1; av < Math.min(i + 8, view.tokens.length); av += 1) {
      const span = word(view, av) === 'av' ? actorPhrase(view, av + 1) : null
      if (span !== null && isLimited(view, i)) return duty(view, i, 'obligation/dated-passive', { span, source: 'agent-phrase' })
    }
    return null
  }
  return null
}

/** "Klagen avgjøres av departementet", "vert valde av årsmøtet": who decides, in the passive. */
function decidedBy(view: SentenceView): Candidate | null {
  if (!view.tokens.some(({ folded }) => OFFICE_PASSIVES.has(folded) || OFFICE_PARTICIPLES.has(folded))) return null
  for (let i = 1; i < view.tokens.length; i += 1) {
    const here = word(view, i)
    if (!OFFICE_PASSIVES.has(here)) {
      if (isFiniteAt(view, i) && !/^(?:blir|vert)$/.test(here)) return null
      if (!/^(?:blir|vert)$/.test(here) || !OFFICE_PARTICIPLES.has(word(view, afterAdverbs(view, i)))) continue
    }
    if ([1, 2, 3].some((next) => NEGATIONS.has(word(view, i + next))) || findClause(view, i).kind !== 'main') return null
    for (let av = i + 1; av < Math.min(i + 8, view.tokens.length); av += 1) {
      const span = word(view, av) === 'av' ? actorPhrase(view, av + 1) : null
      if (span !== null) return duty(view, i, 'obligation/office-present', { span, source: 'agent-phrase' })
    }
    return null
  }
  return null
}

/** "Verksemda rapporterer på måla i årsrapporten": where it is to be told, in a letter. "Bydelene rapporterer om vekst" only tells. */
function reportsTo(view: SentenceView): Candidate | null {
  const verb = verbOfActor(view, REPORTING_VERBS)
  if (verb === null) return null
  const told = view.tokens.some(
    ({ folded }, i) => i > verb.at + 1 && REPORT_PLACE.test(folded) && /^(?:i|til|per|ved|gjennom|årlige|årlege)$/.test(word(view, i - 1)),
  )
  return told ? duty(view, verb.at, 'obligation/office-present', verb.addressee) : null
}

/** "Retten fastsetter beløpet": in a statute what an authority does is what it has to do. */
function inStatute(view: SentenceView): Candidate | null {
  const isLaw = view.profile.type === 'law'
  const verb = verbOfActor(view, isLaw ? STATUTE_VERBS : OFFICE_VERBS)
  return verb === null ? null : duty(view, verb.at, isLaw ? 'obligation/statute-present' : 'obligation/office-present', verb.addressee)
}

/** Whoever speaks, is spoken to, or anybody: the present tense tells of them. */
const NOBODY = /^(?:vi|me|jeg|eg|du|dere|de|dei|man|en|ein)$/

/** Verbs that are duties with one object only, by the list they go with. */
const OTHER_VERBS: ReadonlyMap<ReadonlySet<string>, ReadonlySet<string>> = new Map([
  [STATUTE_VERBS, new Set(['fører'])],
  [OFFICE_VERBS, new Set(['fører', 'legger', 'legg'])],
  [DUTY_VERBS, new Set(['holder', 'held', 'avholder', 'avheld'])],
])

interface VerbOfActor {
  readonly at: number
  readonly addressee: Addressee
}

/** The first finite verb, when it is one of `verbs`, stands in a main clause, is not denied, and an actor is its subject. */
function verbOfActor(view: SentenceView, verbs: ReadonlySet<string>): VerbOfActor | null {
  // Most sentences have none of the verbs, and need no look at their clauses.
  const others = OTHER_VERBS.get(verbs)
  if (!view.tokens.some(({ folded }) => verbs.has(folded) || others?.has(folded) === true)) return null
  // "Betaler du, …": a sentence that begins with its verb is a condition or a question.
  let first = 0
  while (first < view.tokens.length && !isWord(view, first)) first += 1
  for (let i = first + 1; i < view.tokens.length; i += 1) {
    const known =
      (verbs.has(word(view, i)) && !isOwnChoice(view, i)) ||
      isTabling(view, i, verbs) ||
      isMeeting(view, i, verbs) ||
      ((verbs === STATUTE_VERBS || verbs === OFFICE_VERBS) && isOversight(view, i))
    if (!known && !isFiniteAt(view, i)) continue
    const clause = findClause(view, i)
    if (clause.kind !== 'main') continue
    if (!known || [1, 2, 3, 4].some((next) => NEGATIONS.has(word(view, i + next))) || isFiniteAt(view, first)) return null
    const subject = findSubject(view, i, clause)
    if (subject !== null && NOBODY.test(word(view, subject.head))) return null
    const addressee = addresseeOf(view, subject, null) ?? actorAfter(view, first, i)
    return addressee === null ? null : { at: i, addressee }
  }
  return null
}

/** "Ved tvist avgjør departementet saken": the actor right after the verb, when something else comes first. */
function actorAfter(view: SentenceView, first: number, verb: number): Addressee | null {
  const opening = word(view, first)
  if (!PREPOSITIONS.has(opening) && !ADVERBS.has(opening)) return null
  const span = actorPhrase(view, verb + 1)
  return span === null ? null : { span, source: 'subject' }
}

/** "Bydelene velger selv": left to them. */
function isOwnChoice(view: SentenceView, i: number): boolean {
  return /^(?:velger|vel)$/.test(word(view, i)) && /^(?:selv|sjølv|sjølve|fritt)$/.test(word(view, i + 1))
}

/** "legger fram budsjettet" */
function isTabling(view: SentenceView, i: number, verbs: ReadonlySet<string>): boolean {
  return verbs === OFFICE_VERBS && /^(?:legger|legg)$/.test(word(view, i)) && /^(?:fram|frem)$/.test(word(view, i + 1))
}

/** "Styret holder møte minst fire ganger i året" */
function isMeeting(view: SentenceView, i: number, verbs: ReadonlySet<string>): boolean {
  if (verbs !== DUTY_VERBS || !STRICT_TYPES.has(view.profile.type) || !/^(?:holder|held|avholder|avheld)$/.test(word(view, i))) return false
  return [1, 2, 3].some((next) => /møte(?:r|t)?$/.test(word(view, i + next)))
}

/** "fører tilsyn med", "fører register over" */
function isOversight(view: SentenceView, i: number): boolean {
  return word(view, i) === 'fører' && /^(?:tilsyn|kontroll|register|oversyn|oversikt|protokoll)$/.test(word(view, i + 1))
}

function isLimited(view: SentenceView, verb: number): boolean {
  return deadlineOf(view, { cueEnd: spanOf(view, verb, verb).end, action: verb, condition: conditionOf(view, verb) }) !== null
}

function afterAdverbs(view: SentenceView, verb: number): number {
  let i = verb + 1
  while (ADVERBS.has(word(view, i))) i += 1
  return i
}

function duty(view: SentenceView, verb: number, rule: string, addressee: Addressee | null): Candidate {
  return {
    token: verb,
    cue: {
      lemma:
        rule === 'obligation/statute-present' ? 'presens i lov' : rule === 'obligation/office-present' ? 'presens' : 'presens med frist',
      span: spanOf(view, verb, verb),
      negation: null,
    },
    verdict: 'obligation',
    rule,
    addressee,
    certainty: 'unclear',
    inMainClause: true,
    isModalVerb: false,
    action: verb,
  }
}
