/** Where a page's runs begin and end, and how wide their characters are, once the page's own fonts are known. Pure. */
import type { Advance } from '../../shared/anchoring/locate-passage'
import { runRect } from '../../shared/anchoring/locate-passage'
import type { DocumentLayout, PdfRect, RunDirection } from '../../shared/model/layout'
import type { PlacedText } from './text-layer'

/**
 * `fallback`, but with the true widths for those runs of this page whose characters all occur in the item of its text that
 * they lie on: widths of two fonts in one run could not be compared.
 */
export function pageAdvance(
  text: string,
  layout: DocumentLayout,
  pageIndex: number,
  items: readonly PlacedText[],
  fallback: Advance,
): Advance {
  const page = layout.pages[pageIndex]
  if (page === undefined) return fallback
  const widths = new Map<number, ReadonlyMap<string, number> | null>()
  const widthsOf = (run: number): ReadonlyMap<string, number> | null => {
    let known = widths.get(run)
    if (known === undefined) {
      const item = itemUnder(runRect(layout, run), items)
      const own = item ? characterWidths(item) : null
      const words = text.slice(layout.start[run], layout.end[run])
      known = own && [...words].every((character) => own.has(character)) ? own : null
      widths.set(run, known)
    }
    return known
  }
  return (words, family, run) => {
    const known = run >= page.firstRun && run < page.firstRun + page.runCount ? widthsOf(run) : null
    if (known === null) return fallback(words, family, run)
    let width = 0
    for (const character of words) width += known.get(character) ?? 0
    return width
  }
}

function itemUnder(
  [left, bottom, right, top]: readonly [number, number, number, number],
  items: readonly PlacedText[],
): PlacedText | undefined {
  const x = (left + right) / 2
  const y = (bottom + top) / 2
  return items.find(({ str, transform, width }) => {
    if (str.trim() === '') return false
    const [a = 1, b = 0, , , e = 0, f = 0] = transform
    const along = Math.hypot(a, b) || 1
    const height = Math.hypot(transform[2] ?? 0, transform[3] ?? 0)
    // The run's middle in the item's own directions.
    const forward = ((x - e) * a + (y - f) * b) / along
    const upward = (-(x - e) * b + (y - f) * a) / along
    return forward >= 0 && forward <= width && upward >= -0.2 * height && upward <= 0.8 * height
  })
}

function characterWidths({ str, offsets }: PlacedText): ReadonlyMap<string, number> {
  const widths = new Map<string, number>()
  let at = 0
  for (const character of str) {
    widths.set(character, (offsets[at + character.length] ?? 0) - (offsets[at] ?? 0))
    at += character.length
  }
  return widths
}

/** An edge that would move further than this, in font sizes, is not the same word: the stored one stays. */
const LARGEST_CORRECTION = 0.75

/**
 * The layout with this page's runs from their first to their last character as the page's fonts have it. Reading takes a
 * bullet or a line-end hyphen off a run without knowing how wide it is.
 */
export function exactLayout(text: string, layout: DocumentLayout, pageIndex: number, items: readonly PlacedText[]): DocumentLayout {
  const page = layout.pages[pageIndex]
  if (page === undefined) return layout
  const rects = layout.rects.slice()
  for (let run = page.firstRun; run < page.firstRun + page.runCount; run++) {
    const rect = runRect(layout, run)
    const item = itemUnder(rect, items)
    const words = text.slice(layout.start[run], layout.end[run])
    const exact = item && exactRect(rect, (layout.direction[run] ?? 0) as RunDirection, words, item)
    if (exact) rects.set(exact, run * 4)
  }
  return { ...layout, rects }
}

/** Which item each of the page's runs lies on, and where in the item's text its words begin: what `exactLayout` places them by. */
export function runsOfItems(
  text: string,
  layout: DocumentLayout,
  pageIndex: number,
  items: readonly PlacedText[],
): ReadonlyMap<PlacedText, readonly { readonly run: number; readonly at: number }[]> {
  const found = new Map<PlacedText, { run: number; at: number }[]>()
  const page = layout.pages[pageIndex]
  for (let run = page?.firstRun ?? 0; page !== undefined && run < page.firstRun + page.runCount; run++) {
    const rect = runRect(layout, run)
    const item = itemUnder(rect, items)
    const words = text.slice(layout.start[run], layout.end[run])
    const place = item && placeInItem(rect, (layout.direction[run] ?? 0) as RunDirection, words, item)
    if (item && place) found.set(item, [...(found.get(item) ?? []), { run, at: place.at }])
  }
  return found
}

interface PlaceInItem {
  /** Offset in the item's text. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Where in an item a run's words stand: of equal words those nearest to the run's rectangle. Null when none is near enough. */
function placeInItem([left, bottom, right, top]: PdfRect, direction: RunDirection, words: string, item: PlacedText): PlaceInItem | null {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform
  const [cos, sin] = [a / (Math.hypot(a, b) || 1), b / (Math.hypot(a, b) || 1)]
  // How far along the item the run was thought to begin and end.
  const start = [left - x, bottom - y, x - right, y - top][direction] ?? 0
  const end = [right - x, top - y, x - left, y - bottom][direction] ?? 0
  // Text that is not along an axis has rectangles of another kind.
  if (Math.abs(([cos, sin, -cos, -sin][direction] ?? 0) - 1) > 1e-3) return null
  let best: (PlaceInItem & { readonly off: number }) | null = null
  for (let at = item.str.indexOf(words); at >= 0; at = item.str.indexOf(words, at + 1)) {
    const from = item.offsets[at] ?? 0
    const to = item.offsets[at + words.length] ?? item.width
    const off = Math.max(Math.abs(from - start), Math.abs(to - end))
    if (best === null || off < best.off) best = { at, from, to, off }
  }
  return best === null || best.off > LARGEST_CORRECTION * Math.hypot(c, d) ? null : best
}

function exactRect(rect: PdfRect, direction: RunDirection, words: string, item: PlacedText): PdfRect | null {
  const place = placeInItem(rect, direction, words, item)
  if (place === null) return null
  const [left, bottom, right, top] = rect
  const [, , , , x = 0, y = 0] = item.transform
  const { from, to } = place
  switch (direction) {
    case 0:
      return [x + from, bottom, x + to, top]
    case 1:
      return [left, y + from, right, y + to]
    case 2:
      return [x - to, bottom, x - from, top]
    case 3:
      return [left, y - to, right, y - from]
  }
}
