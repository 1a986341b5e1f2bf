/** Whether every term of a codebook finds its examples and leaves its counter-examples alone. */
import type { Codebook, Term } from '../model/codebook'
import type { CodebookError } from '../model/codebook-error'
import type { CodeId } from '../model/identifiers'
import { tokenise } from '../text/tokens'
import { compileCodebook } from './compile-codebook'
import { findMentions } from './find-mentions'
import { codebookError } from './parse-codebook'

/** Whether the term, for itself, finds something in an example. */
export function findsIn(term: Term, code: CodeId): (example: string) => boolean {
  const label = { nb: code, nn: code, en: code }
  const compiled = compileCodebook({
    name: '',
    version: 1,
    codes: [{ id: code, category: 'theme', label, description: '', terms: [term] }],
  })
  return (example) => {
    const sentence = { start: 0, end: example.length, block: 0 }
    return findMentions(compiled, example, [sentence], [tokenise(example)]).length > 0
  }
}

/** One error for each example that is not found and each counter-example that is. */
export function checkExamples(codebook: Codebook): CodebookError[] {
  const errors: CodebookError[] = []
  for (const code of codebook.codes)
    for (const term of code.terms) {
      const finds = findsIn(term, code.id)
      const fault = (kind: 'example-not-found' | 'counter-example-found', what: string, detail: string): CodebookError =>
        codebookError(kind, { code: code.id, term: term.value }, what, { detail })
      for (const example of term.examples)
        if (!finds(example)) errors.push(fault('example-not-found', `does not find its example "${example}"`, example))
      for (const example of term.counterExamples)
        if (finds(example)) errors.push(fault('counter-example-found', `finds its counter-example "${example}"`, example))
    }
  return errors
}
