/** Whether "kan" is said of somebody who acts, and who is kept from acting by "kan ikke". */
import { actorKind } from '../language/actors.nb'
import { actingKind, isActingAt } from './acting-subject'
import { endOfShare } from './actor-phrase'
import { agentPhrase, isPassive, type ModalContext } from './modal-context'
import { isWhoever } from './noun-phrase'
import { word } from './sentence-view'
import { isActingVerb } from './words/acting-verbs.nb'

/** What happens to somebody, or what they are: no choice. */
const STATES = /^(?:være|vere|bli|ha|få|oppleve|oppstå|medføre|skje|virke|komme|koma|kome|tenkes|bety|by)$/

function isState({ view, infinitive }: ModalContext): boolean {
  const verb = word(view, infinitive ?? -1)
  // "kan få rett til", "kan få avgjort": in a statute what one may have done is a right.
  if (verb === 'få' && view.profile.type === 'law') return !/^(?:rett|.{2,}(?:et|tt|dd|rt|a))$/.test(word(view, (infinitive ?? -1) + 1))
  // "kan ha rollen som stedfortreder"
  if (
    /^(?:ha|hava)$/.test(verb) &&
    /^(?:rolle|rollen|rolla|ansvar|ansvaret|myndighet|oppgaven|oppgåva)$/.test(word(view, (infinitive ?? -1) + 1))
  )
    return false
  return STATES.test(verb)
}

export function isActing(context: ModalContext): boolean {
  const { subject, view } = context
  if (subject === null || isPassive(view, context.infinitive)) return agentPhrase(view, context.infinitive) !== null
  const head = word(view, subject.head)
  // "kan føre til" is what may come of it; "kan føre tilsyn" is a power.
  if (word(view, context.infinitive ?? -1) === 'føre' && word(view, (context.infinitive ?? -1) + 1) === 'til') return false
  if (isWhoever(view, subject)) return !isState(context)
  const kind = actingKind(view, subject, context.infinitive)
  if (kind !== null && kind !== 'beneficiary') return !isState(context)
  if (/^(?:han|hun|ho|de|dei|andre|enhver)$/.test(head) && isActingVerb(word(view, context.infinitive ?? -1), [])) return true
  if (endOfShare(view, subject.last) !== null) return !isState(context)
  if (
    actorKind(head) === 'beneficiary' &&
    // What a candidate can do when the studies are over is no leave.
    !/kandidat/.test(head) &&
    view.profile.type === 'law' &&
    isActingVerb(
      word(view, context.infinitive ?? -1),
      [1, 2, 3].map((offset) => word(view, (context.infinitive ?? -1) + offset)),
    )
  )
    return true
  return (
    actorKind(head) === 'beneficiary' &&
    /^(?:klage|søke|søkje|velge|velje|kreve|krevje|be|melde|delta|ta|bestemme|avgjøre|avgjere|reservere)$/.test(
      word(view, context.infinitive ?? -1),
    )
  )
}

/** "Ingen kan kreve", "Et lag kan ikke få tilskudd", "Den som er inhabil, kan ikke være medlem": what nobody, or somebody, is kept from. */
export function isBarred(context: ModalContext): boolean {
  const { subject, view, infinitive } = context
  if (subject === null || infinitive === null || isPassive(view, infinitive)) return false
  if (/^(?:ingen|inga)$/.test(word(view, subject.head))) return isActingAt(view, infinitive)
  if (!/^(?:law|instruction)$/.test(view.profile.type) || !/^(?:få|være|vere|ha|sitte|sitje|bli)$/.test(word(view, infinitive)))
    return false
  return isWhoever(view, subject) || actorKind(word(view, subject.head)) !== null
}
