/**
 * What belongs to a place in the window's history beside its address: it is there again after "back" and after reloading, and is
 * not carried on to other addresses. Values are cloned by the browser: plain records and typed arrays.
 */
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function all(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {}
}

function tell(): void {
  for (const listener of [...listeners]) listener()
}

/** Keeps `value` at this place. */
export function keepHere(key: string, value: unknown): void {
  history.replaceState({ ...all(), [key]: value }, '')
  tell()
}

/** A new place at the same address, which "back" leaves again. What was kept here is kept there too. */
export function goTo(key: string, value: unknown): void {
  history.pushState({ ...all(), [key]: value }, '')
  tell()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

/** What is kept under `key` at this place; `undefined` when nothing is. It comes from a stored record: check it before use. */
export function useKeptHere(key: string): unknown {
  return useSyncExternalStore(subscribe, () => all()[key])
}
