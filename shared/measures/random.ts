/** Numbers that look random and come again with the same seed; shared/ has no other randomness. */

/** From 0 up to 1, the same row for the same seed: mulberry32 (Tommy Ettinger 2017), for samples and bootstraps, not for secrets. */
export type Random = () => number

/** `seed`: a whole number from 0 to 2³² − 1. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * `size` of `items` without replacement, each set equally likely, in the order drawn (Fisher & Yates' shuffle, stopped after `size`);
 * all of them, shuffled, when there are no more. A longer sample with the same seed of the same items begins with the shorter one.
 */
export function sample<T>(items: readonly T[], size: number, seed: number): T[] {
  const random = seededRandom(seed)
  const pool = [...items]
  const wanted = Math.min(size, pool.length)
  for (let i = 0; i < wanted; i += 1) {
    const j = i + Math.floor(random() * (pool.length - i))
    const drawn = pool[j] as T
    pool[j] = pool[i] as T
    pool[i] = drawn
  }
  return pool.slice(0, wanted)
}
