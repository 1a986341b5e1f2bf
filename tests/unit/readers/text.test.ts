/** Text files: paragraphs, lists, headings, pages and letters. */
import { describe, expect, test } from 'vitest'
import { readText } from '../../../shared/readers/read-text'
import { decodeText } from '../../../shared/readers/read-text-decode'
import { typedMarker } from '../../../shared/readers/read-text-marker'

function read(text: string) {
  const result = readText(new TextEncoder().encode(text))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.value
}

function lines(source: string): string[] {
  const { text, blocks } = read(source)
  return blocks.map(({ kind, level, marker, span }) =>
    [kind, level, marker, text.slice(span.start, span.end)].filter((part) => part !== undefined).join(' | '),
  )
}

describe('lines', () => {
  test('of a full width are one paragraph, blank lines part them', () => {
    expect(lines('Kommunen skal invitere\ninnbyggerne til møter\nhvert år.\n\nDet er viktig.')).toEqual([
      'paragraph | Kommunen skal invitere innbyggerne til møter hvert år.',
      'paragraph | Det er viktig.',
    ])
  })

  test('broken words are joined, suspended and own hyphens stay', () => {
    const source =
      'Vi skal drive med samskap-\ning i barne-\nog ungdomstjenesten, og EU-\nmidlene skal brukes. Folke\u00ad\nhelse er viktig.'
    expect(read(source).text).toBe(
      'Vi skal drive med samskaping i barne- og ungdomstjenesten, og EU-midlene skal brukes. Folkehelse er viktig.',
    )
  })

  test('the file’s other words decide about a hyphen', () => {
    const kept = 'En nabo-avtale er nyttig for alle.\nVi skal inngå én slik ny nabo-\navtale hvert eneste år framover.'
    expect(read(kept).text).toContain('ny nabo-avtale hvert')
  })

  test('short ones were ended by somebody', () => {
    expect(lines('Til: Utvalget\nFra: Direktøren\n\nKommunen skal invitere alle innbyggere til åpne møter')).toEqual([
      'paragraph | Til: Utvalget',
      'paragraph | Fra: Direktøren',
      'paragraph | Kommunen skal invitere alle innbyggere til åpne møter',
    ])
  })

  test('very long ones are paragraphs of their own', () => {
    const long = `Kommunen skal ${'svare og '.repeat(20)}lytte.`
    expect(lines(`${long}\n${long}`)).toEqual([`paragraph | ${long}`, `paragraph | ${long}`])
  })
})

test('lists have marks and levels, and keep their further lines', () => {
  expect(lines('Vi skal:\n- svare alle som har\n  spurt oss om noe\n- lytte\n  * nøye\n1) vinne\n')).toEqual([
    'paragraph | Vi skal:',
    'list-item | 0 | - | svare alle som har spurt oss om noe',
    'list-item | 0 | - | lytte',
    'list-item | 1 | * | nøye',
    'list-item | 0 | 1) | vinne',
  ])
})

test('headings: Markdown, underlined, numbered, in capitals', () => {
  expect(lines('# Plan\n\nMål\n===\n\n1.2 Tiltak\nKommunen skal.\n\nKAPITTEL TO\n')).toEqual([
    'heading | 1 | Plan',
    'heading | 1 | Mål',
    'heading | 2 | 1.2 Tiltak',
    'paragraph | Kommunen skal.',
    'heading | 1 | KAPITTEL TO',
  ])
})

describe('pages', () => {
  test('end at form feeds, also inside a paragraph, and tile the text', () => {
    const { text, pages } = read('Kommunen skal invitere\ninnbyggerne til\fmøter hver eneste måned.\n\fSlutt.')
    expect(pages.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Kommunen skal invitere innbyggerne til ',
      'møter hver eneste måned.\n',
      'Slutt.',
    ])
  })

  test('a form feed after the last words makes none', () => {
    expect(read('Vi skal.\f\n').pages).toHaveLength(1)
  })
})

describe('typedMarker', () => {
  test.each([
    ['- svare', '-'],
    ['•svare', '•'],
    ['\uf0b7 svare', '•'],
    ['2. svare', '2.'],
    ['b) svare', 'b)'],
    ['(iv) svare', '(iv)'],
    ['17. mai er en dag', null],
    ['2. kvartal', null],
    ['-5 grader', null],
    ['2024 var et år', null],
    ['i) ', null],
  ])('%s', (line, marker) => {
    expect(typedMarker(line)?.marker ?? null).toBe(marker)
  })
})

describe('decodeText', () => {
  const norwegian = 'Blåbærsyltetøy – «må» 😀'
  test.each([
    ['UTF-8', new TextEncoder().encode(norwegian), 'utf-8'],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${norwegian}`), 'utf-8'],
    ['UTF-16, low byte first', new Uint8Array(Buffer.from(`\ufeff${norwegian}`, 'utf16le')), 'utf-16le'],
    ['UTF-16, high byte first', new Uint8Array(Buffer.from(`\ufeff${norwegian}`, 'utf16le').swap16()), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: norwegian, encoding })
  })

  test('Windows-1252', () => {
    const bytes = new Uint8Array([0x6d, 0xe5, 0x20, 0x96, 0x20, 0xd8, 0x80])
    expect(decodeText(bytes)).toEqual({ text: 'må – Ø€', encoding: 'windows-1252' })
  })

  test('bytes that are no text', () => {
    expect(decodeText(new Uint8Array([1, 2, 3, 0, 4, 5]))).toBeNull()
  })

  test('what looks like UTF-8 and is not: overlong, surrogate, cut off', () => {
    for (const bytes of [
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xe2, 0x82],
      [0xf5, 0x80, 0x80, 0x80],
    ])
      expect(decodeText(new Uint8Array([...bytes, 0x61]))?.encoding).toBe('windows-1252')
  })
})

test('white space alone is no text', () => {
  expect(readText(new TextEncoder().encode(' \n\n\t'))).toEqual({ ok: false, error: { kind: 'no-text', format: 'text', pageCount: 1 } })
})
