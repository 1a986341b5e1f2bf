/** What a version changed in the counts, code by code over all documents. */
import type { CodeFigures, DocumentCountChanges } from '../../../shared/model/codebook-version'
import type { CodeId, DocumentId } from '../../../shared/model/identifiers'

export interface DocumentChange {
  readonly documentId: DocumentId
  readonly title: string
  readonly before: CodeFigures | null
  readonly after: CodeFigures | null
}

/** `before` and `after` are sums over the documents in which the code counts otherwise; null where the codebook does not have the code. */
export interface CodeChange {
  readonly code: CodeId
  readonly before: CodeFigures | null
  readonly after: CodeFigures | null
  readonly documents: readonly DocumentChange[]
}

/** The codes that changed most first; in each the documents that changed most. */
export function changesByCode(changes: readonly DocumentCountChanges[]): CodeChange[] {
  const byCode = new Map<CodeId, DocumentChange[]>()
  for (const { documentId, title, changes: own } of changes)
    for (const { code, before, after } of own) byCode.set(code, [...(byCode.get(code) ?? []), { documentId, title, before, after }])
  return [...byCode]
    .map(([code, documents]) => ({
      code,
      before: sum(documents.map(({ before }) => before)),
      after: sum(documents.map(({ after }) => after)),
      documents: documents.toSorted((a, b) => moved(b) - moved(a) || (a.title < b.title ? -1 : 1)),
    }))
    .sort((a, b) => moved(b) - moved(a) || (a.code < b.code ? -1 : 1))
}

function moved({ before, after }: { readonly before: CodeFigures | null; readonly after: CodeFigures | null }): number {
  return Math.abs((after?.mentions ?? 0) - (before?.mentions ?? 0)) + Math.abs((after?.mandates ?? 0) - (before?.mandates ?? 0))
}

function sum(figures: readonly (CodeFigures | null)[]): CodeFigures | null {
  const known = figures.filter((one) => one !== null)
  if (known.length === 0) return null
  return { mentions: total(known.map(({ mentions }) => mentions)), mandates: total(known.map(({ mandates }) => mandates)) }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
