/** What a code under work finds in stored texts, document by document. */
import { termProblem } from '../codebook/check-term'
import { type CompiledCodebook, compileCodebook } from '../codebook/compile-codebook'
import { findInText } from '../codebook/find-in-text'
import { formOf } from '../measures/forms'
import type { Code, Mention } from '../model/codebook'
import type { LiveCounts, LiveLine, LiveTerm } from '../model/codebook-check'
import type { Sentence, SourceDocument } from '../model/source-document'
import { concordanceLines } from '../search/concordance'
import { lastStartingAtOrBefore } from '../text/span'

/** What is needed of a stored document; sentences that are furniture are told by `furniture`. */
export interface LiveText {
  readonly id: SourceDocument['id']
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly furniture: ReadonlySet<number>
  readonly pages: SourceDocument['pages']
}

export interface LiveOptions {
  readonly includeFurniture: boolean
  /** Lines of this term only; null: of all. */
  readonly term: number | null
  readonly lines: { readonly all: number; readonly perDocument: number; readonly width: number }
}

/** Forms listed of each term. */
const FORMS = 12

export interface LiveCounter {
  add(document: LiveText): void
  result(): LiveCounts
}

/** Counts what `analyseDocument` would count with this code. Terms that cannot be used are left out. */
export function countLive(code: Code, options: LiveOptions): LiveCounter {
  const usable = code.terms.flatMap((term, index) => {
    const problem = termProblem(term)
    return problem === null || problem.kind === 'several-words' ? [index] : []
  })
  const terms = usable.flatMap((index) => code.terms[index] ?? [])
  const compiled: CompiledCodebook = compileCodebook({ name: '', version: 1, codes: [{ ...code, terms }] })
  const forms = code.terms.map(() => new Map<string, number>())
  const lines: LiveLine[] = []
  let mentions = 0
  let documents = 0
  let searched = 0

  function keepLines(document: LiveText, found: readonly Mention[]): void {
    const wanted = found.filter(({ term }) => options.term === null || usable[term] === options.term)
    for (const { start, end, sentence } of wanted.slice(0, Math.min(options.lines.perDocument, options.lines.all - lines.length))) {
      const pageIndex = Math.max(
        0,
        lastStartingAtOrBefore(
          document.pages.map(({ span }) => span),
          start,
        ),
      )
      const hit = { documentId: document.id, sentence, pageIndex, start, end, spans: [{ start, end }] }
      const pageLabel = document.pages[pageIndex]?.label ?? String(pageIndex + 1)
      lines.push(...concordanceLines(document.text, hit, options.lines.width).map((line) => ({ ...line, pageLabel })))
    }
  }

  return {
    add(document) {
      searched += 1
      const counted = (sentence: number): boolean => options.includeFurniture || !document.furniture.has(sentence)
      const found = findInText(compiled, document.text, document.sentences, counted)
      mentions += found.length
      if (found.length > 0) documents += 1
      for (const { term, start, end } of found) {
        const own = forms[usable[term] ?? -1]
        const form = formOf(document.text.slice(start, end))
        own?.set(form, (own.get(form) ?? 0) + 1)
      }
      keepLines(document, found)
    },
    result: () => ({ mentions, documents, searched, terms: forms.map(liveTerm), lines }),
  }
}

function liveTerm(forms: ReadonlyMap<string, number>): LiveTerm {
  const sorted = [...forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([form, count]) => ({ form, count }))
  return {
    mentions: sorted.reduce((sum, { count }) => sum + count, 0),
    forms: sorted.slice(0, FORMS),
    otherForms: Math.max(0, sorted.length - FORMS),
  }
}
