/** How far documents give the mandates that are expected: met, weaker, only mentioned, or not found. */
import { namedActors } from '../language/named-actors'
import type { AskedItem, ChecklistItem, ItemResult, ItemState, Shortfall, WordPlaces } from '../model/checklist'
import { ITEM_STATES } from '../model/checklist'
import type { DocumentDigest } from '../model/digest'
import { type DigestDirective, digestDirectives, digestMentions } from '../model/digest-rows'
import type { Modality } from '../model/directive'
import type { DocumentId } from '../model/identifiers'
import type { Query } from '../model/search'
import type { TextSpan } from '../text/span'
import { packSpans } from './passages'
import { inRunningText } from './running-text'
import { type FoundWords, findWords, holds, sentencesHolding } from './word-places'

/** The ladder without prohibition, which binds as an obligation does but to the contrary. Strongest first. */
const STEPS: readonly Modality[] = ['obligation', 'recommendation', 'intention', 'permission']

/** One item in one document. */
interface Checked {
  readonly state: ItemState
  /** In text order. */
  readonly spans: readonly TextSpan[]
  readonly best: TextSpan | null
  readonly modality: Modality | null
  readonly lacks: readonly Shortfall[]
}

const ABSENT: Checked = { state: 'absent', spans: [], best: null, modality: null, lacks: [] }

/**
 * Results by item, then group. `together`: names of actors that stand for a code of the codebook ("Bydel Alna" for `districts`): an
 * item for the code is met by one for the name. Documents that have no digest are left out.
 */
export function checkList(
  items: readonly AskedItem[],
  groups: readonly (readonly DocumentId[])[],
  digests: ReadonlyMap<DocumentId, DocumentDigest>,
  places: WordPlaces,
  together: Readonly<Record<string, string>>,
): readonly (readonly ItemResult[])[] {
  const found = new Map<DocumentId, readonly Checked[]>()
  const actors = items.map(({ item }) => (item.actor === null ? null : wantedActor(item.actor)))
  for (const [id, digest] of digests) {
    const directives = digestDirectives(digest)
    const words = findWords(places, id)
    found.set(
      id,
      items.map((asked, i) => checkItem(asked, actors[i] ?? null, digest, directives, words, together)),
    )
  }
  return items.map((_, i) =>
    groups.map((ids) => {
      const known = ids.filter((id) => found.has(id))
      return resultOf(known.map((id) => [id, found.get(id)?.[i] ?? ABSENT]))
    }),
  )
}

/** Whether anything is asked for: an item without conditions would be met by any directive. */
export function hasConditions({ theme, actor, requirement, words, deadline }: ChecklistItem): boolean {
  return theme !== null || actor !== null || requirement !== null || words.trim() !== '' || deadline
}

function checkItem(
  { item, query }: AskedItem,
  actor: WantedActor | null,
  digest: DocumentDigest,
  directives: readonly DigestDirective[],
  words: FoundWords,
  together: Readonly<Record<string, string>>,
): Checked {
  if (!hasConditions(item)) return ABSENT
  const about = directives.filter(
    (one) =>
      (item.theme === null || one.codes.includes(item.theme)) &&
      (actor === null || isActor(one, actor, together)) &&
      (query === null || holds(query, words, one.leadIn === null ? [one.start] : [one.start, one.leadIn])),
  )
  const met = about.filter((one) => shortfallsOf(one, item).length === 0)
  if (met.length > 0) return { state: 'met', spans: met, best: met[0] ?? null, modality: null, lacks: [] }
  const [best] = about.map((one) => ({ one, lacks: shortfallsOf(one, item) })).sort((a, b) => lessWeak(a, b))
  if (best !== undefined) return { state: 'weaker', spans: about, best: best.one, modality: best.one.modality, lacks: best.lacks }
  const mentions = mentionsOf(item, query, digest, words, together)
  if (mentions.length === 0) return ABSENT
  const telling = inRunningText(mentions, digest) ?? mentions[0] ?? null
  return { state: 'mentioned', spans: mentions, best: telling, modality: null, lacks: [] }
}

