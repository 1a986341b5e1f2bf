import { expect, it } from 'vitest'
import { changesByCodebook, codeCountChanges } from '../../../shared/measures/code-count-changes'
import type { CodeCount } from '../../../shared/model/analysis'
import { codeId } from '../../../shared/model/identifiers'
import { storedDocument } from '../../helpers/stored-document'

const counted = (code: string, mentions: number, mandates: number): CodeCount => ({
  code: codeId(code),
  mentions,
  mandates,
  ladder: 'mentioned',
  forms: {},
})

it('names codes that count otherwise, that are new, and that are gone; not those that count the same', () => {
  const before = [counted('innovation', 3, 1), counted('trust', 2, 0), counted('mdi', 1, 1)]
  const after = [counted('innovation', 4, 1), counted('trust', 2, 0), counted('sharing', 0, 0)]
  expect(codeCountChanges(before, after)).toEqual([
    { code: 'innovation', before: { mentions: 3, mandates: 1 }, after: { mentions: 4, mandates: 1 } },
    { code: 'sharing', before: null, after: { mentions: 0, mandates: 0 } },
    { code: 'mdi', before: { mentions: 1, mandates: 1 }, after: null },
  ])
})

it('puts changes down to the codebook only when nothing else differs', () => {
  const { analysis: before } = storedDocument('a', 'Plan', { codes: [counted('innovation', 3, 1)] })
  const after = { ...before, codebookHash: 'h2', codes: [counted('innovation', 4, 1)] }
  expect(changesByCodebook(before, after)).toHaveLength(1)
  expect(changesByCodebook(before, { ...after, codebookHash: before.codebookHash })).toBeNull()
  expect(changesByCodebook(before, { ...after, pipelineVersion: before.pipelineVersion + 1 })).toBeNull()
  expect(changesByCodebook(before, { ...after, options: { includeFurniture: true } })).toBeNull()
})
