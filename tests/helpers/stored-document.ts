/** A small stored document for tests of what keeps and shows documents; nothing in it is analysed. */

import { digestDocument } from '../../shared/compare/digest-document'
import type { NewDocument } from '../../shared/library/library-store'
import { packDocument } from '../../shared/library/packing'
import { summarise } from '../../shared/library/summarise'
import type { DocumentAnalysis } from '../../shared/model/analysis'
import { codeId, documentId } from '../../shared/model/identifiers'
import type { ProfileEdits, StoredDocument } from '../../shared/model/library'
import { isStandardName } from './standard-names'

const TEXT = 'Plan for oppvekst\nKommunen skal sikre samskaping. Alle må bidra.\n'

/** `hex` is one hexadecimal digit: the document's id is 64 of it. */
export function storedDocument(hex: string, title = 'Plan for oppvekst', analysis: Partial<DocumentAnalysis> = {}): StoredDocument {
  const id = documentId(hex.repeat(64))
  return {
    document: {
      id,
      format: 'pdf',
      title,
      profile: { type: 'plan', issuer: 'Vik kommune', year: 2024, date: null, language: 'nb' },
      text: TEXT,
      pages: [{ index: 0, label: '1', span: { start: 0, end: TEXT.length } }],
      blocks: [
        { kind: 'heading', span: { start: 0, end: 17 }, level: 1 },
        { kind: 'paragraph', span: { start: 18, end: TEXT.length - 1 } },
      ],
      provenance: {
        fileName: `${hex}.pdf`,
        byteLength: 3,
        sha256: id,
        reader: { name: 'pdfjs-dist', version: '6' },
        pipelineVersion: 1,
      },
    },
    layout: {
      pages: [{ viewBox: [0, 0, 595, 842], rotation: 0, firstRun: 0, runCount: 1 }],
      start: Uint32Array.of(0),
      end: Uint32Array.of(17),
      rects: Float32Array.of(72, 700, 300.5, 712),
      direction: Uint8Array.of(0),
      family: Uint8Array.of(1),
    },
    analysis: {
      documentId: id,
      pipelineVersion: 1,
      codebookHash: 'h1',
      profile: { type: 'plan', issuer: 'Vik kommune', year: 2024, date: null, language: 'nb' },
      options: { includeFurniture: false },
      words: 10,
      furnitureWords: 0,
      sentences: [
        { start: 0, end: 17, block: 0 },
        { start: 18, end: 49, block: 1 },
        { start: 50, end: 64, block: 1 },
      ],
      directives: [
        {
          start: 18,
          end: 49,
          sentence: 1,
          modality: 'obligation',
          cue: { lemma: 'skulle', span: { start: 27, end: 31 }, negation: null },
          addressee: { span: { start: 18, end: 26 }, source: 'subject' },
          deadline: null,
          condition: null,
          leadIn: null,
          requirement: null,
          requirementCue: null,
          named: [{ name: 'Kommunen', actor: null }],
          near: [],
          rule: 'plain-modal',
          certainty: 'clear',
          codes: [codeId('cocreation')],
        },
      ],
      notDirectives: [],
      mentions: [
        { start: 38, end: 48, code: codeId('cocreation'), term: 2, sentence: 1 },
        { start: 9, end: 17, code: codeId('innovation'), term: 0, sentence: 0 },
      ],
      counts: [
        { term: 'skal', textSearch: 1, wholeWord: 1, directive: 1, forms: {} },
        { term: 'må', textSearch: 2, wholeWord: 1, directive: 0, forms: {} },
      ],
      codes: [{ code: codeId('cocreation'), mentions: 1, mandates: 1, ladder: 'obligation', forms: { samskaping: 1 } }],
      density: {
        per1000Words: 100,
        low: 1.3,
        high: 557.2,
        perPage: 1,
        rawPer1000Words: 200,
        byModality: { obligation: 1, prohibition: 0, recommendation: 0, permission: 0, intention: 0 },
      },
      districts: ['Bydel Alna'],
      districtThemes: [],
      ...analysis,
    },
    warnings: [{ kind: 'page-without-text', pageIndex: 3 }],
  }
}

export function newDocument(hex: string, title?: string, edits: ProfileEdits = {}): NewDocument {
  const stored = storedDocument(hex, title)
  return {
    packed: packDocument(stored),
    summary: summarise(stored, { importedAt: 1_700_000_000_000, edits }),
    digest: digestDocument(stored.document, stored.analysis, isStandardName),
    file: Uint8Array.of(1, 2, 3).buffer,
  }
}
