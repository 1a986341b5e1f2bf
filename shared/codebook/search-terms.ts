/** The words the thesis counted, as the codebook defines them: terms tagged `thesis-search-term`, each with its inflections and compounds. */
import type { Code } from '../model/codebook'
import { codeId } from '../model/identifiers'
import { type CompiledCodebook, compileCodebook } from './compile-codebook'

/** A term with this tag has a row of its own in the counts of words. */
export const SEARCH_TERM_TAG = 'thesis-search-term'
const made = new WeakMap<CompiledCodebook, CompiledCodebook | null>()

/**
 * A codebook with one code per tagged term, so that overlapping terms of one code take nothing from each other. The code's id is the
 * word itself: the term's first example, or its value where another row has that name. Null when no term is tagged.
 */
export function searchTermsOf(compiled: CompiledCodebook): CompiledCodebook | null {
  const known = made.get(compiled)
  if (known !== undefined) return known
  const taken = new Set<string>()
  const codes = compiled.codebook.codes.flatMap((code) =>
    code.terms
      .filter((term) => term.tags?.includes(SEARCH_TERM_TAG))
      .flatMap((term): Code[] => {
        const name = [term.examples[0], term.value, `${term.value} (${code.id})`].find((one) => one !== undefined && !taken.has(one))
        if (name === undefined) return [] // the same term of the same code once more
        taken.add(name)
        return [{ ...code, id: codeId(name), terms: [term] }]
      }),
  )
  const result = codes.length === 0 ? null : compileCodebook({ ...compiled.codebook, codes })
  made.set(compiled, result)
  return result
}
