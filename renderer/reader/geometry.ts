/** Page sizes, positions and zoom of the PDF reader. Pure numbers: no DOM, no React. */
import type { PageGeometry, PdfRect, RunDirection } from '../../shared/model/layout'

export type Rotation = 0 | 90 | 180 | 270
/** A factor (1 is 100 %) or a rule that follows the window's size. */
export type Zoom = number | 'width' | 'page'

export interface Size {
  readonly width: number
  readonly height: number
}
/** A box on the page as shown, in fractions of its width and height; origin top left. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** CSS pixels per PDF point at 100 %. */
export const PX_PER_POINT = 96 / 72
const MIN_ZOOM = 0.5
const MAX_ZOOM = 4
/** The steps of zooming in and out. */
const STEPS = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]
/** Space round and between pages, CSS pixels. */
export const PAGE_GAP = 16

export function turn(a: number, b: number): Rotation {
  return ((((a + b) % 360) + 360) % 360) as Rotation
}

/** Size of the page as shown, in points; `rotation` is the page's own and the user's together. */
export function pageSize({ viewBox }: PageGeometry, rotation: Rotation): Size {
  const width = viewBox[2] - viewBox[0]
  const height = viewBox[3] - viewBox[1]
  return rotation % 180 === 0 ? { width, height } : { width: height, height: width }
}

/** Where a rectangle in user space stands on the page as shown. */
export function boxOnPage({ viewBox }: PageGeometry, rotation: Rotation, rect: PdfRect): Box {
  const width = viewBox[2] - viewBox[0]
  const height = viewBox[3] - viewBox[1]
  const left = (rect[0] - viewBox[0]) / width
  const right = (rect[2] - viewBox[0]) / width
  const bottom = (rect[1] - viewBox[1]) / height
  const top = (rect[3] - viewBox[1]) / height
  switch (rotation) {
    case 0:
      return { left, top: 1 - top, width: right - left, height: top - bottom }
    case 90:
      return { left: bottom, top: left, width: top - bottom, height: right - left }
    case 180:
      return { left: 1 - right, top: bottom, width: right - left, height: top - bottom }
    case 270:
      return { left: 1 - top, top: 1 - right, width: top - bottom, height: right - left }
  }
}

/** Sides of a box, clockwise from the bottom as a page is turned. */
const SIDES = ['bottom', 'left', 'top', 'right'] as const
export type Side = (typeof SIDES)[number]

/** The side of a word's box on the page as shown that its baseline is at: where its underline stands. */
export function baselineSide(rotation: Rotation, direction: RunDirection): Side {
  // Words that go up the page have their baseline at the right, a quarter against the clock from the bottom.
  return SIDES[(4 - direction + rotation / 90) % 4] ?? 'bottom'
}

/** The scale (CSS pixels per point) that a zoom means for these pages in a window of this inner size. */
export function scaleOf(zoom: Zoom, sizes: readonly Size[], current: number, window: Size): number {
  if (typeof zoom === 'number') return zoom * PX_PER_POINT
  // The widest page decides, but one fold-out map must not make everything else tiny: at most 1.5 × the current page.
  const page = sizes[current] ?? sizes[0] ?? { width: 595, height: 842 }
  const widest = Math.min(page.width * 1.5, Math.max(page.width, ...sizes.slice(0, 50).map(({ width }) => width)))
  const fitWidth = (window.width - 2 * PAGE_GAP) / widest
  const fit =
    zoom === 'width' ? fitWidth : Math.min((window.width - 2 * PAGE_GAP) / page.width, (window.height - 2 * PAGE_GAP) / page.height)
  return Math.min(MAX_ZOOM, Math.max(0.1, fit / PX_PER_POINT)) * PX_PER_POINT
}

/** The next step up or down from a factor. */
export function stepZoom(factor: number, direction: 1 | -1): number {
  const epsilon = 0.01
  return direction === 1
    ? (STEPS.find((step) => step > factor + epsilon) ?? MAX_ZOOM)
    : (STEPS.findLast((step) => step < factor - epsilon) ?? MIN_ZOOM)
}

/** Where pages stand one below the other: `tops[i]` in CSS pixels, and the whole height. */
export interface Column {
  readonly tops: Float64Array
  readonly heights: Float64Array
  readonly widths: Float64Array
  readonly height: number
  readonly width: number
}

export function columnOf(sizes: readonly Size[], scale: number): Column {
  const tops = new Float64Array(sizes.length)
  const heights = new Float64Array(sizes.length)
  const widths = new Float64Array(sizes.length)
  let y = PAGE_GAP
  let width = 0
  sizes.forEach((size, i) => {
    tops[i] = y
    // Whole pixels: canvas, text layer and highlights then share one box.
    heights[i] = Math.floor(size.height * scale)
    widths[i] = Math.floor(size.width * scale)
    y += (heights[i] ?? 0) + PAGE_GAP
    width = Math.max(width, widths[i] ?? 0)
  })
  return { tops, heights, widths, height: y, width: width + 2 * PAGE_GAP }
}

/** Index of the page at a height of the column; the gap below a page belongs to it. */
function pageAt({ tops }: Column, y: number): number {
  let low = 0
  let high = tops.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tops[middle] ?? 0) <= y) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** First and last page that are at least partly in view. */
export function pagesInView(column: Column, top: number, height: number): { readonly first: number; readonly last: number } {
  return { first: pageAt(column, top), last: pageAt(column, Math.max(top, top + height - 1)) }
}

/** The page with most of the window, for the page number. */
export function currentPage(column: Column, top: number, height: number): number {
  return pageAt(column, top + height / 3)
}

/** A place that survives a change of zoom: a page and how far down it, in fractions of its height. */
export interface Place {
  readonly page: number
  readonly fraction: number
}

export function placeAt(column: Column, y: number): Place {
  const page = pageAt(column, y)
  const height = column.heights[page] ?? 1
  return { page, fraction: (y - (column.tops[page] ?? 0)) / (height || 1) }
}

export function heightOf(column: Column, { page, fraction }: Place): number {
  return (column.tops[page] ?? 0) + fraction * (column.heights[page] ?? 0)
}
