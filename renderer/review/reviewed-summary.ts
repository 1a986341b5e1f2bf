/** The library row of a document that was analysed anew, with the verdicts that the user has given it before. */
import { unpackDocument } from '../../shared/library/packing'
import type { VerdictStore } from '../../shared/library/verdict-store'
import type { DocumentSummary } from '../../shared/model/library'
import type { AnalysedDocument } from '../../shared/protocol/analysis-calls'
import { reviewDocument } from '../../shared/review/review-document'
import { reviewedFigures } from '../../shared/review/reviewed-figures'

export async function withVerdicts(
  verdicts: VerdictStore,
  { packed, summary }: Pick<AnalysedDocument, 'packed' | 'summary'>,
): Promise<DocumentSummary> {
  const given = await verdicts.of(summary.id)
  if (given.length === 0) return { ...summary, reviewed: null }
  const { document, analysis } = unpackDocument(packed)
  return { ...summary, reviewed: reviewedFigures(reviewDocument(document, analysis, given)) }
}
