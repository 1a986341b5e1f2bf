/** The results of a checklist: its words are looked up by the search, the rest is judged by the comparing worker. */
import { startTransition, useEffect, useMemo, useState } from 'react'
import { hasConditions } from '../../../../shared/compare/check-list'
import { type Leaf, leavesOf, wordKey } from '../../../../shared/compare/word-places'
import type { AskedItem, Checklist, ChecklistItem, ItemResult } from '../../../../shared/model/checklist'
import type { Passage, SentenceRow } from '../../../../shared/model/passage'
import { isAbort } from '../../../../shared/protocol/rpc'
import { parseQuery } from '../../../../shared/search/parse-query'
import { DISTRICTS, useDistrictNames } from '../../../app/codes-in-use'
import { useServices } from '../../../app/services'
import type { SelectedGroup } from '../../../app/use-selection'
import { useStore } from '../../../state/use-store'
import { stampOf } from '../use-comparison'

/** An item with its result in each group, or why it has none. */
export interface CheckedItem {
  readonly item: ChecklistItem
  readonly results: readonly ItemResult[]
  readonly fault: 'words' | 'conditions' | null
}

export type Checked =
  | { readonly kind: 'loading' | 'search' }
  | { readonly kind: 'error'; readonly error: 'changing' | 'failed' | 'search-failed' }
  | { readonly kind: 'ready'; readonly items: readonly CheckedItem[] }

interface Asked {
  readonly asked: readonly AskedItem[]
  readonly leaves: readonly Leaf[]
  readonly faults: ReadonlyMap<ChecklistItem, 'words' | 'conditions'>
}

function askedOf(items: readonly ChecklistItem[]): Asked {
  const faults = new Map<ChecklistItem, 'words' | 'conditions'>()
  const asked = items.flatMap((item): AskedItem[] => {
    if (!hasConditions(item)) faults.set(item, 'conditions')
    const parsed = item.words === '' ? null : parseQuery(item.words)
    if (parsed !== null && !parsed.ok) faults.set(item, 'words')
    return faults.has(item) ? [] : [{ item, query: parsed?.ok ? parsed.value : null }]
  })
  const leaves = asked.flatMap(({ query }) => (query === null ? [] : leavesOf(query)))
  return { asked, leaves: [...new Map(leaves.map((leaf) => [wordKey(leaf), leaf])).values()], faults }
}

export function useChecked(groups: readonly SelectedGroup[], checklist: Checklist): Checked {
  const { compareWorker, search, preferences } = useServices()
  const { basis } = useStore(preferences)
  const index = useStore(search.state)
  const names = useDistrictNames()
  const { asked, leaves, faults } = useMemo(() => askedOf(checklist.items), [checklist])
  const waits = leaves.length > 0 && index.kind !== 'ready'
  const of = `${stampOf(groups, basis)} ${checklist.id}`
  const stamp = `${of} ${waits} ${JSON.stringify([asked.map(({ item }) => item), names])}`
  const [answer, setAnswer] = useState<{ readonly stamp: string; readonly of: string; readonly found: Found } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says when the documents or the items differ in what matters
  useEffect(() => {
    if (waits) return
    const abort = new AbortController()
    const ids = groups.map(({ rows }) => rows.map(({ id }) => id))
    const scope = [...new Set(ids.flat())]
    async function ask(): Promise<Found> {
      const found = await Promise.all(
        leaves.map(async (leaf) => [wordKey(leaf), await search.sentencesWith(leaf, scope, abort.signal)] as const),
      )
      const together = Object.fromEntries(names.map((name) => [name, DISTRICTS as string]))
      const places = Object.fromEntries(found)
      const result = await compareWorker.checklist({ groups: ids, items: asked, places, together, basis }, abort.signal)
      if (!result.ok) return { kind: 'error', error: result.error }
      return { kind: 'ready', results: new Map(asked.map(({ item }, i) => [item.id, result.value[i] ?? []])) }
    }
    const tell = (found: Found): void => startTransition(() => setAnswer({ stamp, of, found }))
    ask().then(tell, (error) => {
      if (!isAbort(error)) tell({ kind: 'error', error: 'failed' })
    })
    return () => abort.abort()
  }, [compareWorker, search, stamp])
  // While a changed item is judged, the results of the others stay.
  const found = answer !== null && (answer.stamp === stamp || answer.of === of) ? answer.found : null
  return useMemo(() => {
    if (waits) return index.kind === 'failed' ? { kind: 'error', error: 'search-failed' } : { kind: 'search' }
    if (found === null) return { kind: 'loading' }
    if (found.kind === 'error') return found
    return {
      kind: 'ready',
      items: checklist.items.map((item) => ({ item, results: found.results.get(item.id) ?? [], fault: faults.get(item) ?? null })),
    }
  }, [waits, index, found, checklist, faults])
}

type Found =
  | { readonly kind: 'error'; readonly error: 'changing' | 'failed' }
  | { readonly kind: 'ready'; readonly results: ReadonlyMap<string, readonly ItemResult[]> }

export function passageKey({ documentId, start, end }: Passage): string {
  return `${documentId} ${start} ${end}`
}

/** The best sentence of each result, once it is fetched; keyed by `passageKey`. */
export function useBestSentences(items: readonly CheckedItem[]): ReadonlyMap<string, SentenceRow> {
  const { compareWorker, preferences } = useServices()
  const { basis } = useStore(preferences)
  const [rows, setRows] = useState<ReadonlyMap<string, SentenceRow>>(new Map())
  useEffect(() => {
    const passages = items.flatMap(({ results }) => results.flatMap(({ best }) => best ?? []))
    if (passages.length === 0) return
    const abort = new AbortController()
    compareWorker.sentences({ passages, basis }, abort.signal).then(
      (found) => setRows(new Map(found.flatMap((row) => (row === null ? [] : [[passageKey(row), row]])))),
      () => undefined, // the number still opens them
    )
    return () => abort.abort()
  }, [compareWorker, items, basis])
  return rows
}
