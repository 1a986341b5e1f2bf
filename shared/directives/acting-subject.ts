/** Whether a subject names somebody who acts: by its noun, or by a verb that only somebody can do. */

import { type ActorKind, actorKind } from '../language/actors.nb'
import { isFiniteAt } from './finite'
import { isPassive } from './modal-context'
import type { Subject } from './noun-phrase'
import { isWord, type SentenceView, word, written } from './sentence-view'
import { isReceiving } from './served'
import { isActingVerb, isThing } from './words/acting-verbs.nb'
import { isDistricts } from './words/districts.nb'
import { DETERMINERS, SUBJECT_PRONOUNS } from './words/function-words.nb'

/** What kind of actor the subject is with the verb at `infinitive` (null: no verb found); null when it is none. */
export function actingKind(view: SentenceView, subject: Subject, infinitive: number | null): ActorKind | null {
  const head = word(view, subject.head)
  const own = actorKind(head)
  if (own !== null) return own
  if (isPeople(view, subject)) return 'person'
  const name = written(view, subject.head)
  // Acronyms of agencies: "NAV", "ESV", "PBE".
  if (/^\p{Lu}{2,5}$/u.test(name) && subject.first === subject.head) return 'organisation'
  // "Sykehusbygg HF", "Fjordvann IKS": the form of a company.
  if (/^(?:AS|ASA|HF|RHF|KF|IKS|SA|SF|BA)$/.test(written(view, subject.last))) return 'organisation'
  if (subject.first === subject.last && /^\p{Lu}\p{L}+$/u.test(name) && view.profile.issuer?.startsWith(name)) return 'organisation'
  // "Etter det må ein søke": somebody, whoever it is.
  if (/^(?:en|ein)$/.test(head) && subject.first === subject.last && isActingAt(view, infinitive)) return 'person'
  if (infinitive !== null && !isPassive(view, infinitive) && isDistrict(view, subject, infinitive)) return 'organisation'
  if (infinitive === null || isPassive(view, infinitive) || !isActingAt(view, infinitive)) return null
  // "Den skal varsle bydelen": what varies is who, not what.
  if (/^(?:den|denne|disse|desse)$/.test(head)) return subject.first === subject.last ? 'organisation' : null
  const isNoun =
    isWord(view, subject.head) && head.length > 3 && !/(?:ig|leg|vis)$/.test(head) && !DETERMINERS.has(head) && !SUBJECT_PRONOUNS.has(head)
  return isNoun && !isThing(head) ? 'organisation' : null
}

/** Whether the verb at `infinitive` (null: none found) is one that only somebody can do. */
export function isActingAt(view: SentenceView, infinitive: number | null): boolean {
  return infinitive !== null && isActingVerb(word(view, infinitive), following(view, infinitive))
}

/** "Syklende skal", "Det offentlige må": adjectives and participles that stand for people or for authorities. */
function isPeople(view: SentenceView, { first, last, inverted }: Subject): boolean {
  if (!inverted && !isFiniteAt(view, last + 1)) return false
  if (first === last)
    return (
      /.{3,}(?:ende|ande)$/.test(word(view, first)) &&
      !/^(?:følg|nedenst|ovenst|nedanst|ovanst|tilsvar|forel|føreligg|gjeld|vidare|vedvar|over|under|oppnevn|herværende|utelukk)/.test(
        word(view, first),
      )
    )
  return first + 1 === last && /^det offentl(?:ig|eg)e$/.test(`${word(view, first)} ${word(view, last)}`)
}

/** "Grorud og Stovner skal etablere": not what a place is or gets. */
function isDistrict(view: SentenceView, { first, last }: Subject, infinitive: number): boolean {
  if (!/^\p{Lu}/u.test(written(view, first)) || isReceiving(view, infinitive)) return false
  return isDistricts(view.text.slice(view.tokens[first]?.start, view.tokens[last]?.end).replace(/\s+/g, ' '))
}

/** The next words, where the object of a verb stands. */
function following(view: SentenceView, from: number): string[] {
  return [1, 2, 3, 4].map((offset) => word(view, from + offset))
}
