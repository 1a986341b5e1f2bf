/** Bytes of a text file → characters. The core has no TextDecoder, and has to know when bytes are not text at all. */

export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

/** Windows-1252 differs from Latin-1 in 0x80–0x9F; the five bytes it leaves free stay what they are. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** Strings are put together from pieces: `fromCharCode` takes its arguments on the stack. */
const PIECE = 8192
/** Above this share of control characters a file is no text. */
const MAX_CONTROLS = 0.01

/** UTF-8 and UTF-16 by their marks, else UTF-8 when it is valid, else Windows-1252. Null when the bytes are no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const decoded = decode(bytes)
  return controls(decoded.text) > MAX_CONTROLS * decoded.text.length ? null : decoded
}

function decode(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16(bytes, 0), encoding: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16(bytes, 1), encoding: 'utf-16be' }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const text = utf8(marked ? bytes.subarray(3) : bytes)
  return text === null ? { text: windows1252(bytes), encoding: 'windows-1252' } : { text, encoding: 'utf-8' }
}

class Units {
  #text = ''
  #units: number[] = []

  push(unit: number): void {
    this.#units.push(unit)
    if (this.#units.length >= PIECE) this.#flush()
  }

  finish(): string {
    this.#flush()
    return this.#text
  }

  #flush(): void {
    this.#text += String.fromCharCode(...this.#units)
    this.#units = []
  }
}

/** `bigEndian` is 1 when the high byte of each unit comes first. Byte order marks are already read over. */
function utf16(bytes: Uint8Array, bigEndian: 0 | 1): string {
  const units = new Units()
  for (let at = 2; at + 1 < bytes.length; at += 2) units.push((bytes[at + bigEndian] ?? 0) | ((bytes[at + 1 - bigEndian] ?? 0) << 8))
  return units.finish().toWellFormed()
}

function windows1252(bytes: Uint8Array): string {
  const units = new Units()
  for (const byte of bytes) units.push(byte >= 0x80 && byte <= 0x9f ? WINDOWS.charCodeAt(byte - 0x80) : byte)
  return units.finish()
}

/** Null at the first byte that is not UTF-8: overlong forms, surrogates and numbers above U+10FFFF included. */
function utf8(bytes: Uint8Array): string | null {
  const units = new Units()
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0
    at += 1
    if (first < 0x80) {
      units.push(first)
      continue
    }
    const more = first >= 0xf0 && first <= 0xf4 ? 3 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xc2 && first < 0xe0 ? 1 : 0
    if (more === 0 || at + more > bytes.length) return null
    let code = first & (0x3f >> more)
    for (let i = 0; i < more; i += 1, at += 1) {
      const next = bytes[at] ?? 0
      if ((next & 0xc0) !== 0x80) return null
      code = (code << 6) | (next & 0x3f)
    }
    if (code < (more === 1 ? 0x80 : more === 2 ? 0x800 : 0x10000) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
    if (code < 0x10000) units.push(code)
    else {
      units.push(0xd800 + ((code - 0x10000) >> 10))
      units.push(0xdc00 + ((code - 0x10000) & 0x3ff))
    }
  }
  return units.finish()
}

function controls(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    // A NUL is never text; one is enough in any file people write.
    if (unit === 0) count += text.length
    else if (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) count += 1
  }
  return count
}
