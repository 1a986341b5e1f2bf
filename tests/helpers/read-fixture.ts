/** A document of fixtures/documents, read and analysed as the command line does. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { nodeReaders } from '../../electron/node/readers'
import { analyseDocument } from '../../shared/analysis/analyse-document'
import { readDocument } from '../../shared/analysis/read-document'
import { standardCodebook } from '../../shared/codebook/standard-codebook'
import type { DocumentAnalysis } from '../../shared/model/analysis'
import { documentId } from '../../shared/model/identifiers'
import type { SourceDocument } from '../../shared/model/source-document'

export async function readFixture(name: string): Promise<{ readonly document: SourceDocument; readonly analysis: DocumentAnalysis }> {
  const bytes = new Uint8Array(readFileSync(resolve('fixtures/documents', name)))
  const file = { id: documentId('0'.repeat(64)), fileName: name, bytes }
  const read = await readDocument(nodeReaders, file, { password: null, onPage() {} })
  if (!read.ok) throw new Error(`${name}: ${read.error.kind}`)
  const { document } = read.value.value
  return { document, analysis: analyseDocument(document, standardCodebook(), document.profile, { includeFurniture: false }) }
}
