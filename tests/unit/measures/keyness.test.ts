import { describe, expect, it } from 'vitest'
import { keyness } from '../../../shared/measures/keyness'

describe('keyness', () => {
  // 166 in 9,500 against 90 in 8,000, and 11 against none: design, measures.md.
  it('gives the log-likelihood of the design', () => {
    expect(keyness(166, 9500, 90, 8000)?.g2).toBeCloseTo(11.904, 3)
    expect(keyness(11, 9500, 0, 8000)?.g2).toBeCloseTo(13.4458, 4)
  })
  it('gives the Log Ratio of the design', () => expect(keyness(166, 9500, 90, 8000)?.logRatio).toBeCloseTo(0.63526, 5))
  it('has the sign of the difference', () => {
    expect(keyness(90, 8000, 166, 9500)?.g2).toBeCloseTo(-11.904, 3)
    expect(keyness(90, 8000, 166, 9500)?.logRatio).toBeCloseTo(-0.63526, 5)
  })
  it('is zero for equal rates', () =>
    expect(keyness(10, 1000, 20, 2000)).toEqual({ g2: expect.closeTo(0), logRatio: 0, zeroAdjusted: false }))
  it('takes half an occurrence for none, and says so', () => {
    const found = keyness(11, 9500, 0, 8000)
    expect(found?.zeroAdjusted).toBe(true)
    expect(found?.logRatio).toBeCloseTo(Math.log2(11 / 9500 / (0.5 / 8000)), 10)
  })
  it('is nothing where there is nothing to compare', () => {
    expect(keyness(0, 100, 0, 100)).toBeNull()
    expect(keyness(1, 100, 0, 0)).toBeNull()
  })
  it('refuses more occurrences than words', () => expect(() => keyness(101, 100, 0, 100)).toThrow(RangeError))
})
