/** From an anchored passage to the finding in the list, as the documents are now. */
import { createResolver } from '../../../shared/anchoring/resolve-anchor'
import type { Anchor } from '../../../shared/model/anchor'
import type { TextSpan } from '../../../shared/text/span'
import type { ReviewItem } from './review-items'

/** Items of one document, and how to find one of them; null when the passage is lost or nothing is found there. */
export function itemFinder(text: string, items: readonly ReviewItem[]): (anchor: Anchor) => ReviewItem | null {
  const resolve = createResolver(text)
  return (anchor) => {
    const found = resolve(anchor)
    if (found.kind === 'lost') return null
    const { span } = found
    return items.find((item) => item.found !== null && mostlySame(item.found, span)) ?? null
  }
}

/** They share more than half of what both cover together: as verdicts are placed. */
function mostlySame(a: TextSpan, b: TextSpan): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both > 0 && both * 2 > a.end - a.start + b.end - b.start - both
}
