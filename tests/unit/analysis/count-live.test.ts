import { expect, it } from 'vitest'
import { countLive } from '../../../shared/analysis/count-live'
import { NEW_TERM } from '../../../shared/codebook/edit-codebook'
import type { Code, Term } from '../../../shared/model/codebook'
import { codeId, documentId } from '../../../shared/model/identifiers'

const term = (value: string, more: Partial<Term> = {}): Term => ({ ...NEW_TERM, value, ...more })
const code = (...terms: Term[]): Code => ({ id: codeId('a'), category: 'theme', label: { nb: '', nn: '', en: '' }, description: '', terms })

const TEXT = 'Samskaping i Vik. Bygdesamskaping og samskapinga. Innovasjon. Samskaping 3'
/** The last sentence is a running head. */
const document = {
  id: documentId('a'.repeat(64)),
  text: TEXT,
  sentences: [
    { start: 0, end: 17, block: 0 },
    { start: 18, end: 49, block: 0 },
    { start: 50, end: 61, block: 0 },
    { start: 62, end: TEXT.length, block: 1 },
  ],
  furniture: new Set([3]),
  pages: [
    { index: 0, label: 'i', span: { start: 0, end: 18 } },
    { index: 1, label: '1', span: { start: 18, end: TEXT.length } },
  ],
}
const options = { includeFurniture: false, term: null, lines: { all: 10, perDocument: 10, width: 12 } }

function count(given: Code, more: Partial<Parameters<typeof countLive>[1]> = {}) {
  const counter = countLive(given, { ...options, ...more })
  counter.add(document)
  counter.add({ ...document, id: documentId('b'.repeat(64)), text: '', sentences: [], furniture: new Set() })
  return counter.result()
}

it('counts by term and form, and leaves out furniture unless it is counted', () => {
  const given = code(term('samskap'), term('innovasjon', { mode: 'word' }))
  const found = count(given)
  expect(found).toMatchObject({ mentions: 4, documents: 1, searched: 2 })
  expect(found.terms.map(({ mentions, forms }) => [mentions, forms.map(({ form, count: n }) => `${form} ${n}`)])).toEqual([
    [3, ['bygdesamskaping 1', 'samskaping 1', 'samskapinga 1']],
    [1, ['innovasjon 1']],
  ])
  expect(count(given, { includeFurniture: true }).terms[0]?.mentions).toBe(4)
})

it('leaves terms out that cannot be used, and counts the others under their own places', () => {
  const found = count(code(term('('), term('(', { mode: 'regex' }), term(''), term('samskap')))
  expect(found.terms.map(({ mentions }) => mentions)).toEqual([0, 0, 0, 3])
})

it('gives lines with the words, their place and the printed page; of one term when asked', () => {
  const given = code(term('samskap'), term('innovasjon'))
  expect(count(given).lines.map(({ pageLabel, node, span }) => [pageLabel, node, TEXT.slice(span.start, span.end)])).toEqual([
    ['i', 'Samskaping', 'Samskaping'],
    ['1', 'Bygdesamskaping', 'Bygdesamskaping'],
    ['1', 'samskapinga', 'samskapinga'],
    ['1', 'Innovasjon', 'Innovasjon'],
  ])
  expect(count(given, { term: 1 }).lines.map(({ node }) => node)).toEqual(['Innovasjon'])
  expect(count(given, { lines: { all: 10, perDocument: 2, width: 12 } }).lines).toHaveLength(2)
  expect(count(given, { lines: { all: 1, perDocument: 2, width: 12 } })).toMatchObject({ mentions: 4, lines: [{ node: 'Samskaping' }] })
})
