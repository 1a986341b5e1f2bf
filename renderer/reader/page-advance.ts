/** Widths for cutting a page's runs, once its own fonts are known. Pure. */
import type { Advance } from '../../shared/anchoring/locate-passage'
import { runRect } from '../../shared/anchoring/locate-passage'
import type { DocumentLayout } from '../../shared/model/layout'
import type { PlacedText } from './text-layer'

/**
 * `fallback`, but with the true widths for runs of this page that an item of its text lies under. A run's text and its
 * item's differ only by what reading normalised (soft hyphens, ligatures), so widths are kept by character.
 */
export function pageAdvance(layout: DocumentLayout, pageIndex: number, items: readonly PlacedText[], fallback: Advance): Advance {
  const page = layout.pages[pageIndex]
  if (page === undefined) return fallback
  const widths = new Map<number, ReadonlyMap<string, number>>()
  const widthsOf = (run: number): ReadonlyMap<string, number> => {
    let known = widths.get(run)
    if (known === undefined) {
      const item = itemUnder(runRect(layout, run), items)
      known = item ? characterWidths(item) : new Map<string, number>()
      widths.set(run, known)
    }
    return known
  }
  return (text, family, run) => {
    if (run < page.firstRun || run >= page.firstRun + page.runCount) return fallback(text, family, run)
    const known = widthsOf(run)
    let width = 0
    for (let i = 0; i < text.length; i++) {
      const own = known.get(text[i] ?? '')
      if (own === undefined) return fallback(text, family, run)
      width += own
    }
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
  for (let i = 0; i < str.length; i++) widths.set(str[i] ?? '', (offsets[i + 1] ?? 0) - (offsets[i] ?? 0))
  return widths
}
