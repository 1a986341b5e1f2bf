/** Whom the words for an addressee name: "bydelene og etatene" are two, "plan- og bygningsetaten" is one. */
import type { TextSpan } from '../text/span'
import { type Token, tokenise } from '../text/tokens'
import { actorKind } from './actors.nb'

const BETWEEN = /^(?:og|eller|samt|,|\/)$/
const OPENS = /^(?:både|enten|anten|såvel)$/
/** Of what makes a name of its head: "Avdeling for helse og omsorg". */
const OF_NAME = /^(?:for|i|av|på|med|til|ved|under|innen|innan)$/
/** A noun that is told apart from an adjective or a bare part of a name: the definite forms. */
const DEFINITE = /.{3,}(?:en|et|a|ene|ane)$/

/**
 * The actors that the words of `span` name, each with its determiners and adjectives, in text order; the span itself where it
 * names one, or where it cannot be told which words are actors ("statlige og kommunale organer").
 */
export function namedActors(text: string, span: TextSpan): readonly TextSpan[] {
  const tokens = tokenise(text, span.start, span.end)
  const parts = conjuncts(OPENS.test(tokens[0]?.folded ?? '') ? tokens.slice(1) : tokens)
  if (parts.length < 2) return [span]
  const inName = parts.findIndex((part) => part.some(({ folded }) => OF_NAME.test(folded)))
  const named =
    parts.every((part) => isName(text, part)) || parts.every((part, i) => namesSomebody(text, part, i, inName !== -1 && i > inName))
  if (!named) return [span]
  return parts.map((part) => ({ start: part[0]?.start ?? span.start, end: part.at(-1)?.end ?? span.end }))
}

/** Tokens between conjunctions and commas. A suspended first part ("helse- og") is no conjunct. */
function conjuncts(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    if (!BETWEEN.test(token.folded) || before?.folded.endsWith('-')) parts.at(-1)?.push(token)
    else parts.push([])
  })
  return parts.filter((part) => part.some(({ kind }) => kind === 'word'))
}

/** "Sagene", "Bydel Alna": every word with a capital. Of one part alone, first in its sentence, a capital says nothing. */
function isName(text: string, part: readonly Token[]): boolean {
  return part.every(({ kind, start }) => kind !== 'word' || /^\p{Lu}/u.test(text.slice(start, start + 2)))
}

/** `afterName`: a phrase such as "for helse" came before, which what follows may belong to, unless it is somebody of its own. */
function namesSomebody(text: string, part: readonly Token[], place: number, afterName: boolean): boolean {
  const phrase = part.findIndex(({ folded }) => OF_NAME.test(folded))
  const head = part.slice(0, phrase === -1 ? undefined : phrase).findLast(({ kind }) => kind === 'word')
  if (head === undefined) return false
  if (actorKind(head.folded) !== null) return !afterName || DEFINITE.test(head.folded)
  if (afterName) return false
  const written = text.slice(head.start, head.end)
  if (/^\p{Lu}{2}/u.test(written)) return true
  // "Bydel Alna": a name after the noun.
  const afterNoun = part.some(({ folded }) => actorKind(folded) !== null)
  return (afterNoun || place > 0) && /^\p{Lu}/u.test(written)
}
