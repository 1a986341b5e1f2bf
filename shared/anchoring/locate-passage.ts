/** From a span of the text to the rectangles on the pages where its words stand. Pure; asks no DOM. */

import { check } from '../base/assert'
import type { DocumentLayout, FontFamily, PassageLocation, PdfRect, RunDirection } from '../model/layout'
import type { TextSpan } from '../text/span'

/** Relative width of a text set in a font of this family, in any unit; only ratios within one run are used. */
export type Advance = (text: string, family: FontFamily, run: number) => number

/** Runs on one line are one rectangle when the gap between them is at most this many line heights: a wide word space. */
const WIDEST_GAP = 1.5

/** Runs sorted by their place in the text, for layouts whose page furniture stands after a paragraph that goes on. */
const orders = new WeakMap<Uint32Array, Uint32Array>()

function orderOf(layout: DocumentLayout): Uint32Array {
  let order = orders.get(layout.start)
  if (order === undefined) {
    const { start } = layout
    order = Uint32Array.from(start, (_, i) => i).sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0))
    orders.set(layout.start, order)
  }
  return order
}

/** Indices of the runs that share a character with `span`, in text order. */
export function runsUnder(layout: DocumentLayout, span: TextSpan): readonly number[] {
  const order = orderOf(layout)
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >>> 1
    // Runs do not overlap, so their ends are sorted as their starts are.
    if ((layout.end[order[middle] ?? 0] ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low; i < order.length; i++) {
    const run = order[i] ?? 0
    if ((layout.start[run] ?? 0) >= span.end) break
    if ((layout.end[run] ?? 0) > span.start) found.push(run)
  }
  return found
}

/** Index of the page a run stands on. */
export function pageOfRun(layout: DocumentLayout, run: number): number {
  let low = 0
  let high = layout.pages.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const page = layout.pages[middle]
    // An empty page's firstRun is that of the next one: the last page that starts at or before the run holds it.
    if (page !== undefined && page.firstRun <= run) low = middle + 1
    else high = middle
  }
  return low - 1
}

export function runRect(layout: DocumentLayout, run: number): PdfRect {
  const at = run * 4
  check(at + 3 < layout.rects.length, `run ${run} has no rectangle`)
  return [layout.rects[at] ?? 0, layout.rects[at + 1] ?? 0, layout.rects[at + 2] ?? 0, layout.rects[at + 3] ?? 0]
}

/**
 * Where the words of `span` stand: for each page, in text order, one rectangle per line (in user space, see `PdfRect`).
 * The first and last run are cut at the character, in proportion to `advance`. No pages when the span has no drawn text.
 */
export function locatePassage(text: string, layout: DocumentLayout, span: TextSpan, advance: Advance): PassageLocation {
  const pages: { pageIndex: number; rects: PdfRect[]; directions: RunDirection[] }[] = []
  for (const run of runsUnder(layout, span)) {
    const pageIndex = pageOfRun(layout, run)
    const direction = (layout.direction[run] ?? 0) as RunDirection
    const rect = cutRun(text, layout, run, span, advance)
    let page = pages.find((candidate) => candidate.pageIndex === pageIndex)
    if (page === undefined) {
      page = { pageIndex, rects: [], directions: [] }
      pages.push(page)
    }
    const last = page.rects.at(-1)
    if (last !== undefined && page.directions.at(-1) === direction && onOneLine(last, rect, direction))
      page.rects[page.rects.length - 1] = union(last, rect)
    else {
      page.rects.push(rect)
      page.directions.push(direction)
    }
  }
  return { pages }
}

function cutRun(text: string, layout: DocumentLayout, run: number, span: TextSpan, advance: Advance): PdfRect {
  const [left, bottom, right, top] = runRect(layout, run)
  const start = layout.start[run] ?? 0
  const end = layout.end[run] ?? 0
  const from = Math.max(start, span.start)
  const to = Math.min(end, span.end)
  if (from === start && to === end) return [left, bottom, right, top]
  const family = (layout.family[run] ?? 0) as FontFamily
  const whole = advance(text.slice(start, end), family, run)
  const share = (offset: number): number =>
    offset === start
      ? 0
      : offset === end
        ? 1
        : whole > 0
          ? Math.min(1, advance(text.slice(start, offset), family, run) / whole)
          : (offset - start) / (end - start)
  const a = share(from)
  const b = share(to)
  switch ((layout.direction[run] ?? 0) as RunDirection) {
    case 0:
      return [left + a * (right - left), bottom, left + b * (right - left), top]
    case 1:
      return [left, bottom + a * (top - bottom), right, bottom + b * (top - bottom)]
    case 2:
      return [right - b * (right - left), bottom, right - a * (right - left), top]
    case 3:
      return [left, top - b * (top - bottom), right, top - a * (top - bottom)]
  }
}

/** Whether the second rectangle goes on where the first stopped, on the same line (superscripts included). */
function onOneLine(a: PdfRect, b: PdfRect, direction: RunDirection): boolean {
  const upright = direction === 0 || direction === 2
  const [aLow, aHigh, bLow, bHigh] = upright ? [a[1], a[3], b[1], b[3]] : [a[0], a[2], b[0], b[2]]
  const [aFrom, aTo, bFrom, bTo] = upright ? [a[0], a[2], b[0], b[2]] : [a[1], a[3], b[1], b[3]]
  const shared = Math.min(aHigh, bHigh) - Math.max(aLow, bLow)
  if (shared < 0.5 * Math.min(aHigh - aLow, bHigh - bLow)) return false
  const gap = Math.max(aFrom, bFrom) - Math.min(aTo, bTo)
  return gap <= WIDEST_GAP * Math.max(aHigh - aLow, bHigh - bLow)
}

function union(a: PdfRect, b: PdfRect): PdfRect {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
