/** Every cue of a sentence, judged: modal verbs by the ordered modal rules, other wordings by the cue patterns. */
import { modalForm } from '../language/modal-verbs.nb'
import type { Addressee, ModalCue, Modality, NotDirectiveReason } from '../model/directive'
import { MODALITIES } from '../model/directive'
import { actorPhrase } from './actor-phrase'
import { addresseeOf } from './addressee'
import { beforeAdverbs, type Clause, findClause, isFiniteAt } from './clause'
import { DATED_DEADLINE } from './deadline'
import { matchAt, type WordMatch } from './match-words'
import { isPassive, type ModalContext, modalContext, negationSpan } from './modal-context'
import { MODAL_PREDICATES } from './modal-predicates'
import { looksInfinitive, type Subject } from './noun-phrase'
import { isInQuotation } from './quotation'
import type { CueRule } from './rule'
import { cuesByFirstWord, MODAL_RULES } from './rules'
import { isStop, isWord, type SentenceView, spanOf, word } from './sentence-view'
import { findSubject } from './subject'
import { ADVERBS, NEGATIONS } from './words/function-words.nb'

export interface Candidate {
  readonly token: number
  readonly cue: ModalCue
  readonly verdict: Modality | NotDirectiveReason
  readonly rule: string
  readonly addressee: Addressee | null
  readonly certainty: 'clear' | 'unclear'
  readonly inMainClause: boolean
  readonly isModalVerb: boolean
  /** First verb of what must be done. */
  readonly action: number | null
}

/** Whether a verdict is a modality: otherwise it is a reason for being no directive. */
export function isModality(verdict: Modality | NotDirectiveReason): verdict is Modality {
  return (MODALITIES as readonly string[]).includes(verdict)
}

const SUBORDINATE: Readonly<Partial<Record<Clause['kind'], NotDirectiveReason>>> = {
  relative: 'relative',
  purpose: 'purpose',
  condition: 'condition',
  temporal: 'temporal',
  circumstance: 'condition',
  causal: 'causal',
  'indirect-question': 'indirect-question',
}

/** Candidates in text order; each whole-word modal verb is exactly one of them. */
export function findCandidates(view: SentenceView): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < view.tokens.length; i += 1) {
    const folded = word(view, i)
    const form = modalForm(folded)
    if (form !== null) {
      found.push(judgeModal(modalContext(view, i, form)))
      continue
    }
    for (const { rule, pattern } of cuesByFirstWord(folded)) {
      const match = matchAt(view, pattern, i)
      if (match === null || holdsModal(view, match)) continue
      const judged = judgeCue(view, rule, match)
      // A purpose of a thing ("Tilskuddet har som mål å …") binds nobody.
      if (judged.verdict === 'intention' && judged.addressee === null) continue
      // "Det forutsetter at …" is a precondition; only somebody can lay one down.
      if (rule.id === 'obligation/forutsetter-at' && !isSaidByActor(view, match)) continue
      found.push(judged)
      break
    }
  }
  if (found.length === 0) {
    const dated = datedPassive(view)
    if (dated !== null) found.push(dated)
  }
  return found
}

function holdsModal(view: SentenceView, match: WordMatch): boolean {
  for (let i = match.from; i <= match.to; i += 1) if (modalForm(word(view, i)) !== null) return true
  return false
}

function judgeModal(context: ModalContext): Candidate {
  const { view, at, clause } = context
  for (const rule of MODAL_RULES) {
    if (!MODAL_PREDICATES[rule.when](context)) continue
    const directs = isModality(rule.class)
    const cue: ModalCue = { lemma: context.form.lemma, span: spanOf(view, at, at), negation: negationSpan(context) }
    const addressee = directs ? addresseeOf(view, context.subject, context.infinitive) : null
    return {
      token: at,
      cue,
      verdict: rule.class,
      rule: rule.id,
      addressee,
      certainty: rule.certainty ?? (context.form.lemma === 'ville' || clause.kind === 'at' ? 'unclear' : 'clear'),
      inMainClause: clause.kind === 'main',
      isModalVerb: true,
      action: context.infinitive,
    }
  }
  throw new RangeError(`no rule decided "${word(view, at)}"`)
}

