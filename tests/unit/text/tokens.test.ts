import { describe, expect, test } from 'vitest'
import { tokenise } from '../../../shared/text/tokens'
import { pick, seededRandom } from '../../helpers/seeded-random'

const words = (text: string): string[] => tokenise(text).map((token) => text.slice(token.start, token.end))

describe('tokenise', () => {
  test.each([
    ['Bydelene skal bidra.', ['Bydelene', 'skal', 'bidra', '.']],
    ['må, mål og måte', ['må', ',', 'mål', 'og', 'måte']],
    ['FoUI-strategi og e-post', ['FoUI-strategi', 'og', 'e-post']],
    ['barne- og ungdomstjenesten', ['barne-', 'og', 'ungdomstjenesten']],
    ['innovasjons-/utviklingsarbeid', ['innovasjons-', '/', 'utviklingsarbeid']],
    ['og/eller, skal/må', ['og', '/', 'eller', ',', 'skal', '/', 'må']],
    ['Frist 1.1.2030 og 12. august', ['Frist', '1.1.2030', 'og', '12.', 'august']],
    ['i 2009. Det', ['i', '2009', '.', 'Det']],
    ['§ 7-9 og §§ 3 og 4', ['§', '7', '-', '9', 'og', '§§', '3', 'og', '4']],
    ['17.000, 2,4 og 100 000', ['17.000', ',', '2,4', 'og', '100', '000']],
    ['jf. St.meld. nr. 30, bl.a. kap.3', ['jf.', 'St.meld.', 'nr.', '30', ',', 'bl.a.', 'kap.', '3']],
    ['St. Hanshaugen og H. Hansen', ['St.', 'Hanshaugen', 'og', 'H.', 'Hansen']],
    ['1.januar', ['1.', 'januar']],
    ['tjenester.Vi skal', ['tjenester', '.', 'Vi', 'skal']],
    ['tjenester.2 Vi', ['tjenester', '.', '2', 'Vi']],
    ['www.oslo.no og post@oslo.no', ['www.oslo.no', 'og', 'post@oslo.no']],
    ['Ja... nei', ['Ja', '...', 'nei']],
    ['90-årene, 1980-tallet', ['90-årene', ',', '1980-tallet']],
    ['«skal» (må)', ['«', 'skal', '»', '(', 'må', ')']],
    ['skal – må—kan', ['skal', '–', 'må', '—', 'kan']],
    ['-skal', ['-', 'skal']],
    ['\uF0B7 styrke', ['\uF0B7', 'styrke']],
    ['a😀b', ['a', '😀', 'b']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('kinds: a word has a letter, a number has none', () => {
    expect(tokenise('CO2 24/7 2009 % 90-årene').map((token) => token.kind)).toEqual(['word', 'number', 'number', 'mark', 'word'])
  })

  test('folded is in lower case with plain hyphens and apostrophes; Norwegian letters stay', () => {
    expect(tokenise('MÅ ÆØÅ FoUI‑plan Mulligan’s').map((token) => token.folded)).toEqual(['må', 'æøå', 'foui-plan', "mulligan's"])
  })

  test('offsets are those of the whole text', () => {
    expect(tokenise('Vi skal. Vi må.', 9, 14)).toEqual([
      { start: 9, end: 11, kind: 'word', folded: 'vi' },
      { start: 12, end: 14, kind: 'word', folded: 'må' },
    ])
  })

  test('tokens are in order, do not overlap, and hold every letter and digit', () => {
    const random = seededRandom(11)
    const pieces = [
      'må',
      'skal',
      ' ',
      ' ',
      '.',
      ',',
      '-',
      '/',
      '1',
      '23',
      'A',
      'å',
      '’',
      ':',
      '…',
      '§',
      '(',
      '»',
      '😀',
      '\u00a0',
      'kap',
      'no',
      '@',
      '_',
    ]
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from({ length: 14 }, () => pick(random, pieces)).join('')
      let last = 0
      for (const token of tokenise(text)) {
        expect(token.start >= last && token.end > token.start).toBe(true)
        expect(text.slice(last, token.start)).not.toMatch(/[\p{L}\p{N}]/u)
        expect(text.slice(token.start, token.end)).not.toMatch(/\s/)
        last = token.end
      }
      expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u)
    }
  })
})
