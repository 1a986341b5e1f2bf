/**
 * A plot on the screen → the same as an SVG file that needs nothing else: every style it got from the page stands in it as an
 * attribute, in light colours whatever the window shows, with its title above and how to read it below.
 */
import { wrapped } from './text-width'

const SVG = 'http://www.w3.org/2000/svg'
/** Named in this order; whoever opens the file may lack the first. */
const FONTS = 'Inter, "Helvetica Neue", Arial, sans-serif'
const PAD = 16
const TITLE = { size: 16, line: 22, weight: 600 }
const NOTE = { size: 11, line: 16, weight: 400 }

/** What a style sheet may say of a shape or a text, with what holds where nothing is said. */
const STYLES: Readonly<Record<string, string>> = {
  fill: '',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'shape-rendering': 'auto',
  'stop-color': '#000000',
}
const TEXT_STYLES: Readonly<Record<string, string>> = {
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
}
const KEPT = /^(?:x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|dx|dy|width|height|points|transform|viewBox|id|clip-path|pattern\w+|offset|lang)$/

export interface StandaloneSvg {
  readonly text: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/** `style`: rules to stand in the file, such as fonts; none for a file that goes out. */
export function standaloneSvg(plot: SVGSVGElement, title: string, note: string, style = ''): StandaloneSvg {
  const inner = { width: plot.width.baseVal.value, height: plot.height.baseVal.value }
  const body = lightCopy(plot)
  const width = inner.width + 2 * PAD
  const titles = wrapped(title, inner.width, TITLE.size, TITLE.weight)
  const notes = wrapped(note, inner.width, NOTE.size)
  const top = PAD + titles.length * TITLE.line + 8
  const height = Math.ceil(top + inner.height + (notes.length === 0 ? 0 : 10 + notes.length * NOTE.line) + PAD)
  const root = make('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'font-family': FONTS })
  root.append(withText(make('title', {}), title), withText(make('desc', {}), note))
  if (style !== '') root.append(withText(make('style', {}), style))
  root.append(make('rect', { width, height, fill: '#ffffff' }))
  root.append(...linesOf(titles, PAD + TITLE.size, TITLE, '#14171a'))
  const group = make('g', { transform: `translate(${PAD} ${top})` })
  group.append(...body.childNodes)
  root.append(group, ...linesOf(notes, top + inner.height + 10 + NOTE.size, NOTE, '#525c66'))
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`, width, height }
}

function linesOf(lines: readonly string[], first: number, font: typeof TITLE, fill: string): Element[] {
  return lines.map((line, i) =>
    withText(make('text', { x: PAD, y: first + i * font.line, 'font-size': font.size, 'font-weight': font.weight, fill }), line),
  )
}

/** A copy that was drawn beside the plot in light colours for as long as it takes to read its styles. */
function lightCopy(plot: SVGSVGElement): SVGSVGElement {
  const copy = plot.cloneNode(true) as SVGSVGElement
  const holder = document.createElement('div')
  holder.dataset.colorScheme = 'light'
  holder.setAttribute('aria-hidden', 'true')
  Object.assign(holder.style, { position: 'fixed', left: '-100000px', top: '0', visibility: 'hidden', width: `${plot.clientWidth}px` })
  holder.append(copy)
  // Beside the original, so that every rule that holds for it holds for the copy.
  ;(plot.parentElement ?? document.body).append(holder)
  try {
    for (const element of [...copy.querySelectorAll<SVGElement>('*')]) writeStyles(element)
  } finally {
    holder.remove()
  }
  for (const link of [...copy.querySelectorAll('a')].reverse()) link.replaceWith(...link.childNodes)
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const { name } of [...element.attributes])
      if (!KEPT.test(name) && !(name in STYLES) && !(name in TEXT_STYLES)) element.removeAttribute(name)
  return copy
}

function writeStyles(element: SVGElement): void {
  if (element instanceof SVGTitleElement || element instanceof SVGDescElement) return
  const computed = getComputedStyle(element)
  if (computed.display === 'none' || (element instanceof SVGTextElement && element.textContent === '')) {
    element.remove()
    return
  }
  const isText = element instanceof SVGTextContentElement
  const isShape = isText || element instanceof SVGGeometryElement
  if (!isShape) return
  for (const [name, usual] of Object.entries(isText ? { ...STYLES, ...TEXT_STYLES } : STYLES)) {
    const value = plain(computed.getPropertyValue(name))
    const idle = name.startsWith('stroke-') && computed.stroke === 'none'
    if (idle || value === usual) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
}

/** As drawing programs read it: colours as #rrggbb, addresses without quotes, sizes without a unit. */
function plain(value: string): string {
  const colour = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(value)
  if (colour !== null)
    return `#${colour
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`
  return value.replace(/url\("([^"]*)"\)/g, 'url($1)').replace(/(\d)px/g, '$1')
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') element.setAttribute(key, String(value))
  return element
}

function withText<E extends Element>(element: E, text: string): E {
  element.textContent = text
  return element
}
