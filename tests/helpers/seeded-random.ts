/** Random numbers that come again with the same seed (mulberry32): put the seed in the test's name. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function pick<T>(random: () => number, from: readonly T[]): T {
  const value = from[Math.floor(random() * from.length)]
  if (value === undefined) throw new RangeError('nothing to pick from')
  return value
}
