/** What a list item takes from its lead-in, and when it takes nothing because it is a sentence of its own. */

import { actorKind } from '../language/actors.nb'
import { modalForm } from '../language/modal-verbs.nb'
import type { FoundDirective } from '../model/directive'
import { actorLabel } from './actor-label'
import { addresseeOf } from './addressee'
import type { Candidate } from './candidate'
import { findClause } from './clause'
import { isFiniteAt } from './finite'
import { isPassive } from './modal-context'
import { looksInfinitive } from './noun-phrase'
import { isWord, type SentenceView, word } from './sentence-view'
import { findSubject } from './subject'
import { ADVERBS, NEGATIONS, PREPOSITIONS, QUESTION_WORDS } from './words/function-words.nb'

/**
 * 'phrases': not to whole sentences. 'duties': to those too that say what somebody does. 'tasks': only to what is named by a
 * verb, "Lage en plan"; in an action plan to phrases too. 'roles': to what begins with a verb, "leder arbeidet" too.
 */
export type OnlyTo = 'any' | 'phrases' | 'duties' | 'tasks' | 'roles'

export interface Inherited {
  /** Sentence of the lead-in. */
  readonly leadIn: number
  readonly from: Candidate
  readonly only: OnlyTo
}

/** What a lead-in sentence with the directive `from` gives its items. */
export function underLeadIn(view: SentenceView, leadIn: number, from: Candidate): Inherited {
  return { leadIn, from, only: isComplete(view, from.action) ? 'phrases' : 'any' }
}

/** What an item that is itself a lead-in passes on. */
export function underItem(view: SentenceView, parent: Inherited): Inherited {
  return parent.only === 'any' && isComplete(view, firstVerb(view)) ? { ...parent, only: 'phrases' } : parent
}

/** Words that announce what follows: the items are what the lead-in lacks, whatever their form. */
const ANNOUNCING =
  /^(?:følgende|følgjande|disse|desse|dette|slik|slike|slikt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|punkt|punkter|punkta|punktene|minst|minimum)$/
const CRITERIA = /^(?:etter|frå|fra|på)$/

/**
 * Whether a lead-in is a whole sentence, so that its list elaborates: "Kommunen vil prøve ut nærmiljøråd på Neset:" against
 * "Kommunen vil:", "… sørge for at:", "… gjøre følgende:". By "etter disse kriteriene" the items are the criteria.
 */
function isComplete(view: SentenceView, action: number | null): boolean {
  if (action === null || breaksOff(view)) return false
  let last = view.tokens.length - 1
  while (last > action && !isWord(view, last)) last -= 1
  for (let i = 0; i <= last; i += 1) if (ANNOUNCING.test(word(view, i)) && !(i > action && CRITERIA.test(word(view, i - 1)))) return false
  const end = word(view, last)
  return last - action >= 2 && !PREPOSITIONS.has(end) && !ADVERBS.has(end) && !/^(?:å|at|som|er|annet|anna|dersom|hvis|viss|når)$/.test(end)
}

/** "… sørge for at arbeidsgivere:": the clause after the last "at" has no verb yet. */
function breaksOff(view: SentenceView): boolean {
  const at = view.tokens.findLastIndex((token) => token.folded === 'at')
  if (at < 0) return false
  for (let i = at + 1; i < view.tokens.length; i += 1) if (isFiniteAt(view, i)) return false
  return true
}

/** Whether the item is a sentence that stands for itself under a lead-in that gives only to phrases: "Rådene velger selv …". */
export function describesItself(view: SentenceView, { only, from }: Inherited): boolean {
  if (only === 'any' || (opensAtClause(view) && only === 'phrases')) return false
  const first = firstWord(view)
  if (only === 'roles') return !namesRole(view, first)
  // What stands under "Krav" in a specification is required, whatever its form; "O" and "Nr. 3" are no requirements.
  if (only === 'tasks' && from.cue.lemma === 'krav' && view.profile.type === 'instruction') return countWords(view) < 3
  if (only === 'tasks' && !namesTask(view, first, from.cue.lemma)) return true
  if (only === 'duties' && isName(view, first)) return true
  if ((looksInfinitive(word(view, first)) && !isPassive(view, first)) || isFiniteAt(view, first)) return false
  for (let i = first + 1; i < view.tokens.length; i += 1) {
    const passive = /.{3,}(?:es|ast)$/.test(word(view, i)) && isWord(view, i) && isPassive(view, i)
    if (only === 'duties' && saysWhatSomebodyDoes(view, i)) return false
    if ((isFiniteAt(view, i) || passive) && (findClause(view, i).kind === 'main' || !hasOpener(view, first, i))) return true
  }
  return false
}

const STATIVE =
  /^(?:er|var|har|hadde|får|fikk|blir|ble|vert|vart|finnes|finst|ligger|ligg|heter|heiter|gjelder|gjeld|mener|meiner|opplever)$/

