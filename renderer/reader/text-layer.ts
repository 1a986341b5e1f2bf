/**
 * pdf.js's text over the page: transparent, selectable. Each line is given word by word, every word where it truly stands
 * (see glyph-widths.ts); so that what is selected is what is under the pointer.
 */
import { TextLayer } from 'pdfjs-dist'
import type { FontFamily } from '../../shared/model/layout'
import type { SubstituteAdvance } from './advance'
import { characterOffsets } from './character-offsets'
import type { Rotation } from './geometry'
import type { GlyphWidths } from './glyph-widths'
import type { PdfPage } from './pdf-engine'

/** A text item as the PDF draws it; `transform` places its baseline in user space, `offsets` run along it (see `characterOffsets`). */
export interface PlacedText {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly offsets: Float64Array
}

type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>
type TextItem = Extract<TextContent['items'][number], { str: string }>

function familyOf(cssFamily: string | undefined): FontFamily {
  return cssFamily === 'serif' ? 1 : cssFamily === 'monospace' ? 2 : 0
}

/** The page's text items with the place of every character. */
export function placeText(content: TextContent, glyphs: GlyphWidths, advance: SubstituteAdvance): readonly PlacedText[] {
  return content.items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return []
    const transform = item.transform as number[]
    const fontSize = Math.hypot(transform[0] ?? 0, transform[1] ?? 0)
    const offsets =
      characterOffsets(item.str, item.width, fontSize, glyphs.get(item.fontName)) ??
      substituteOffsets(item.str, item.width, familyOf(content.styles[item.fontName]?.fontFamily), advance)
    return [{ str: item.str, transform, width: item.width, offsets }]
  })
}

function substituteOffsets(str: string, width: number, family: FontFamily, advance: SubstituteAdvance): Float64Array {
  const whole = advance(str, family) || 1
  const offsets = new Float64Array(str.length + 1)
  for (let i = 1; i <= str.length; i++) offsets[i] = (advance(str.slice(0, i), family) / whole) * width
  return offsets
}

/** Where a word of a text layer comes from. */
export interface WordPlace {
  /** All items of its page. */
  readonly items: readonly PlacedText[]
  readonly item: PlacedText
  /** Where it begins in the item's text. */
  readonly offset: number
}

const places = new WeakMap<Node, WordPlace>()

/** The item behind a text node of a layer made here; null for any other node. */
export function placeOfWord(node: Node): WordPlace | null {
  return places.get(node) ?? null
}

/** Fills `holder` with a layer that scales with the custom property --total-scale-factor. */
export async function fillTextLayer(
  page: PdfPage,
  holder: HTMLElement,
  content: TextContent,
  placed: readonly PlacedText[],
  scale: number,
  rotation: Rotation,
): Promise<void> {
  const words = wordByWord(content, placed)
  const textContentSource = { ...content, items: words.map(({ item }) => item) }
  // Outside the document until it is whole: pdf.js measures after every word it adds, and each time the browser would
  // first work out the styles of all that is on the page (17 seconds for one page of a plan, measured).
  const layer = document.createElement('div')
  layer.className = 'textLayer'
  const drawn = new TextLayer({ textContentSource, container: layer, viewport: page.getViewport({ scale, rotation }) })
  await drawn.render()
  // One element for each item that is text, in the same order.
  const texts = words.filter(({ item }) => 'str' in item)
  drawn.textDivs.forEach((element, i) => {
    const from = texts[i]?.from
    if (element.firstChild && from) places.set(element.firstChild, { items: placed, ...from })
  })
  const end = document.createElement('div')
  end.className = 'end-of-content'
  layer.append(end)
  holder.replaceChildren(layer)
}

interface Word {
  readonly item: TextContent['items'][number]
  readonly from: { readonly item: PlacedText; readonly offset: number } | null
}

function wordByWord(content: TextContent, placed: readonly PlacedText[]): readonly Word[] {
  let next = 0
  return content.items.flatMap((item): readonly Word[] => {
    if (!('str' in item) || item.str === '') return [{ item, from: null }]
    const whole = placed[next++]
    if (whole === undefined) return [{ item, from: null }]
    // Vertical writing is left as it is.
    if (content.styles[item.fontName]?.vertical) return [{ item, from: { item: whole, offset: 0 } }]
    return splitItem(item, whole.offsets).map(({ part, offset }) => ({ item: part, from: { item: whole, offset } }))
  })
}

function splitItem(item: TextItem, offsets: Float64Array): { readonly part: TextItem; readonly offset: number }[] {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform as number[]
  const along = Math.hypot(a, b) || 1
  // A word without the space after it: the space's width belongs to the line, not to the letters. A hyphen at the line's
  // end by itself: the highlight of a broken word ends before it.
  const parts = [...item.str.matchAll(/\s+|\S+?(?=[-\u00AD]$)|[-\u00AD]$|\S+/g)]
  return parts.map((part, i) => {
    const from = offsets[part.index] ?? 0
    const to = offsets[part.index + part[0].length] ?? item.width
    const word = {
      ...item,
      str: part[0],
      width: to - from,
      transform: [a, b, c, d, x + (a / along) * from, y + (b / along) * from],
      hasEOL: item.hasEOL && i === parts.length - 1,
    }
    return { part: word, offset: part.index }
  })
}
