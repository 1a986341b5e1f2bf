/** A digest of a text in lines: "# " a heading, anything else a paragraph. */
import { analyseDocument } from '../../../shared/analysis/analyse-document'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { digestDocument } from '../../../shared/compare/digest-document'
import type { DocumentDigest } from '../../../shared/model/digest'
import { makeDocument } from '../../helpers/make-document'
import { isStandardName } from '../../helpers/standard-names'

export function digestFromText(text: string): DocumentDigest {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim())
  const document = makeDocument(lines.map((line) => (line.startsWith('# ') ? { text: line.slice(2), kind: 'heading', level: 1 } : line)))
  return digestDocument(
    document,
    analyseDocument(document, standardCodebook(), document.profile, { includeFurniture: false }),
    isStandardName,
  )
}
