/** Subject is not addressee: who must act is an actor, never what is acted on, who is served or who is told. */
import type { Addressee } from '../model/directive'
import type { TextSpan } from '../text/span'
import { actingKind } from './acting-subject'
import { actorPhrase, endOfShare, nameEnd } from './actor-phrase'
import { agentPhrase, isPassive } from './modal-context'
import { isWhoever, looksInfinitive, type Subject } from './noun-phrase'
import { type SentenceView, spanOf, word, written } from './sentence-view'
import { actorKind } from './words/actors.nb'
import { NEGATIVE_DETERMINERS } from './words/function-words.nb'

/** Verbs whose subject receives or is something rather than acts, when the subject is someone served. */
const RECEIVING =
  /^(?:få|oppleve|ha|være|vere|bli|møte|kunne|kjenne|føle|bo|bu|slippe|sleppe|ferdes|trives|mestre|lære|vere|leve|motta|være_trygg)$/
/** Verbs whose subject, even an organisation, does not act: "Kommunen skal informeres" is passive; "bestå av" describes. */
const DESCRIBING = /^(?:bestå|fremgå|framgå|gjelde|omfatte|ligge|foreligge|føreligge|skje|utgjøre|heter|hete|forstås)$/
/** Words that stand for somebody when they are the whole subject. */
const BARE = /^(?:de|dei|alle|hver|kvar|ingen|andre|samtlige|samtlege|einkvar|kvarandre|vedkommende|vedkomande)$/
/** Pronouns that point at an actor; "det", "den" and "dette" point at things too often. */
const ACTOR_PRONOUNS = /^(?:vi|me|du|dere|enhver|han|hun|ho|man|begge)$/

/** The addressee a subject gives for what follows from `infinitive`, or null. Looks at the agent phrase of a passive first. */
export function addresseeOf(view: SentenceView, subject: Subject | null, infinitive: number | null): Addressee | null {
  const agent = agentPhrase(view, infinitive)
  if (agent !== null) {
    const span = actorPhrase(view, agent + 1)
    if (span !== null) return { span, source: 'agent-phrase' }
  }
  if (subject === null || isPassive(view, infinitive)) return null
  const alone = subject.first === subject.last
  if (
    (NEGATIVE_DETERMINERS.has(word(view, subject.first)) && !alone) ||
    /^(?:antall|antallet|talet|tal|andelen|prosent|rundt|omtrent)$/.test(word(view, subject.first))
  )
    return null
  const head = word(view, subject.head)
  const verb = infinitive === null ? '' : word(view, infinitive)
  const share = endOfShare(view, subject.last)
  if (share !== null) return RECEIVING.test(verb) ? null : { span: spanOf(view, subject.first, share), source: 'subject' }
  if (ACTOR_PRONOUNS.test(head) && subject.head === subject.first && alone)
    return { span: spanOf(view, subject.first, subject.last), source: 'subject' }
  if (isPair(view, subject) && !RECEIVING.test(verb)) return { span: spanOf(view, subject.first, subject.first + 2), source: 'subject' }
  // "skal få uttale seg": somebody else must let them.
  if (verb === 'få' && infinitive !== null && isLeave(word(view, infinitive + 1))) return null
  if (isWhoever(view, subject)) return RECEIVING.test(verb) ? null : { span: spanOf(view, subject.first, subject.last), source: 'subject' }
  if (alone && BARE.test(head))
    return RECEIVING.test(verb) || word(view, subject.last + 1) === 'av'
      ? null
      : { span: spanOf(view, subject.first, subject.last), source: 'subject' }
  const kind = actingKind(view, subject, infinitive)
  if (kind === null || DESCRIBING.test(verb)) return null
  if (/(?:tjeneste|teneste)(?:r|ne|ane|n|a|ene)?$/.test(head) && /^(?:være|vere|bli|verte)$/.test(verb)) return null
  // "Ledelse av arbeidet", "Administrasjon av ordningen": the doing, not the doers.
  if (/(?:ledelse|leiing|administrasjon|forvaltning|tjeneste|teneste)$/.test(head) && /^(?:av|for)$/.test(word(view, subject.last + 1)))
    return null
  if (kind === 'beneficiary' && (RECEIVING.test(verb) || verb === '')) return null
  return { span: withName(view, subject), source: 'subject' }
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
function withName(view: SentenceView, subject: Subject): TextSpan {
  let last = subject.last
  while (last > subject.first && /^(?:selv|sjølv|sjølve)$/.test(word(view, last))) last -= 1
  const conjunction = firstConjunction(view, subject)
  if (conjunction !== null && !endsInActor(view, conjunction + 1, subject.last)) last = conjunction - 1
  if (last === subject.head || last === subject.last) last = nameEnd(view, last)
  return spanOf(view, subject.first, last)
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
