/** What is drawn over the words: spans with a meaning, and which of them stand on a page. Pure. */
import { type Advance, locatePassage, pageOfRun, runsUnder } from '../../shared/anchoring/locate-passage'
import type { Modality } from '../../shared/model/directive'
import type { DocumentLayout, PdfRect, RunDirection } from '../../shared/model/layout'
import type { SourceDocument } from '../../shared/model/source-document'
import type { TextSpan } from '../../shared/text/span'

/** Which of the three themes' looks a code has. */
export type ThemeLook = 'innovation' | 'cocreation' | 'other'

export type MarkLook =
  | { readonly layer: 'modality'; readonly modality: Modality; readonly part: 'sentence' | 'cue' }
  | { readonly layer: 'theme'; readonly theme: ThemeLook }
  /** The chosen passage. */
  | { readonly layer: 'selected' }
  /** What the user said of a directive: it is none, and is not counted; or it was missed. */
  | { readonly layer: 'verdict'; readonly part: 'rejected' | 'added' }
  /** What a search or a link led to, when it is no passage of the list. */
  | { readonly layer: 'not-directive'; readonly part: 'cue' }

export interface Mark {
  /** Same key: same passage of the list. */
  readonly key: string
  readonly span: TextSpan
  readonly look: MarkLook
}

export interface LocatedMark extends Mark {
  readonly rects: readonly PdfRect[]
  /** Which way the words in each rectangle go. */
  readonly directions: readonly RunDirection[]
}

/** Marks by the pages they stand on: cheap (two binary searches a mark), so that a long document opens at once. */
export function marksByPage(layout: DocumentLayout, marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const pages: Mark[][] = layout.pages.map(() => [])
  for (const mark of marks) {
    let last = -1
    for (const run of runsUnder(layout, mark.span)) {
      const page = pageOfRun(layout, run)
      if (page !== last) pages[page]?.push(mark)
      last = page
    }
  }
  return pages
}

/** The rectangles of marks on one page. */
export function locateOnPage(
  document: SourceDocument,
  layout: DocumentLayout,
  pageIndex: number,
  marks: readonly Mark[],
  advance: Advance,
): readonly LocatedMark[] {
  return marks.flatMap((mark) => {
    const found = locatePassage(document.text, layout, mark.span, advance).pages.find((page) => page.pageIndex === pageIndex)
    return found === undefined ? [] : [{ ...mark, rects: found.rects, directions: found.directions }]
  })
}
