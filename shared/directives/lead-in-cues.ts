/** Lead-ins without a directive of their own whose words still say what their items are: "Oppgaver:", "har bedt lederne om å:". */

import { actorKind } from '../language/actors.nb'
import type { Addressee } from '../model/directive'
import { actorLabel } from './actor-label'
import { actorPhrase } from './actor-phrase'
import type { Candidate } from './candidate'
import { findClause } from './clause'
import { cueAddressee, verbOf } from './cue-addressee'
import { isFiniteAt } from './finite'
import type { OnlyTo } from './inheritance'
import type { ItemList } from './lead-ins'
import { matchAt, type WordMatch } from './match-words'
import type { LeadInRule } from './rule'
import { leadInsByFirstWord } from './rules/lead-ins'
import { isWord, type SentenceView, spanOf, word } from './sentence-view'
import type { ItemKind } from './table-items'
import { DETERMINERS, NEGATIONS, PREPOSITIONS } from './words/function-words.nb'

export interface LeadInCue {
  readonly candidate: Candidate
  readonly only: OnlyTo
}

/** The lead-in rule that the sentence over a list is worded by; null when none. */
export function findLeadInCue(view: SentenceView, { shape, kind }: ItemList): LeadInCue | null {
  const denied = view.tokens.some((token) => NEGATIONS.has(token.folded))
  for (let i = 0; i < view.tokens.length; i += 1)
    for (const { rule, pattern } of leadInsByFirstWord(word(view, i))) {
      if (rule.types !== undefined && !rule.types.includes(view.profile.type)) continue
      if (shape === 'label' && rule.where === 'sentence') continue
      if (denied && rule.class !== 'prohibition') continue
      if (rule.first === true && firstWordOf(view) !== i) continue
      const match = matchAt(view, pattern, i)
      if (match === null || (rule.where === 'label' && !isLabel(view, match)) || (rule.where === 'end' && !isLast(view, match.to))) continue
      // "Bakgrunnen for kravene er:" is about the background.
      if (rule.addressee === 'of' && PREPOSITIONS.has(word(view, i - 1))) continue
      const candidate = candidateOf(view, rule, match)
      // "Mange har bedt om:": nobody is asked to do it.
      if (rule.addressee === 'after' && candidate.addressee === null) continue
      return { candidate, only: rule.where === 'label' ? onlyOf(kind, rule, word(view, match.first)) : rule.items }
    }
  return kind === 'marked' ? roleOf(view) : null
}

/** What a label gives to: a column may hold anything, but beside a column of who is responsible it holds what is to be done. */
function onlyOf(kind: ItemKind, { items }: LeadInRule, cue: string): OnlyTo {
  if (kind === 'marked') return items
  // "Ansvar" may be a column of tasks or of names.
  if (cue.startsWith('ansvar')) return 'roles'
  return kind === 'assigned' ? 'duties' : 'tasks'
}

/** Types in which a list under somebody's name lays down what they have to do. */
const ROLE_TYPES = new Set(['plan', 'strategy', 'action-plan', 'allocation-letter', 'instruction', 'law'])

/** "Kommunedirektøren" or "Bydelene:" over a list of what they do. */
function roleOf(view: SentenceView): LeadInCue | null {
  const span = ROLE_TYPES.has(view.profile.type) ? actorLabel(view) : null
  // "Skolene i tall" is a title; capitals alone ("MÅL:") name nobody.
  const titled = view.tokens.some(({ folded }) => PREPOSITIONS.has(folded) && folded !== 'for')
  if (span === null || titled || !view.tokens.some(({ folded }) => actorKind(folded) !== null)) return null
  const candidate: Candidate = {
    token: 0,
    cue: { lemma: 'rolle', span, negation: null },
    verdict: 'obligation',
    rule: 'obligation/role-list',
    addressee: { span, source: 'heading' },
    certainty: 'unclear',
    inMainClause: true,
    isModalVerb: false,
    action: null,
  }
  return { candidate, only: 'roles' }
}

