import { describe, expect, it } from 'vitest'
import { cohenKappa, krippendorffAlpha } from '../../../shared/measures/agreement'

/** One row per coder, one character per unit, '.' where the coder did not judge it. */
function units(...coders: string[]): (string | null)[][] {
  const length = coders[0]?.replaceAll(' ', '').length ?? 0
  return Array.from({ length }, (_, i) =>
    coders.map((row) => {
      const value = row.replaceAll(' ', '')[i] ?? '.'
      return value === '.' ? null : value
    }),
  )
}

describe("Krippendorff's alpha", () => {
  it('is 0.095 for his two coders on ten binary units (2011, section A)', () =>
    expect(krippendorffAlpha(units('0100000010', '1110010000'))).toBeCloseTo(0.095, 3))
  it('is 0.692 for his two coders on twelve nominal units (section B)', () =>
    expect(krippendorffAlpha(units('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3))
  it('is 0.743 for his four coders on twelve units with missing values (section C)', () =>
    expect(
      krippendorffAlpha(
        units(
          '1 2 3 3 2 1 4 1 2 . . .', //
          '1 2 3 3 2 2 4 1 2 5 . 3',
          '. 3 3 3 2 3 4 2 2 5 1 .',
          '1 2 3 3 2 4 4 1 2 5 1 .',
        ),
      ),
    ).toBeCloseTo(0.743, 3))
  it('is 1 when all agree and less than 0 when they disagree more than chance would', () => {
    expect(krippendorffAlpha(units('abab', 'abab'))).toBe(1)
    expect(krippendorffAlpha(units('abab', 'baba'))).toBeLessThan(0)
  })
  it('is nothing when no unit has two judgements, or when only one category was ever given', () => {
    expect(krippendorffAlpha(units('ab..', '..ab'))).toBeNull()
    expect(krippendorffAlpha(units('aaaa', 'aaaa'))).toBeNull()
    expect(krippendorffAlpha([])).toBeNull()
  })
})

describe("Cohen's kappa", () => {
  const table = (cells: Readonly<Record<string, number>>): [string, string][] =>
    Object.entries(cells).flatMap(([cell, n]) => Array.from({ length: n }, (): [string, string] => [cell[0] ?? '', cell[1] ?? '']))
  it('is 0.4 for 20 yes, 15 no, and 5 and 10 that differ', () =>
    expect(cohenKappa(table({ yy: 20, yn: 5, ny: 10, nn: 15 }))).toBeCloseTo(0.4, 10))
  it('is 0.13 and 0.26 where observed agreement is 0.6 both times: the shares of the coders count', () => {
    expect(cohenKappa(table({ yy: 45, yn: 15, ny: 25, nn: 15 }))).toBeCloseTo(0.1304, 4)
    expect(cohenKappa(table({ yy: 25, yn: 35, ny: 5, nn: 35 }))).toBeCloseTo(0.2593, 4)
  })
  it('leaves out what one of them did not judge', () =>
    expect(cohenKappa([...table({ yy: 20, yn: 5, ny: 10, nn: 15 }), ['y', null], [null, 'n']])).toBeCloseTo(0.4, 10))
  it('is nothing without units or when nobody ever chose otherwise', () => {
    expect(cohenKappa([])).toBeNull()
    expect(cohenKappa(table({ yy: 9 }))).toBeNull()
  })
})
