/**
 * The true widths of the characters of a page, overheard while pdf.js draws it. pdf.js's text layer knows only how wide a
 * whole line is and spaces its letters as a substitute font would, up to a letter off in the middle of a line. Pure.
 */
import { OPS } from 'pdfjs-dist'

/** For each of pdf.js's font names the width of each text a glyph stands for, in 1/1000 of the font's size. */
export type GlyphWidths = ReadonlyMap<string, ReadonlyMap<string, number>>

interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

interface Glyph {
  readonly unicode: string
  readonly width: number
}

export interface GlyphCollector {
  /** For `render({ operationsFilter })`: lets everything be drawn. */
  readonly listen: (index: number, list: OperatorList) => boolean
  readonly widths: GlyphWidths
}

export function createGlyphCollector(): GlyphCollector {
  const widths = new Map<string, Map<string, number>>()
  const saved: (string | null)[] = []
  let font: string | null = null
  return {
    widths,
    listen(index, list) {
      const args = list.argsArray[index]
      switch (list.fnArray[index]) {
        case OPS.save:
        case OPS.paintFormXObjectBegin:
          saved.push(font)
          break
        case OPS.restore:
        case OPS.paintFormXObjectEnd:
          font = saved.pop() ?? font
          break
        case OPS.setFont:
          font = Array.isArray(args) && typeof args[0] === 'string' ? args[0] : null
          break
        case OPS.showText:
          if (font !== null && Array.isArray(args) && Array.isArray(args[0])) {
            let known = widths.get(font)
            if (known === undefined) {
              known = new Map()
              widths.set(font, known)
            }
            for (const glyph of args[0]) if (isGlyph(glyph)) known.set(glyph.unicode.normalize('NFKC'), glyph.width)
          }
          break
      }
      return true
    },
  }
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string' && 'width' in value
}

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
