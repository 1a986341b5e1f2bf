/** Draws an audit from the documents that have been fetched. */
import { describeAnchor } from '../../../../shared/anchoring/describe-anchor'
import { share } from '../../../../shared/measures/rates'
import type { Audit } from '../../../../shared/model/audit'
import type { DocumentSummary } from '../../../../shared/model/library'
import { drawFindings } from '../../../../shared/review/audit'
import type { ReviewDocuments } from '../use-review-documents'

/** Largest seed: easy to write down, and more than anyone needs. */
export const LARGEST_SEED = 999_999

export function drawAudit(
  { rows, documents }: Pick<ReviewDocuments, 'rows' | 'documents'>,
  size: number,
  seed: number,
  made: { readonly id: string; readonly now: number },
): Audit {
  const sources = rows.map(({ id }) => ({ id, directives: documents.get(id)?.analysis.directives.length ?? 0 }))
  const drawn = drawFindings(sources, size, seed).flatMap(({ document: id, directive }) => {
    const source = documents.get(id)
    const found = source?.analysis.directives[directive]
    return source === undefined || found === undefined ? [] : [describeAnchor(source.document, { start: found.start, end: found.end })]
  })
  const [row] = rows
  return {
    id: made.id,
    seed,
    documents: sources.map(({ id }) => id).sort(),
    population: sources.reduce((sum, { directives }) => sum + directives, 0),
    drawn,
    pipelineVersion: row?.pipelineVersion ?? 0,
    codebookHash: row?.codebookHash ?? '',
    drawnAt: made.now,
  }
}

/** The documents are analysed otherwise than when the audit was drawn. */
export function isOutdated({ documents, pipelineVersion, codebookHash }: Audit, rows: readonly DocumentSummary[]): boolean {
  const drawnFrom = new Set(documents)
  return rows.some((row) => drawnFrom.has(row.id) && (row.pipelineVersion !== pipelineVersion || row.codebookHash !== codebookHash))
}

/** Half the width of the interval in percentage points when nine of ten are right: what one gets for judging `size` findings. */
export function expectedPoints(size: number): number {
  const interval = share(0.9 * size, size)
  return interval === null ? 100 : ((interval.high - interval.low) / 2) * 100
}
