/** The comparison of some documents and collections, worked out again when one of their documents was counted again. */
import { startTransition, useEffect, useState } from 'react'
import type { Basis } from '../../../shared/model/basis'
import type { ComparedSet, EditionChange } from '../../../shared/model/comparison'
import type { DocumentSummary } from '../../../shared/model/library'
import type { CompareError } from '../../../shared/protocol/compare-calls'
import { isAbort } from '../../../shared/protocol/rpc'
import { useServices } from '../../app/services'
import type { SelectedGroup } from '../../app/use-selection'
import { useStore } from '../../state/use-store'

export const MOST_GROUPS = 12

/** A document or a collection with its figures. */
export interface ComparedColumn extends SelectedGroup {
  readonly compared: ComparedSet
}

/** A figure of several columns together. */
export function sumOver(columns: readonly ComparedColumn[], of: (column: ComparedColumn) => number): number {
  return columns.reduce((sum, column) => sum + of(column), 0)
}

export type Comparison =
  | { readonly kind: 'loading' }
  | { readonly kind: 'error'; readonly error: CompareError | 'failed' }
  | { readonly kind: 'ready'; readonly columns: readonly ComparedColumn[] }

const LOADING: Comparison = { kind: 'loading' }

/** Changes whenever the figures of one of the documents do, or what belongs together. */
export function stampOf(groups: readonly SelectedGroup[], basis: Basis): string {
  return JSON.stringify([
    basis,
    groups.map(({ key, title, rows }) => [
      key,
      title,
      rows.map(({ id, pipelineVersion, codebookHash, words, directives, edits, reviewed }) => [
        id,
        pipelineVersion,
        codebookHash,
        words,
        directives,
        edits,
        basis === 'reviewed' ? reviewed : null,
      ]),
    ]),
  ])
}

export function useComparison(groups: readonly SelectedGroup[]): Comparison {
  const { compareWorker, preferences } = useServices()
  const { basis } = useStore(preferences)
  const stamp = stampOf(groups, basis)
  const [answer, setAnswer] = useState<{ readonly stamp: string; readonly comparison: Comparison } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says when the groups differ in what matters
  useEffect(() => {
    const abort = new AbortController()
    // Large tables: the window answers while they are made.
    const tell = (comparison: Comparison): void => startTransition(() => setAnswer({ stamp, comparison }))
    compareWorker.compare({ groups: groups.map(({ rows }) => rows.map(({ id }) => id)), basis }, abort.signal).then(
      (result) => {
        if (!result.ok) return tell({ kind: 'error', error: result.error })
        const columns = result.value.flatMap((compared, i) => {
          const group = groups[i]
          return group === undefined ? [] : [{ ...group, compared }]
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

/** Two documents, the earlier edition first as they were given; null for anything else. */
export function pairOf(groups: readonly SelectedGroup[]): readonly [DocumentSummary, DocumentSummary] | null {
  const [before, after] = groups
  if (groups.length !== 2 || groups.some(({ collection }) => collection !== null)) return null
  const [old, now] = [before?.rows[0], after?.rows[0]]
  return old === undefined || now === undefined ? null : [old, now]
}

/** Undefined while it is worked out, null when the groups are no two editions of one document. */
export function useEditionChanges(groups: readonly SelectedGroup[]): readonly EditionChange[] | null | undefined {
  const { compareWorker, preferences } = useServices()
  const { basis } = useStore(preferences)
  const pair = pairOf(groups)
  const stamp = pair === null ? null : stampOf(groups, basis)
  const [found, setFound] = useState<{ readonly stamp: string; readonly changes: readonly EditionChange[] | null } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says when the pair differs in what matters
  useEffect(() => {
    if (pair === null || stamp === null) return
    const abort = new AbortController()
    compareWorker.editions({ before: pair[0].id, after: pair[1].id, basis }, abort.signal).then(
      (changes) => setFound({ stamp, changes }),
      (error) => {
        if (!isAbort(error)) setFound({ stamp, changes: null })
      },
    )
    return () => abort.abort()
  }, [compareWorker, stamp])
  if (stamp === null) return null
  return found?.stamp === stamp ? found.changes : undefined
}
