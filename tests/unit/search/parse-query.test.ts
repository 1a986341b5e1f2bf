import { describe, expect, test } from 'vitest'
import type { Query } from '../../../shared/model/search'
import { parseQuery } from '../../../shared/search/parse-query'

const word = (text: string, match: 'exact' | 'inflected' | 'prefix' = 'inflected'): Query => ({ kind: 'word', text, match })

const QUERIES: readonly (readonly [input: string, query: Query])[] = [
  ['samskaping', word('samskaping')],
  ['"samskaping"', word('samskaping', 'exact')],
  ['samskap*', word('samskap', 'prefix')],
  ['«legge til rette»', { kind: 'phrase', words: ['legge', 'til', 'rette'] }],
  ['"legge til rett*"', { kind: 'phrase', words: ['legge', 'til', 'rett*'] }],
  ['bydel innovasjon', { kind: 'all', of: [word('bydel'), word('innovasjon')] }],
  ['bydel OG innovasjon', { kind: 'all', of: [word('bydel'), word('innovasjon')] }],
  ['skal eller bør', { kind: 'all', of: [word('skal'), word('eller'), word('bør')] }],
  ['skal ELLER bør', { kind: 'any', of: [word('skal'), word('bør')] }],
  ['skal -må', { kind: 'all', of: [word('skal'), { kind: 'not', query: word('må') }] }],
  ['skal IKKE (må OR bør)', { kind: 'all', of: [word('skal'), { kind: 'not', query: { kind: 'any', of: [word('må'), word('bør')] } }] }],
  ['FoUI-strategi', word('foui-strategi')],
  // a + combining ring, as some PDFs and Macs give it
  ['ma\u030a', word('må')],
]

describe('parseQuery', () => {
  test.each(QUERIES)('reads %s', (input, query) => {
    expect(parseQuery(input)).toEqual({ ok: true, value: query })
  })

  test.each([
    ['', 'empty', 0, 0],
    ['"uten slutt', 'unclosed-quote', 0, 11],
    ['skal (må', 'unclosed-parenthesis', 5, 6],
    ['skal ELLER', 'missing-operand', 5, 10],
    ['skal )', 'unexpected', 5, 6],
    ['-skal', 'only-negation', 0, 5],
    ['skal ELLER -må', 'only-negation', 0, 14],
    ['???', 'unexpected', 0, 3],
  ])('says what is wrong with «%s»', (input, kind, start, end) => {
    expect(parseQuery(input)).toEqual({ ok: false, error: { kind, span: { start, end } } })
  })
})
