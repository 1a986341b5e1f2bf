import { useSyncExternalStore } from 'react'
import type { Store } from './store'

/** The store's value, or the part of it that `select` gives; `select` must return the same object while nothing changed. */
export function useStore<T, Part = T>(store: Store<T>, select: (value: T) => Part = (value) => value as unknown as Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}
