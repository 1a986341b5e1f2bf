/** An answer of the comparing worker, asked for again when what it depends on has changed. */
import { startTransition, useEffect, useState } from 'react'
import { isAbort } from '../../../shared/protocol/rpc'

export type Answer<T> = { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'ready'; readonly value: T }

const LOADING = { kind: 'loading' } as const

/** `stamp` says when to ask again; null: not at all. */
export function useAnswer<T>(stamp: string | null, ask: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [found, setFound] = useState<{ readonly stamp: string; readonly answer: Answer<T> } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp stands for all that the question depends on
  useEffect(() => {
    if (stamp === null) return
    const abort = new AbortController()
    ask(abort.signal).then(
      (value) => startTransition(() => setFound({ stamp, answer: { kind: 'ready', value } })),
      (error) => {
        if (!isAbort(error)) setFound({ stamp, answer: { kind: 'failed' } })
      },
    )
    return () => abort.abort()
  }, [stamp])
  return found !== null && found.stamp === stamp ? found.answer : LOADING
}
