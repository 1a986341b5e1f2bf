/** Key word in context: one line an occurrence. */
import type { ConcordanceLine, SearchHit } from '../model/search'

/** Newlines and runs of spaces become one space, so that a line stays a line. */
function flat(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

/**
 * One line for each span of the hit, with up to `width` UTF-16 units of text on each side, cut at a word. The context may
 * reach outside the sentence, as in any concordance.
 */
export function concordanceLines(text: string, hit: SearchHit, width: number): ConcordanceLine[] {
  return hit.spans.map((span) => {
    const from = Math.max(0, span.start - width)
    const to = Math.min(text.length, span.end + width)
    let left = flat(text.slice(from, span.start))
    let right = flat(text.slice(span.end, to))
    if (from > 0 && /\p{L}/u.test(text[from - 1] ?? '')) left = left.replace(/^\S*\s/u, '')
    if (to < text.length && /\p{L}/u.test(text[to] ?? '')) right = right.replace(/\s\S*$/u, '')
    return {
      documentId: hit.documentId,
      pageIndex: hit.pageIndex,
      left: left.trimStart(),
      node: flat(text.slice(span.start, span.end)),
      right: right.trimEnd(),
      span,
    }
  })
}
