/** What the reading view shows right now, for whatever stands beside it (page field, strip). */

import { createStore, type Store } from '../state/store'
import type { SelectedSpan } from './selected-span'

export interface ReadingView {
  /** Index of the page that counts as the current one; null where there are no pages. */
  readonly page: number | null
  /** What is in view, in fractions of the whole height. */
  readonly top: number
  readonly bottom: number
  /** The zoom as it came out, 1 is 100 %; null where text flows. */
  readonly factor: number | null
}

export type ReadingViewStore = Store<ReadingView>

export function createReadingView(): ReadingViewStore {
  return createStore<ReadingView>({ page: null, top: 0, bottom: 0, factor: null })
}

/** What can be asked of a reading view. */
export interface ReadingControls {
  goToPage(index: number): void
  /** A height in fractions of the whole. */
  goToFraction(fraction: number): void
  /** Brings the chosen passage into view again. */
  goToSelected(): void
  /** The words the user has selected with the pointer or the keys. */
  selectedSpan(): SelectedSpan
}
