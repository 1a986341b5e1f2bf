/** Texts with their analysis, for tests of verdicts. */
import { analyseDocument } from '../../../shared/analysis/analyse-document'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import type { DocumentAnalysis } from '../../../shared/model/analysis'
import type { SourceDocument } from '../../../shared/model/source-document'
import type { TextSpan } from '../../../shared/text/span'
import { type BlockText, makeDocument } from '../../helpers/make-document'

export interface Analysed {
  readonly document: SourceDocument
  readonly analysis: DocumentAnalysis
}

export function analysed(blocks: readonly BlockText[]): Analysed {
  const document = makeDocument(blocks)
  return { document, analysis: analyseDocument(document, standardCodebook(), document.profile, { includeFurniture: false }) }
}

/** Where words stand; `nth` from 0. */
export function spanOf(text: string, words: string, nth = 0): TextSpan {
  let start = -1
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new RangeError(`"${words}" is not in: ${text}`)
  return { start, end: start + words.length }
}
