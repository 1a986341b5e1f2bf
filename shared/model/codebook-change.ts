/** How one codebook differs from another, piece by piece, so that a history can be read. */
import type { CodeCategory, MatchMode } from './codebook'
import type { CodeId } from './identifiers'

/** A code as it is called in the newer of the two codebooks that has it. */
export interface NamedCode {
  readonly id: CodeId
  readonly label: { readonly nb: string; readonly nn: string; readonly en: string }
}

export type CodeText = 'description' | 'includeWhen' | 'excludeWhen' | 'source' | 'note'
export type TermText = 'excludeRegex' | 'note' | 'entity' | 'validFrom'
export type TermList = 'examples' | 'counterExamples' | 'exclude' | 'excludePhrases' | 'lang' | 'tags'
/** `counted`: the term has a row of its own in the counts of words. */
export type TermOption = 'caseSensitive' | 'requireContext' | 'counted'

/** `term` is the term's value as it is after the change. */
export type CodebookChange =
  | { readonly kind: 'name'; readonly before: string; readonly after: string }
  | { readonly kind: 'code-added' | 'code-removed'; readonly code: NamedCode; readonly terms: number }
  | { readonly kind: 'code-order' }
  | {
      readonly kind: 'label'
      readonly code: NamedCode
      readonly language: 'nb' | 'nn' | 'en'
      readonly before: string
      readonly after: string
    }
  | { readonly kind: 'category'; readonly code: NamedCode; readonly before: CodeCategory; readonly after: CodeCategory }
  | { readonly kind: 'code-text'; readonly code: NamedCode; readonly field: CodeText }
  | { readonly kind: 'term-added' | 'term-removed'; readonly code: NamedCode; readonly term: string; readonly mode: MatchMode }
  | { readonly kind: 'term-order'; readonly code: NamedCode }
  | { readonly kind: 'term-value'; readonly code: NamedCode; readonly before: string; readonly after: string }
  | {
      readonly kind: 'term-mode'
      readonly code: NamedCode
      readonly term: string
      readonly before: MatchMode
      readonly after: MatchMode
    }
  | { readonly kind: 'term-option'; readonly code: NamedCode; readonly term: string; readonly option: TermOption; readonly on: boolean }
  | {
      readonly kind: 'term-list'
      readonly code: NamedCode
      readonly term: string
      readonly list: TermList
      /** Both empty: the same entries in another order. */
      readonly added: readonly string[]
      readonly removed: readonly string[]
    }
  | { readonly kind: 'term-text'; readonly code: NamedCode; readonly term: string; readonly field: TermText }
