/** Tests show the text they are about, with what is meant in [square brackets]. */
import type { TextSpan } from '../../shared/text/span'

export interface MarkedText {
  readonly text: string
  readonly spans: readonly TextSpan[]
}

/** The text without its brackets, and the spans that were in them. Brackets do not nest. */
export function marked(source: string): MarkedText {
  const spans: TextSpan[] = []
  let text = ''
  let start: number | null = null
  for (const character of source) {
    if (character === '[') start = text.length
    else if (character === ']') {
      if (start === null) throw new RangeError(`"]" without "[" in: ${source}`)
      spans.push({ start, end: text.length })
      start = null
    } else text += character
  }
  if (start !== null) throw new RangeError(`"[" without "]" in: ${source}`)
  return { text, spans }
}
