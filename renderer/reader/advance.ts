/** Relative widths of text in the families that pdf.js's text layer falls back to, measured as it measures them. */
import type { FontFamily } from '../../shared/model/layout'

/** CSS family of each `FontFamily`: the names pdf.js gives its text layer. */
const CSS_FAMILY = ['sans-serif', 'serif', 'monospace'] as const
/** Large, so that rounding to pixels in the font's hinting does not show. */
const SIZE = 100

/** Width of a text in the substitute for a family; usable as an `Advance`. */
export type SubstituteAdvance = (text: string, family: FontFamily) => number

export function createAdvance(): SubstituteAdvance {
  const contexts: (CanvasRenderingContext2D | null)[] = CSS_FAMILY.map((family) => {
    const context = document.createElement('canvas').getContext('2d')
    if (context) context.font = `${SIZE}px ${family}`
    return context
  })
  return (text: string, family: FontFamily) => contexts[family]?.measureText(text).width ?? text.length
}
