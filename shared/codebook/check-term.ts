/** Whether a term under work can be used, and what it makes of its examples. */
import type { Term } from '../model/codebook'
import type { RegexFault } from '../model/codebook-error'
import { codeId } from '../model/identifiers'
import { findsIn } from './check-examples'
import { regexFault } from './regex-fault'

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

export function termProblem(term: Term): TermProblem | null {
  if (term.value.trim() === '' || (term.mode !== 'regex' && !/[\p{L}\p{N}]/u.test(term.value))) return { kind: 'empty' }
  if (term.mode === 'regex') {
    const fault = regexFault(term.value)
    if (fault !== null) return { kind: 'invalid-regex', field: 'value', ...fault }
  } else if (term.mode !== 'phrase' && /\s/.test(term.value.trim())) return { kind: 'several-words' }
  const fault = term.excludeRegex === undefined ? null : regexFault(term.excludeRegex)
  return fault === null ? null : { kind: 'invalid-regex', field: 'excludeRegex', ...fault }
}

/** May take long for a regular expression that was written so: not for the window's thread. */
export function checkTerm(term: Term): TermCheck {
  const problem = termProblem(term)
  const usable = problem === null || problem.kind === 'several-words'
  const finds = usable ? findsIn(term, codeId('a')) : () => false
  return { problem, examples: term.examples.map(finds), counterExamples: term.counterExamples.map(finds) }
}
