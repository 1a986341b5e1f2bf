/** What changed between neighbouring editions, worked out pair by pair; it can be stopped, and what is done stays. */
import { useEffect, useState } from 'react'
import type { EditionChange } from '../../../shared/model/comparison'
import type { DocumentSummary } from '../../../shared/model/library'
import { isAbort } from '../../../shared/protocol/rpc'
import { useServices } from '../../app/services'
import { useStore } from '../../state/use-store'

/** Null: the two are not editions of one document. */
export type PairChanges = readonly EditionChange[] | null

export interface EditionPairs {
  /** In order, as far as they are done. */
  readonly pairs: readonly PairChanges[]
  readonly state: 'working' | 'done' | 'stopped' | 'failed'
  stop(): void
}

export function useEditionPairs(rows: readonly DocumentSummary[]): EditionPairs {
  const { compareWorker, preferences } = useServices()
  const { basis } = useStore(preferences)
  const stamp = JSON.stringify([
    basis,
    rows.map(({ id, pipelineVersion, codebookHash, reviewed }) => [id, pipelineVersion, codebookHash, reviewed]),
  ])
  const [found, setFound] = useState<{ stamp: string; pairs: readonly PairChanges[]; state: EditionPairs['state'] } | null>(null)
  const [stopped, setStopped] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says when the rows differ in what matters
  useEffect(() => {
    if (stopped === stamp) return
    const abort = new AbortController()
    void (async () => {
      const pairs: PairChanges[] = []
      try {
        for (const [i, before] of rows.slice(0, -1).entries()) {
          const after = rows[i + 1]
          if (after === undefined) continue
          pairs.push(await compareWorker.editions({ before: before.id, after: after.id, basis }, abort.signal))
          if (abort.signal.aborted) return
          setFound({ stamp, pairs: [...pairs], state: pairs.length === rows.length - 1 ? 'done' : 'working' })
        }
      } catch (error) {
        if (!isAbort(error)) setFound({ stamp, pairs, state: 'failed' })
      }
    })()
    return () => abort.abort()
  }, [compareWorker, stamp, stopped])
  const own = found?.stamp === stamp ? found : { pairs: [], state: 'working' as const }
  const state = stopped === stamp && own.state === 'working' ? 'stopped' : own.state
  return { pairs: own.pairs, state, stop: () => setStopped(stamp) }
}
