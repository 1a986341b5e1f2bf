/** Subject is not addressee: who must act is an actor, never what is acted on, who is served or who is told. */

import { actorKind } from '../language/actors.nb'
import type { Addressee } from '../model/directive'
import { actingKind, isActingAt } from './acting-subject'
import { actorPhrase, endOfShare, nameEnd } from './actor-phrase'
import { agentPhrase, isPassive } from './modal-context'
import { isWhoever, looksInfinitive, type Subject } from './noun-phrase'
import { type SentenceView, spanOf, word, written } from './sentence-view'
import { isReceiving, isServed } from './served'
import { NEGATIVE_DETERMINERS } from './words/function-words.nb'

/** Words that stand for somebody when they are the whole subject. */
const BARE = /^(?:de|dei|alle|hver|kvar|ingen|andre|samtlige|samtlege|einkvar|kvarandre|vedkommende|vedkomande)$/
/** Pronouns that point at an actor; "det", "den" and "dette" point at things too often, in nynorsk "han" and "ho" too. */
const ACTOR_PRONOUNS = /^(?:vi|me|du|dere|enhver|man|begge)$/
const MASCULINE_OR_FEMININE = /^(?:han|hun|ho)$/

/**
 * The addressee a subject gives for what follows from `infinitive`, or null. Looks at the agent phrase of a passive first. `power`:
 * the directive gives leave, so that what one may get is one's own doing ("kan få avgjort").
 */
export function addresseeOf(view: SentenceView, subject: Subject | null, infinitive: number | null, power = false): Addressee | null {
  const agent = agentPhrase(view, infinitive)
  if (agent !== null) {
    const span = actorPhrase(view, agent + 1)
    if (span !== null) return { span, source: 'agent-phrase' }
  }
  if (subject === null || isPassive(view, infinitive)) return null
  const last = lastOfActor(view, subject, infinitive, power)
  return last === null ? null : { span: spanOf(view, subject.first, last), source: 'subject' }
}

/** The last token of the subject when it names who must act, else null. */
function lastOfActor(view: SentenceView, subject: Subject, infinitive: number | null, power: boolean): number | null {
  const alone = subject.first === subject.last
  if (
    (NEGATIVE_DETERMINERS.has(word(view, subject.first)) && !alone) ||
    /^(?:antall|antallet|talet|tal|andelen|prosent|rundt|omtrent)$/.test(word(view, subject.first)) ||
    isFraction(view, subject) ||
    // "kommunen sin plan": whose it is.
    /^(?:sin|si|sitt|sine)$/.test(word(view, subject.last))
  )
    return null
  const head = word(view, subject.head)
  // "Applikasjonskrav- (lover, latens) og modenhet bør avgjøre": half a word names nobody.
  if (head.endsWith('-')) return null
  const receives = !power && isReceiving(view, infinitive)
  const share = endOfShare(view, subject.last)
  if (share !== null) return receives ? null : share
  if (ACTOR_PRONOUNS.test(head) && subject.head === subject.first && alone)
    return !power && head === 'du' && isServed(view, head, 'person', infinitive) ? null : subject.last
  if (isPair(view, subject)) return receives ? null : subject.first + 2
  if (MASCULINE_OR_FEMININE.test(head) && alone) return receives && view.profile.language !== 'nb' ? null : subject.last
  // "skal få uttale seg": somebody else must let them.
  if (!power && infinitive !== null && word(view, infinitive) === 'få' && isLeave(word(view, infinitive + 1))) return null
  // "Ingen skal stå utenfor": a promise to those served; in a statute it binds everybody.
  if (head === 'ingen' && alone && view.profile.type !== 'law' && !isActingAt(view, infinitive)) return null
  // "Ingen må ha": what nobody may do; "Ingen skal oppleve" is said of those served.
  if (head === 'ingen' && alone && infinitive !== null && /^(?:ha|hava)$/.test(word(view, infinitive))) return subject.last
  if (isWhoever(view, subject)) return receives ? null : subject.last
  if (alone && BARE.test(head)) return receives || word(view, subject.last + 1) === 'av' ? null : subject.last
  // «Brukerens "fulle navn"»: whose it is.
  if (/(?:ens|ets|enes|anes)$/.test(head) && !/^\p{Lu}{2}/u.test(written(view, subject.head))) return null
  const kind = actingKind(view, subject, infinitive)
  if (kind === null || (!power && isServed(view, head, kind, infinitive))) return null
  if (
    /(?:tjeneste|teneste)(?:r|ne|ane|n|a|ene)?$/.test(head) &&
    infinitive !== null &&
    /^(?:være|vere|bli|verte)$/.test(word(view, infinitive))
  )
    return null
  // "Ledelse av arbeidet", "Administrasjon av ordningen": the doing, not the doers.
  if (/(?:ledelse|leiing|administrasjon|forvaltning|tjeneste|teneste)$/.test(head) && /^(?:av|for)$/.test(word(view, subject.last + 1)))
    return null
  return withName(view, subject)
}

/** "hver tredje ungdom", "kvar femte innbyggjar": a figure, not somebody. */
function isFraction(view: SentenceView, { first }: Subject): boolean {
  return (
    /^(?:hver|kvar)$/.test(word(view, first)) &&
    /^(?:tredje|fjerde|femte|sjette|sjuende|åttende|niende|tiende|tiande)$/.test(word(view, first + 1))
  )
}

/** The verb of what one is let do: "få uttale seg", not "få nye lokale". */
function isLeave(next: string): boolean {
  return next === 'uttale' || (/.e$/.test(next) && looksInfinitive(next) && !/(?:dre|ore|nye|ste|ke)$/.test(next))
}

/** "Han eller ho skal": one person, whoever it is. */
function isPair(view: SentenceView, { first }: Subject): boolean {
  return /^(?:han|hun|ho|den) eller (?:han|hun|ho|de|dei)$/.test([0, 1, 2].map((offset) => word(view, first + offset)).join(' '))
}

/** Only the actors of a coordination ("kommunen og planen" → "kommunen"), with the phrase that makes a name of its head. */
function withName(view: SentenceView, subject: Subject): number {
  let last = subject.last
  while (last > subject.first && /^(?:selv|sjølv|sjølve)$/.test(word(view, last))) last -= 1
  const conjunction = firstConjunction(view, subject)
  if (conjunction !== null && !endsInActor(view, conjunction + 1, subject.last)) last = conjunction - 1
  if (last === subject.head || last === subject.last) last = nameEnd(view, last)
  return last
}

function firstConjunction(view: SentenceView, subject: Subject): number | null {
  for (let i = subject.first + 1; i < subject.last; i += 1)
    if (/^(?:og|eller|,|samt)$/.test(word(view, i)) && !word(view, i - 1).endsWith('-')) return i
  return null
}

function endsInActor(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1)
    if (actorKind(word(view, i)) !== null || /^sent(?:re|rene|ra)$/.test(word(view, i)) || /^\p{Lu}/u.test(written(view, i))) return true
  return false
}
