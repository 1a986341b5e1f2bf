/** Rates and shares with their intervals. Formulas: design, measures.md. */
import type { Interval } from '../model/statistics'

/** Standard normal quantile of a two-sided 95 % interval. */
const Z95 = 1.959963984540054

/**
 * Hits per 1,000 words with Byar's 95 % interval (Rothman & Boice 1979), or null when there are no words. Hits are counted
 * as Poisson events: the interval says how far the rate may be from that of a text of the same kind.
 */
export function ratePerThousand(hits: number, words: number): Interval | null {
  if (words <= 0) return null
  const up = hits + 1
  const low = hits === 0 ? 0 : hits * (1 - 1 / (9 * hits) - Z95 / (3 * Math.sqrt(hits))) ** 3
  const high = up * (1 - 1 / (9 * up) + Z95 / (3 * Math.sqrt(up))) ** 3
  const per = 1000 / words
  return { value: hits * per, low: Math.max(0, low) * per, high: high * per }
}

/** A share with Wilson's 95 % interval (Wilson 1927), 0 to 1, or null for no trials. For precision by audit. */
export function share(successes: number, trials: number): Interval | null {
  if (trials <= 0) return null
  const value = successes / trials
  const z2 = Z95 * Z95
  const middle = value + z2 / (2 * trials)
  const half = Z95 * Math.sqrt((value * (1 - value)) / trials + z2 / (4 * trials * trials))
  const scale = 1 + z2 / trials
  return { value, low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) }
}
