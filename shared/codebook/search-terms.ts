/** The words the thesis counted, as the codebook defines them: terms tagged `thesis-search-term`, each with its inflections and compounds. */
import type { Code } from '../model/codebook'
import { codeId } from '../model/identifiers'
import { type CompiledCodebook, compileCodebook } from './compile-codebook'

const TAG = 'thesis-search-term'
const made = new WeakMap<CompiledCodebook, CompiledCodebook | null>()

/**
 * A codebook with one code per tagged term, so that overlapping terms of one code take nothing from each other. The code's id is the
 * word itself: the term's first example. Null when no term is tagged.
 */
export function searchTermsOf(compiled: CompiledCodebook): CompiledCodebook | null {
  const known = made.get(compiled)
  if (known !== undefined) return known
  const codes = compiled.codebook.codes.flatMap((code) =>
    code.terms
      .filter((term) => term.tags?.includes(TAG))
      .map((term): Code => ({ ...code, id: codeId(term.examples[0] ?? term.value), terms: [term] })),
  )
  const result = codes.length === 0 ? null : compileCodebook({ ...compiled.codebook, codes })
  made.set(compiled, result)
  return result
}
