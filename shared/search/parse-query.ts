/**
 * The query language: words (with their inflections), "exact phrase", "word" (that form only), prefix*, AND/OR/NOT
 * (also OG/ELLER/IKKE and a leading minus), parentheses. Words side by side mean AND. The unit is the sentence.
 */
import { fail, ok, type Result } from '../base/result'
import type { Query, QueryError } from '../model/search'
import type { TextSpan } from '../text/span'
import { tokenise } from '../text/tokens'

type LexemeKind = 'word' | 'quote' | 'open' | 'close' | 'and' | 'or' | 'not'
interface Lexeme extends TextSpan {
  readonly kind: LexemeKind
  readonly text: string
}

const OPERATORS: ReadonlyMap<string, LexemeKind> = new Map([
  ['AND', 'and'],
  ['OG', 'and'],
  ['OR', 'or'],
  ['ELLER', 'or'],
  ['NOT', 'not'],
  ['IKKE', 'not'],
  ['IKKJE', 'not'],
])
const LEXEME = /["“”«»]([^"“”«»]*)(["“”«»]?)|([()])|(-)(?=[\p{L}\p{N}"“«(])|[^\s()"“”«»]+/gu

function lex(input: string): Result<Lexeme[], QueryError> {
  const lexemes: Lexeme[] = []
  for (const match of input.matchAll(LEXEME)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (match[1] !== undefined) {
      if (match[2] === '') return fail({ kind: 'unclosed-quote', span })
      lexemes.push({ kind: 'quote', text: match[1], ...span })
    } else if (match[3] !== undefined) lexemes.push({ kind: match[3] === '(' ? 'open' : 'close', text: match[3], ...span })
    else if (match[4] !== undefined) lexemes.push({ kind: 'not', text: '-', ...span })
    else lexemes.push({ kind: OPERATORS.get(match[0]) ?? 'word', text: match[0], ...span })
  }
  return ok(lexemes)
}

/** The words of a phrase as tokens; a token followed directly by '*' keeps it and means a prefix. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const token of tokenise(text)) {
    if (token.kind === 'mark') {
      const last = words.at(-1)
      if (text.slice(token.start, token.end) === '*' && last !== undefined && !last.endsWith('*')) words[words.length - 1] = `${last}*`
    } else words.push(token.folded)
  }
  return words
}

function operand(lexeme: Lexeme): Query | null {
  const words = wordsOf(lexeme.text)
  const [first] = words
  if (first === undefined) return null
  if (words.length > 1) return { kind: 'phrase', words }
  if (first.endsWith('*')) return { kind: 'word', text: first.slice(0, -1), match: 'prefix' }
  return { kind: 'word', text: first, match: lexeme.kind === 'quote' ? 'exact' : 'inflected' }
}

/** Recursive descent over the lexemes; throws a QueryError, which `parseQuery` catches. */
class Parser {
  readonly lexemes: readonly Lexeme[]
  at = 0
  constructor(lexemes: readonly Lexeme[]) {
    this.lexemes = lexemes
  }
  any(): Query {
    const of = [this.all()]
    while (this.lexemes[this.at]?.kind === 'or') {
      this.at += 1
      of.push(this.all())
    }
    return of.length === 1 && of[0] !== undefined ? of[0] : { kind: 'any', of }
  }
  all(): Query {
    const of = [this.unary()]
    for (;;) {
      const next = this.lexemes[this.at]
      if (next === undefined || next.kind === 'or' || next.kind === 'close') break
      if (next.kind === 'and') this.at += 1
      of.push(this.unary())
    }
    return of.length === 1 && of[0] !== undefined ? of[0] : { kind: 'all', of }
  }
  unary(): Query {
    const next = this.lexemes[this.at]
    const last = this.lexemes[this.at - 1]
    if (next === undefined) throw { kind: 'missing-operand', span: last ?? { start: 0, end: 0 } } as QueryError
    this.at += 1
    if (next.kind === 'not') return { kind: 'not', query: this.unary() }
    if (next.kind === 'open') {
      const inner = this.any()
      if (this.lexemes[this.at]?.kind !== 'close') throw { kind: 'unclosed-parenthesis', span: next } as QueryError
      this.at += 1
      return inner
    }
    if (next.kind !== 'word' && next.kind !== 'quote') throw { kind: 'missing-operand', span: next } as QueryError
    const query = operand(next)
    if (query === null) throw { kind: 'unexpected', span: next } as QueryError
    return query
  }
}

/** Whether some sentence could match because of words in it: a query of only NOTs finds no words to show. */
function hasPositive(query: Query): boolean {
  switch (query.kind) {
    case 'not':
      return false
    case 'all':
      return query.of.some(hasPositive)
    case 'any':
      return query.of.every(hasPositive)
    default:
      return true
  }
}

/** Input as typed → query, or what is wrong and where. */
export function parseQuery(input: string): Result<Query, QueryError> {
  const text = input.normalize('NFC').replaceAll('\u00ad', '')
  const lexed = lex(text)
  if (!lexed.ok) return lexed
  if (lexed.value.length === 0) return fail({ kind: 'empty', span: { start: 0, end: text.length } })
  const parser = new Parser(lexed.value)
  try {
    const query = parser.any()
    const rest = lexed.value[parser.at]
    if (rest !== undefined) return fail({ kind: 'unexpected', span: { start: rest.start, end: rest.end } })
    if (!hasPositive(query)) return fail({ kind: 'only-negation', span: { start: 0, end: text.length } })
    return ok(query)
  } catch (error) {
    if (error instanceof Error) throw error
    const { kind, span } = error as QueryError
    return fail({ kind, span: { start: span.start, end: span.end } })
  }
}