interface WantedActor {
  readonly whole: string
  readonly each: readonly string[]
}

/** Read once: of a hundred thousand directives most name somebody else. */
function wantedActor(whole: string): WantedActor {
  return { whole, each: namedActors(whole, { start: 0, end: whole.length }).map(({ start, end }) => whole.slice(start, end)) }
}

/** Of several that are wanted ("bydelene og etatene") each must be named. */
function isActor({ named }: DigestDirective, { whole, each }: WantedActor, together: Readonly<Record<string, string>>): boolean {
  const isNamed = (one: string): boolean =>
    named.some(
      ({ name, actor }) => (actor !== null && (actor === one || together[actor] === one)) || name.toLowerCase() === one.toLowerCase(),
    )
  return isNamed(whole) || each.every(isNamed)
}

function shortfallsOf(directive: DigestDirective, { least, requirement, deadline }: ChecklistItem): readonly Shortfall[] {
  const lacks: Shortfall[] = []
  if (least !== null && !isEnough(directive.modality, least)) lacks.push('modality')
  if (requirement !== null && directive.requirement !== requirement) lacks.push('requirement')
  if (deadline && !directive.hasDeadline) lacks.push('deadline')
  return lacks
}

function isEnough(modality: Modality, least: Modality): boolean {
  if (least === 'prohibition' || modality === 'prohibition') return modality === least
  return STEPS.indexOf(modality) <= STEPS.indexOf(least)
}

interface Weaker {
  readonly one: Pick<DigestDirective, 'modality'>
  readonly lacks: readonly Shortfall[]
}

/** What lacks least goes first; of those what binds most, a prohibition last. */
function lessWeak(a: Weaker, b: Weaker): number {
  const step = ({ one }: Weaker): number => (one.modality === 'prohibition' ? STEPS.length : STEPS.indexOf(one.modality))
  return a.lacks.length - b.lacks.length || step(a) - step(b)
}

/** Theme and words in one sentence, directive or not; of an item that has only an actor, where the actor's code is mentioned. */
function mentionsOf(
  { theme, actor }: ChecklistItem,
  query: Query | null,
  digest: DocumentDigest,
  words: FoundWords,
  together: Readonly<Record<string, string>>,
): readonly TextSpan[] {
  const sentences = query === null ? null : sentencesHolding(query, words)
  const code = theme ?? (query === null ? actor : null)
  if (code === null) return sentences ?? []
  const mentions = digestMentions(digest).filter((mention) => mention.code === code || (theme === null && together[mention.code] === code))
  if (sentences === null) return mentions
  return mentions.filter(({ start }) => sentences.some((sentence) => sentence.start <= start && start < sentence.end))
}

/** Documents of a group as one: the best state that any has, and what shows it. */
function resultOf(checked: readonly (readonly [DocumentId, Checked])[]): ItemResult {
  const many = (state: ItemState): number => checked.filter(([, one]) => one.state === state).length
  const documents = { met: many('met'), weaker: many('weaker'), mentioned: many('mentioned'), absent: many('absent') }
  const state = ITEM_STATES.find((one) => documents[one] > 0) ?? 'absent'
  const having = checked.filter(([, one]) => one.state === state)
  const [first] =
    state === 'weaker'
      ? having.map(([id, { best, modality, lacks }]) => ({ id, best, one: { modality: modality ?? 'permission' }, lacks })).sort(lessWeak)
      : having.map(([id, { best, lacks }]) => ({ id, best, one: null, lacks }))
  return {
    state,
    documents,
    passages: packSpans(having.map(([id, { spans }]) => [id, spans])),
    best: first?.best ? { documentId: first.id, start: first.best.start, end: first.best.end } : null,
    modality: first?.one?.modality ?? null,
    lacks: first?.lacks ?? [],
  }
}
