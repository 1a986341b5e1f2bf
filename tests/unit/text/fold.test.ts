import { describe, expect, test } from 'vitest'
import { fold } from '../../../shared/text/fold'
import { mapPieces } from '../../../shared/text/offset-map'
import { pick, seededRandom } from '../../helpers/seeded-random'

describe('fold', () => {
  test.each([
    ['MÅ  ikke\n«Ærlig»', 'må ikke "ærlig"'],
    ['sam\u00adskaping', 'samskaping'],
    ['FoUI‑strategi – ﬁnans', 'foui-strategi - finans'],
    ['A\u030apen', 'åpen'],
  ])('%s', (text, expected) => {
    expect(fold(text).text).toBe(expected)
  })

  test('leads back to the words that were folded', () => {
    const text = 'Vi  skal\nsam\u00adskape eﬀektivt.'
    const { text: folded, map } = fold(text)
    const start = folded.indexOf('samskape')
    const span = map.toOriginal({ start, end: start + 'samskape'.length })
    expect(text.slice(span.start, span.end)).toBe('sam\u00adskape')
    // Half a ligature leads to the whole.
    const f = folded.indexOf('ff')
    const ligature = map.toOriginal({ start: f, end: f + 1 })
    expect(text.slice(ligature.start, ligature.end)).toBe('ﬀ')
  })
})

describe('OffsetMap', () => {
  test('what was deleted is an empty span in the changed text', () => {
    const { text, map } = mapPieces([
      ['a', 1],
      ['b', 1],
      ['', 3],
      ['c', 1],
    ])
    expect(text).toBe('abc')
    expect(map.toChanged({ start: 2, end: 5 })).toEqual({ start: 2, end: 2 })
    expect(map.toOriginal({ start: 1, end: 3 })).toEqual({ start: 1, end: 6 })
    expect(map.toOriginal({ start: 3, end: 3 })).toEqual({ start: 6, end: 6 })
  })

  test('there and back holds at least what one started from, and no more after a second round (seed 9)', () => {
    const random = seededRandom(9)
    const bits = ['a', 'Å', ' ', '  ', '\n', '\u00ad', 'ﬃ', 'e\u0301', '–', '😀', 'ø']
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 15 }, () => pick(random, bits)).join('')
      const { text: changed, map } = fold(text)
      const start = Math.floor(random() * changed.length)
      const end = start + Math.floor(random() * (changed.length - start + 1))
      const back = map.toChanged(map.toOriginal({ start, end }))
      if (end > start) expect(back.start <= start && back.end >= end, JSON.stringify(text)).toBe(true)
      expect(map.toChanged(map.toOriginal(back))).toEqual(back)
      expect(fold(changed).text).toBe(changed.replaceAll(/ +/g, ' '))
    }
  })
})
