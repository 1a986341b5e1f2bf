/** The comparison of some documents, worked out again when one of them was counted again. */
import { useEffect, useMemo, useState } from 'react'
import type { ComparedDocument, EditionChange } from '../../../shared/model/comparison'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import type { CompareError } from '../../../shared/protocol/compare-calls'
import { isAbort } from '../../../shared/protocol/rpc'
import { useServices } from '../../app/services'
import { isReady } from '../../state/library-state'
import { useStore } from '../../state/use-store'

export const MOST_DOCUMENTS = 12

/** A document with its figures and its row of the library. */
export interface ComparedColumn {
  readonly row: DocumentSummary
  readonly compared: ComparedDocument
}

export type Comparison =
  | { readonly kind: 'loading' }
  | { readonly kind: 'error'; readonly error: CompareError | 'failed' }
  | { readonly kind: 'ready'; readonly columns: readonly ComparedColumn[] }

const LOADING: Comparison = { kind: 'loading' }

/** Changes whenever the stored analysis does. */
function stampOf({ id, pipelineVersion, codebookHash, words, directives, edits }: DocumentSummary): string {
  return JSON.stringify([id, pipelineVersion, codebookHash, words, directives, edits])
}

/** Rows of the library in the order of the address; null while the library is read. */
function useRows(ids: readonly DocumentId[]): readonly DocumentSummary[] | null {
  const state = useStore(useServices().libraryState)
  return useMemo(() => {
    if (!isReady(state)) return null
    const byId = new Map(state.documents.map((row) => [row.id, row]))
    return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []).slice(0, MOST_DOCUMENTS)
  }, [state, ids])
}

export function useComparison(ids: readonly DocumentId[]): Comparison {
  const { compareWorker } = useServices()
  const rows = useRows(ids)
  const stamp = rows?.map(stampOf).join('\n') ?? null
  const [answer, setAnswer] = useState<{ readonly stamp: string; readonly comparison: Comparison } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says when the rows differ in what matters
  useEffect(() => {
    if (rows === null || stamp === null) return
    const abort = new AbortController()
    const tell = (comparison: Comparison): void => setAnswer({ stamp, comparison })
    compareWorker.compare({ ids: rows.map(({ id }) => id) }, abort.signal).then(
      (result) => {
        if (!result.ok) return tell({ kind: 'error', error: result.error })
        const byId = new Map(rows.map((row) => [row.id, row]))
        const columns = result.value.flatMap((compared) => {
          const row = byId.get(compared.id)
          return row === undefined ? [] : [{ row, compared }]
        })
        tell({ kind: 'ready', columns })
      },
      (error) => {
        if (!isAbort(error)) tell({ kind: 'error', error: 'failed' })
      },
    )
    return () => abort.abort()
  }, [compareWorker, stamp])
  return answer !== null && answer.stamp === stamp ? answer.comparison : LOADING
}

/** Undefined while it is worked out, null when the two are no editions of one document (or not two). */
export function useEditionChanges(columns: readonly ComparedColumn[]): readonly EditionChange[] | null | undefined {
  const { compareWorker } = useServices()
  const [found, setFound] = useState<{ readonly of: readonly ComparedColumn[]; readonly changes: readonly EditionChange[] | null } | null>(
    null,
  )
  useEffect(() => {
    const [before, after] = columns
    if (before === undefined || after === undefined || columns.length !== 2) return
    const abort = new AbortController()
    compareWorker.editions({ before: before.row.id, after: after.row.id }, abort.signal).then(
      (changes) => setFound({ of: columns, changes }),
      (error) => {
        if (!isAbort(error)) setFound({ of: columns, changes: null })
      },
    )
    return () => abort.abort()
  }, [compareWorker, columns])
  if (columns.length !== 2) return null
  return found?.of === columns ? found.changes : undefined
}
