/**
 * Runs in the app's page, bundled as one script: fills the library's database with synthetic documents, as import would have
 * stored them. One document is analysed; its findings stand for those of all, so that what is stored has a natural size.
 */

import { LIBRARY_DATABASE, LibraryDatabase } from '../../renderer/storage/database'
import { createDexieLibraryStore } from '../../renderer/storage/dexie-library-store'
import { analyseDocument } from '../../shared/analysis/analyse-document'
import { PIPELINE_VERSION } from '../../shared/analysis/pipeline-version'
import { standardCodebook } from '../../shared/codebook/standard-codebook'
import { digestDocument } from '../../shared/compare/digest-document'
import type { NewDocument } from '../../shared/library/library-store'
import { packDocument } from '../../shared/library/packing'
import { summarise } from '../../shared/library/summarise'
import type { DocumentAnalysis } from '../../shared/model/analysis'
import type { DocumentDigest } from '../../shared/model/digest'
import type { DocumentLayout } from '../../shared/model/layout'
import type { StoredDocument } from '../../shared/model/library'
import type { SourceDocument } from '../../shared/model/source-document'
import type { SearchableText } from '../../shared/search/indexed-document'
import { isStandardName } from '../helpers/standard-names'
import { syntheticDocuments } from './synthetic-text'

/** Text items of a page in a real PDF. */
const RUNS_PER_PAGE = 100
const BATCH = 10

export function sourceOf({ id, text, blocks, pages }: SearchableText, number: number): SourceDocument {
  return {
    id,
    format: 'pdf',
    title: `Plan ${number}`,
    profile: { type: 'plan', issuer: 'Vik kommune', year: 2000 + (number % 25), date: null, language: 'nb' },
    text,
    blocks,
    pages,
    provenance: {
      fileName: `plan-${number}.pdf`,
      byteLength: 1000,
      sha256: id,
      reader: { name: 'pdfjs-dist', version: '6' },
      pipelineVersion: PIPELINE_VERSION,
    },
  }
}

export function layoutOf({ text, pages }: SourceDocument): DocumentLayout {
  const runs = pages.length * RUNS_PER_PAGE
  const length = Math.floor(text.length / runs)
  return {
    pages: pages.map((_, i) => ({ viewBox: [0, 0, 595, 842], rotation: 0, firstRun: i * RUNS_PER_PAGE, runCount: RUNS_PER_PAGE })),
    start: Uint32Array.from({ length: runs }, (_, i) => i * length),
    end: Uint32Array.from({ length: runs }, (_, i) => (i + 1) * length),
    rects: Float32Array.from({ length: 4 * runs }, (_, i) => (i * 7) % 800),
    direction: new Uint8Array(runs),
    family: new Uint8Array(runs),
  }
}

async function fill(documents: number, pages: number, seed: number): Promise<number> {
  const codebook = standardCodebook()
  const database = new LibraryDatabase(LIBRARY_DATABASE)
  const library = createDexieLibraryStore(database)
  // One analysis stands for all: what is measured is keeping and opening, not judging.
  let model: DocumentAnalysis | null = null
  let digest: DocumentDigest | null = null
  let batch: NewDocument[] = []
  let number = 0
  for (const text of syntheticDocuments(documents, pages, seed)) {
    const document = sourceOf(text, ++number)
    model ??= analyseDocument(document, codebook, document.profile, { includeFurniture: false })
    digest ??= digestDocument(document, model, isStandardName)
    const analysis = { ...model, documentId: document.id, sentences: text.sentences, profile: document.profile }
    const stored: StoredDocument = { document, layout: layoutOf(document), analysis, warnings: [] }
    batch.push({
      packed: packDocument(stored),
      summary: summarise(stored, { importedAt: Date.now(), edits: {} }),
      digest: { ...digest, id: document.id },
      file: new ArrayBuffer(1000),
    })
    if (batch.length === BATCH || number === documents) {
      await library.add(batch)
      batch = []
    }
  }
  const stored = await database.summaries.count()
  database.close()
  return stored
}

Object.assign(globalThis, { fillLibrary: fill })
