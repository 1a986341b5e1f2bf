/** Which words of a sentence were taken out and put in, from one edition to the next. */
import type { WordChange } from '../model/comparison'
import { tokenise } from '../text/tokens'

/** Cells of the table of common parts; two sentences of 1,000 words each. More than that is shown as replaced. */
const MOST_CELLS = 1_000_000

/**
 * The two sentences as one row of parts: what is the same and removed gives `before`, what is the same and added gives
 * `after`, both with single spaces. Whole words and marks, by the longest common subsequence; of a replacement, what was
 * removed comes first.
 */
export function diffWords(before: string, after: string): readonly WordChange[] {
  const a = pieces(before)
  const b = pieces(after)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const parts: WordChange[] = []
  const add = (kind: WordChange['kind'], text: string): void => {
    const last = parts.at(-1)
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text }
    else parts.push({ kind, text })
  }
  const same = (list: readonly string[]): void => {
    for (const piece of list) add('same', piece)
  }
  same(a.slice(0, head))
  for (const { removed, added, common } of runs(a.slice(head, a.length - tail), b.slice(head, b.length - tail))) {
    for (const piece of removed) add('removed', piece)
    for (const piece of added) add('added', piece)
    if (common !== null) add('same', common)
  }
  same(a.slice(a.length - tail))
  return parts
}

interface Run {
  readonly removed: readonly string[]
  readonly added: readonly string[]
  /** The common piece that ends the run; null at the end. */
  readonly common: string | null
}

function runs(a: readonly string[], b: readonly string[]): Run[] {
  if (a.length * b.length > MOST_CELLS) return [{ removed: a, added: b, common: null }]
  const width = b.length + 1
  // length[i][j]: pieces that a from i and b from j have in common.
  const length = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => length[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const found: Run[] = []
  let [i, j, fromA, fromB] = [0, 0, 0, 0]
  while (i < a.length && j < b.length) {
    const piece = a[i]
    if (piece !== undefined && piece === b[j]) {
      found.push({ removed: a.slice(fromA, i), added: b.slice(fromB, j), common: piece })
      i += 1
      j += 1
      fromA = i
      fromB = j
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  found.push({ removed: a.slice(fromA), added: b.slice(fromB), common: null })
  return found
}

/** Words and marks with the one space before them, if any: together they are the text with single spaces. */
function pieces(text: string): string[] {
  const spaced = text.trim().replace(/\s+/g, ' ')
  const tokens = tokenise(spaced)
  return tokens.map(({ end }, i) => spaced.slice(tokens[i - 1]?.end ?? 0, i === tokens.length - 1 ? spaced.length : end))
}
