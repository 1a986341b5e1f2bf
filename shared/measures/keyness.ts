/** How much more frequent something is in one text than in another. Formulas and test values: design, measures.md. */
import type { Keyness } from '../model/statistics'

/**
 * Keyness of a word or code that occurs `a` times in a text of `n1` words and `b` times in one of `n2`. Null when a text
 * has no words, or neither has the word. Throws `RangeError` when there are more occurrences than words.
 */
export function keyness(a: number, n1: number, b: number, n2: number): Keyness | null {
  if (a > n1 || b > n2) throw new RangeError(`${a} of ${n1}, ${b} of ${n2} words`)
  if (n1 <= 0 || n2 <= 0 || a + b === 0) return null
  const total = n1 + n2
  const both = a + b
  const cells = [
    [a, (both * n1) / total],
    [b, (both * n2) / total],
    [n1 - a, ((total - both) * n1) / total],
    [n2 - b, ((total - both) * n2) / total],
  ] as const
  const sum = cells.reduce((g2, [observed, expected]) => g2 + (observed === 0 ? 0 : observed * Math.log(observed / expected)), 0)
  const zeroAdjusted = a === 0 || b === 0
  return {
    g2: (a / n1 < b / n2 ? -2 : 2) * sum,
    logRatio: Math.log2((a || 0.5) / n1 / ((b || 0.5) / n2)),
    zeroAdjusted,
  }
}
