/** What is known of some documents as one file: a workbook, a zip of CSV files, or JSON. */
import { analysisReport } from './analysis-report'
import type { LibraryFormat } from './formats'
import { type ExportedLibrary, type ExportTable, librarySheets } from './library-sheets'
import type { LibraryWords } from './library-words'
import { type ExportFacts, type ProvenanceWords, provenanceSheet } from './provenance-sheet'
import type { Sheet } from './sheet'
import { fileName, type WrittenFile, writeSheets } from './write-sheets'
import type { Zip } from './zip'

/** In the user's language. */
export interface ExportWords {
  readonly library: LibraryWords
  readonly provenance: ProvenanceWords
}

/** What holds for the whole file; the documents' own facts are added from them. */
export type LibraryFacts = Omit<ExportFacts, 'documents' | 'hasKeywords'>

export function exportSheets(library: ExportedLibrary, facts: LibraryFacts, words: ExportWords): ReadonlyMap<ExportTable, Sheet> {
  const documents = library.documents.map(({ report, verdicts }) => ({ file: report.file, sha256: report.sha256, verdicts }))
  const hasKeywords = library.comparison.length > 1
  return librarySheets(library, words.library, provenanceSheet({ ...facts, hasKeywords, documents }, words.provenance))
}

/** `name` without an extension. */
export function writeLibrary(
  name: string,
  library: ExportedLibrary,
  facts: LibraryFacts,
  { format, words, zip }: { readonly format: Exclude<LibraryFormat, 'docx' | 'qdpx'>; readonly words: ExportWords; readonly zip: Zip },
): WrittenFile {
  if (format === 'json') return { name: `${fileName(name)}.json`, content: libraryJson(library, facts) }
  const sheets = exportSheets(library, facts, words)
  const provenance = sheets.get('provenance')
  if (provenance === undefined) throw new RangeError('no sheet of provenance')
  const tables = [...sheets].filter(([table]) => table !== 'provenance').map(([, sheet]) => sheet)
  return writeSheets(name, tables, provenance, { format, zip })
}

/** The JSON of the command line's `analyse`, with every mention, and which figures they are. */
function libraryJson({ documents, failures }: ExportedLibrary, { tool, basis, includeFurniture }: LibraryFacts): string {
  const report = analysisReport(
    tool,
    documents.map(({ report }) => report),
    failures,
  )
  const full = {
    ...report,
    basis,
    includeFurniture,
    documents: documents.map(({ report, mentions, verdicts }) => ({
      ...report,
      // How many of each kind, and what was said of each directive that counts.
      verdicts: report.verdicts === null ? null : { ...report.verdicts, directives: verdicts?.directives ?? [] },
      mentions,
    })),
  }
  return `${JSON.stringify(full, null, 2)}\n`
}
