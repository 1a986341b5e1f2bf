/**
 * Sentences: by block, then by stops. A heading, a list item, a table cell is never glued to its neighbour. Where the text
 * alone must tell, the rules below decide; each has an id, an example and a counter-example in `sentence-rules.nb.ts`.
 */
import type { Block, Sentence } from '../model/source-document'
import { classAt, DIGIT, LETTER, MARK, SPACE } from '../text/character-class'
import { isBoundary } from './sentence-boundary'
import { BULLETS, CLOSERS } from './sentence-rules.nb'

/** Start of the next thing that is not a space, or `end`. */
function skipSpace(text: string, at: number, end: number): number {
  let next = at
  while (next < end && classAt(text, next) === SPACE) next += 1
  return next
}

/** End of the run of stops and closing quotes or brackets that begins at `at` ("?!", "...", ".»", ".)"). */
function afterStops(text: string, at: number, end: number): number {
  let next = at + 1
  while (next < end && '.!?…'.includes(text.charAt(next))) next += 1
  while (next < end && CLOSERS.has(text.charAt(next))) next += 1
  // A footnote's number: "tjenester.2 Dette"; not "3.2".
  if (text.charAt(at) === '.' && at > 0 && classAt(text, at - 1) === LETTER) {
    let digits = next
    while (digits < end && digits - next < 3 && classAt(text, digits) === DIGIT) digits += 1
    if (digits > next && digits - next < 3 && (digits === end || classAt(text, digits) === SPACE)) return digits
  }
  return next
}

function splitBlock(text: string, block: Block, index: number, into: Sentence[]): void {
  const end = block.span.end
  let start = skipSpace(text, block.span.start, end)
  const push = (until: number): void => {
    let last = until
    while (last > start && classAt(text, last - 1) === SPACE) last -= 1
    if (last > start) into.push({ start, end: last, block: index })
  }
  let at = start
  while (at < end) {
    if (classAt(text, at) !== MARK) {
      at += 1
      continue
    }
    const character = text.charAt(at)
    if (at > start && BULLETS.has(character) && classAt(text, at - 1) === SPACE && at + 1 < end && classAt(text, at + 1) === SPACE) {
      push(at)
      start = at
      at += 1
    } else if (character === '.' || character === '!' || character === '?' || character === '…' || character === ':') {
      const after = character === ':' ? at + 1 : afterStops(text, at, end)
      const next = skipSpace(text, after, end)
      if (next < end && isBoundary(text, start, at, after, next, end)) {
        push(after)
        start = next
      }
      at = after
    } else at += 1
  }
  push(end)
}

/**
 * The sentences of a text, in order: every character that is not a space and lies in a block is in exactly one, and none
 * goes over the border of its block. `blocks` as in `SourceDocument`; furniture is split too.
 */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  for (const [index, block] of blocks.entries()) splitBlock(text, block, index, sentences)
  return sentences
}
