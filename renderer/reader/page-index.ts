/** Which page a passage begins on. Pure. */
import { pageOfRun, runsUnder } from '../../shared/anchoring/locate-passage'
import type { DocumentLayout } from '../../shared/model/layout'
import type { SourceDocument } from '../../shared/model/source-document'
import { lastStartingAtOrBefore, type TextSpan } from '../../shared/text/span'

/** Gives the index of the page on which the passage is drawn, or stands in the text where there are no drawn pages. */
export function pageIndexIn({ pages }: SourceDocument, layout: DocumentLayout | null): (span: TextSpan) => number {
  const spans = pages.map(({ span }) => span)
  return (span) => {
    // A paragraph that goes on over a page break stands on one page's span in the text: ask the layout where it is drawn.
    const run = layout ? runsUnder(layout, span)[0] : undefined
    if (layout && run !== undefined) return pageOfRun(layout, run)
    return Math.max(0, lastStartingAtOrBefore(spans, span.start))
  }
}

/** The page's printed number where the document has pages of its own, else null. */
export function pageLabelOf({ format, pages }: SourceDocument, index: number): string | null {
  return format === 'pdf' ? (pages[index]?.label ?? String(index + 1)) : null
}
