/** Every cue of a sentence, judged: modal verbs by the ordered modal rules, other wordings by the cue patterns. */
import { modalForm } from '../language/modal-verbs.nb'
import type { ModalCue, NotDirectiveReason } from '../model/directive'
import { addresseeOf } from './addressee'
import { type Candidate, isModality } from './candidate'
import { type Clause, findClause } from './clause'
import { cueAddressee, verbOf } from './cue-addressee'
import { isFiniteAt } from './finite'
import { matchAt, type WordMatch } from './match-words'
import { type ModalContext, modalContext, negationSpan } from './modal-context'
import { MODAL_PREDICATES } from './modal-predicates'
import { looksInfinitive } from './noun-phrase'
import { presentDuty } from './present-duty'
import { isInQuotation } from './quotation'
import type { CueRule } from './rule'
import { cuesByFirstWord, modalRulesOf } from './rules'
import { isStop, isWord, type SentenceView, spanOf, word } from './sentence-view'
import { findSubject } from './subject'
import { NEGATIONS } from './words/function-words.nb'

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
      if (judged.verdict === 'intention' && judged.addressee === null && !/^(?:tas|takast)$/.test(word(view, i))) continue
      if (rule.lemma === 'be' && /^(?:ber|bed)$/.test(folded) && isAskedByOthers(view, i)) continue
      // "ber kommunene melde fra": somebody must be asked.
      if (rule.id === 'obligation/ber-noen' && (judged.addressee === null || !looksInfinitive(word(view, match.to)))) continue
      // "Det forutsetter at …" is a precondition; only somebody can lay one down.
      if (rule.id === 'obligation/forutsetter-at' && !isSaidByActor(view, match)) continue
      found.push(judged)
      break
    }
  }
  if (found.length === 0) {
    const duty = presentDuty(view)
    if (duty !== null) found.push(duty)
  }
  return found
}

function holdsModal(view: SentenceView, match: WordMatch): boolean {
  for (let i = match.from; i <= match.to; i += 1) if (modalForm(word(view, i)) !== null) return true
  return false
}

function judgeModal(context: ModalContext): Candidate {
  const { view, at, clause } = context
  for (const rule of modalRulesOf(context.form.lemma)) {
    if (!MODAL_PREDICATES[rule.when](context)) continue
    const directs = isModality(rule.class)
    const cue: ModalCue = { lemma: context.form.lemma, span: spanOf(view, at, at), negation: negationSpan(context) }
    const addressee = directs ? addresseeOf(view, context.subject, context.infinitive, rule.class === 'permission') : null
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

function isSaidByActor(view: SentenceView, match: WordMatch): boolean {
  return addresseeOf(view, findSubject(view, match.from, findClause(view, match.from)), null) !== null
}

/** Those who ask without having a say: "Velforeningen ber om at …", "Han ber oss …". */
const OTHERS =
  /(?:forening|foreining|lag|elev|foreldre|innbygger|innbyggjar|bruker|brukar|pårørende|pårørande|beboer|bebuar|nabo|bedrift|næringsliv|ungdom|barn)(?:er|ar|en|et|a|ene|ane|e|ne)?$|^(?:mange|flere|fleire|noen|nokre|alle|han|hun|ho|de|dei|man|en|ein)$/

function isAskedByOthers(view: SentenceView, verb: number): boolean {
  const subject = findSubject(view, verb, findClause(view, verb))
  return subject !== null && OTHERS.test(word(view, subject.head))
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

/** "har tatt ansvar for", "har hatt plikt til": what was. */
function tellsOfPast(view: SentenceView, match: WordMatch): boolean {
  for (let i = match.from + 1; i < match.to; i += 1) if (/^(?:tatt|teke|tekne|hatt)$/.test(word(view, i))) return true
  return false
}

/** "er ikke pålagt å", "venter ikke at": nothing is asked. Leave that is denied is a prohibition, with rules of its own. */
function deniesNeed(view: SentenceView, rule: CueRule, match: WordMatch): boolean {
  if (!isModality(rule.class) || rule.class === 'prohibition') return false
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
      : isModality(rule.class) && tellsOfPast(view, match)
        ? 'past'
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
