/** What the codebook editor asks of its worker. */
import type { Code, Term } from '../model/codebook'
import type { CodeTotal, LiveCounts, TermCheck } from '../model/codebook-check'
import type { DocumentId } from '../model/identifiers'

export type CodebookCalls = {
  /** The terms with their examples, one by one. */
  check: { params: { readonly terms: readonly Term[] }; result: readonly TermCheck[] }
  /** `lines`: the most lines in all, and from one document. `term`: lines of this term only, null: of all. */
  count: {
    params: {
      readonly code: Code
      readonly ids: readonly DocumentId[]
      readonly includeFurniture: boolean
      readonly term: number | null
      readonly lines: { readonly all: number; readonly perDocument: number; readonly width: number }
    }
    progress: { readonly done: number; readonly of: number }
    result: LiveCounts
  }
  totals: {
    params: { readonly ids: readonly DocumentId[] }
    progress: { readonly done: number; readonly of: number }
    result: readonly CodeTotal[]
  }
}
