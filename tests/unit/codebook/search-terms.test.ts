import { expect, it } from 'vitest'
import { compileCodebook } from '../../../shared/codebook/compile-codebook'
import { searchTermsOf } from '../../../shared/codebook/search-terms'
import type { Code, Term } from '../../../shared/model/codebook'
import { codeId } from '../../../shared/model/identifiers'

const tagged = (value: string, ...examples: string[]): Term => ({
  value,
  mode: 'compound',
  lang: ['nb', 'nn'],
  examples,
  counterExamples: [],
  tags: ['thesis-search-term'],
})
const code = (id: string, ...terms: Term[]): Code => ({
  id: codeId(id),
  category: 'theme',
  label: { nb: id, nn: id, en: id },
  description: '',
  terms,
})
const rows = (...codes: Code[]) => searchTermsOf(compileCodebook({ name: '', version: 1, codes }))?.codes

it('names each tagged term by its first example', () => {
  expect(rows(code('a', tagged('samskap', 'samskaping')), code('b', { ...tagged('annet', 'annet'), tags: [] }))).toEqual(['samskaping'])
})

it('gives no two terms the same row, so that none counts the uses of the other', () => {
  const samskap = tagged('samskap', 'samskaping')
  expect(rows(code('a', samskap, tagged('skaping', 'samskaping')), code('b', samskap, samskap))).toEqual([
    'samskaping',
    'skaping',
    'samskap',
    'samskap (b)',
  ])
})

it('has no row when no term is tagged', () => {
  expect(rows(code('a', { ...tagged('x'), tags: [] }))).toBeUndefined()
})
