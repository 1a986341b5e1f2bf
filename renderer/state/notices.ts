/** Short messages at the edge of the window, some with one thing to do. */
import type { Store } from './store'

export interface Notice {
  readonly id: number
  readonly text: string
  readonly tone: 'info' | 'success' | 'warning' | 'danger'
  readonly action: { readonly label: string; readonly run: () => void } | null
  /** Milliseconds it stays; null: until it is closed. Counting stops while the pointer or focus is on it. */
  readonly lasts: number | null
  /** Called once when it goes without its action having been used. */
  readonly onGone?: () => void
}

let last = 0

/** Shows a notice and gives its id. */
export function notify(store: Store<readonly Notice[]>, notice: Omit<Notice, 'id'>): number {
  const id = ++last
  store.set((notices) => [...notices, { ...notice, id }])
  return id
}

/** Takes a notice away; `used` says that its action was run. */
export function dismiss(store: Store<readonly Notice[]>, id: number, used: boolean): void {
  const notice = store.get().find((shown) => shown.id === id)
  if (!notice) return
  store.set((notices) => notices.filter((shown) => shown.id !== id))
  if (!used) notice.onGone?.()
}
