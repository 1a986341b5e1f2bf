/** `export`: the tables of the app's export, for files; as found, since verdicts belong to a library. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { stableGuid } from '../../shared/codebook/stable-guid'
import { writeQdc } from '../../shared/codebook/write-qdc'
import { compareGroups } from '../../shared/compare/compare-groups'
import { type ComparedReport, comparedReport } from '../../shared/export/comparison-report'
import { writeReport } from '../../shared/export/docx/write-report'
import type { ExportedDocument } from '../../shared/export/exported-document'
import type { ExportedLibrary } from '../../shared/export/library-sheets'
import { writeQdpx } from '../../shared/export/refi/write-qdpx'
import { sheetCsv } from '../../shared/export/sheet-csv'
import { type ExportWords, exportSheets, type LibraryFacts, writeLibrary } from '../../shared/export/write-library'
import { cli } from '../../shared/i18n/cli'
import { codebookWords } from '../../shared/i18n/codebook-words'
import type { Language } from '../../shared/i18n/language'
import { libraryWords } from '../../shared/i18n/library-sheets'
import { provenance } from '../../shared/i18n/provenance'
import type { Codebook, CodeCategory } from '../../shared/model/codebook'
import { zip } from '../node/zip-port'
import type { Command } from './arguments'
import { chosenCodebook } from './codebook'
import { readAll } from './read-all'
import { deliver, filesOf, type Session, tellFailures, Usage } from './session'
import { compiledCodebook, toolOf } from './tool'

type ExportCommand = Command & { name: 'export' }

export async function exportFiles(command: ExportCommand, session: Session): Promise<number> {
  const { as, lang } = command
  const chosen = await chosenCodebook(command)
  const { codebook } = compiledCodebook(chosen)
  if (as === 'qdc') {
    const text = writeQdc(codebook, (category) => codebookWords.nb[category])
    await deliver(text, command, session)
    return 0
  }
  const { library, texts } = await readLibrary(command, chosen, session)
  const facts: LibraryFacts = {
    tool: toolOf(chosen, session),
    basis: 'found',
    includeFurniture: command.includeFurniture,
  }
  const words = wordsOf(lang, codebook)
  if (as === 'docx') {
    const options = { language: lang, words, zip }
    await deliver(writeReport(library, facts, options), command, session)
  } else if (as === 'qdpx') {
    const sources = await Promise.all(
      texts.map(async ({ exported, text, path }) => ({
        ...{ exported, text, format: exported.report.format },
        bytes: exported.report.format === 'text' ? new Uint8Array(0) : await readFile(path),
      })),
    )
    const project = { name: basename(command.out ?? '', '.qdpx'), sources, facts, words: words.provenance }
    const tree = {
      codebook,
      words: words.library,
      categoryName: (category: CodeCategory) => codebookWords[lang][category],
      guid: stableGuid,
    }
    await deliver(writeQdpx(project, tree, zip), command, session)
  } else await deliver(written(command, library, facts, words), command, session)
  return tellFailures(library.failures, command, session)
}

interface ReadText {
  readonly exported: ExportedDocument
  readonly text: string
  /** Of the original. */
  readonly path: string
}

async function readLibrary(
  command: ExportCommand,
  codebook: Codebook | null,
  session: Session,
): Promise<{ readonly library: ExportedLibrary; readonly texts: readonly ReadText[] }> {
  const files = await filesOf(command.paths, command)
  const { read: answers, failures } = await readAll('export', files, codebook, command, session)
  const read = answers.map(({ value, file }) => ({ ...value, path: file.path }))
  const groups = read.length < 2 ? [] : compareGroups(read.map(({ digest }) => [digest]))
  const comparison = read.flatMap(({ exported }, i): ComparedReport[] => {
    const group = groups[i]
    return group === undefined ? [] : [comparedReport(exported.report, group)]
  })
  return { library: { documents: read.map(({ exported }) => exported), comparison, failures }, texts: read }
}

function written(
  { as, table, variant, lang, out }: ExportCommand,
  library: ExportedLibrary,
  facts: LibraryFacts,
  words: ExportWords,
): string | Uint8Array {
  if (table !== null) {
    const sheet = exportSheets(library, facts, words).get(table)
    if (sheet === undefined) throw new Usage(cli[lang].noSuchTable(table))
    return sheetCsv(sheet, variant)
  }
  const format = as === 'csv' ? (`csv-${variant}` as const) : as === 'json' ? as : 'xlsx'
  return writeLibrary(basename(out ?? 'skalma'), library, facts, { format, words, zip }).content
}

function wordsOf(language: Language, { codes }: Codebook): ExportWords {
  const names = new Map<string, string>(codes.map(({ id, label }) => [id, label[language]]))
  return { library: libraryWords(language, (code) => names.get(code) ?? code), provenance: provenance[language] }
}
