import { describe, expect, it } from 'vitest'
import { bootstrapF1, type Outcome, retrieval } from '../../../shared/measures/retrieval'

const times = (n: number, one: Partial<Outcome>): Outcome[] => Array.from({ length: n }, () => ({ hit: 0, wrong: 0, missed: 0, ...one }))

describe('precision, recall and F1', () => {
  it('come from the counts, with intervals around them', () => {
    const found = retrieval([...times(46, { hit: 1 }), ...times(4, { wrong: 1 }), ...times(8, { missed: 1 })])
    expect(found).toMatchObject({ hit: 46, wrong: 4, missed: 8 })
    expect(found.precision?.value).toBe(0.92)
    expect(found.precision?.low).toBeCloseTo(0.812, 3)
    expect(found.precision?.high).toBeCloseTo(0.968, 3)
    expect(found.recall?.value).toBeCloseTo(46 / 54, 10)
    expect(found.f1?.value).toBeCloseTo(92 / 104, 10)
    // The delta method gives about ±0.064.
    expect(found.f1?.low).toBeCloseTo(0.804, 3)
    expect(found.f1?.high).toBeCloseTo(0.935, 3)
  })
  it('are nothing where there is nothing to divide by', () => {
    expect(retrieval(times(3, {}))).toMatchObject({ precision: null, recall: null, f1: null })
    expect(retrieval(times(3, { missed: 1 }))).toMatchObject({ precision: null, recall: { value: 0 }, f1: { value: 0 } })
  })
  it('leave room for error when every sentence is right', () => {
    const { f1 } = retrieval(times(38, { hit: 1 }))
    expect(f1?.value).toBe(1)
    expect(f1?.high).toBeCloseTo(1, 10)
    expect(f1?.low).toBeCloseTo(0.952, 3)
  })
})

describe('the bootstrap', () => {
  const units = [...times(46, { hit: 1 }), ...times(4, { wrong: 1 }), ...times(8, { missed: 1 })]
  it('gives the same interval for the same seed', () =>
    expect(bootstrapF1(units, { draws: 300, seed: 5 })).toEqual(bootstrapF1(units, { draws: 300, seed: 5 })))
  it('is wider when whole documents are drawn and the errors are in one of them', () => {
    const documents = [
      { hit: 30, wrong: 0, missed: 0 },
      { hit: 16, wrong: 4, missed: 8 },
    ]
    const bySentence = bootstrapF1(units, { draws: 500, seed: 1 })
    const byDocument = bootstrapF1(documents, { draws: 500, seed: 1 })
    if (bySentence === null || byDocument === null) throw new Error('no interval')
    expect(byDocument.value).toBe(bySentence.value)
    expect(byDocument.high - byDocument.low).toBeGreaterThan(bySentence.high - bySentence.low)
  })
})
