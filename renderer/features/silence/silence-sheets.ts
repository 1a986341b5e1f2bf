/** A certificate's documents as a sheet, and the words near to what was looked for. */
import { type ColumnOf, type Sheet, sheetOf } from '../../../shared/export/sheet'
import type { Language } from '../../../shared/i18n/language'
import { sheetTitles } from '../../../shared/i18n/sheet-titles'
import { silence } from '../../../shared/i18n/silence'
import type { NearWord, SilenceReport } from '../../../shared/model/silence'
import type { DocumentFacts, SilenceFacts } from './silence-facts'

export function silenceSheets(facts: SilenceFacts, report: SilenceReport, language: Language): Sheet[] {
  const text = silence[language]
  const title = sheetTitles(language)
  const documents: ColumnOf<DocumentFacts>[] = [
    { title: title.file, type: 'text', value: ({ row }) => row.fileName },
    { title: title.title, type: 'text', value: ({ row }) => row.title },
    { title: title.pages, type: 'integer', value: ({ pages }) => pages },
    { title: title.words, type: 'integer', value: ({ words }) => words },
    { title: text.use, type: 'integer', value: ({ found }) => found },
    { title: text.unread, type: 'text', value: ({ unread, unclear }) => [...unread, ...unclear].join(', ') },
    { title: title.sha256, type: 'text', value: ({ row }) => row.id },
  ]
  const near: ColumnOf<NearWord>[] = [
    { title: text.near, type: 'text', value: ({ word }) => word },
    { title: text.kinship, type: 'text', value: ({ kinship }) => text[`near.${kinship}`] },
    { title: title.count, type: 'integer', value: ({ count }) => count },
    { title: text.inDocuments, type: 'integer', value: (word) => word.documents },
  ]
  return [sheetOf(text.where, documents, facts.documents), sheetOf(text.near, near, report.near)]
}
