/**
 * Finds our blocks in another rendering of the same document (Word's text as mammoth gives it): same letters, other
 * spaces, hyphens and order of notes. Pure.
 */
import type { Block } from '../../shared/model/source-document'
import { squash } from './check-passage'
import { squashWithOffsets } from './copied-text'

/** A stretch of the text and where it stands in the other rendering: character for character. */
export interface Alignment {
  readonly start: number
  readonly end: number
  /** Offset in the other text. */
  readonly at: number
}

/** A block found further ahead than this is likely another one with the same words: it is used, but not continued from. */
const JUMP = 4000

/**
 * `other` is the other rendering's whole text; `starts` are the offsets in it where an element (paragraph, cell) begins.
 * Blocks that are not found are left out.
 */
export function alignBlocks(text: string, blocks: readonly Block[], other: string, starts: readonly number[]): readonly Alignment[] {
  const { squashed, offsets } = squashWithOffsets(other)
  const beginnings = new Set(starts.map((start) => firstAtOrAfter(offsets, start)))
  const found: Alignment[] = []
  let cursor = 0
  for (const { span } of blocks) {
    const words = text.slice(span.start, span.end)
    const wanted = squash(words)
    if (wanted === '') continue
    const at = find(squashed, wanted, cursor, beginnings) ?? find(squashed, wanted, 0, beginnings)
    if (at === null) continue
    if (at >= cursor && at - cursor <= JUMP) cursor = at + wanted.length
    found.push(...charactersOf(words, span.start, offsets.subarray(at, at + wanted.length)))
  }
  return found
}

function find(squashed: string, wanted: string, from: number, beginnings: ReadonlySet<number>): number | null {
  for (let at = squashed.indexOf(wanted, from); at >= 0; at = squashed.indexOf(wanted, at + 1)) if (beginnings.has(at)) return at
  return null
}

/** Pairs the letters one by one and joins neighbours, so that a plain paragraph is a single stretch. */
function charactersOf(words: string, start: number, places: Uint32Array): Alignment[] {
  const { offsets } = squashWithOffsets(words)
  const stretches: { start: number; end: number; at: number }[] = []
  for (let i = 0; i < offsets.length; i++) {
    const from = start + (offsets[i] ?? 0)
    const at = places[i] ?? 0
    const last = stretches.at(-1)
    // What stands between two letters (a space, a comma) belongs to the stretch when it is as long in both.
    if (last && from - last.end === at - (last.at + last.end - last.start) && from >= last.end) last.end = from + 1
    else if (!last || from >= last.end) stretches.push({ start: from, end: from + 1, at })
  }
  // Closing punctuation after the last letter.
  const last = stretches.at(-1)
  if (last)
    last.end = Math.min(start + words.length, last.end + (/^[^\p{L}\p{N}\s]*/u.exec(words.slice(last.end - start))?.[0].length ?? 0))
  return stretches
}

function firstAtOrAfter(offsets: Uint32Array, value: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((offsets[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
