/** The analysis alone, on text that is assembled already: the fixtures as read, on one core, beside splitting and tokenising the same text. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeReaders } from '../../electron/node/readers'
import { analyseDocument } from '../../shared/analysis/analyse-document'
import { readDocument } from '../../shared/analysis/read-document'
import { standardCodebook } from '../../shared/codebook/standard-codebook'
import { splitSentences } from '../../shared/language/sentences'
import { documentId } from '../../shared/model/identifiers'
import type { SourceDocument } from '../../shared/model/source-document'
import { tokenise } from '../../shared/text/tokens'
import { type Figure, inMs, median, spread } from './figures'
import type { Places } from './sample-files'

/** Passes over the fixtures in one measurement: one alone is too short for the clock of processor time. */
const PASSES = 5
const BYTES = 2_000_000

export async function analysisBench({ root }: Places, repeat: number): Promise<Figure[]> {
  const documents = await fixturesRead(join(root, 'fixtures/documents'))
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const codebook = standardCodebook()
  const analyse = (): void => {
    for (const document of documents) analyseDocument(document, codebook, document.profile, { includeFurniture: false })
  }
  const split = (): void => {
    for (const { text, blocks } of documents) for (const { start, end } of splitSentences(text, blocks)) tokenise(text, start, end)
  }
  analyse() // from here on the code is compiled, as in a worker that has had its first file
  split()
  const measured: number[] = []
  const reference: number[] = []
  for (let i = 0; i < Math.max(repeat, 3); i += 1) {
    reference.push(processorTime(split) * (BYTES / bytes))
    measured.push(processorTime(analyse) * (BYTES / bytes))
  }
  return [
    {
      row: 'Analysis of 2 MB of assembled text, CPU',
      unit: 'ms',
      ...spread(measured),
      measured: inMs(median(measured)),
      reference: `sentences and tokens alone ${inMs(median(reference))}`,
      ratio: median(measured) / median(reference),
      straightforward: 4000,
      veryGood: 1000,
    },
  ]
}

/** Milliseconds of one pass. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  for (let i = 0; i < PASSES; i += 1) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / PASSES
}

async function fixturesRead(folder: string): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = []
  for (const fileName of (await readdir(folder)).toSorted()) {
    const bytes = new Uint8Array(await readFile(join(folder, fileName)))
    const read = await readDocument(
      nodeReaders,
      { id: documentId('0'.repeat(64)), fileName, bytes },
      { password: null, onPage: () => undefined },
    )
    if (!read.ok) throw new Error(read.error.kind)
    documents.push(read.value.value.document)
  }
  return documents
}
