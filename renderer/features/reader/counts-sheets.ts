/** The panel of counts as sheets: words with their forms, codes, districts with their sentences, and what was left out. */
import { documentReport } from '../../../shared/export/document-report'
import { codesSheet, countSheets } from '../../../shared/export/figure-sheets'
import { districtsSheet } from '../../../shared/export/sentence-sheets'
import { type Sheet, sheetOf } from '../../../shared/export/sheet'
import { counts } from '../../../shared/i18n/counts'
import type { Language } from '../../../shared/i18n/language'
import { libraryWords } from '../../../shared/i18n/library-sheets'
import type { DocumentAnalysis } from '../../../shared/model/analysis'
import { codeId } from '../../../shared/model/identifiers'
import type { SourceDocument } from '../../../shared/model/source-document'
import type { CodeNames } from '../../app/code-names'
import { leftOutOf } from './left-out'

/** The same tables as an export of the document has, of what the panel shows. */
export function countsSheets(document: SourceDocument, analysis: DocumentAnalysis, language: Language, nameOf: CodeNames): Sheet[] {
  const words = libraryWords(language, (code) => nameOf(codeId(code)))
  const report = documentReport({ document, analysis, warnings: [] }, document.provenance.fileName)
  const documents = [{ report, mentions: [], furnitureWords: analysis.furnitureWords, verdicts: null }]
  const text = counts[language]
  const lines = leftOutOf(document).flatMap(({ role, texts }) => texts.map((line) => ({ role, ...line })))
  return [
    ...countSheets(documents, words),
    codesSheet(documents, words),
    districtsSheet(documents, words),
    sheetOf<(typeof lines)[number]>(
      text.leftOutCaption,
      [
        { title: words.title.file, type: 'text', value: () => report.file },
        { title: text.kind, type: 'text', value: ({ role }) => text[role] },
        { title: text.line, type: 'text', value: (one) => one.text },
        { title: words.title.count, type: 'integer', value: ({ times }) => times },
      ],
      lines,
    ),
  ]
}
