/** The matrix as the comparing worker counts it, and the way from its numbers to their sentences. */
import { startTransition, useEffect, useMemo, useState } from 'react'
import { mandates } from '../../../../shared/i18n/mandates'
import { sentences } from '../../../../shared/i18n/sentences'
import type { MandateCell, MandateMatrix, MandateQuery } from '../../../../shared/model/comparison'
import { isAbort } from '../../../../shared/protocol/rpc'
import { useMessages } from '../../../app/language'
import { useServices } from '../../../app/services'
import type { SelectedGroup } from '../../../app/use-selection'
import { openSentences } from '../../../evidence/open-sentences'
import { notify } from '../../../state/notices'
import { useStore } from '../../../state/use-store'
import { stampOf } from '../use-comparison'
import type { AxisNames } from './axis-names'

export type MatrixAnswer =
  | { readonly kind: 'loading' }
  | { readonly kind: 'error'; readonly error: 'changing' | 'failed' }
  | { readonly kind: 'ready'; readonly matrix: MandateMatrix; readonly query: MandateQuery }

export function useMandates(groups: readonly SelectedGroup[], query: MandateQuery): MatrixAnswer {
  const { compareWorker, preferences } = useServices()
  const { basis } = useStore(preferences)
  const of = stampOf(groups, basis)
  const stamp = `${of} ${JSON.stringify(query)}`
  const [answer, setAnswer] = useState<{ readonly stamp: string; readonly of: string; readonly answer: MatrixAnswer } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says when groups or query differ in what matters
  useEffect(() => {
    const abort = new AbortController()
    const tell = (found: MatrixAnswer): void => startTransition(() => setAnswer({ stamp, of, answer: found }))
    compareWorker.mandates({ groups: idsOf(groups), query, basis }, abort.signal).then(
      (result) => tell(result.ok ? { kind: 'ready', matrix: result.value, query } : { kind: 'error', error: result.error }),
      (error) => {
        if (!isAbort(error)) tell({ kind: 'error', error: 'failed' })
      },
    )
    return () => abort.abort()
  }, [compareWorker, stamp])
  // While another filter is counted the last table of these documents stays: the page does not jump.
  return answer !== null && (answer.stamp === stamp || answer.of === of) ? answer.answer : LOADING
}

const LOADING: MatrixAnswer = { kind: 'loading' }

function idsOf(groups: readonly SelectedGroup[]) {
  return groups.map(({ rows }) => rows.map(({ id }) => id))
}

/** Opens the sentences of a number. */
export function useOpenCell(groups: readonly SelectedGroup[], query: MandateQuery, names: AxisNames): (cell: MandateCell) => void {
  const { compareWorker, notices, preferences } = useServices()
  const text = useMessages(mandates)
  const sheet = useMessages(sentences)
  return useMemo(
    () => (cell) => {
      const parts = [
        cell.row === 'all' ? null : names.row(cell.row.value),
        cell.column === 'all' ? null : names.column(cell.column.value),
      ].filter((part) => part !== null)
      const what = parts.length === 0 ? text.all : parts.join(' × ')
      const { basis } = preferences.get()
      const title = cell.group === null ? what : sheet.counted(what, groups[cell.group]?.title ?? '')
      compareWorker.mandatePassages({ groups: idsOf(groups), query, cell, basis }, new AbortController().signal).then(
        (passages) => openSentences(title, passages),
        () => notify(notices, { text: sheet.failed, tone: 'warning', action: null, lasts: 8000 }),
      )
    },
    [compareWorker, notices, preferences, groups, query, names, text, sheet],
  )
}
