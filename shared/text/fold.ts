/**
 * Folding for finding the same words again: lower case, NFC, one space for any run of white space, plain hyphens and quotes, ligatures
 * apart, soft hyphens out. æ, ø and å stay what they are.
 */
import { type MappedText, mapPieces } from './offset-map'

const PLAIN: Readonly<Record<string, string>> = {
  '\u00ad': '',
  '\u200b': '',
  '\ufeff': '',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
}

/** White space as one; a letter with its combining marks; or any one character. */
const PIECE = /\s+|[\s\S]\p{M}*/gu

function foldPiece(piece: string): string {
  if (/^\s/.test(piece)) return ' '
  const plain = PLAIN[piece]
  return plain ?? piece.normalize('NFC').toLowerCase()
}

function* pieces(text: string): Generator<readonly [string, number]> {
  for (const [piece] of text.matchAll(PIECE)) yield [foldPiece(piece), piece.length]
}

/** The folded text, with the way back to `text`. Folding a folded text changes nothing. */
export function fold(text: string): MappedText {
  return mapPieces(pieces(text))
}