function candidateOf(view: SentenceView, rule: LeadInRule, match: WordMatch): Candidate {
  return {
    token: match.first,
    cue: { lemma: rule.lemma, span: spanOf(view, match.first, match.last), negation: null },
    verdict: rule.class,
    rule: rule.id,
    addressee: addresseeOf(view, rule, match),
    certainty: 'unclear',
    inMainClause: true,
    isModalVerb: false,
    action: null,
  }
}

function addresseeOf(view: SentenceView, { addressee, whoever }: LeadInRule, match: WordMatch): Addressee | null {
  if (addressee === 'of') return ownerOf(view, match)
  if (addressee === 'subject' && /^(?:vi|me)$/.test(word(view, match.from)))
    return { span: spanOf(view, match.from, match.from), source: 'subject' }
  const verb = verbOf(view, match)
  if (addressee === 'after' && word(view, match.last + 1) === 'me')
    return { span: spanOf(view, match.last + 1, match.last + 1), source: 'subject' }
  return cueAddressee(view, whoever === true ? { addressee, whoever } : { addressee }, match, verb, findClause(view, verb))
}

function isLast(view: SentenceView, to: number): boolean {
  for (let i = to + 1; i < view.tokens.length; i += 1) if (isWord(view, i)) return false
  return true
}

/** Words before a label's noun: "Bydelenes viktigste", "3.1". */
const MAX_BEFORE = 3
const MAX_AFTER = 8
/** A label's words do not say that something is done already. */
const DONE =
  /^(?:gjennomført|gjennomførte|iverksatt|iverksatte|utført|utførte|avsluttet|avsluttede|tidligere|tidlegare|fjorårets|tatt|tekne)$/

/** Whether the match is all the sentence says, but for whose, for whom and when: "Bydelenes oppgaver i 2024:". */
function isLabel(view: SentenceView, { from, to }: WordMatch): boolean {
  let before = 0
  for (let i = 0; i < from; i += 1) {
    const here = word(view, i)
    if (!isWord(view, i)) continue
    before += 1
    if (before > MAX_BEFORE || PREPOSITIONS.has(here) || DONE.test(here) || isFiniteAt(view, i)) return false
    if (!DETERMINERS.has(here) && !/(?:s|e|sine|sitt|og)$/.test(here) && !here.endsWith('-')) return false
  }
  const next = word(view, to + 1)
  if (isWord(view, to + 1) && !PREPOSITIONS.has(next) && !/^(?:som|og|det|dette)$/.test(next)) return false
  let after = 0
  for (let i = to + 1; i < view.tokens.length; i += 1) {
    if (!isWord(view, i)) continue
    after += 1
    if (after > MAX_AFTER || DONE.test(word(view, i)) || isFiniteAt(view, i)) return false
  }
  return true
}

/** "Bydelenes oppgaver", "bydelane sine oppgåver"; else the actor after "til", "for" or "av": "Krav til bydelene". */
function ownerOf(view: SentenceView, { from, last }: WordMatch): Addressee | null {
  for (let i = 0; i < from; i += 1) {
    const here = word(view, i)
    const possessive = /s$/.test(here) && actorKind(here.slice(0, -1)) !== null
    if (possessive || (/^(?:sine|sitt|si|sin)$/.test(word(view, i + 1)) && actorKind(here) !== null))
      return { span: spanOf(view, i, i), source: 'subject' }
  }
  for (let i = last + 1; i < view.tokens.length - 1; i += 1)
    if (/^(?:til|for|av|hos)$/.test(word(view, i))) {
      const span = actorPhrase(view, i + 1)
      if (span !== null) return { span, source: 'subject' }
    }
  return null
}

function firstWordOf(view: SentenceView): number {
  return view.tokens.findIndex((_, i) => isWord(view, i))
}
