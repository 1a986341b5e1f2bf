/** Makes the files of what is exported: tables of a view, and documents of the library, which it reads itself. */
import { version } from '../../package.json'
import { PIPELINE_VERSION } from '../../shared/analysis/pipeline-version'
import { fail, ok } from '../../shared/base/result'
import { namesSomebody } from '../../shared/codebook/actors'
import { standardCodebook } from '../../shared/codebook/standard-codebook'
import { compareGroups } from '../../shared/compare/compare-groups'
import { type ComparedReport, comparedReport } from '../../shared/export/comparison-report'
import { type ExportFacts, provenanceSheet } from '../../shared/export/provenance-sheet'
import { writeLibrary } from '../../shared/export/write-library'
import { type WrittenFile, writeSheets } from '../../shared/export/write-sheets'
import type { Language } from '../../shared/i18n/language'
import { libraryWords } from '../../shared/i18n/library-sheets'
import { provenance as words } from '../../shared/i18n/provenance'
import type { Codebook } from '../../shared/model/codebook'
import type { RequestedCodebook } from '../../shared/protocol/analysis-calls'
import { serve } from '../../shared/protocol/rpc'
import { reviewCodebook } from '../../shared/review/review-codebook'
import { LIBRARY_DATABASE, LibraryDatabase } from '../storage/database'
import { createDexieLibraryStore } from '../storage/dexie-library-store'
import { createDexieVerdictStore } from '../storage/dexie-verdict-store'
import type { ExportCalls, MadeFile } from './export-calls'
import { fileNames, type ReadExported, readAsFound, readAsReviewed } from './read-exported'
import { workerPort } from './worker-port'
import { zip } from './zip-port'

const db = new LibraryDatabase(LIBRARY_DATABASE)
const library = createDexieLibraryStore(db)
const verdicts = createDexieVerdictStore(db)

function inUse(requested: RequestedCodebook): { readonly codebook: Codebook; readonly hash: string } {
  return requested ?? standardCodebook()
}

function toolOf({ codebook, hash }: ReturnType<typeof inUse>): ExportFacts['tool'] {
  return { version, pipelineVersion: PIPELINE_VERSION, codebook: { name: codebook.name, version: codebook.version, sha256: hash } }
}

function wordsOf(language: Language, { codes }: Codebook) {
  const names = new Map<string, string>(codes.map(({ id, label }) => [id, label[language]]))
  return { library: libraryWords(language, (code) => names.get(code) ?? code), provenance: words[language] }
}

function made({ name, content }: WrittenFile): MadeFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}

function compared(read: readonly ReadExported[]): readonly ComparedReport[] {
  if (read.length < 2) return []
  const groups = compareGroups(read.map(({ digest }) => [digest]))
  return read.flatMap(({ exported }, i) => {
    const group = groups[i]
    return group === undefined ? [] : [comparedReport(exported.report, group)]
  })
}

// Compiled with the page's types, where `self` is the window; a worker's own scope posts as a Worker does.
serve<ExportCalls>(workerPort(self as unknown as Worker), {
  table({ name, sheets, facts: { codebook, ...facts }, format, language }, { transfer }) {
    const provenance = provenanceSheet({ ...facts, tool: toolOf(inUse(codebook)) }, words[language])
    const file = made(writeSheets(name, sheets, provenance, { format, zip }))
    transfer([file.bytes.buffer])
    return file
  },

  async library({ ids, name, format, language, basis, includeFurniture, codebook: requested }, { progress, transfer }) {
    const codebook = inUse(requested)
    const isName = namesSomebody(codebook.codebook)
    const review = { verdicts, codebook: reviewCodebook(codebook), isName }
    const known = new Map((await library.summaries()).map((row) => [row.id, row]))
    const rows = ids.flatMap((id) => known.get(id) ?? [])
    const files = fileNames(rows)
    const read: ReadExported[] = []
    for (const [i, row] of rows.entries()) {
      progress({ done: i, of: rows.length })
      const stored = await library.get(row.id)
      if (stored === null) continue
      const { pipelineVersion, codebookHash } = stored.analysis
      if (pipelineVersion !== PIPELINE_VERSION || codebookHash !== codebook.hash) return fail('changing')
      const file = files[i] ?? row.fileName
      read.push(basis === 'found' ? readAsFound(stored, row, file, isName) : await readAsReviewed(stored, row, file, review))
    }
    if (read.length === 0) return fail('gone')
    progress({ done: rows.length, of: rows.length })
    const exported = { documents: read.map((one) => one.exported), comparison: compared(read), failures: [] }
    const facts = { tool: toolOf(codebook), basis, includeFurniture }
    const file = made(writeLibrary(name, exported, facts, { format, words: wordsOf(language, codebook.codebook), zip }))
    transfer([file.bytes.buffer])
    return ok(file)
  },
})
