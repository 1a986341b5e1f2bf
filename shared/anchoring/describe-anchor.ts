/** Describes a passage so that it can be found again after the text was read anew (W3C Web Annotation: position and quote selectors). */
import { check } from '../base/assert'
import type { Anchor } from '../model/anchor'
import type { SourceDocument } from '../model/source-document'
import { lastStartingAtOrBefore, type TextSpan, textOf } from '../text/span'

/** Characters of context on each side: enough to tell equal sentences apart in lists. */
const CONTEXT = 40

/** Throws `RangeError` when the span is not inside the document's text, or the document has no pages. */
export function describeAnchor(document: SourceDocument, span: TextSpan): Anchor {
  const { text, pages } = document
  const page =
    pages[
      Math.max(
        0,
        lastStartingAtOrBefore(
          pages.map((one) => one.span),
          span.start,
        ),
      )
    ]
  check(page !== undefined, 'a document without pages has no passages')
  return {
    documentId: document.id,
    position: { start: span.start, end: span.end },
    quote: {
      exact: textOf(text, span),
      prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
      suffix: text.slice(span.end, span.end + CONTEXT),
    },
    page: { index: page.index, label: page.label },
  }
}
