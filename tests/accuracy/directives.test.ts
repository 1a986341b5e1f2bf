import { describe, expect, it } from 'vitest'
import { judgeGold, score } from './gold.ts'

/**
 * Floors: the figures measured on the test part when the rules were last changed, less three points. Measured: directive
 * F1 0.966, class accuracy 0.948, addressee precision 0.940 and recall 0.908, on 211 sentences the rules were not tuned on.
 */
describe('directives on sentences the rules were not tuned on', () => {
  const test = score(judgeGold('test'))

  it('are enough sentences to measure on, a good part of them list items', () => {
    expect(test.sentences).toBeGreaterThan(160)
    expect(judgeGold('test').filter((one) => one.isItem).length / test.sentences).toBeGreaterThan(0.15)
  })
  it('are told from other sentences', () => expect(test.directiveF1).toBeGreaterThan(0.936))
  it('are put in the right class', () => expect(test.classAccuracy).toBeGreaterThan(0.918))
  it('name the right addressee', () => {
    expect(test.addresseePrecision).toBeGreaterThan(0.91)
    expect(test.addresseeRecall).toBeGreaterThan(0.878)
  })
  it('are found in every list item under a lead-in', () => expect(test.itemsFound).toBe(test.itemsUnderLeadIns))
})

describe('directives on the sentences the rules were tuned on', () => {
  it('stay as they are', () => {
    const tuning = score(judgeGold('tuning'))
    expect(tuning.directiveF1).toBeGreaterThan(0.98)
    expect(tuning.classAccuracy).toBeGreaterThan(0.97)
    expect(tuning.itemsFound).toBe(tuning.itemsUnderLeadIns)
  })
})
