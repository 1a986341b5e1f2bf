/** What a search found as sheets: every occurrence in its context, and how many each document has. */
import { type ColumnOf, type Sheet, sheetOf } from '../../../shared/export/sheet'
import type { Language } from '../../../shared/i18n/language'
import { sheetTitles } from '../../../shared/i18n/sheet-titles'
import type { ConcordanceLine } from '../../../shared/model/search'
import type { DocumentGroup } from './SearchResults'

interface Line extends ConcordanceLine {
  readonly file: string
  readonly title: string
}

/** `groups` with all their hits. */
export function searchSheets(groups: readonly DocumentGroup[], language: Language): Sheet[] {
  const title = sheetTitles(language)
  const lines = groups.flatMap(({ summary, hits }) =>
    hits.flatMap((hit) => hit.lines.map((line): Line => ({ ...line, file: summary.fileName, title: summary.title }))),
  )
  const ofLines: ColumnOf<Line>[] = [
    { title: title.file, type: 'text', value: ({ file }) => file },
    { title: title.title, type: 'text', value: (line) => line.title },
    { title: title.page, type: 'integer', value: ({ pageIndex }) => pageIndex + 1 },
    { title: title.start, type: 'integer', value: ({ span }) => span.start },
    { title: title.end, type: 'integer', value: ({ span }) => span.end },
    { title: title.left, type: 'text', value: ({ left }) => left.trim() },
    { title: title.quote, type: 'text', value: ({ node }) => node },
    { title: title.right, type: 'text', value: ({ right }) => right.trim() },
  ]
  const ofDocuments: ColumnOf<DocumentGroup>[] = [
    { title: title.file, type: 'text', value: ({ summary }) => summary.fileName },
    { title: title.title, type: 'text', value: ({ summary }) => summary.title },
    { title: title.year, type: 'integer', value: ({ summary }) => summary.year },
    { title: title.words, type: 'integer', value: ({ summary }) => summary.words },
    { title: title.occurrences, type: 'integer', value: ({ occurrences }) => occurrences },
    { title: title.hitSentences, type: 'integer', value: ({ sentences }) => sentences },
    {
      title: title.hitRate,
      type: 'decimal',
      value: ({ summary, occurrences }) => (summary.words === 0 ? null : Math.round((occurrences * 1e5) / summary.words) / 100),
    },
  ]
  return [sheetOf(title.hit, ofLines, lines), sheetOf(title.occurrences, ofDocuments, groups)]
}
