import { describe, expect, it } from 'vitest'
import { dispersion } from '../../../shared/measures/dispersion'

describe('dispersion', () => {
  it('gives the values of the design for five equal parts', () => {
    const found = dispersion([0, 0, 1, 2, 5], [100, 100, 100, 100, 100])
    expect(found?.dp).toBeCloseTo(0.475, 5)
    expect(found?.dpNorm).toBeCloseTo(0.59375, 5)
    expect(found?.evenness).toBeCloseTo(0.40625, 6)
    expect(found?.juillandD).toBeCloseTo(0.4204, 4)
  })
  it('gives the values of the design for unequal parts', () => {
    const found = dispersion([3, 0, 9, 4], [1200, 300, 2500, 1000])
    expect(found?.dp).toBeCloseTo(0.1125, 5)
    expect(found?.dpNorm).toBeCloseTo(0.11968, 5)
    expect(found?.evenness).toBeCloseTo(0.859375, 6)
    expect(found?.juillandD).toBeCloseTo(0.64379, 5)
  })
  it('is even when every part has its share', () =>
    expect(dispersion([2, 4], [100, 200])).toMatchObject({ dp: 0, evenness: 1, juillandD: 1 }))
  it('is nothing without occurrences or parts', () => {
    expect(dispersion([0, 0], [10, 10])).toBeNull()
    expect(dispersion([3], [10])).toBeNull()
    expect(dispersion([3, 0], [10, 0])).toBeNull()
  })
  it('refuses occurrences where there are no words', () => expect(() => dispersion([1, 1], [10, 0])).toThrow(RangeError))
})
