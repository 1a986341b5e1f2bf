/** The three counts of a word, side by side: text search, whole word, directive (design: measures.md). */
import type { TermCount } from '../model/analysis'
import type { FoundDirective } from '../model/directive'
import { contains, type TextSpan } from '../text/span'
import type { Token } from '../text/tokens'
import { countSubstring, formOf, tally } from './forms'

/** Modal words that are counted in every document. Forms of a term are counted together: nynorsk "pliktar" with "plikter". */
export const MODAL_TERMS: readonly { readonly term: string; readonly forms: readonly string[] }[] = [
  { term: 'skal', forms: ['skal'] },
  { term: 'må', forms: ['må'] },
  { term: 'bør', forms: ['bør'] },
  { term: 'kan', forms: ['kan'] },
  { term: 'skulle', forms: ['skulle'] },
  { term: 'måtte', forms: ['måtte'] },
  { term: 'plikter', forms: ['plikter', 'pliktar'] },
]

/** What the counts are of. `tokens` and `directives` are of the counted text only; `text` is the whole, furniture too. */
export interface CountedText {
  readonly text: string
  /** `text` in lower case: made once for all terms. */
  readonly lower: string
  readonly tokens: readonly (readonly Token[])[]
  readonly directives: readonly FoundDirective[]
}

/** Modal words: exact tokens; `directive` counts tokens that are (part of) a directive's cue, a lead-in's once for all its items. */
export function countModals({ lower, tokens, directives }: CountedText): TermCount[] {
  const termOf = new Map(MODAL_TERMS.flatMap(({ term, forms }) => forms.map((form) => [form, term] as const)))
  const found = new Map<string, Token[]>(MODAL_TERMS.map(({ term }) => [term, []]))
  for (const sentence of tokens)
    for (const token of sentence) {
      const term = termOf.get(token.folded)
      if (term !== undefined) found.get(term)?.push(token)
    }
  const cues = new Map<number, TextSpan>()
  for (const { cue } of directives) cues.set(cue.span.start, cue.span)
  const sorted = [...cues.values()].sort((a, b) => a.start - b.start)
  return MODAL_TERMS.map(({ term, forms }) => {
    const own = found.get(term) ?? []
    return {
      term,
      textSearch: forms.reduce((sum, form) => sum + countSubstring(lower, form), 0),
      wholeWord: own.length,
      directive: countInside(own, sorted),
      forms: forms.length > 1 ? tally(own.map((token) => token.folded)) : {},
    }
  })
}

/** How many of `spans` lie inside one of `outer`; both sorted by start. */
function countInside(spans: readonly TextSpan[], outer: readonly TextSpan[]): number {
  let count = 0
  let at = 0
  for (const span of spans) {
    while (at < outer.length && (outer[at]?.end ?? 0) < span.end) at += 1
    const one = outer[at]
    if (one !== undefined && contains(one, span)) count += 1
  }
  return count
}

/** A use of a theme term, with the index of its sentence. */
export interface TermUse extends TextSpan {
  readonly sentence: number
}

/** A theme term: `uses` are all its inflections and compounds in the counted text. A use counts as directive in a directive or its lead-in. */
export function countTheme(term: string, uses: readonly TermUse[], { text, lower, directives }: Omit<CountedText, 'tokens'>): TermCount {
  const sentences = uses.map(({ sentence }) => sentence)
  return {
    term,
    textSearch: countSubstring(lower, term.toLowerCase()),
    wholeWord: uses.length,
    directive: usesInDirectives(sentences, directives),
    forms: tally(uses.map((use) => formOf(text.slice(use.start, use.end)))),
    uses: sentences,
  }
}

/** How many of the uses, given by their sentences, stand in a directive or its lead-in. */
export function usesInDirectives(uses: readonly number[], directives: readonly Pick<FoundDirective, 'sentence' | 'leadIn'>[]): number {
  const inside = new Set(directives.flatMap(({ sentence, leadIn }) => (leadIn === null ? [sentence] : [sentence, leadIn])))
  return uses.filter((sentence) => inside.has(sentence)).length
}
