import { expect, it } from 'vitest'
import { formNumbers, formOf, sharedForms, sumByForm } from '../../../shared/compare/form-numbers'

it('gives a word the same number wherever it stands', () => {
  const [one, other] = [formNumbers(['skal', 'bydel']), formNumbers(['bydel', 'plan', 'skal'])]
  expect([other[2], other[0]]).toEqual([...one])
  expect([...other].map(formOf)).toEqual(['bydel', 'plan', 'skal'])
  expect(sharedForms(['plan', 'skal'])).toEqual(['plan', 'skal'])
  expect(() => formOf(-1)).toThrow(RangeError)
})

it('adds the counts of documents by the word', () => {
  const sums = sumByForm([
    { forms: ['skal', 'bydel'], formCounts: Uint32Array.of(2, 1) },
    { forms: ['bydel', 'må'], formCounts: Uint32Array.of(4, 3) },
  ])
  const of = (word: string): number => sums[formNumbers([word])[0] ?? -1] ?? 0
  expect(['skal', 'bydel', 'må'].map(of)).toEqual([2, 5, 3])
  expect(sums.reduce((all, n) => all + n, 0)).toBe(10)
})