/** "Folkehelsekoordinatoren leder arbeidsgruppen": the first verb, in the present, is what an actor does. */
function saysWhatSomebodyDoes(view: SentenceView, verb: number): boolean {
  const here = word(view, verb)
  if (
    !isFiniteAt(view, verb) ||
    STATIVE.test(here) ||
    modalForm(here) !== null ||
    !/(?:r|es|ast)$|^(?:legg|set|fastset|held|greier)$/.test(here)
  )
    return false
  const clause = findClause(view, verb)
  return clause.kind === 'main' && addresseeOf(view, findSubject(view, verb, clause), null) !== null
}

/** Whether a word stands in tokens [from, to) that can open a subordinate clause. */
function hasOpener(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (/^(?:som|at|der|om|når|hvis|dersom|viss|fordi|slik|så)$/.test(word(view, i)) || QUESTION_WORDS.has(word(view, i))) return true
  return false
}

/** Words in -e that begin a noun phrase more often than they are infinitives. */
const NO_VERB =
  /^(?:lavere|høyere|høgare|større|mindre|bedre|betre|flere|færre|lengre|kortere|enklere|raskere|tryggere|tettere|sterkere|felles|egne|nye|store|gode|økte|auka|andre|siste|første|neste|alle|de|se)$|(?:lige|lege|iske|ale|elle|ende|ande|somme)$/

/** "Enhet for helse": somebody, without a word of what they do. "Ny skole" is to come. */
function isName(view: SentenceView, first: number): boolean {
  const opening = word(view, first)
  if (actorLabel(view) === null || /^(?:ny|nye|nytt|flere|fleire|større)$/.test(opening)) return false
  if (looksInfinitive(opening) && actorKind(opening) === null) return false
  return !view.tokens.some((_, i) => isFiniteAt(view, i))
}

function countWords(view: SentenceView): number {
  return view.tokens.filter((token) => token.kind === 'word').length
}

/** Types in which a list of what somebody does lays down what they have to do. */
const ROLE_TYPES = new Set(['instruction', 'allocation-letter', 'action-plan', 'law'])

/** "legge fram saker"; where roles are laid down also "legger fram saker". */
function namesRole(view: SentenceView, first: number): boolean {
  const here = word(view, first)
  if (view.tokens.length <= first + 1 || NO_VERB.test(here) || ADVERBS.has(here)) return false
  if (looksInfinitive(here) && actorKind(here) === null) return true
  return ROLE_TYPES.has(view.profile.type) && isFiniteAt(view, first) && !STATIVE.test(here) && modalForm(here) === null
}

function namesTask(view: SentenceView, first: number, lemma: string): boolean {
  const here = word(view, first)
  if (looksInfinitive(here)) return actorKind(here) === null && !NO_VERB.test(here) && !ADVERBS.has(here) && view.tokens.length > first + 1
  return view.profile.type === 'action-plan' && lemma === 'tiltak' && countWords(view) > 1
}

/** "at terskelen skal være lav": the item's clause is what the lead-in asks for. */
export function opensAtClause(view: SentenceView): boolean {
  return word(view, firstWord(view)) === 'at'
}

type Found = (view: SentenceView, candidate: Candidate, leadIn: number | null) => FoundDirective

/** The directive that an item is by its lead-in; `found` makes one of a candidate. */
export function fromLeadIn(view: SentenceView, { leadIn, from }: Inherited, found: Found): FoundDirective {
  const inherited: Candidate = isNegatedItem(view, from) ? { ...from, verdict: 'prohibition', rule: 'prohibition/negated-item' } : from
  const own = found(view, { ...inherited, action: firstVerb(view) }, leadIn)
  return { ...own, addressee: from.addressee === null ? null : { span: from.addressee.span, source: 'lead-in' } }
}

/** "Skolane skal: – ikkje ta inn vikarar": what is asked of them is not to. "ikke bare …" asks for more. */
function isNegatedItem(view: SentenceView, { verdict, cue }: Candidate): boolean {
  if ((verdict !== 'obligation' && verdict !== 'intention') || cue.lemma === 'ville') return false
  const first = firstWord(view)
  return NEGATIONS.has(word(view, first)) && !/^(?:bare|berre|kun|minst|nødvendigvis|alene)$/.test(word(view, first + 1))
}

function firstWord(view: SentenceView): number {
  let first = 0
  while (first < view.tokens.length && view.tokens[first]?.kind !== 'word') first += 1
  return first
}

/** "færre unge utenfor arbeid": a state, whatever -e its words end in. */
const COMPARED = /^(?:færre|færrare|flere|fleire|mindre|lavere|lågare|høyere|høgare|tryggere|tryggare|raskere|raskare)$/

function firstVerb(view: SentenceView): number | null {
  if (COMPARED.test(word(view, firstWord(view)))) return null
  for (let i = 0; i < Math.min(4, view.tokens.length); i += 1) if (isWord(view, i) && looksInfinitive(word(view, i))) return i
  return null
}
