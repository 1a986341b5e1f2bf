/** The library row of a document that was analysed anew, with the verdicts that the user has given it before. */
import { unpackDocument } from '../../shared/library/packing'
import type { DocumentSummary } from '../../shared/model/library'
import type { AnalysedDocument } from '../../shared/protocol/analysis-calls'
import { reviewDocument } from '../../shared/review/review-document'
import { reviewedFigures } from '../../shared/review/reviewed-figures'
import type { Services } from '../app/services'

export async function withVerdicts(
  { verdicts, codebookState }: Pick<Services, 'verdicts' | 'codebookState'>,
  { packed, summary }: Pick<AnalysedDocument, 'packed' | 'summary'>,
): Promise<DocumentSummary> {
  const given = await verdicts.of(summary.id)
  if (given.length === 0) return { ...summary, reviewed: null }
  const { document, analysis } = unpackDocument(packed)
  const { reviewCodebookInUse } = await import('./review-codebook-in-use') // not needed for the first drawing
  return { ...summary, reviewed: reviewedFigures(reviewDocument(document, analysis, given, reviewCodebookInUse(codebookState.get()))) }
}
