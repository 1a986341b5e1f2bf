/** Characters as fonts give them → characters as people write them: NFC, plain spaces, no controls. */

/** Cheap test: nearly all text needs none of what follows. */
const PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\u02bf\u2013-\u2027\u2030-\u2044]*$/
// U+00A0, U+2000–200A, U+202F, U+205F and U+3000 keep words and figures apart as a space does; so do tabs and line feeds.
const SPACES = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const NOTHING = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
/** Accents that old TeX fonts draw as a character of their own before the letter. */
const LOOSE_ACCENT = /([\u02da\u00a8\u00b4\u0060])([A-Za-z])/g
const COMBINING: Readonly<Record<string, string>> = { '˚': '\u030a', '¨': '\u0308', '´': '\u0301', '`': '\u0300' }
const ACCENTED: Readonly<Record<string, string>> = { '˚': 'aA', '¨': 'aeiouyAEIOUY', '´': 'aeiouyAEIOUY', '`': 'aeiouAEIOU' }
/** Some programs write 'å' and its ring once more. */
const TWO_RINGS = /([åÅ])\u030a+/g
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** `text` in NFC with ligatures spelled out, every kind of space as ' ', and characters that are never seen taken out. */
export function cleanGlyphs(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(SPACES, ' ')
    .replace(NOTHING, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(LOOSE_ACCENT, (whole, accent: string, letter: string) =>
      ACCENTED[accent]?.includes(letter) ? letter + (COMBINING[accent] ?? '') : whole,
    )
    .replace(/[\u2010\u2011]/g, '-')
    .normalize('NFC')
    .replace(TWO_RINGS, '$1')
}

/** Number of characters a font gave no meaning to: U+FFFD and the private use areas. */
export function unmappedCount(text: string): number {
  return text.match(/[\ufffd\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/gu)?.length ?? 0
}

/** Relative widths, in thousandths of an em, of a common sans-serif (Helvetica's metrics); digits and others 556. */
const WIDTHS: Readonly<Record<number, string>> = {
  222: 'ijl',
  278: " ft.,:;!/|I[]'",
  333: 'r-()"`',
  500: 'ckszxyvJ',
  611: 'FTZøL',
  667: 'ABEKPSVXYÅ',
  722: 'CDHNRUw',
  778: 'GOQØ',
  833: 'mM',
  944: 'W',
  1000: 'ÆæT…—',
}
const widthOf = new Map<string, number>()
for (const [width, characters] of Object.entries(WIDTHS)) for (const character of characters) widthOf.set(character, Number(width) / 1000)

/** Estimated width of `text` in em, for cutting what is drawn at a character; only ratios within one stretch are meant. */
export function estimatedWidth(text: string): number {
  let sum = 0
  for (const character of text) sum += widthOf.get(character) ?? 0.556
  return sum
}
