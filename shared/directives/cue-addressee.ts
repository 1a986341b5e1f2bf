/** Who must act by a cue of several words, and which verb its clause turns on. */
import type { Addressee } from '../model/directive'
import type { TextSpan } from '../text/span'
import { actorPhrase } from './actor-phrase'
import { addresseeOf } from './addressee'
import type { Clause } from './clause'
import { beforeAdverbs, isFiniteAt } from './finite'
import type { WordMatch } from './match-words'
import { isPassive } from './modal-context'
import type { Subject } from './noun-phrase'
import type { CueRule } from './rule'
import { isStop, type SentenceView, spanOf, word, written } from './sentence-view'
import { findSubject } from './subject'
import { ADVERBS } from './words/function-words.nb'

/** The verb a multi-word cue's clause turns on: its first token, or the finite verb left of it ("etter eget skjønn"). */
export function verbOf(view: SentenceView, match: WordMatch): number {
  if (isFiniteAt(view, match.from) || /(?:es|ast|st)$/.test(word(view, match.from))) return match.from
  for (let i = match.from - 1; i >= 0; i -= 1) if (isFiniteAt(view, i)) return i
  return match.from
}

/** Who must act by a multi-word cue whose clause turns on token `verb`; null when its words name nobody. */
export function cueAddressee(
  view: SentenceView,
  rule: Pick<CueRule, 'addressee' | 'whoever'>,
  match: WordMatch,
  verb: number,
  clause: Clause,
): Addressee | null {
  if (rule.addressee === 'none') return null
  if (rule.addressee === 'after') {
    const span = namedAfter(view, match.last + 1)
    // "Derfor oppfordrer byrådet bydelene til": who asks stands first.
    const asking = match.first === match.last ? findSubject(view, verb, clause) : null
    const asked = asking?.inverted === true && asking.first === match.last + 1 ? namedAfter(view, asking.head + 1) : null
    if (asked !== null) return { span: asked, source: 'subject' as const }
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
  const actor = addresseeOf(view, subject, null)
  if (actor !== null || rule.whoever !== true || subject === null || THING.test(word(view, subject.head))) return actor
  return { span: spanOf(view, subject.first, subject.last), source: 'subject' }
}

const THING = /^(?:det|dette|den|denne|disse|desse|alt|noe|noko|ingen|ansvar|ansvaret|hvem|kven|som)$/

/** Who is named from token `from` on, adverbs passed over; null when nobody is. */
function namedAfter(view: SentenceView, from: number): TextSpan | null {
  let first = from
  while (ADVERBS.has(word(view, first))) first += 1
  if (/^(?:dere|deg|dykk)$/.test(word(view, first))) return spanOf(view, first, first)
  return actorPhrase(view, first) ?? nameAt(view, first)
}

/** "ber Bufdir om å": a name, whatever it names. */
function nameAt(view: SentenceView, first: number): TextSpan | null {
  let last = first - 1
  while (/^\p{Lu}/u.test(written(view, last + 1))) last += 1
  return last < first ? null : spanOf(view, first, last)
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
    // "at bedrifter som får støtte, tar inn": the relative clause has a verb of its own.
    if (word(view, verb) === 'som') while (verb < view.tokens.length - 1 && word(view, verb) !== ',') verb += 1
    verb += 1
  }
  if (verb >= view.tokens.length) return brokenOff(view, at, verb)
  const last = beforeAdverbs(view, verb)
  if (last <= at) return null
  const subject = findSubject(view, verb, { kind: 'at', start: at + 1, opener: at, afterComma: false, shared: null })
  const passive = isPassive(view, verb)
  return passive ? addresseeOf(view, subject, verb) : addresseeOf(view, subject, null)
}

/** "Det forventes at bydelene:", with or without its colon: the at-clause breaks off after its subject, and a list goes on. */
function brokenOff(view: SentenceView, at: number, colon: number): Addressee | null {
  if (colon < view.tokens.length && word(view, colon) !== ':') return null
  const span = actorPhrase(view, at + 1)
  return span === null ? null : { span, source: 'subject' }
}

/** A verb-like form that follows an unmistakable subject: a definite noun. */
function startsPredicate(view: SentenceView, at: number, verb: number): boolean {
  const before = word(view, verb - 1)
  return verb - 1 > at && /(?:en|et|ene|ane|a|ne|alle|vi|de|dei)$/.test(before) && !/(?:er|ar)$/.test(before)
}
