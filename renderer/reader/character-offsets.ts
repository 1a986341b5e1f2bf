/** Where each character of a line of a PDF begins, from the widths of its font's glyphs. Pure. */

/** Narrower or wider than this, in font sizes, is no space: the letters are spaced, or widths are missing. */
const SPACE = { least: 0.08, most: 1.2 }

/**
 * How far along a text item each of its characters begins: `result[i]` for character i, the last entry is `width`. Spaces
 * take what the letters leave, as in justified lines. Null when the glyphs do not explain the width.
 */
export function characterOffsets(
  str: string,
  width: number,
  fontSize: number,
  widths: ReadonlyMap<string, number> | undefined,
): Float64Array | null {
  if (widths === undefined || str.length === 0) return null
  const own = new Float64Array(str.length)
  let letters = 0
  let spaces = 0
  for (let i = 0; i < str.length; ) {
    const known = longestKnown(str, i, widths)
    const length = known?.length ?? 1
    if (/\s/.test(str[i] ?? '')) spaces += 1
    else {
      if (known === null) return null
      for (let k = 0; k < length; k++) own[i + k] = ((known.width / 1000) * fontSize) / length
      letters += (known.width / 1000) * fontSize
    }
    i += length
  }
  const space = spaces > 0 ? (width - letters) / spaces : 0
  const plain = spaces > 0 && space >= SPACE.least * fontSize && space <= SPACE.most * fontSize
  // Otherwise the letters are spaced, or the last one's width is not counted: spread the difference over all.
  const usual = plain ? space : 0.25 * fontSize
  const stretch = plain ? 1 : width / (letters + spaces * usual || 1)
  const offsets = new Float64Array(str.length + 1)
  for (let i = 0; i < str.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (/\s/.test(str[i] ?? '') ? usual : (own[i] ?? 0)) * stretch
  return offsets
}

/** Ligatures stand for several characters: the longest text a glyph stands for, from `at` on. */
function longestKnown(str: string, at: number, widths: ReadonlyMap<string, number>): { width: number; length: number } | null {
  const single = widths.get(str[at] ?? '')
  if (single !== undefined) return { width: single, length: 1 }
  for (let length = 3; length >= 2; length--) {
    const width = widths.get(str.slice(at, at + length))
    if (width !== undefined) return { width, length }
  }
  return null
}
