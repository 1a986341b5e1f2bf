/** What a certificate states, put together of what the workers found and what the library knows of its documents. Pure. */
import type { DocumentId } from '../../../shared/model/identifiers'
import type { ImportWarning } from '../../../shared/model/import'
import type { DocumentSummary } from '../../../shared/model/library'
import type { SilenceReport } from '../../../shared/model/silence'
import type { DocumentFormat } from '../../../shared/model/source-document'

export interface DocumentFacts {
  readonly row: DocumentSummary
  readonly words: number
  /** Null where the format has no pages of its own. */
  readonly pages: number | null
  readonly found: number
  /** Labels of pages of which nothing could be read, and of those with some characters that could not. */
  readonly unread: readonly string[]
  readonly unclear: readonly string[]
  /** Charts and embedded files of a Word document, which are not read. */
  readonly elements: number
}

export interface SilenceFacts {
  readonly documents: readonly DocumentFacts[]
  readonly words: number
  /** Of the PDFs: the other formats have none. */
  readonly pages: number
  readonly formats: Readonly<Record<DocumentFormat, number>>
  readonly found: number
  readonly silent: readonly DocumentFacts[]
  readonly speaking: readonly DocumentFacts[]
}

/** `uses`: occurrences of a search by document; null for a code, which the report counts. Documents without a row are left out. */
export function silenceFacts(
  report: SilenceReport,
  rows: readonly DocumentSummary[],
  uses: ReadonlyMap<DocumentId, number> | null,
): SilenceFacts {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const documents = report.documents.flatMap(({ id, words, pages, pageLabels, mentions }): DocumentFacts[] => {
    const row = byId.get(id)
    if (row === undefined) return []
    const label = (index: number): string => pageLabels[index] ?? String(index + 1)
    return [
      {
        row,
        words,
        pages: row.format === 'pdf' ? pages : null,
        found: uses === null ? (mentions ?? 0) : (uses.get(id) ?? 0),
        unread: pagesOf(row.warnings, ['page-without-text', 'page-unreadable']).map(label),
        unclear: pagesOf(row.warnings, ['unmapped-glyphs']).map(label),
        elements: row.warnings.reduce((sum, warning) => sum + (warning.kind === 'word-element-ignored' ? warning.count : 0), 0),
      },
    ]
  })
  const sum = (of: (document: DocumentFacts) => number): number => documents.reduce((total, document) => total + of(document), 0)
  const inFormat = (format: DocumentFormat): number => documents.filter(({ row }) => row.format === format).length
  return {
    documents,
    words: sum(({ words }) => words),
    pages: sum(({ pages }) => pages ?? 0),
    formats: { pdf: inFormat('pdf'), docx: inFormat('docx'), text: inFormat('text') },
    found: sum(({ found }) => found),
    silent: documents.filter(({ found }) => found === 0),
    speaking: documents.filter(({ found }) => found > 0),
  }
}

/** Indices, ascending and each once. */
function pagesOf(warnings: readonly ImportWarning[], kinds: readonly ImportWarning['kind'][]): readonly number[] {
  const pages = warnings.flatMap((warning) => ('pageIndex' in warning && kinds.includes(warning.kind) ? [warning.pageIndex] : []))
  return [...new Set(pages)].sort((a, b) => a - b)
}
