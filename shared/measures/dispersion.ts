/** How evenly occurrences are spread over the parts of a text. Formulas and test values: design, measures.md. */
import type { Dispersion } from '../model/statistics'

/**
 * Dispersion of `hits[i]` occurrences over parts of `sizes[i]` words, at least two parts with words. Null when there is no
 * occurrence or fewer than two parts. Parts without words are left out; they can have no occurrence (`RangeError`).
 */
export function dispersion(hits: readonly number[], sizes: readonly number[]): Dispersion | null {
  if (hits.length !== sizes.length) throw new RangeError(`${hits.length} counts of ${sizes.length} parts`)
  const parts = hits.map((hit, i) => ({ hit, size: sizes[i] ?? 0 }))
  if (parts.some(({ hit, size }) => size <= 0 && hit > 0)) throw new RangeError('occurrences in a part without words')
  const used = parts.filter(({ size }) => size > 0)
  const words = used.reduce((sum, { size }) => sum + size, 0)
  const total = used.reduce((sum, { hit }) => sum + hit, 0)
  if (used.length < 2 || total === 0) return null
  const share = used.map(({ size }) => size / words)
  const dp = used.reduce((sum, { hit }, i) => sum + Math.abs(hit / total - (share[i] ?? 0)), 0) / 2
  const smallest = Math.min(...share)
  const smallestHit = Math.min(...share.filter((_, i) => (used[i]?.hit ?? 0) > 0))
  return { dp, dpNorm: dp / (1 - smallest), evenness: 1 - dp / (1 - smallestHit), juillandD: juilland(used) }
}

/** 1 − (SD of the rates / mean of the rates) / √(k − 1), population standard deviation. */
function juilland(parts: readonly { readonly hit: number; readonly size: number }[]): number {
  const rates = parts.map(({ hit, size }) => hit / size)
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length
  return 1 - Math.sqrt(variance) / mean / Math.sqrt(rates.length - 1)
}
