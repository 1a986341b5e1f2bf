/** Who an addressee is by the codebook: the named actor a term stands for ("Bydel Alna"), else the kind of actor ("districts"). */
import { namedActors } from '../language/named-actors'
import type { Code, Codebook, Mention } from '../model/codebook'
import type { NamedActor } from '../model/directive'
import { contains, type TextSpan } from '../text/span'

/** A mention of somebody, with their canonical name. */
export interface ActorMention extends TextSpan {
  readonly name: string
  /** Names of somebody go before kinds of somebody. */
  readonly isName: boolean
}

/** The codes whose mentions are actors. */
export function actorCodes({ codes }: Codebook): readonly Code[] {
  return codes.filter(({ category }) => category === 'actor')
}

/** The actors among `mentions`, which were found with `codebook`; sorted by start. */
export function actorMentions(codebook: Codebook, mentions: readonly Mention[]): ActorMention[] {
  const actors = new Map(actorCodes(codebook).map((code) => [code.id, code]))
  return mentions
    .flatMap(({ code, term, start, end }): ActorMention[] => {
      const actor = actors.get(code)
      if (actor === undefined) return []
      const entity = actor.terms[term]?.entity
      return [{ start, end, name: entity ?? actor.id, isName: entity !== undefined }]
    })
    .sort((a, b) => a.start - b.start)
}

/** Whether a mention found with this codebook names somebody: its term stands for a named actor ("Bydel Alna"). */
export function namesSomebody(codebook: Codebook): (mention: Pick<Mention, 'code' | 'term'>) => boolean {
  const actors = new Map(actorCodes(codebook).map(({ id, terms }) => [id, terms]))
  return ({ code, term }) => actors.get(code)?.[term]?.entity !== undefined
}

/** The first name inside `span`, else the first kind. A district's name begins inside "Bydel Alna" or is all of it. `actors` as sorted. */
export function actorIn(span: TextSpan, actors: readonly ActorMention[]): string | null {
  let low = 0
  let high = actors.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((actors[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  let kind: string | null = null
  for (let i = low; i < actors.length; i += 1) {
    const actor = actors[i]
    if (actor === undefined || actor.start >= span.end) break
    if (!contains(span, actor)) continue
    if (actor.isName) return actor.name
    kind ??= actor.name
  }
  return kind
}

/** Who speaks: another in every document, so that what "vi" shall do in two plans is not put together. */
const FIRST_PERSON = /^(?:vi|me|oss)$/i

/**
 * Everybody that the words of `span` name, each once, in text order. `actorOf`: who a part of them is by the codebook. `issuer`: who
 * speaks in the document; null when it is not known.
 */
export function everyoneNamed(
  text: string,
  span: TextSpan,
  issuer: string | null,
  actorOf: (part: TextSpan) => string | null,
): readonly NamedActor[] {
  const named = new Map<string, NamedActor>()
  for (const part of namedActors(text, span)) {
    const words = text.slice(part.start, part.end).replace(/\s+/g, ' ').trim()
    if (words === '') continue
    const said = words.charAt(0).toUpperCase() + words.slice(1)
    const one = { name: issuer !== null && FIRST_PERSON.test(words) ? `${said} (${issuer})` : said, actor: actorOf(part) }
    const key = one.actor === null ? `name ${one.name.toLowerCase()}` : `actor ${one.actor}`
    if (!named.has(key)) named.set(key, one)
  }
  return [...named.values()]
}
