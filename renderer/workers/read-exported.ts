/** Documents of the library as they are exported, as found or as reviewed. */
import { digestDocument } from '../../shared/compare/digest-document'
import { type ExportedDocument, exportedDocument } from '../../shared/export/exported-document'
import type { VerdictStore } from '../../shared/library/verdict-store'
import type { DocumentDigest } from '../../shared/model/digest'
import type { DocumentSummary, StoredDocument } from '../../shared/model/library'
import type { ReviewCodebook } from '../../shared/review/review-codebook'
import { type Review, reviewDocument } from '../../shared/review/review-document'

/** As digests want it. */
type IsName = Parameters<typeof digestDocument>[2]

export interface ReadExported {
  readonly exported: ExportedDocument
  readonly digest: DocumentDigest
}

/** `file`: what the document is called in the export. */
export function readAsFound(stored: StoredDocument, row: DocumentSummary, file: string, isName: IsName): ReadExported {
  return read(stored, row, file, isName, null, null)
}

export async function readAsReviewed(
  stored: StoredDocument,
  row: DocumentSummary,
  file: string,
  { verdicts, codebook, isName }: { readonly verdicts: VerdictStore; readonly codebook: ReviewCodebook; readonly isName: IsName },
): Promise<ReadExported> {
  const review = reviewDocument(stored.document, stored.analysis, await verdicts.of(row.id), codebook)
  const directives = review.directives.flatMap(({ directive: { start, end }, verdict, counted }) =>
    verdict === null || !counted ? [] : [{ start, end, judgement: verdict.judgement.kind, memo: verdict.memo }],
  )
  return read(stored, row, file, isName, { judged: review.judged, unplaced: review.unplaced.length, directives }, review)
}

function read(
  stored: StoredDocument,
  { title }: DocumentSummary,
  file: string,
  isName: IsName,
  verdicts: ExportedDocument['verdicts'],
  review: Review | null,
): ReadExported {
  const document = { ...stored.document, title }
  return {
    exported: exportedDocument({ ...stored, document, ...(review === null ? {} : { review }) }, file, verdicts),
    digest: digestDocument(document, review?.analysis ?? stored.analysis, isName),
  }
}

/** Two documents may come from files of the same name: the later ones get a number. */
export function fileNames(rows: readonly DocumentSummary[]): readonly string[] {
  const times = new Map<string, number>()
  return rows.map(({ fileName }) => {
    const n = (times.get(fileName) ?? 0) + 1
    times.set(fileName, n)
    return n === 1 ? fileName : `${fileName} (${n})`
  })
}
