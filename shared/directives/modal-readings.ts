/** Readings of a modal verb that hang on more than its clause: on a condition before it, on what is said to be the aim, on the thing that is its subject. */

import { actorKind } from '../language/actors.nb'
import type { ModalContext } from './modal-context'
import { isWord, type SentenceView, word } from './sentence-view'

/** Anybody: whoever wants the end must take the means. */
const GENERIC = /^(?:vi|me|man|en|ein|alle|ungdom|innbygger|innbyggjar)$/

/** "Skal vi lykkes, må vi …", "Hvis man vil delta, må man …": what it takes, laid on nobody. Source: annotation guide, instrument. */
export function isInstrument({ view, at, form, clause, subject }: ModalContext): boolean {
  if (form.lemma !== 'måtte' || form.tense !== 'present' || clause.kind !== 'main') return false
  const first = firstWord(view)
  if (OPENS_AIM.test(word(view, first)) && aimsAtSuccess(view, first, at)) return true
  if (!clause.afterComma || subject === null || !GENERIC.test(word(view, subject.head))) return false
  if (subject.first !== subject.last && !/^(?:hver|kvar)$/.test(word(view, subject.first))) return false
  if (/^(?:skal|vil)$/.test(word(view, first))) return true
  if (!/^(?:hvis|dersom|viss|om)$/.test(word(view, first))) return false
  for (let i = first + 1; i < at; i += 1) if (/^(?:skal|vil)$/.test(word(view, i))) return true
  return false
}

/** What is reached, not done: "lykkes", "nå målet", "klare omstillingen". */
const SUCCESS =
  /^(?:lykkes|lukkast|lykkast|nå|nås|nåast|klare|greie|oppnå|oppnås|oppnåast|holdes|haldast|opprettholdes|oppretthaldast|oppfylles|realiseres|realiserast)$/
/** Words that may open a clause of what is aimed at. */
const OPENS_AIM = /^(?:skal|vil|hvis|dersom|viss|om|for)$/

/** Types in which a condition of success is still a requirement on whoever is named. */
const RULING_TYPES = new Set(['law', 'instruction', 'allocation-letter'])

/** "Skal kommunen lykkes, må bydelene …", "For å nå målene må …", "Dersom andelen skal holdes …, må …": what success takes. */
function aimsAtSuccess(view: SentenceView, first: number, at: number): boolean {
  if (RULING_TYPES.has(view.profile.type)) return false
  const opening = word(view, first)
  const next = word(view, first + 1)
  const verb = /^(?:skal|vil)$/.test(opening) || /^(?:hvis|dersom|viss|om)$/.test(opening) || (opening === 'for' && /^(?:å|at)$/.test(next))
  if (!verb) return false
  const intended = /^(?:skal|vil)$/.test(opening) || (opening === 'for' && next === 'å')
  for (let i = first + 1; i < at; i += 1) if (SUCCESS.test(word(view, i)) && (intended || hasModal(view, first, i))) return true
  return false
}

function hasModal(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (/^(?:skal|vil|kan)$/.test(word(view, i))) return true
  return false
}

/** "Eieren plikter" over a list: the sentence breaks off after the verb, which follows a definite actor. "Eierens plikter" are duties. */
export function isDutyOpen({ view, at }: ModalContext): boolean {
  for (let i = at + 1; i < view.tokens.length; i += 1) if (isWord(view, i)) return false
  const before = word(view, at - 1)
  return view.block?.kind !== 'heading' && actorKind(before) !== null && /(?:en|et|a|ene|ane|ne)$/.test(before)
}

/** "må ein rekne med at", "må vi regne med": what is to be expected. */
export function isReckoning({ view, at, form, subject }: ModalContext): boolean {
  if (form.lemma !== 'måtte' && form.lemma !== 'kunne') return false
  if (subject === null || !/^(?:vi|me|man|en|ein)$/.test(word(view, subject.head))) return false
  for (let i = at + 1; i <= at + 4; i += 1) if (/^(?:regne|rekne|rekna)$/.test(word(view, i)) && word(view, i + 1) === 'med') return true
  return false
}

/** "skal etter planen stå ferdig": what is foreseen. In a statute the plan binds. */
export function isScheduled({ view, at, form }: ModalContext): boolean {
  if (form.lemma !== 'skulle' || view.profile.type === 'law') return false
  for (let i = at + 1; i <= at + 4 && isWord(view, i); i += 1)
    if (word(view, i) === 'etter') return word(view, i + 1) === 'planen' && isWord(view, i + 2)
  return false
}

const AIM =
  /^(?:hoved|hovud|over|del)?(?:mål|målet|målsetting|målsettingen|målsetjinga|formål|formålet|føremål|føremålet|hensikt|hensikten|intensjonen|ambisjonen|visjonen|poenget)$/

/** "Formålet er at alle skal få plass": what something is for, not what anybody has to do. */
export function isNamedAim({ view, clause }: ModalContext): boolean {
  if (clause.kind !== 'at' || clause.opener === null) return false
  // "Vi har lagt vekt på at …": what was weighed.
  if (word(view, clause.opener - 2) === 'vekt' && word(view, clause.opener - 3) === 'lagt') return true
  if (!/^(?:er|var)$/.test(word(view, clause.opener - 1))) return false
  for (let i = 0; i < clause.opener - 1; i += 1) if (AIM.test(word(view, i))) return true
  return false
}

const LIMITING =
  /^(?:overstige|overskride|fravike|fravikast|tilsidesette|avvike|innskrenke|avgrense|omgå|erstatte|gå|strekke|strekkje|være|vere|settast|setjast)$/

/**
 * "Oppdraget kan ikke være lengre enn seks måneder", "Et vedtak kan ikke sette til side lovpålagte oppgaver": a thing that must keep
 * within a limit. Only of documents that lay down rules; elsewhere it tells what is not possible.
 */
export function isForbiddenThing({ view, form, negation, infinitive }: ModalContext): boolean {
  if (form.lemma !== 'kunne' || form.tense !== 'present' || negation === null || infinitive === null) return false
  const verb = word(view, infinitive)
  if (/^(?:sette|setje|setja|settes|setjast)$/.test(verb))
    return word(view, infinitive + 1) === 'til' && word(view, infinitive + 2) === 'side'
  if (!LIMITING.test(verb)) return false
  if (/^(?:gå|strekke|strekkje)$/.test(verb)) return /^(?:ut|utover|foran|framfor|lenger|lengre)$/.test(word(view, infinitive + 1))
  if (!/^(?:være|vere)$/.test(verb)) return true
  return /.{3,}re$/.test(word(view, infinitive + 1)) && word(view, infinitive + 2) === 'enn'
}

function firstWord(view: SentenceView): number {
  let i = 0
  while (i < view.tokens.length && !isWord(view, i)) i += 1
  return i
}
