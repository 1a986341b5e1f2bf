/** Makes the files of what is exported: tables of a view, and documents of the library, which it reads itself. */
import { version } from '../../package.json'
import { PIPELINE_VERSION } from '../../shared/analysis/pipeline-version'
import { fail, ok } from '../../shared/base/result'
import { namesSomebody } from '../../shared/codebook/actors'
import { stableGuid } from '../../shared/codebook/stable-guid'
import { standardCodebook } from '../../shared/codebook/standard-codebook'
import { compareGroups } from '../../shared/compare/compare-groups'
import { type ComparedReport, comparedReport } from '../../shared/export/comparison-report'
import { writeReport } from '../../shared/export/docx/write-report'
import type { ExportedDocument } from '../../shared/export/exported-document'
import { provenanceSheet } from '../../shared/export/provenance-sheet'
import { type QdaSource, writeQdpx } from '../../shared/export/refi/write-qdpx'
import { type ToolReport, toolReport } from '../../shared/export/tool-report'
import { type ExportWords, type LibraryFacts, writeLibrary } from '../../shared/export/write-library'
import { fileName, type WrittenFile, writeSheets } from '../../shared/export/write-sheets'
import { codebookWords } from '../../shared/i18n/codebook-words'
import type { Language } from '../../shared/i18n/language'
import { libraryWords } from '../../shared/i18n/library-sheets'
import { provenance as words } from '../../shared/i18n/provenance'
import type { Codebook, CodeCategory } from '../../shared/model/codebook'
import type { StoredDocument } from '../../shared/model/library'
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

function toolOf(counted: ReturnType<typeof inUse>): ToolReport {
  return toolReport({ version, pipelineVersion: PIPELINE_VERSION }, counted)
}

function wordsOf(language: Language, { codes }: Codebook): ExportWords {
  const names = new Map<string, string>(codes.map(({ id, label }) => [id, label[language]]))
  return { library: libraryWords(language, (code) => names.get(code) ?? code), provenance: words[language] }
}

function made({ name, content }: WrittenFile): MadeFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}

/** Plain text needs no original beside it. */
async function sourceOf({ document }: StoredDocument, exported: ExportedDocument): Promise<QdaSource> {
  const { id, format, text } = document
  const bytes = format === 'text' ? null : await library.file(id)
  return { exported, format, text, bytes: new Uint8Array(bytes ?? new ArrayBuffer(0)) }
}

function qdaProject(
  name: string,
  sources: readonly QdaSource[],
  facts: LibraryFacts,
  own: ExportWords,
  { codebook, language }: { readonly codebook: Codebook; readonly language: Language },
): WrittenFile {
  const project = { name: fileName(name), sources, facts, words: own.provenance }
  const categoryName = (category: CodeCategory): string => codebookWords[language][category]
  const content = writeQdpx(project, { codebook, words: own.library, categoryName, guid: stableGuid }, zip)
  return { name: `${fileName(name)}.qdpx`, content }
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
    const sources: QdaSource[] = []
    for (const [i, row] of rows.entries()) {
      progress({ done: i, of: rows.length })
      const stored = await library.get(row.id)
      if (stored === null) continue
      const { pipelineVersion, codebookHash } = stored.analysis
      if (pipelineVersion !== PIPELINE_VERSION || codebookHash !== codebook.hash) return fail('changing')
      const file = files[i] ?? row.fileName
      const one = basis === 'found' ? readAsFound(stored, row, file, isName) : await readAsReviewed(stored, row, file, review)
      read.push(one)
      if (format === 'qdpx') sources.push(await sourceOf(stored, one.exported))
    }
    if (read.length === 0) return fail('gone')
    progress({ done: rows.length, of: rows.length })
    const exported = { documents: read.map((one) => one.exported), comparison: compared(read), failures: [] }
    const facts = { tool: toolOf(codebook), basis, includeFurniture }
    const own = wordsOf(language, codebook.codebook)
    const file = made(
      format === 'qdpx'
        ? qdaProject(name, sources, facts, own, { codebook: codebook.codebook, language })
        : format === 'docx'
          ? { name: `${fileName(name)}.docx`, content: writeReport(exported, facts, { language, words: own, zip }) }
          : writeLibrary(name, exported, facts, { format, words: own, zip }),
    )
    transfer([file.bytes.buffer])
    return ok(file)
  },
})
