/** Subject is not addressee: who must act is an actor, never what is acted on, who is served or who is told. */
import type { Addressee } from '../model/directive'
import type { TextSpan } from '../text/span'
import { agentPhrase, isPassive } from './modal-context'
import { isWhoever, looksInfinitive, type Subject } from './noun-phrase'
import { isWord, type SentenceView, spanOf, word, written } from './sentence-view'
import { actorKind, NAMED_BY_PHRASE } from './words/actors.nb'
import { NEGATIVE_DETERMINERS, POSTPOSED_POSSESSIVES, PREPOSITIONS } from './words/function-words.nb'

/** Verbs whose subject receives or is something rather than acts, when the subject is someone served. */
const RECEIVING =
  /^(?:få|oppleve|ha|være|vere|bli|møte|kunne|kjenne|føle|bo|bu|slippe|sleppe|ferdes|trives|mestre|lære|vere|leve|motta|være_trygg)$/
/** Verbs whose subject, even an organisation, does not act: "Kommunen skal informeres" is passive; "bestå av" describes. */
const DESCRIBING = /^(?:bestå|fremgå|framgå|gjelde|omfatte|ligge|foreligge|føreligge|skje|utgjøre|heter|hete|forstås)$/
const PRONOUNS = /^(?:vi|me|de|dei|man|alle|enhver|en|ein|du|dere|han|hun|ho|den|begge|samtlige|hver|kvar)$/
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
  if (
    NEGATIVE_DETERMINERS.has(word(view, subject.first)) ||
    /^(?:antall|antallet|talet|tal|andelen|prosent|rundt|omtrent)$/.test(word(view, subject.first))
  )
    return null
  const head = word(view, subject.head)
  const verb = infinitive === null ? '' : word(view, infinitive)
  if (ACTOR_PRONOUNS.test(head) && subject.head === subject.first && subject.first === subject.last)
    return { span: spanOf(view, subject.first, subject.last), source: 'subject' }
  if (isPair(view, subject) && !RECEIVING.test(verb)) return { span: spanOf(view, subject.first, subject.first + 2), source: 'subject' }
  // "skal få uttale seg": somebody else must let them.
  if (verb === 'få' && infinitive !== null && isLeave(word(view, infinitive + 1))) return null
  if (isWhoever(view, subject)) return RECEIVING.test(verb) ? null : { span: spanOf(view, subject.first, subject.last), source: 'subject' }
  if (/^(?:de|dei|alle|hver|kvar|en|ein|den)$/.test(head) && subject.first === subject.last)
    return /^(?:de|dei|alle|hver|kvar)$/.test(head) && !RECEIVING.test(verb)
      ? { span: spanOf(view, subject.first, subject.last), source: 'subject' }
      : null
  const kind = headKind(view, subject)
  if (kind === null || DESCRIBING.test(verb)) return null
  if (/(?:tjeneste|teneste)(?:r|ne|ane|n|a|ene)?$/.test(head) && /^(?:være|vere|bli|verte)$/.test(verb)) return null
  // "Ledelse av arbeidet", "Administrasjon av ordningen": the doing, not the doers.
  if (/(?:ledelse|leiing|administrasjon|forvaltning|tjeneste|teneste)$/.test(head) && /^(?:av|for)$/.test(word(view, subject.last + 1)))
    return null
  if (kind === 'beneficiary' && (RECEIVING.test(verb) || verb === '')) return null
  if (PRONOUNS.test(head) && actorKind(head) === null && kind === null) return null
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

/** Kind of actor of the subject's head; a name before "kommune", or a capitalised name with "bydel", counts by its noun. */
function headKind(view: SentenceView, subject: Subject): ReturnType<typeof actorKind> {
  const own = actorKind(word(view, subject.head))
  if (own !== null) return own
  const name = written(view, subject.head)
  // Acronyms of agencies: "NAV", "ESV", "PBE".
  if (/^\p{Lu}{2,5}$/u.test(name) && subject.first === subject.head) return 'organisation'
  if (subject.first === subject.last && /^\p{Lu}\p{L}+$/u.test(name) && view.profile.issuer?.startsWith(name)) return 'organisation'
  return null
}

/** Only the actors of a coordination ("kommunen og planen" → "kommunen"), with the phrase that makes a name of its head. */
function withName(view: SentenceView, subject: Subject): TextSpan {
  let last = subject.last
  const conjunction = firstConjunction(view, subject)
  if (conjunction !== null && !endsInActor(view, conjunction + 1, subject.last)) last = conjunction - 1
  if (last === subject.head || last === subject.last) {
    const pattern = NAMED_BY_PHRASE[word(view, last + 1)]
    if (pattern?.test(word(view, last))) {
      let end = last + 1
      while (
        isWord(view, end + 1) &&
        !PREPOSITIONS.has(word(view, end + 1)) &&
        end < last + 5 &&
        !/^(?:skal|må|bør|kan|vil|som|er|har|lyt|plikter|pliktar)$/.test(word(view, end + 1))
      )
        end += 1
      if (end > last + 1) return spanOf(view, subject.first, end)
    }
  }
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

/** The noun phrase of an actor that begins at `first` (after "av", "påhviler", "oppfordrer"), or null. */
export function actorPhrase(view: SentenceView, first: number): TextSpan | null {
  let found: number | null = null
  for (let i = first; i < first + 6 && isWord(view, i) && !PREPOSITIONS.has(word(view, i)); i += 1) {
    if (word(view, i) === 'som' || word(view, i) === 'å' || word(view, i) === 'at') break
    if (actorKind(word(view, i)) !== null || /^(?:vi|oss)$/.test(word(view, i))) found = i
    else if (
      found !== null &&
      !/^(?:og|eller)$/.test(word(view, i)) &&
      !POSTPOSED_POSSESSIVES.has(word(view, i)) &&
      !/^\p{Lu}/u.test(written(view, i))
    )
      break
    else if (found !== null && /^\p{Lu}/u.test(written(view, i))) found = i
  }
  return found === null ? null : spanOf(view, first, found)
}
