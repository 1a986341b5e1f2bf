/**
 * Opening the sentences behind a number, from any view: `openSentences(title, passages)`. The sheet is a place in the window's
 * history: "back" closes it, and it is open again, where it was, when one comes back from reading one of its sentences.
 */
import { packPassages } from '../../shared/compare/passages'
import type { DocumentId } from '../../shared/model/identifiers'
import type { PackedPassages, Passage } from '../../shared/model/passage'
import { goTo, keepHere, useKeptHere } from '../app/history-state'

const KEY = 'sentences'

export interface OpenSheet {
  readonly title: string
  readonly passages: PackedPassages
  /** How many are drawn; 0 for the first page. */
  readonly shown: number
  /** Only this document's. */
  readonly only: DocumentId | null
  /** Index of the one that was read last. */
  readonly at: number | null
}

/** Shows `passages` as a list of sentences, by document; `title` says what they are, in the user's language. */
export function openSentences(title: string, passages: readonly Passage[] | PackedPassages): void {
  const packed = 'spans' in passages ? passages : packPassages(passages)
  goTo(KEY, { title, passages: packed, shown: 0, only: null, at: null } satisfies OpenSheet)
}

/** The place before it is the same view without the sheet. */
export function closeSentences(): void {
  history.back()
}

/** Keeps where one is in the sheet, for when one comes back. */
export function keepSheet(sheet: OpenSheet): void {
  keepHere(KEY, sheet)
}

/** The sheet that is open at this place, or null. */
export function useOpenSheet(): OpenSheet | null {
  // Only this file writes it, and the browser forgets it with the window.
  return (useKeptHere(KEY) as OpenSheet | undefined) ?? null
}
