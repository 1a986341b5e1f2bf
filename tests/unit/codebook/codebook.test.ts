import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkExamples } from '../../../shared/codebook/check-examples'
import { canonicalJson } from '../../../shared/codebook/codebook-hash'
import { compileCodebook } from '../../../shared/codebook/compile-codebook'
import { parseCodebook } from '../../../shared/codebook/parse-codebook'
import { sha256 } from '../../../shared/codebook/sha-256'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import file from '../../../shared/codebook/standard-codebook.json' with { type: 'json' }

function minimal(term: object): string {
  return JSON.stringify({ name: 'Prøve', version: 2, codes: [{ id: 'a', category: 'theme', label: { nb: 'A' }, terms: [term] }] })
}

function errorsOf(json: string): string[] {
  const parsed = parseCodebook(json)
  return parsed.ok ? [] : parsed.error.map((error) => `${error.kind}: ${error.message}`)
}

describe('the standard codebook', () => {
  test('has no fault, finds every example and no counter-example', () => {
    expect(errorsOf(JSON.stringify(file))).toEqual([])
    expect(checkExamples(standardCodebook().codebook)).toEqual([])
  })

  test('every term has an example, and every regular expression is announced by a literal', () => {
    for (const code of standardCodebook().codebook.codes)
      for (const term of code.terms) expect(term.examples.length, `${code.id}: ${term.value}`).toBeGreaterThan(0)
    expect(standardCodebook().always.map((term) => term.term.value)).toEqual([])
  })
})

describe('parseCodebook', () => {
  test('reads a minimal codebook; what is not said gets its obvious value', () => {
    const parsed = parseCodebook(minimal({ value: 'samskap', mode: 'compound' }))
    expect(parsed).toEqual({
      ok: true,
      value: {
        name: 'Prøve',
        version: 2,
        codes: [
          {
            id: 'a',
            category: 'theme',
            label: { nb: 'A', nn: 'A', en: 'A' },
            description: '',
            terms: [{ value: 'samskap', mode: 'compound', lang: ['nb', 'nn'], examples: [], counterExamples: [] }],
          },
        ],
      },
    })
  })

  test('leaves out the modality categories of the first codebook', () => {
    const json = JSON.stringify({
      schemaVersion: 1,
      codes: [
        { id: 'raw_skal', category: 'modality_raw', terms: [{ value: 'skal', mode: 'word' }] },
        { id: 'mod_strong', category: 'modality', terms: [{ value: 'skal', mode: 'word' }] },
        { id: 'b', category: 'steering', terms: [{ value: 'føring', mode: 'word' }] },
      ],
    })
    const parsed = parseCodebook(json)
    expect(parsed.ok && parsed.value.codes.map((code) => code.id)).toEqual(['b'])
  })

  test.each([
    ['{', 'not-json'],
    ['[]', 'not-a-codebook: the file has no list "codes"'],
    [minimal({ mode: 'word' }), 'missing-field: code a: a term has no value'],
    [minimal({ value: 'x', mode: 'fuzzy' }), 'unknown-mode: code a, term "x"'],
    [minimal({ value: '(x', mode: 'regex' }), 'invalid-regex: code a, term "(x"'],
    [minimal({ value: 'x', mode: 'word', excludeRegex: '[' }), 'invalid-regex: code a, term "x"'],
    ['{"codes":[{"id":"a","category":"other","terms":[]}]}', 'unknown-category: code a'],
    ['{"codes":[{"id":"a","category":"theme"}]}', 'missing-field: code a: the code has no list "terms"'],
    ['{"codes":[{"category":"theme"}]}', 'missing-field: code number 1 has no id'],
  ])('%s', (json, expected) => {
    expect(errorsOf(json).join('\n')).toContain(expected)
  })

  test('names an id that is used twice', () => {
    const code = { id: 'a', category: 'theme', terms: [{ value: 'x', mode: 'word' }] }
    expect(errorsOf(JSON.stringify({ codes: [code, code] }))).toEqual(['duplicate-code: code a: the id is used twice'])
  })
})

describe('checkExamples', () => {
  test('names the code, the term and the example', () => {
    const parsed = parseCodebook(minimal({ value: 'samskap', mode: 'word', examples: ['samskaping'], counterExamples: ['samskap'] }))
    expect(parsed.ok && checkExamples(parsed.value).map((error) => error.message)).toEqual([
      'code a, term "samskap": does not find its example "samskaping"',
      'code a, term "samskap": finds its counter-example "samskap"',
    ])
  })
})

describe('the hash', () => {
  test.each(['', 'abc', 'blåbærsyltetøy 😀', 'x'.repeat(119), 'x'.repeat(1000)])('sha256 of %j', (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
  })

  test('does not depend on the order of fields or the layout of the file, and does depend on the words', () => {
    const hashOf = (json: string): string => {
      const parsed = parseCodebook(json)
      return parsed.ok ? compileCodebook(parsed.value).hash : ''
    }
    const one = hashOf('{"codes":[{"id":"a","category":"theme","terms":[{"value":"x","mode":"word"}]}]}')
    const other = hashOf('{ "codes": [ { "category": "theme", "id": "a", "terms": [ { "mode": "word", "value": "x" } ] } ] }')
    expect(one).toMatch(/^[0-9a-f]{64}$/)
    expect(other).toBe(one)
    expect(hashOf('{"codes":[{"id":"a","category":"theme","terms":[{"value":"y","mode":"word"}]}]}')).not.toBe(one)
  })

  test('is of the canonical JSON', () => {
    const { codebook, hash } = standardCodebook()
    expect(hash).toBe(createHash('sha256').update(canonicalJson(codebook), 'utf8').digest('hex'))
  })
})
