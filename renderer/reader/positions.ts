/** How far down a document a passage stands, in fractions of its whole height. Pure. */
import { pageOfRun, runRect, runsUnder } from '../../shared/anchoring/locate-passage'
import type { DocumentLayout } from '../../shared/model/layout'
import type { SourceDocument } from '../../shared/model/source-document'
import type { TextSpan } from '../../shared/text/span'
import { boxOnPage, pageSize, type Rotation, turn } from './geometry'

export interface Positions {
  /** Where a passage begins. */
  of(span: TextSpan): number
  /** Index of the page at a height. */
  pageAt(fraction: number): number
}

/** Where text flows, a place in the text stands for a place on the paper. */
export function positionsOf(document: SourceDocument, layout: DocumentLayout | null, rotation: Rotation): Positions {
  if (layout === null) return { of: ({ start }) => start / Math.max(1, document.text.length), pageAt: () => 0 }
  const tops: number[] = []
  let height = 0
  for (const page of layout.pages) {
    tops.push(height)
    height += pageSize(page, turn(page.rotation, rotation)).height
  }
  return {
    of(span) {
      const run = runsUnder(layout, span)[0]
      if (run === undefined) return 0
      const index = pageOfRun(layout, run)
      const page = layout.pages[index]
      if (page === undefined) return 0
      const turned = turn(page.rotation, rotation)
      return ((tops[index] ?? 0) + boxOnPage(page, turned, runRect(layout, run)).top * pageSize(page, turned).height) / height
    },
    pageAt(fraction) {
      const at = fraction * height
      return Math.max(
        0,
        tops.findLastIndex((top) => top <= at),
      )
    },
  }
}
