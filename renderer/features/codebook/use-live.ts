/** What the worker says of a code while it is edited: each question waits until the typing stops, and takes back the one before. */
import { useEffect, useMemo, useState } from 'react'
import type { Code, Term } from '../../../shared/model/codebook'
import type { CodeTotal, LiveCounts, TermCheck } from '../../../shared/model/codebook-check'
import type { CodeId } from '../../../shared/model/identifiers'
import { isAbort } from '../../../shared/protocol/rpc'
import { useServices } from '../../app/services'
import { isReady } from '../../state/library-state'
import { useStore } from '../../state/use-store'
import { TooSlow } from '../../workers/codebook-service'

/** Milliseconds without typing before examples are tried, and before the library is counted. */
const CHECK_AFTER = 120
const COUNT_AFTER = 350
const LINES = { all: 40, perDocument: 6, width: 70 }

export interface Progress {
  readonly done: number
  readonly of: number
}

/** `value` is the last answer while a new one is awaited. */
export type Live<T> =
  | { readonly kind: 'waiting'; readonly value: T | null; readonly progress: Progress | null }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'slow' | 'failed' }

/** Asks when `key` has not changed for `delay`; null asks nothing. */
function useLive<T>(
  key: string | null,
  delay: number,
  ask: (signal: AbortSignal, onProgress: (step: Progress) => void) => Promise<T>,
): Live<T> {
  const [state, setState] = useState<Live<T>>({ kind: 'waiting', value: null, progress: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is made of all that the question depends on
  useEffect(() => {
    if (key === null) return
    const abort = new AbortController()
    setState((now) => ({ kind: 'waiting', value: 'value' in now ? now.value : null, progress: null }))
    const timer = setTimeout(() => {
      const show = (progress: Progress): void => {
        if (!abort.signal.aborted) setState((now) => ({ kind: 'waiting', value: 'value' in now ? now.value : null, progress }))
      }
      ask(abort.signal, show)
        .then((value) => {
          if (!abort.signal.aborted) setState({ kind: 'ready', value })
        })
        .catch((error: unknown) => {
          if (!abort.signal.aborted && !isAbort(error)) setState({ kind: error instanceof TooSlow ? 'slow' : 'failed' })
        })
    }, delay)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [key, delay])
  return state
}

/** Each term with its examples; `for` says which terms the answer is about. */
export function useTermChecks(terms: readonly Term[]): Live<{ readonly for: readonly Term[]; readonly checks: readonly TermCheck[] }> {
  const { codebookWorker } = useServices()
  const key = useMemo(() => JSON.stringify(terms), [terms])
  return useLive(key, CHECK_AFTER, async (signal) => ({ for: terms, checks: await codebookWorker.check({ terms }, { signal }) }))
}

/** The library's documents as a key: it changes when one comes, goes or is analysed anew. */
function useLibrary() {
  const { libraryState } = useServices()
  const state = useStore(libraryState)
  return useMemo(() => {
    if (!isReady(state) || state.reanalysis !== null) return null
    const ids = state.documents.map(({ id }) => id)
    const key = state.documents.map(({ id, codebookHash }) => `${id}${codebookHash}`).join()
    return { ids, includeFurniture: state.includeFurniture, key: `${key}${state.includeFurniture}` }
  }, [state])
}

/** What the code finds in all documents; `term`: lines of this term only. Nothing while the library is being counted anew. */
export function useLiveCounts(code: Code, term: number | null): Live<LiveCounts> {
  const { codebookWorker } = useServices()
  const library = useLibrary()
  const key = useMemo(
    () => (library === null ? null : JSON.stringify([code.id, code.terms, term, library.key])),
    [code.id, code.terms, term, library],
  )
  return useLive(key, COUNT_AFTER, (signal, onProgress) =>
    codebookWorker.count(
      { code, term, ids: library?.ids ?? [], includeFurniture: library?.includeFurniture ?? false, lines: LINES },
      { signal, onProgress },
    ),
  )
}

/** The stored figures of each code over the library, by the codebook in use. */
export function useTotals(): ReadonlyMap<CodeId, CodeTotal> | null {
  const { codebookWorker } = useServices()
  const library = useLibrary()
  const live = useLive(library?.key ?? null, 0, (signal) => codebookWorker.totals({ ids: library?.ids ?? [] }, { signal }))
  const totals = 'value' in live ? live.value : null
  return useMemo(() => (totals === null ? null : new Map(totals.map((total) => [total.code, total]))), [totals])
}
