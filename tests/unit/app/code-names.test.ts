import { expect, it } from 'vitest'
import { codeNames } from '../../../renderer/app/code-names'
import { codeId } from '../../../shared/model/identifiers'

const own = {
  id: codeId('innovation'),
  category: 'theme' as const,
  label: { nb: 'Nyskaping', nn: 'Nyskaping i staten', en: 'Novelty' },
  description: '',
  terms: [],
}

it('names codes as the standard codebook does while that is in use', () => {
  expect(codeNames(null, 'nb')(codeId('cocreation'))).toBe('Samskaping')
  expect(codeNames(null, 'en')(codeId('cocreation'))).toBe('Co-creation')
})

it('names codes as the codebook in use does, and those it no longer has as they were', () => {
  expect(codeNames([own], 'nn')(own.id)).toBe('Nyskaping i staten')
  expect(codeNames([own], 'nb')(codeId('cocreation'))).toBe('Samskaping')
  expect(codeNames([own], 'nb')(codeId('mine'))).toBe('mine')
})
