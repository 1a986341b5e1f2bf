/** A worker thread of the command line: reads and analyses files, one at a time. Ended from outside when a file hangs. */
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { analyseDocument } from '../../shared/analysis/analyse-document'
import { type ReadDocument, readDocument } from '../../shared/analysis/read-document'
import { fail, ok, type Result, type WithWarnings } from '../../shared/base/result'
import { namesSomebody } from '../../shared/codebook/actors'
import { digestDocument } from '../../shared/compare/digest-document'
import { editionSentences } from '../../shared/compare/edition-sentences'
import { documentReport } from '../../shared/export/document-report'
import { exportedDocument } from '../../shared/export/exported-document'
import { splitSentences } from '../../shared/language/sentences'
import { documentId } from '../../shared/model/identifiers'
import { type ImportError, type ImportWarning, MAX_FILE_BYTES } from '../../shared/model/import'
import { type CallContext, serve } from '../../shared/protocol/rpc'
import { concordanceLines } from '../../shared/search/concordance'
import { presentHit } from '../../shared/search/present-hits'
import { createSearchIndex } from '../../shared/search/search-index'
import { textOf } from '../../shared/text/span'
import { readLimited } from '../node/read-limited'
import { nodeReaders } from '../node/readers'
import type { JobCalls, JobSetup } from './job-calls'
import { threadPort } from './thread-port'
import { compiledCodebook } from './tool'

const setup = workerData as JobSetup
const codebook = compiledCodebook(setup.codebook)

type Context = CallContext<{ readonly page: number; readonly of: number }>

async function read(path: string, { progress }: Context): Promise<Result<WithWarnings<ReadDocument, ImportWarning>, ImportError>> {
  const bytes = await bytesOf(path)
  if (!bytes.ok) return bytes
  const id = documentId(createHash('sha256').update(bytes.value).digest('hex'))
  const file = { id, fileName: basename(path), bytes: bytes.value }
  return readDocument(nodeReaders, file, { password: null, onPage: (page, of) => progress({ page, of }) })
}

async function bytesOf(path: string): Promise<Result<Uint8Array<ArrayBuffer>, ImportError>> {
  try {
    const { size } = await stat(path)
    if (size > MAX_FILE_BYTES) return fail({ kind: 'too-large', byteLength: size, limit: MAX_FILE_BYTES })
    return ok(await readLimited(path, MAX_FILE_BYTES))
  } catch (error) {
    return fail({ kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) })
  }
}

if (parentPort === null) throw new Error('to be started as a worker thread')
serve<JobCalls>(threadPort(parentPort), {
  async analyse({ path, file }, context) {
    const opened = await read(path, context)
    if (!opened.ok) return opened
    const { document } = opened.value.value
    const analysis = analyseDocument(document, codebook, { ...document.profile, ...setup.edits }, setup.options)
    return ok(documentReport({ document, analysis, warnings: opened.value.warnings }, file))
  },

  async compare({ path, file }, context) {
    const opened = await read(path, context)
    if (!opened.ok) return opened
    const { document } = opened.value.value
    const analysis = analyseDocument(document, codebook, { ...document.profile, ...setup.edits }, setup.options)
    const report = documentReport({ document, analysis, warnings: opened.value.warnings }, file)
    return ok({
      report,
      digest: digestDocument(document, analysis, namesSomebody(codebook.codebook)),
      sentences: editionSentences(document, analysis),
    })
  },

  async export({ path, file }, context) {
    const opened = await read(path, context)
    if (!opened.ok) return opened
    const { document } = opened.value.value
    const analysis = analyseDocument(document, codebook, { ...document.profile, ...setup.edits }, setup.options)
    const exported = exportedDocument({ document, analysis, warnings: opened.value.warnings }, file, null)
    return ok({ exported, digest: digestDocument(document, analysis, namesSomebody(codebook.codebook)), text: document.text })
  },

  async text({ path }, context) {
    const opened = await read(path, context)
    if (!opened.ok) return opened
    const { text, pages } = opened.value.value.document
    // Where a page ends between two blocks, the line break before the form feed stays with its page.
    return ok({ text: pages.map(({ span }) => textOf(text, span)).join('\f'), warnings: opened.value.warnings })
  },

  async find({ path, query, width }, context) {
    const opened = await read(path, context)
    if (!opened.ok) return opened
    const { document } = opened.value.value
    const { text, blocks, pages } = document
    const sentences = splitSentences(text, blocks)
    const index = createSearchIndex()
    index.add({ id: document.id, text, blocks, pages, sentences, includeFurniture: setup.options.includeFurniture })
    const all = Number.POSITIVE_INFINITY
    const found = index.search({ query, scope: 'all', limit: all, limitPerDocument: all })
    const hits = found.sentences.map((sentence) => presentHit(text, sentence))
    return ok({
      title: document.title,
      hits: hits.map((hit) => ({ ...hit, text: textOf(text, hit) })),
      lines: hits.flatMap((hit) => concordanceLines(text, hit, width)),
    })
  },
})
