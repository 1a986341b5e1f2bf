/** Subjects that are served, told or described rather than asked to act, by the verb and its object: "skal ha svar", "må få tid", "skal være åpent". */

import type { ActorKind } from '../language/actors.nb'
import { type SentenceView, word } from './sentence-view'
import { ADVERBS, PREPOSITIONS } from './words/function-words.nb'

/** Verbs whose subject receives, is or undergoes something when it is somebody served. */
const RECEIVING =
  /^(?:få|oppleve|ha|hava|være|vere|vera|bli|verta|verte|møte|kjenne|føle|bo|bu|slippe|sleppe|ferdes|trives|mestre|meistre|meistra|lære|leve|leva|oppleva|kjenna|møta|motta|kunne|kunna)$/
/** Verbs that only describe, even of an organisation. */
const DESCRIBING =
  /^(?:gjenspeile|gjenspegle|reflektere|speile|spegle|bestå|fremgå|framgå|gjelde|gjelda|omfatte|ligge|foreligge|føreligge|skje|utgjøre|heter|hete|forstås)$/
/** People who are cared for or employed: what they shall have, somebody else must give. */
const CARED_FOR =
  /(?:ansatt|tilsett|pårørend|pårørand|arbeidstaker|arbeidstakar|medarbeider|medarbeidar|frivillig|tillitsvalgt|tillitsvald|verneombud)(?:e|en|er|ar|ene|ane|mene|mer|ne|a|s)?$/
/** What one has by another's doing. */
const GIVEN =
  /^(?:svar|rett|krav|melding|beskjed|varsel|tilgang|fridom|frihet|mulighet|muligheten|høve|anledning|tilbud|tilbod|hjelp|støtte|innsyn|beskyttelse|vern|fri|ferie|lønn|løn|medbestemmelse)$/
const STATE =
  /^(?:åpen|åpent|åpne|open|ope|opne|stengt|lukket|tilgjengelig|tilgjengelige|tilgjengeleg|tilgjengelege|plassert|lokalisert|synlig|synlege|synleg|synlige|trygg|trygge|trygt)$/
/** "få ned", "få på plass", "få gjort": to bring about. */
const PARTICLE = /^(?:ned|opp|til|på|inn|fram|frem|ut|i|bort|med|gjennom)$/

const THING_IN_T = /(?:skudd|skot|bud|bod|het|heit|ment|rett|ansvar|mandat|besøk|budsjett|utstyr|antall|kontakt|innsikt|plikt|oversikt)$/

/** Whether the verb at `infinitive` (null: none found) makes an actor of this kind one who is served or described, not one who acts. */
export function isServed(view: SentenceView, head: string, kind: ActorKind, infinitive: number | null): boolean {
  if (infinitive === null) return kind === 'beneficiary'
  const at = kind === 'beneficiary' ? infinitive : realVerb(view, infinitive)
  const verb = word(view, at)
  if (DESCRIBING.test(verb)) return true
  if (!RECEIVING.test(verb) || isPerfect(view, at)) return false
  if (/^(?:oppleve|oppleva|føle|kjenne|kjenna|trives|trivast)$/.test(verb)) return true
  if (kind === 'beneficiary' || CARED_FOR.test(head)) return true
  const object = objectOf(view, at)
  if (verb === 'få') return !PARTICLE.test(object) && (!/(?:et|t|a|dd)$/.test(object) || THING_IN_T.test(object))
  if (/^(?:ha|hava)$/.test(verb)) return GIVEN.test(object)
  return kind === 'organisation' && /^(?:være|vere|vera)$/.test(verb) && STATE.test(word(view, at + 1))
}

/** Whether the verb is one whose subject receives or is something. */
export function isReceiving(view: SentenceView, infinitive: number | null): boolean {
  if (infinitive === null) return false
  if (isPerfect(view, infinitive)) return false
  return RECEIVING.test(word(view, infinitive)) || DESCRIBING.test(word(view, infinitive))
}

/** "må ha fullført": what must be done by then. */
function isPerfect(view: SentenceView, at: number): boolean {
  if (!/^(?:ha|hava)$/.test(word(view, at))) return false
  let next = at + 1
  while (ADVERBS.has(word(view, next))) next += 1
  return /.{3,}(?:ført|ert|vert|ttet?|rket|vet|kt|levd|søkt|sendt|meldt|gitt|tatt|lagt|gjort|stått|stade|fylt|nådd|bygd|valgt|valt|fått)$/.test(
    word(view, next),
  )
}

/** "skal kunne endre": what is done is in the verb after it. */
function realVerb(view: SentenceView, infinitive: number): number {
  if (!/^(?:kunne|kunna)$/.test(word(view, infinitive))) return infinitive
  let at = infinitive + 1
  while (ADVERBS.has(word(view, at))) at += 1
  return /[eåaiøy]$/.test(word(view, at)) && !PREPOSITIONS.has(word(view, at)) ? at : infinitive
}

/** The first word after the verb that says what: adverbs and an article are passed over. */
function objectOf(view: SentenceView, verb: number): string {
  let at = verb + 1
  while (ADVERBS.has(word(view, at)) || /^(?:en|ein|et|eit|ei|alle|full|god|godt|samme|same|lik|likt|like)$/.test(word(view, at))) at += 1
  return word(view, at)
}
