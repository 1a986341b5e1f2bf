/**
 * Who a pronoun stands for: "Bydelene får mer ansvar. De skal rapportere årlig." Only where it is safe: the nearest sentence of the
 * section that names an actor of the pronoun's number names exactly one, or its directive says which. Otherwise nobody is named.
 */

import { actorKind } from '../language/actors.nb'
import type { FoundDirective } from '../model/directive'
import type { Block } from '../model/source-document'
import type { TextSpan } from '../text/span'
import { isWord, type SentenceView, spanOf, word, written } from './sentence-view'
import { PREPOSITIONS } from './words/function-words.nb'

/** Sentences further back than this are not asked. */
const REACH = 3

type GrammaticalNumber = 'singular' | 'plural'

const PRONOUNS: Readonly<Record<string, GrammaticalNumber>> = {
  de: 'plural',
  dei: 'plural',
  disse: 'plural',
  desse: 'plural',
  begge: 'plural',
  den: 'singular',
  denne: 'singular',
  han: 'singular',
  hun: 'singular',
  ho: 'singular',
}

/** The number of a pronoun that can point back at an actor; null for all else ("vi" is the issuer, "alle" points at nobody). */
export function pointsBack(folded: string): GrammaticalNumber | null {
  return Object.hasOwn(PRONOUNS, folded) ? (PRONOUNS[folded] ?? null) : null
}

/** "man", "ein": whoever it is, nobody is named. */
export function isAnybody(folded: string): boolean {
  return /^(?:man|en|ein)$/.test(folded)
}

interface NamedActor extends TextSpan {
  readonly number: GrammaticalNumber
  readonly word: string
}

/** The sentences before, nearest first. */
export interface Context {
  readonly view: (sentence: number) => SentenceView | null
  readonly directiveOf: (sentence: number) => FoundDirective | null
}

/** The actor that the pronoun at `pronoun` in sentence `view` stands for, or null. */
export function antecedentOf(view: SentenceView, pronoun: TextSpan, number: GrammaticalNumber, context: Context): TextSpan | null {
  const inFront = actorsIn(view, pronoun.start).filter((actor) => actor.number === number)
  // "Når bydelene har levert, skal de rapportere": the one named in the same sentence.
  if (inFront.length > 0) return onlyOne(inFront)
  for (let back = 1, sentence = view.index - 1; back <= REACH && sentence >= 0; sentence -= 1) {
    const before = context.view(sentence)
    if (before === null || before.block === null || before.block.kind === 'heading') return null
    if (isAside(before.block)) continue
    back += 1
    const actors = actorsIn(before, before.sentence.end)
    const agreeing = actors.filter((actor) => actor.number === number)
    if (agreeing.length === 0) continue
    const only = onlyOne(agreeing)
    if (only !== null) return only
    const addressee = context.directiveOf(sentence)?.addressee ?? null
    if (addressee === null) return null
    return onlyOne(agreeing.filter(({ start, end }) => addressee.span.start <= start && end <= addressee.span.end))
  }
  return null
}

function isAside({ kind }: Block): boolean {
  return kind === 'furniture' || kind === 'footnote'
}

/** The one actor that all of them name; null when they are several. */
function onlyOne(actors: readonly NamedActor[]): TextSpan | null {
  const last = actors.at(-1)
  if (last === undefined || actors.some((actor) => actor.word !== last.word)) return null
  return { start: last.start, end: last.end }
}

/** Actors named before `limit`, by nouns; people served are actors too ("Innbyggerne … De skal"). */
function actorsIn(view: SentenceView, limit: number): NamedActor[] {
  const found: NamedActor[] = []
  for (let i = 0; i < view.tokens.length; i += 1) {
    const token = view.tokens[i]
    if (token === undefined || token.start >= limit) break
    if (
      !isWord(view, i) ||
      pointsBack(token.folded) !== null ||
      actorKind(token.folded) === null ||
      PRONOUN.test(token.folded) ||
      SERVICE.test(token.folded)
    )
      continue
    // "Bydel Gamle Oslo", "Oslo kommune": the name belongs to it.
    let first = i
    let last = i
    while (isName(view, last + 1)) last += 1
    if (/^(?:kommune|fylkeskommune)$/.test(token.folded) && isName(view, first - 1)) first -= 1
    // "for kommunen vår og bydelene": a coordination is plural whatever its parts.
    const { start, end } = spanOf(view, first, last)
    const joined = word(view, last + 1) === 'og' && actorKind(word(view, last + 2)) !== null && !PREPOSITIONS.has(word(view, last + 2))
    // "elevane … i grupper": an indefinite plural after a preposition says how, not who.
    if (/(?:er|ar)$/.test(token.folded) && PREPOSITIONS.has(word(view, i - 1)) && numberOf(token.folded) === 'plural') continue
    found.push({ start, end, number: joined ? 'plural' : numberOf(token.folded), word: view.text.slice(start, end).toLowerCase() })
    i = last
  }
  return found
}

const PRONOUN = /^(?:vi|me|man|alle|enhver|partene|partane)$/

/** What is offered as often as who offers it. */
const SERVICE = /(?:tjeneste|teneste)(?:n|r|ne|ane|a)?$/

function isName(view: SentenceView, i: number): boolean {
  return isWord(view, i) && /^\p{Lu}/u.test(written(view, i))
}

function numberOf(folded: string): GrammaticalNumber {
  return /(?:ene|ane|erne|er|ar|ansatte|tilsette|tillitsvalgte|foreldre|foresatte|føresette)$/.test(folded) &&
    !/(?:leder|leiar|lærer|lærar|eier|eigar|søker|søkjar|minister|rektor|medarbeider|medarbeidar|bruker|brukar|giver|givar|haver|havar|forvalter|taker|takar|behandler|styrer|styrar|bygger|byggar|senter)$/.test(
      folded,
    )
    ? 'plural'
    : 'singular'
}
