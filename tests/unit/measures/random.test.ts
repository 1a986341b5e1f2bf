import { describe, expect, it } from 'vitest'
import { sample, seededRandom } from '../../../shared/measures/random'

const letters = [...'abcdefghijklmnopqrst']

describe('a sample', () => {
  it('is the same for the same seed, another for another', () => {
    expect(sample(letters, 5, 42).join('')).toBe('mjrog')
    expect(sample(letters, 5, 42)).toEqual(sample(letters, 5, 42))
    expect(sample(letters, 5, 43)).not.toEqual(sample(letters, 5, 42))
  })
  it('takes nothing twice, and everything when there is no more', () => {
    expect(new Set(sample(letters, 12, 7)).size).toBe(12)
    expect(sample(letters, 99, 7).sort()).toEqual(letters)
    expect(sample([], 3, 7)).toEqual([])
  })
  it('grows: the longer one begins with the shorter', () => expect(sample(letters, 9, 3).slice(0, 4)).toEqual(sample(letters, 4, 3)))
  it('draws every item about equally often', () => {
    const drawn = new Map<string, number>()
    for (let seed = 0; seed < 4000; seed += 1) for (const one of sample(letters, 5, seed)) drawn.set(one, (drawn.get(one) ?? 0) + 1)
    // 4000 · 5 / 20 = 1000 each, standard deviation 27: five of those are far.
    for (const one of letters) expect(Math.abs((drawn.get(one) ?? 0) - 1000)).toBeLessThan(140)
  })
})

it('gives numbers from 0 up to 1, the published ones of mulberry32 for seed 0', () => {
  const random = seededRandom(0)
  expect(random()).toBeCloseTo(0.26642920868471265, 15)
  for (let i = 0; i < 1000; i += 1) {
    const value = random()
    expect(value >= 0 && value < 1).toBe(true)
  }
})
