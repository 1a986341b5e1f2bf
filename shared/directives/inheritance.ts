/** What a list item takes from its lead-in, and when it takes nothing because it is a sentence of its own. */
import type { FoundDirective } from '../model/directive'
import type { Candidate } from './candidates'
import { findClause, isFiniteAt } from './clause'
import { isPassive } from './modal-context'
import { looksInfinitive } from './noun-phrase'
import { isWord, type SentenceView, word } from './sentence-view'
import { ADVERBS, NEGATIONS, PREPOSITIONS } from './words/function-words.nb'

export interface Inherited {
  /** Sentence of the lead-in. */
  readonly leadIn: number
  readonly from: Candidate
  /** Only to items that are no whole sentences. */
  readonly phrasesOnly: boolean
}

/** What a lead-in sentence with the directive `from` gives its items. */
export function underLeadIn(view: SentenceView, leadIn: number, from: Candidate): Inherited {
  return { leadIn, from, phrasesOnly: isComplete(view, from.action) }
}

/** What an item that is itself a lead-in passes on. */
export function underItem(view: SentenceView, parent: Inherited): Inherited {
  return { ...parent, phrasesOnly: parent.phrasesOnly || isComplete(view, firstVerb(view)) }
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
  return last - action >= 2 && !PREPOSITIONS.has(end) && !ADVERBS.has(end) && !/^(?:å|at|som|er|annet|anna)$/.test(end)
}

/** "… sørge for at arbeidsgivere:": the clause after the last "at" has no verb yet. */
function breaksOff(view: SentenceView): boolean {
  const at = view.tokens.findLastIndex((token) => token.folded === 'at')
  if (at < 0) return false
  for (let i = at + 1; i < view.tokens.length; i += 1) if (isFiniteAt(view, i)) return false
  return true
}

/** Whether the item is a sentence that stands for itself under a lead-in that gives only to phrases: "Rådene velger selv …". */
export function describesItself(view: SentenceView, { phrasesOnly }: Inherited): boolean {
  if (!phrasesOnly || opensAtClause(view)) return false
  const first = firstWord(view)
  if ((looksInfinitive(word(view, first)) && !isPassive(view, first)) || isFiniteAt(view, first)) return false
  for (let i = first + 1; i < view.tokens.length; i += 1) {
    const passive = /.{3,}(?:es|ast)$/.test(word(view, i)) && isWord(view, i) && isPassive(view, i)
    if ((isFiniteAt(view, i) || passive) && findClause(view, i).kind === 'main') return true
  }
  return false
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

function firstVerb(view: SentenceView): number | null {
  for (let i = 0; i < Math.min(4, view.tokens.length); i += 1) if (isWord(view, i) && looksInfinitive(word(view, i))) return i
  return null
}
