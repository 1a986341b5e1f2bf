/** Everything that is known of some documents, as sheets: what the app's export and the command line's `export` write. */

import type { FailureReport } from './analysis-report'
import type { ComparedReport } from './comparison-report'
import type { ExportedDocument } from './exported-document'
import { codesSheet, comparisonSheet, countSheets, documentsSheet, failuresSheet, keySheets } from './figure-sheets'
import type { LibraryWords } from './library-words'
import { directivesSheet, districtsSheet, mentionsSheet, notDirectivesSheet } from './sentence-sheets'
import type { Sheet } from './sheet'

export interface ExportedLibrary {
  readonly documents: readonly ExportedDocument[]
  /** Empty for fewer than two documents. */
  readonly comparison: readonly ComparedReport[]
  readonly failures: readonly FailureReport[]
}

/** Ids of the tables, in the order of the sheets. */
export const EXPORT_TABLES = [
  ...(['documents', 'counts', 'forms', 'codes', 'directives', 'mentions', 'not-directives', 'districts', 'comparison'] as const),
  ...(['key-actors', 'keywords', 'failures', 'provenance'] as const),
]
export type ExportTable = (typeof EXPORT_TABLES)[number]

/** Without the tables that have nothing to be about: a comparison of one document, failures when there are none. */
export function librarySheets(
  { documents, comparison, failures }: ExportedLibrary,
  words: LibraryWords,
  provenance: Sheet,
): ReadonlyMap<ExportTable, Sheet> {
  const [keyActors, keywords] = keySheets(comparison, words)
  const [counts, forms] = countSheets(documents, words)
  const all: readonly (readonly [ExportTable, Sheet | undefined])[] = [
    ['documents', documentsSheet(documents, words)],
    ['counts', counts],
    ['forms', forms],
    ['codes', codesSheet(documents, words)],
    ['directives', directivesSheet(documents, words)],
    ['mentions', mentionsSheet(documents, words)],
    ['not-directives', notDirectivesSheet(documents, words)],
    ['districts', districtsSheet(documents, words)],
    ['comparison', comparison.length < 2 ? undefined : comparisonSheet(comparison, words)],
    ['key-actors', comparison.length < 2 ? undefined : keyActors],
    ['keywords', comparison.length < 2 ? undefined : keywords],
    ['failures', failures.length === 0 ? undefined : failuresSheet(failures, words)],
    ['provenance', provenance],
  ]
  return new Map(all.flatMap(([table, sheet]) => (sheet === undefined ? [] : [[table, sheet] as const])))
}
