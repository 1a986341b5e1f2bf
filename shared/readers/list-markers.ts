/** Bullets and numbers that lines of a PDF begin with. */
import type { Line } from './page-lines'

export interface Marker {
  /** As printed; glyphs of symbol fonts as the Unicode character they look like. */
  readonly text: string
  /** Characters of the line that it takes, without the space after it. */
  readonly length: number
  readonly kind: 'glyph' | 'dash' | 'number' | 'letter'
  /** Value of a number, or of a letter (a is 1); 0 for glyphs. */
  readonly value: number
  /** Where the words after it begin; equal to `right` of the line when there are none. */
  readonly textLeft: number
}

/** Symbol, Wingdings and the like put their bullets at U+F0xx: the character they show. */
const PRIVATE: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf071': '❑',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0fc': '✓',
  '\uf0fe': '☑',
  '\uf0a8': '□',
  '\uf02d': '-',
  '\uf0be': '–',
}
const GLYPH = /^[•●○◦∙·‣⁃▪▫■□◆◇◊►▶▸▷➢➤→✓✔❑❖✗☐☑\uf000-\uf0ff\ue000-\ue0ff]/
const DASH = /^[-–—*+](?=\s)/
const NUMBER = /^\(?(\d{1,3})(?:\)|\.(?!\d)\)?)(?=\s|\p{L}|$)/u
const LETTER = /^\(?([a-zæøåA-H])(?:\)|\.(?=\s))(?=\s|\p{L}|$)/u
const ROMAN = /^\(?([ivx]{1,5})(?:\)|\.(?=\s))(?=\s|$)/
/** '1. mars 2024' and '2. halvår' are dates at the start of a line, '3. ledd' is a part of a law. */
const ORDINAL =
  /^\d{1,3}\.\s+(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des|january|february|march|may|june|halvår|kvartal|tertial|ledd|punktum|trinn|klasse|plass|utgave|utgåve|gangs?)\p{L}*/iu

export function markerOf(line: Line): Marker | null {
  const { text } = line
  const first = text[0]
  if (first === undefined) return null
  if (GLYPH.test(text)) return make(line, PRIVATE[first] ?? (/[\ue000-\uf8ff]/.test(first) ? '•' : first), 1, 'glyph', 0)
  // Word's second level is an 'o' of another font.
  if (first === 'o' && line.pieces[0]?.text === 'o' && text.length > 2 && text[1] === ' ' && line.pieces[1]?.font !== line.pieces[0].font)
    return make(line, 'o', 1, 'glyph', 0)
  if (DASH.test(text)) return make(line, first, 1, 'dash', 0)
  const number = NUMBER.exec(text)
  if (number !== null && !ORDINAL.test(text)) return make(line, number[0], number[0].length, 'number', Number(number[1]))
  const roman = ROMAN.exec(text)
  if (roman !== null && roman[0] !== 'i.') return make(line, roman[0], roman[0].length, 'letter', romanValue(roman[1] ?? ''))
  const letter = LETTER.exec(text)
  if (letter !== null) return make(line, letter[0], letter[0].length, 'letter', (letter[1] ?? '').toLowerCase().charCodeAt(0) - 96)
  return null
}

function make(line: Line, text: string, length: number, kind: Marker['kind'], value: number): Marker {
  const index = line.starts.findIndex((start) => start >= length)
  const piece = index < 0 ? undefined : line.pieces[index]
  const first = line.pieces[0]
  // Within one piece the words begin about where their share of it begins.
  const share = first === undefined ? 0 : (length + 1) / Math.max(1, first.text.length)
  const inside = first === undefined ? line.left : first.left + share * (first.right - first.left)
  const textLeft = first !== undefined && first.text.length > length ? inside : (piece?.left ?? line.right)
  return { text, length, kind, value, textLeft }
}

function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const value = values[text[i] ?? ''] ?? 0
    sum += value < (values[text[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}