function firstInfinitive(view: SentenceView, from: number): number | null {
  for (let i = from; i < view.tokens.length; i += 1) {
    if (isStop(view, i)) return null
    if (word(view, i - 1) === 'å' && isWord(view, i)) return i
  }
  for (let i = from; i < view.tokens.length; i += 1) if (isWord(view, i) && looksInfinitive(word(view, i))) return i
  return null
}

/** The verb a multi-word cue's clause turns on: its first token, or the finite verb left of it ("etter eget skjønn"). */
export function verbOf(view: SentenceView, match: WordMatch): number {
  if (isFiniteAt(view, match.from) || /(?:es|ast|st)$/.test(word(view, match.from))) return match.from
  for (let i = match.from - 1; i >= 0; i -= 1) if (isFiniteAt(view, i)) return i
  return match.from
}

function isSaidByActor(view: SentenceView, match: WordMatch): boolean {
  return addresseeOf(view, findSubject(view, match.from, findClause(view, match.from)), null) !== null
}

/** "kan pålegges", "skal forutsettes": the cue is the infinitive of the modal before it, which decides. */
function followsModal(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4) && isWord(view, i); i -= 1) {
    const form = modalForm(word(view, i))
    if (form !== null) return form.lemma !== 'plikte'
    if (isFiniteAt(view, i)) return false
  }
  return false
}

/** "er ikke pålagt å", "venter ikke at": nothing is asked. Leave that is denied is a prohibition, with rules of its own. */
function deniesNeed(view: SentenceView, rule: CueRule, match: WordMatch): boolean {
  if (rule.class !== 'obligation' && rule.class !== 'recommendation' && rule.class !== 'intention') return false
  for (let i = match.from; i < match.to; i += 1)
    if (NEGATIONS.has(word(view, i)) && !/^(?:bare|berre|kun|minst|alene)$/.test(word(view, i + 1))) return true
  return false
}

function judgeCue(view: SentenceView, rule: CueRule, match: WordMatch): Candidate {
  const verb = verbOf(view, match)
  const clause = findClause(view, verb)
  const reason = SUBORDINATE[clause.kind]
  const question = word(view, view.tokens.length - 1) === '?'
  const verdict = followsModal(view, match.from)
    ? 'second-cue'
    : deniesNeed(view, rule, match)
      ? 'negated-necessity'
      : isModality(rule.class) && isInQuotation(view, match.first)
        ? 'quotation'
        : isModality(rule.class)
          ? question
            ? 'question'
            : (reason ?? rule.class)
          : rule.class
  return {
    token: match.first,
    cue: { lemma: rule.lemma, span: spanOf(view, match.first, match.last), negation: null },
    verdict,
    rule: rule.id,
    addressee: isModality(verdict) ? cueAddressee(view, rule, match, verb, clause) : null,
    certainty: rule.certainty ?? 'clear',
    inMainClause: clause.kind === 'main',
    isModalVerb: false,
    action: firstInfinitive(view, match.to),
  }
}

/** Who must act by a multi-word cue whose clause turns on token `verb`; null when its words name nobody. */
export function cueAddressee(
  view: SentenceView,
  rule: Pick<CueRule, 'addressee'>,
  match: WordMatch,
  verb: number,
  clause: Clause,
): Addressee | null {
  if (rule.addressee === 'none') return null
  if (rule.addressee === 'after') {
    let first = match.last + 1
    while (ADVERBS.has(word(view, first))) first += 1
    const span = actorPhrase(view, first)
    return span === null ? null : { span, source: 'subject' as const }
  }
  const nearest = findSubject(view, verb, clause)
  const subject = withoutCue(nearest, match)
  const expletive = subject === null || /^(?:det|dette)$/.test(word(view, subject.head))
  if (rule.addressee === 'at-clause' || expletive) {
    const embedded = atClauseSubject(view, match)
    if (embedded !== undefined) return embedded
  }
  if (rule.addressee === 'at-clause' && !/(?:es|ast|as)$/.test(word(view, match.from))) return null
  // Whoever is ordered, asked or advised to do something is an actor, whatever the noun.
  if (
    subject !== null &&
    IMPOSED.test(word(view, match.from)) &&
    /^(?:å|til|om|særlig|særleg)$/.test(word(view, match.to + 1)) &&
    !/^(?:det|dette)$/.test(word(view, subject.head))
  ) {
    return { span: spanOf(view, subject.first, subject.last), source: 'subject' }
  }
  return addresseeOf(view, subject, null)
}

