/** Whether a term under work can be used, and what it makes of its examples. */
import type { Term } from '../model/codebook'
import type { TermCheck, TermProblem } from '../model/codebook-check'
import { codeId } from '../model/identifiers'
import { findsIn } from './check-examples'
import { regexFault } from './regex-fault'

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
