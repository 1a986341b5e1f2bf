/** Words inside quotation marks are mentioned, not said, when the quotation is only part of its sentence. */
import { type SentenceView, written } from './sentence-view'

const OPEN = new Set(['«', '“', '„', '"'])
const CLOSE = new Set(['»', '”', '“', '"'])

/** Whether token `at` is inside a quotation that does not fill the whole sentence. */
export function isInQuotation(view: SentenceView, at: number): boolean {
  let open = -1
  for (let i = 0; i < at; i += 1) {
    const mark = written(view, i)
    if (open < 0 && OPEN.has(mark)) open = i
    else if (open >= 0 && CLOSE.has(mark)) open = -1
  }
  if (open < 0) return false
  for (let i = at + 1; i < view.tokens.length; i += 1) {
    if (!CLOSE.has(written(view, i))) continue
    const rest = view.tokens.length - 1 - i
    return open > 0 || rest > 1
  }
  return false
}
