/**
 * What a hit *is*. A sentence is a row of form ids; a compiled query says which tokens of it are found. The index only
 * proposes where to look, so every count that is shown comes from here.
 */
import { unreachable } from '../base/assert'
import type { Query } from '../model/search'
import type { Vocabulary } from './vocabulary'

/** Forms by id: 1 where the form is one of those meant. */
type FormSet = Uint8Array

export type CompiledQuery =
  | { readonly kind: 'word'; readonly forms: FormSet; readonly ids: readonly number[] }
  | { readonly kind: 'phrase'; readonly words: readonly { readonly forms: FormSet; readonly ids: readonly number[] }[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly CompiledQuery[] }
  | { readonly kind: 'not'; readonly query: CompiledQuery }

function formSet(vocabulary: Vocabulary, ids: readonly number[]): { forms: FormSet; ids: readonly number[] } {
  const forms = new Uint8Array(vocabulary.forms.length)
  for (const id of ids) forms[id] = 1
  return { forms, ids }
}

function exactly(vocabulary: Vocabulary, form: string): number[] {
  const id = vocabulary.find(form)
  return id === undefined ? [] : [id]
}

/** The query against a vocabulary: which forms each of its words stands for. Valid until the vocabulary grows. */
export function compileQuery(query: Query, vocabulary: Vocabulary): CompiledQuery {
  switch (query.kind) {
    case 'word': {
      const ids =
        query.match === 'prefix'
          ? vocabulary.withPrefix(query.text)
          : query.match === 'inflected'
            ? vocabulary.inflected(query.text)
            : exactly(vocabulary, query.text)
      return { kind: 'word', ...formSet(vocabulary, ids) }
    }
    case 'phrase':
      return {
        kind: 'phrase',
        words: query.words.map((word) =>
          formSet(vocabulary, word.endsWith('*') ? vocabulary.withPrefix(word.slice(0, -1)) : exactly(vocabulary, word)),
        ),
      }
    case 'all':
    case 'any':
      return { kind: query.kind, of: query.of.map((part) => compileQuery(part, vocabulary)) }
    case 'not':
      return { kind: 'not', query: compileQuery(query.query, vocabulary) }
    default:
      return unreachable(query)
  }
}

/** Found tokens as [first, count] pairs, flat, in any order; indexes into `tokens`. */
export type Occurrences = number[]

/**
 * Whether tokens[from, to) match; what was found is appended to `found`, which is left with rubbish at its end when the
 * answer is no (callers cut it back).
 */
export function matchTokens(query: CompiledQuery, tokens: Uint32Array, from: number, to: number, found: Occurrences): boolean {
  switch (query.kind) {
    case 'word': {
      const { forms } = query
      let any = false
      for (let i = from; i < to; i += 1)
        if (forms[tokens[i] as number] === 1) {
          found.push(i, 1)
          any = true
        }
      return any
    }
    case 'phrase': {
      const { words } = query
      let any = false
      for (let i = from; i + words.length <= to; i += 1)
        if (words.every((word, k) => word.forms[tokens[i + k] as number] === 1)) {
          found.push(i, words.length)
          any = true
        }
      return any
    }
    case 'all':
      return query.of.every((part) => matchTokens(part, tokens, from, to, found))
    case 'any': {
      let any = false
      for (const part of query.of) {
        const before = found.length
        if (matchTokens(part, tokens, from, to, found)) any = true
        else found.length = before
      }
      return any
    }
    case 'not': {
      const before = found.length
      const matches = matchTokens(query.query, tokens, from, to, found)
      found.length = before
      return !matches
    }
    default:
      return unreachable(query)
  }
}

/** Each occurrence once, in order: "a OR a" must not count twice. */
export function distinctOccurrences(found: Occurrences): Occurrences {
  if (found.length <= 2) return found
  const pairs: [number, number][] = []
  for (let i = 0; i < found.length; i += 2) pairs.push([found[i] ?? 0, found[i + 1] ?? 0])
  pairs.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const distinct: number[] = []
  let previous = -1
  for (const [first, length] of pairs) {
    if (first === previous) continue
    distinct.push(first, length)
    previous = first
  }
  return distinct
}
