/** What the editor is told about a code under work: whether its terms can be used, and what they find. */
import type { RegexFault } from './codebook-error'
import type { CodeFigures } from './codebook-version'
import type { CodeId } from './identifiers'
import type { ConcordanceLine } from './search'

/** `several-words`: this kind of matching looks at one word at a time, so that a value of several finds nothing. */
export type TermProblem =
  | { readonly kind: 'empty' | 'several-words' }
  | { readonly kind: 'invalid-regex'; readonly field: 'value' | 'excludeRegex'; readonly fault: RegexFault; readonly detail: string }

export interface TermCheck {
  /** The first thing to mend; null when the term can be used. */
  readonly problem: TermProblem | null
  /** For each example and counter-example whether the term finds it. Of a term that cannot be used, all are false. */
  readonly examples: readonly boolean[]
  readonly counterExamples: readonly boolean[]
}

export interface LiveTerm {
  readonly mentions: number
  /** The most frequent first, cut; `otherForms` tells how many more there are. */
  readonly forms: readonly { readonly form: string; readonly count: number }[]
  readonly otherForms: number
}

export interface LiveLine extends ConcordanceLine {
  readonly pageLabel: string
}

/** What a code that is being edited finds in the stored texts. Totals are of everything; lines are some of all. */
export interface LiveCounts {
  readonly mentions: number
  /** Documents with a mention, of `searched`. */
  readonly documents: number
  readonly searched: number
  /** By the code's terms, in their order. Terms that cannot be used find nothing. */
  readonly terms: readonly LiveTerm[]
  readonly lines: readonly LiveLine[]
}

/** A code's figures in the stored analyses, added up. */
export interface CodeTotal extends CodeFigures {
  readonly code: CodeId
  readonly documents: number
}
