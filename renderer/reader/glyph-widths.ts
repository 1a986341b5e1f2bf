/**
 * The true widths of the characters of a page, overheard while pdf.js draws it. pdf.js's text layer knows only how wide a
 * whole line is and spaces its letters as a substitute font would, up to a letter off in the middle of a line.
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