/** "er festeren ansvarlig for", "har myndighet til": the cue's own words are no part of the subject. */
function withoutCue(subject: Subject | null, { from, first, last }: WordMatch): Subject | null {
  if (subject === null || subject.last < first || subject.first > last || first === from) return subject
  if (subject.first >= first) return null
  return { ...subject, last: first - 1, head: Math.min(subject.head, first - 1) }
}

const IMPOSED = /^(?:pålegges|påleggast|oppfordres|oppmodast|anbefales|tilrås|bes|bedast|anmodes|forventes|ventast)$/

/** The addressee in "… at bydelene rapporterer"; undefined when no at-clause follows the cue within three words. */
function atClauseSubject(view: SentenceView, match: WordMatch): Addressee | null | undefined {
  let at = match.to
  while (at <= match.to + 4 && word(view, at) !== 'at') {
    if (isStop(view, at) || word(view, at) === 'å') return undefined
    at += 1
  }
  if (word(view, at) !== 'at') return undefined
  let verb = at + 1
  while (
    verb < view.tokens.length &&
    !isFiniteAt(view, verb) &&
    !(verb > at + 1 && /(?:er|ar|es|ast)$/.test(word(view, verb)) && !isFiniteAt(view, verb) && startsPredicate(view, at, verb))
  ) {
    if (isStop(view, verb)) return brokenOff(view, at, verb)
    verb += 1
  }
  if (verb >= view.tokens.length) return null
  const last = beforeAdverbs(view, verb)
  if (last <= at) return null
  const subject = findSubject(view, verb, { kind: 'at', start: at + 1, opener: at, afterComma: false, shared: null })
  const passive = isPassive(view, verb)
  return passive ? addresseeOf(view, subject, verb) : addresseeOf(view, subject, null)
}

/** "Det forventes at bydelene:": the at-clause breaks off after its subject, and a list goes on. */
function brokenOff(view: SentenceView, at: number, colon: number): Addressee | null {
  if (word(view, colon) !== ':') return null
  const span = actorPhrase(view, at + 1)
  return span === null ? null : { span, source: 'subject' }
}

/** A verb-like form that follows an unmistakable subject: a definite noun. */
function startsPredicate(view: SentenceView, at: number, verb: number): boolean {
  const before = word(view, verb - 1)
  return verb - 1 > at && /(?:en|et|ene|ane|a|ne|alle|vi|de|dei)$/.test(before) && !/(?:er|ar)$/.test(before)
}

const BINDING_TYPES = new Set(['instruction', 'allocation-letter', 'action-plan', 'law', 'plan'])

/** "Arbeidet avsluttes innen 1.1.2030": a passive in the present with a dated deadline, in documents that bind. */
function datedPassive(view: SentenceView): Candidate | null {
  if (!BINDING_TYPES.has(view.profile.type)) return null
  const last = view.tokens.at(-1)
  const first = view.tokens[0]
  if (first === undefined || last === undefined || !DATED_DEADLINE.test(view.text.slice(first.start, last.end))) return null
  for (let i = 1; i < view.tokens.length; i += 1) {
    const here = word(view, i)
    if (isFiniteAt(view, i) && !/.{3,}es$/.test(here)) return null
    if (
      /.{3,}es$/.test(here) &&
      isWord(view, i) &&
      isPassive(view, i) &&
      !NEGATIONS.has(word(view, i + 1)) &&
      /(?:en|et|ene|a|er|ing|plan|rapport)$/.test(word(view, beforeAdverbs(view, i)))
    ) {
      const clause = findClause(view, i)
      if (clause.kind !== 'main') return null
      const subject = findSubject(view, i, clause)
      return {
        token: i,
        cue: { lemma: 'presens med frist', span: spanOf(view, i, i), negation: null },
        verdict: 'obligation',
        rule: 'obligation/dated-passive',
        addressee: addresseeOf(view, subject, i),
        certainty: 'unclear',
        inMainClause: true,
        isModalVerb: false,
        action: i,
      }
    }
  }
  return null
}
