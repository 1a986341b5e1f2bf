/** Two editions of a document beside each other, sentence by sentence. */
import type { Modality } from './directive'

/** A sentence as editions are compared: its own words, and what it inherits. */
export interface EditionSentence {
  readonly text: string
  /** Null: no directive. */
  readonly modality: Modality | null
  /** The lead-in a list item takes its modality from. */
  readonly leadIn: string | null
}

export const CHANGES = ['kept', 'reworded', 'strengthened', 'weakened', 'moved', 'new', 'dropped'] as const

/**
 * What became of a directive. `kept`: the same words, but for dates and the numbers of editions and cases. `moved`: kept, but
 * in another order. `strengthened`, `weakened`: another step of the ladder, whatever happened to the words.
 */
export type Change = (typeof CHANGES)[number]

/** `before` and `after` are indices into the two lists of sentences; null on the side where there is none. */
export interface SentenceChange {
  readonly change: Change
  readonly before: number | null
  readonly after: number | null
  /** In another order than its neighbours, also when it was reworded or changed strength. */
  readonly moved: boolean
}
