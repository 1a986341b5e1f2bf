/** All verdicts of all coders, also on documents that are not in the library: as stored, with what was judged since. */
import { useEffect, useMemo, useState } from 'react'
import type { Verdict } from '../../shared/model/verdict'
import { useServices } from '../app/services'
import { useStore } from '../state/use-store'

/** Null until they have been read. */
export function useAllVerdicts(): readonly Verdict[] | null {
  const { verdicts, verdictState } = useServices()
  const byDocument = useStore(verdictState, (state) => state.byDocument)
  const [stored, setStored] = useState<readonly Verdict[] | null>(null)
  useEffect(() => {
    let over = false
    verdicts.all().then(
      (all) => over || setStored(all),
      () => over || setStored([]), // without them everything is as found
    )
    return () => {
      over = true
    }
  }, [verdicts])
  return useMemo(() => {
    if (stored === null) return null
    return [...stored.filter(({ anchor }) => !byDocument.has(anchor.documentId)), ...[...byDocument.values()].flat()]
  }, [stored, byDocument])
}
