/** The sentences of passages, fetched from the comparing worker as far as they are shown. */
import { useEffect, useState } from 'react'
import { passageCount, passagesBetween } from '../../../shared/compare/passages'
import type { PackedPassages, SentenceRow } from '../../../shared/model/passage'
import { isAbort } from '../../../shared/protocol/rpc'
import { useServices } from '../../app/services'
import { useStore } from '../../state/use-store'

interface Fetched {
  readonly of: PackedPassages
  /** Null for a passage whose document is gone. */
  readonly rows: readonly (SentenceRow | null)[]
  readonly failed: boolean
}

/** The first `wanted` rows, fewer while they are fetched. */
export function useSentences(passages: PackedPassages, wanted: number): Omit<Fetched, 'of'> & { readonly loading: boolean } {
  const { compareWorker, preferences } = useServices()
  const { basis } = useStore(preferences)
  const [fetched, setFetched] = useState<Fetched>({ of: passages, rows: [], failed: false })
  const { rows, failed } = fetched.of === passages ? fetched : { rows: [], failed: false }
  const have = rows.length
  const most = Math.min(wanted, passageCount(passages))
  useEffect(() => {
    if (have >= most) return
    const abort = new AbortController()
    compareWorker.sentences({ passages: passagesBetween(passages, have, most), basis }, abort.signal).then(
      (more) =>
        setFetched((before) => ({
          of: passages,
          rows: [...(before.of === passages ? before.rows.slice(0, have) : []), ...more],
          failed: false,
        })),
      (error) => {
        if (!isAbort(error)) setFetched((before) => ({ of: passages, rows: before.of === passages ? before.rows : [], failed: true }))
      },
    )
    return () => abort.abort()
  }, [compareWorker, passages, have, most, basis])
  return { rows: rows.slice(0, most), failed, loading: !failed && have < most }
}
