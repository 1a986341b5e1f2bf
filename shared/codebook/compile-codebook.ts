/** A codebook made ready for finding: literals in one scanner, each term with what decides on a candidate. */
import { unreachable } from '../base/assert'
import { NOUN_ENDINGS } from '../language/inflection.nb'
import type { Codebook, Term } from '../model/codebook'
import type { CodeId } from '../model/identifiers'
import { tokenise } from '../text/tokens'
import { codebookHash } from './codebook-hash'
import { searchRegex } from './fast-regex'
import { type LiteralScanner, literalScanner } from './literal-scanner'
import { requiredLiterals } from './required-literals'

export interface CompiledTerm {
  readonly term: Term
  /** Index of the code, and of the term in it. */
  readonly code: number
  readonly index: number
  /** Modes word, prefix and compound: whether a token, folded or as printed for case-sensitive terms, is a hit. */
  readonly accepts: ((token: string) => boolean) | null
  /** Mode phrase: its words, folded. */
  readonly words: readonly string[] | null
  /** Mode regex. Made when first asked for, since most are not needed in most documents. */
  readonly regex: (() => ReturnType<typeof searchRegex>) | null
  /** Excluded phrases as folded words. */
  readonly excluded: readonly (readonly string[])[]
}

export interface CompiledCodebook {
  readonly codebook: Codebook
  /** SHA-256 of the codebook's canonical JSON. */
  readonly hash: string
  readonly codes: readonly CodeId[]
  readonly terms: readonly CompiledTerm[]
  readonly scanner: LiteralScanner
  /** By literal of the scanner: the terms it is a sign of. */
  readonly termsOfLiteral: readonly (readonly CompiledTerm[])[]
  /** Regular expressions that no literal announces: run on every sentence. */
  readonly always: readonly CompiledTerm[]
}

function foldedWords(phrase: string): string[] {
  return tokenise(phrase).map((token) => token.folded)
}

const ENDINGS: ReadonlySet<string> = new Set(NOUN_ENDINGS)
const LETTERS = /\p{L}/gu

/**
 * Whether `value` is an element of the compound `token`: at its beginning; at its end, with an inflection; or inside, after
 * a first element of at least three letters (fewer are a syllable of another word, as in "renovasjon").
 */
function isElement(token: string, value: string): boolean {
  for (let at = token.indexOf(value); at >= 0; at = token.indexOf(value, at + 1)) {
    if (at === 0 || ENDINGS.has(token.slice(at + value.length))) return true
    if ((token.slice(0, at).match(LETTERS)?.length ?? 0) >= 3) return true
  }
  return false
}

function tokenTest(term: Term): (token: string) => boolean {
  const value = term.caseSensitive ? term.value : term.value.toLowerCase()
  switch (term.mode) {
    case 'word':
      return (token) => token === value
    case 'prefix':
      return (token) => token.startsWith(value)
    case 'compound':
      return (token) => isElement(token, value)
    case 'phrase':
    case 'regex':
      throw new RangeError(`mode ${term.mode} is not decided by one token`)
    default:
      return unreachable(term.mode)
  }
}

/** The test of one token, with what cancels it: tokens that begin or end with an entry of `exclude`, or match `excludeRegex`. */
function tokenDecision(term: Term): (token: string) => boolean {
  const hit = tokenTest(term)
  const exclude = (term.exclude ?? []).map((part) => part.toLowerCase())
  const pattern = term.excludeRegex === undefined ? null : new RegExp(term.excludeRegex, 'iu')
  return (token) => {
    if (!hit(token)) return false
    const lower = token.toLowerCase()
    return !exclude.some((part) => lower.startsWith(part) || lower.endsWith(part)) && !(pattern?.test(lower) ?? false)
  }
}

function lazyRegex({ value, caseSensitive = false }: Term): () => ReturnType<typeof searchRegex> {
  let made: ReturnType<typeof searchRegex> | null = null
  return () => {
    made ??= searchRegex(value, caseSensitive)
    return made
  }
}

/** Strings one of which stands in every hit of the term, or null. */
function literalsOf(term: Term, words: readonly string[] | null): readonly string[] | null {
  if (term.mode === 'regex') return requiredLiterals(term.value)
  if (words === null) return [term.value.toLowerCase()]
  return [words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')]
}

/** Give it only what `parseCodebook` accepted: a regular expression that does not compile throws when it is first needed. */
export function compileCodebook(codebook: Codebook): CompiledCodebook {
  const terms = codebook.codes.flatMap((code, codeIndex) =>
    code.terms.map((term, index): CompiledTerm => {
      const byToken = term.mode === 'word' || term.mode === 'prefix' || term.mode === 'compound'
      return {
        term,
        code: codeIndex,
        index,
        accepts: byToken ? tokenDecision(term) : null,
        words: term.mode === 'phrase' ? foldedWords(term.value) : null,
        regex: term.mode === 'regex' ? lazyRegex(term) : null,
        excluded: (term.excludePhrases ?? []).map(foldedWords),
      }
    }),
  )
  const byLiteral = new Map<string, CompiledTerm[]>()
  const always: CompiledTerm[] = []
  for (const term of terms) {
    const literals = literalsOf(term.term, term.words)
    if (literals === null) always.push(term)
    // A phrase without a word ("–") has no literal, and finds nothing.
    for (const literal of new Set(literals)) if (literal !== '') byLiteral.set(literal, [...(byLiteral.get(literal) ?? []), term])
  }
  return {
    codebook,
    hash: codebookHash(codebook),
    codes: codebook.codes.map((code) => code.id),
    terms,
    scanner: literalScanner([...byLiteral.keys()]),
    termsOfLiteral: [...byLiteral.values()],
    always,
  }
}
