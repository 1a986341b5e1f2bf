/** Finds every mention of a codebook's terms. One pass over the text proposes; each term's own mode decides. */
import type { Mention } from '../model/codebook'
import type { Sentence } from '../model/source-document'
import type { TextSpan } from '../text/span'
import type { Token } from '../text/tokens'
import type { CompiledCodebook, CompiledTerm } from './compile-codebook'

/** A hit before it is settled which of several in one place counts. Tokens by index in the sentence, `last` included. */
interface Hit extends TextSpan {
  readonly term: CompiledTerm
  readonly first: number
  readonly last: number
}

/** Index of the first token that ends after `offset`, or the number of tokens. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the folded words stand at tokens[first]…; the last may have a genitive -s. */
function standsAt(tokens: readonly Token[], first: number, words: readonly string[], genitive: boolean): boolean {
  if (first < 0 || first + words.length > tokens.length) return false
  return words.every((word, i) => {
    const folded = tokens[first + i]?.folded
    return folded === word || (genitive && i === words.length - 1 && folded === `${word}s`)
  })
}

/** Whether any token of the hit is part of an excluded phrase ("Innovasjon Norge"). */
function isExcluded(tokens: readonly Token[], hit: Hit): boolean {
  return hit.term.excluded.some((words) => {
    for (let first = hit.first - words.length + 1; first <= hit.last; first += 1) if (standsAt(tokens, first, words, true)) return true
    return false
  })
}

const DISTRICT_WORD = /^bydel/

/** «bydel» in the hit, before or after it; or another entity of the same code in the sentence. */
function hasContext(tokens: readonly Token[], hit: Hit, others: readonly Hit[]): boolean {
  for (const i of [hit.first, hit.first - 1, hit.last + 1]) if (DISTRICT_WORD.test(tokens[i]?.folded ?? '')) return true
  return others.some((other) => other.term.term.entity !== hit.term.term.entity)
}

/** Of hits of one code, those that count: first the leftmost, then the longest; no token twice. */
function withoutOverlaps(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.first - b.first || b.last - a.last || a.term.index - b.term.index)
  const kept: Hit[] = []
  let free = -1
  for (const hit of hits)
    if (hit.first > free) {
      kept.push(hit)
      free = hit.last
    }
  return kept
}

function tokenHit(term: CompiledTerm, text: string, tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return null
  if (term.words !== null) {
    const { words } = term
    for (let first = at - words.length + 1; first <= at; first += 1)
      if (standsAt(tokens, first, words, false)) {
        const last = first + words.length - 1
        return { term, first, last, start: tokens[first]?.start ?? token.start, end: tokens[last]?.end ?? token.end }
      }
    return null
  }
  const form = term.term.caseSensitive ? text.slice(token.start, token.end) : token.folded
  return term.accepts?.(form) ? { term, first: at, last: at, start: token.start, end: token.end } : null
}

function regexHits(term: CompiledTerm, text: string, sentence: Sentence, tokens: readonly Token[], into: Hit[]): void {
  if (term.regex === null) return
  const own = text.slice(sentence.start, sentence.end)
  const lower = own.toLowerCase()
  const { fast, exact } = term.regex()
  const { regex, lowerCase } = lower.length === own.length ? fast : exact()
  for (const match of (lowerCase ? lower : own).matchAll(regex)) {
    if (match[0] === '') continue
    const start = sentence.start + match.index
    const end = start + match[0].length
    into.push({ term, start, end, first: tokenAt(tokens, start), last: tokenAt(tokens, end - 1) })
  }
}

/**
 * The mentions in `text`, by sentence, then by code in the codebook's order, then from left to right. `tokens[i]` are those
 * of `sentences[i]`. A token counts once per code: where hits of one code overlap, the leftmost, then the longest stands.
 */
export function findMentions(
  compiled: CompiledCodebook,
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
): Mention[] {
  const mentions: Mention[] = []
  const hits: Hit[] = []
  const regexes = new Set<CompiledTerm>()
  for (const [index, sentence] of sentences.entries()) {
    const own = tokens[index] ?? []
    hits.length = 0
    regexes.clear()
    compiled.scanner.scan(text, sentence.start, sentence.end, (literal, end) => {
      const at = tokenAt(own, end - 1)
      for (const term of compiled.termsOfLiteral[literal] ?? []) {
        if (term.regex !== null) regexes.add(term)
        else {
          const hit = tokenHit(term, text, own, at)
          if (hit !== null && !hits.some((known) => known.term === term && known.first === hit.first)) hits.push(hit)
        }
      }
    })
    for (const term of regexes) regexHits(term, text, sentence, own, hits)
    for (const term of compiled.always) regexHits(term, text, sentence, own, hits)
    if (hits.length > 0) settle(compiled, index, own, hits, mentions)
  }
  return mentions
}

function settle(compiled: CompiledCodebook, sentence: number, tokens: readonly Token[], hits: readonly Hit[], into: Mention[]): void {
  const byCode = new Map<number, Hit[]>()
  for (const hit of hits) {
    if (hit.term.excluded.length > 0 && isExcluded(tokens, hit)) continue
    const list = byCode.get(hit.term.code)
    if (list === undefined) byCode.set(hit.term.code, [hit])
    else list.push(hit)
  }
  for (const [code, list] of [...byCode].sort(([a], [b]) => a - b)) {
    const kept = withoutOverlaps(list)
    for (const hit of kept) {
      if (hit.term.term.requireContext && !hasContext(tokens, hit, kept)) continue
      const id = compiled.codes[code]
      if (id !== undefined) into.push({ code: id, term: hit.term.index, sentence, start: hit.start, end: hit.end })
    }
  }
}
