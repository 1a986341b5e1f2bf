import { describe, expect, test } from 'vitest'
import { countByModality } from '../../../shared/measures/density'
import { countSubstring, tally } from '../../../shared/measures/forms'
import { ratePerThousand, share } from '../../../shared/measures/rates'

describe('ratePerThousand', () => {
  test('177 in 9,500 words is 18.63 (15.99–21.59)', () => {
    const rate = ratePerThousand(177, 9500)
    expect(rate?.value).toBeCloseTo(18.63, 2)
    expect(rate?.low).toBeCloseTo(15.99, 2)
    expect(rate?.high).toBeCloseTo(21.59, 2)
  })

  test('no hits: from 0 up to about 3.7 hits, the exact Poisson limit', () => {
    const rate = ratePerThousand(0, 1000)
    expect(rate?.value).toBe(0)
    expect(rate?.low).toBe(0)
    expect(rate?.high).toBeGreaterThan(3.5)
    expect(rate?.high).toBeLessThan(3.9)
  })

  test('no words: no rate', () => {
    expect(ratePerThousand(0, 0)).toBeNull()
  })

  test('the rate lies in its interval, which narrows as hits and words grow together', () => {
    let width = Number.POSITIVE_INFINITY
    for (const hits of [1, 2, 5, 20, 100, 1000]) {
      const rate = ratePerThousand(hits, hits * 50)
      if (rate === null) throw new Error('no rate')
      expect(rate.low).toBeLessThan(rate.value)
      expect(rate.high).toBeGreaterThan(rate.value)
      expect(rate.high - rate.low).toBeLessThan(width)
      width = rate.high - rate.low
    }
  })
})

describe('share', () => {
  test('46 of 50 is 0.92 (0.812–0.968)', () => {
    const found = share(46, 50)
    expect(found?.value).toBe(0.92)
    expect(found?.low).toBeCloseTo(0.812, 3)
    expect(found?.high).toBeCloseTo(0.968, 3)
  })

  test('stays within 0 and 1', () => {
    expect(share(0, 5)?.low).toBe(0)
    expect(share(5, 5)?.high).toBe(1)
    expect(share(0, 0)).toBeNull()
  })
})

test('countSubstring counts what does not overlap', () => {
  expect(countSubstring('må mål måmå', 'må')).toBe(4)
  expect(countSubstring('aaa', 'aa')).toBe(1)
  expect(countSubstring('abc', '')).toBe(0)
})

test('tally lists the most frequent form first, equal ones by letter', () => {
  expect(Object.entries(tally(['b', 'a', 'c', 'c']))).toEqual([
    ['c', 2],
    ['a', 1],
    ['b', 1],
  ])
})

test('countByModality has every modality', () => {
  expect(countByModality([{ modality: 'obligation' }, { modality: 'obligation' }, { modality: 'permission' }])).toEqual({
    obligation: 2,
    prohibition: 0,
    recommendation: 0,
    permission: 1,
    intention: 0,
  })
})
