import { expect, it } from 'vitest'
import { cleanGlyphs, unmappedCount } from '../../../shared/text/glyphs'

it.each([
  ['a\u030a være', 'å være'],
  ['˚ar og ˚Alesund', 'år og Ålesund'],
  ['p\u00e5\u030a', 'på'],
  ['e\ufb00ektiv pro\ufb01l', 'effektiv profil'],
  ['100\u2009000\u00a0kroner', '100 000 kroner'],
  ['sam\u200bskaping\u0003', 'samskaping'],
  ['2010\u20112014', '2010-2014'],
  ['helse – «nå»', 'helse – «nå»'],
])('%j is %j', (drawn, text) => {
  expect(cleanGlyphs(drawn)).toBe(text)
})

it('counts characters a font gave no meaning to', () => {
  expect(unmappedCount('a\ufffd\ue001b')).toBe(2)
})
