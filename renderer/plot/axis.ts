/** A scale from nought with round numbers on it. */

export interface Axis {
  /** The last tick: at least the largest value. */
  readonly top: number
  readonly ticks: readonly number[]
  readonly decimals: number
}

/** Four to ten ticks in steps of 1, 2 or 5 times a power of ten; one from 0 to 1 where there is nothing to show. */
export function axisTo(largest: number, wanted = 5): Axis {
  if (!(largest > 0)) return { top: 1, ticks: [0, 1], decimals: 0 }
  const rough = largest / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power
  const n = Math.ceil(largest / step - 1e-9)
  return {
    top: n * step,
    ticks: Array.from({ length: n + 1 }, (_, i) => i * step),
    decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
  }
}
