/** The window and the command line give the same numbers: what the app stored is reported as the command line reports the file. */
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import type { AnalysisReport } from '../../shared/export/analysis-report'
import { type DocumentReport, documentReport } from '../../shared/export/document-report'
import { unpackDocument } from '../../shared/library/packing'
import type { PackedDocument } from '../../shared/model/packed-document'
import { storedRecords } from '../helpers/page-database'
import { expect, test } from './fixture'
import { closePanel, fixture, importByDialog, rowOf } from './library-page'

const FILES = [
  'documents/tildelingsbrev-2022.pdf',
  'documents/kommuneplan-nynorsk.pdf',
  'documents/handlingsplan-samskaping.docx',
  'documents/notat.txt',
]

async function commandLine(file: string): Promise<DocumentReport> {
  const cli = resolve(import.meta.dirname, '../../out/main/cli.js')
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'analyse', file, '--format', 'json'], {
    maxBuffer: 64 * 1024 * 1024,
  })
  const [document] = (JSON.parse(stdout) as AnalysisReport).documents
  if (document === undefined) throw new Error(`nothing about ${file}`)
  return document
}

/** Everything that the app's database holds, with its typed arrays as lists of numbers. */
async function stored(page: Page): Promise<PackedDocument[]> {
  const packed = await storedRecords<PackedDocument>(page, 'documents')
  const records = await packed.evaluate((all) =>
    all.map((record) => ({ ...record, layout: null, sentences: [...record.sentences], mentions: [...record.mentions] })),
  )
  return (records as (Omit<PackedDocument, 'sentences' | 'mentions'> & { sentences: number[]; mentions: number[] })[]).map((record) => ({
    ...record,
    sentences: Uint32Array.from(record.sentences),
    mentions: Uint32Array.from(record.mentions),
  }))
}

test('stores for each document what the command line says of it', async ({ app }) => {
  await importByDialog(app, ...FILES)
  await closePanel(app)
  const documents = await stored(app)
  expect(documents.length).toBe(FILES.length)
  for (const packed of documents) {
    const { document, analysis, warnings } = unpackDocument(packed)
    const name = FILES.find((file) => file.endsWith(`/${document.provenance.fileName}`)) ?? ''
    const expected = await commandLine(fixture(name))
    expect(JSON.parse(JSON.stringify(documentReport({ document, analysis, warnings }, expected.file)))).toEqual(expected)
    const term = (word: string): string => String(expected.counts.find((one) => one.term === word)?.wholeWord)
    const shown = (column: string): Promise<string> => rowOf(app, document.provenance.fileName).locator(`.col-${column}`).innerText()
    expect([await shown('skal'), await shown('maa'), await shown('directives')].map((cell) => cell.trim())).toEqual([
      term('skal'),
      term('må'),
      String(expected.directives.length),
    ])
  }
})
