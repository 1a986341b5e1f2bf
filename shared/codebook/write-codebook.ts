/** A codebook as a file of our own format: read by `parseCodebook`, here and on the command line. The same codebook gives the same bytes. */
import type { Code, Codebook, Term } from '../model/codebook'

/** Raised when a field changes its meaning or goes away. */
const FORMAT_VERSION = 1

export function writeCodebook({ name, version, codes }: Codebook): string {
  return `${JSON.stringify({ formatVersion: FORMAT_VERSION, name, version, codes: codes.map(codeFields) }, null, 2)}\n`
}

// Field by field, so that the order does not depend on who made the record; what is undefined is left out by JSON.
function codeFields({ id, label, category, description, includeWhen, excludeWhen, source, note, terms }: Code): object {
  const { nb, nn, en } = label
  return { id, label: { nb, nn, en }, category, description, includeWhen, excludeWhen, source, note, terms: terms.map(termFields) }
}

function termFields(term: Term): object {
  const { value, mode, lang, examples, counterExamples, exclude, excludeRegex, excludePhrases } = term
  const { requireContext, caseSensitive, entity, validFrom, note, tags } = term
  const what = { value, mode, lang, examples, counterExamples }
  return { ...what, exclude, excludeRegex, excludePhrases, requireContext, caseSensitive, entity, validFrom, note, tags }
}
