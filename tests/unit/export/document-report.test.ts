import { expect, it } from 'vitest'
import { analysisReport } from '../../../shared/export/analysis-report'
import { documentReport } from '../../../shared/export/document-report'
import { summaryRows } from '../../../shared/export/summary-table'
import { toolReport } from '../../../shared/export/tool-report'
import type { DocumentAnalysis } from '../../../shared/model/analysis'
import { codeId, documentId } from '../../../shared/model/identifiers'
import type { SourceDocument } from '../../../shared/model/source-document'
import { reviewDocument } from '../../../shared/review/review-document'
import { makeVerdict } from '../../helpers/make-verdict'
import { STANDARD_REVIEW } from '../../helpers/review-codebook'
import { analysed, spanOf } from '../review/analysed'

const sha256 = 'a'.repeat(64)
const text = 'Bydelene skal:\nprøve ut nye metoder innen 1. mars\nTiltak som skal vurderes, er listet.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const profile = { type: 'allocation-letter', issuer: 'Oslo kommune', year: 2022, date: null, language: 'nb' } as const

const document: SourceDocument = {
  id: documentId(sha256),
  format: 'pdf',
  title: 'Tildelingsbrev',
  profile,
  text,
  pages: [
    { index: 0, label: '1', span: { start: 0, end: 15 } },
    { index: 1, label: '2', span: { start: 15, end: text.length } },
  ],
  blocks: [],
  provenance: { fileName: 'brev.pdf', byteLength: 9, sha256, reader: { name: 'pdfjs-dist', version: '6' }, pipelineVersion: 1 },
}
const analysis: DocumentAnalysis = {
  documentId: document.id,
  pipelineVersion: 1,
  codebookHash: 'c0de',
  profile,
  options: { includeFurniture: false },
  words: 14,
  furnitureWords: 0,
  sentences: [
    { ...at('Bydelene skal:'), block: 0 },
    { ...at('prøve ut nye metoder innen 1. mars'), block: 1 },
    { ...at('Tiltak som skal vurderes, er listet.'), block: 2 },
  ],
  directives: [
    {
      ...at('prøve ut nye metoder innen 1. mars'),
      sentence: 1,
      modality: 'obligation',
      cue: { lemma: 'skulle', span: at('skal'), negation: null },
      addressee: { span: at('Bydelene'), source: 'lead-in' },
      deadline: at('innen 1. mars'),
      condition: null,
      leadIn: 0,
      requirement: 'activity',
      requirementCue: at('prøve'),
      named: [{ name: 'Bydelene', actor: 'districts' }],
      near: [{ code: codeId('innovation'), distance: 'section' }],
      rule: 'lead-in',
      certainty: 'clear',
      codes: [codeId('innovation')],
    },
  ],
  notDirectives: [
    {
      ...at('Tiltak som skal vurderes, er listet.'),
      sentence: 2,
      cue: { lemma: 'skulle', span: { start: text.indexOf('skal v'), end: text.indexOf('skal v') + 4 }, negation: null },
      reason: 'relative',
      rule: 'relative-clause',
    },
  ],
  mentions: [],
  counts: [
    { term: 'skal', textSearch: 2, wholeWord: 2, directive: 1, forms: {} },
    { term: 'innovasjon', textSearch: 0, wholeWord: 0, directive: 0, forms: { nyskaping: 1 } },
  ],
  codes: [{ code: codeId('innovation'), mentions: 1, mandates: 1, ladder: 'obligation', forms: { 'nye metoder': 1 } }],
  density: {
    per1000Words: 71.428571,
    low: 1.8084,
    high: 397.97,
    perPage: 0.5,
    rawPer1000Words: 142.857,
    byModality: { obligation: 1, prohibition: 0, recommendation: 0, permission: 0, intention: 0 },
  },
  districts: [],
  districtThemes: [],
}
const warnings = [{ kind: 'page-without-text', pageIndex: 1 }] as const

it('gives words, pages from one and offsets for every directive', () => {
  const report = documentReport({ document, analysis, warnings }, 'mappe/brev.pdf')
  expect(report.file).toBe('mappe/brev.pdf')
  expect(report.directives).toEqual([
    {
      page: 2,
      start: 15,
      end: 49,
      text: 'prøve ut nye metoder innen 1. mars',
      modality: 'obligation',
      cue: 'skal',
      addressee: 'Bydelene',
      addresseeResolved: null,
      addresseeSource: 'lead-in',
      actor: 'districts',
      actors: ['districts'],
      deadline: 'innen 1. mars',
      condition: null,
      negation: null,
      requirement: 'activity',
      requirementCue: 'prøve',
      leadIn: 'Bydelene skal:',
      codes: ['innovation'],
      near: [{ code: 'innovation', distance: 'section' }],
      rule: 'lead-in',
      certainty: 'clear',
      verdict: null,
    },
  ])
  expect(report.notDirectives).toEqual([
    { page: 2, start: 50, end: 86, text: 'Tiltak som skal vurderes, er listet.', cue: 'skal', reason: 'relative', rule: 'relative-clause' },
  ])
  expect(report.warnings).toEqual([{ kind: 'page-without-text', page: 2 }])
  expect(report.counts[0]).toEqual({ term: 'skal', textSearch: 2, wholeWord: 2, directive: 1 })
  expect(report.counts[1]?.forms).toEqual({ nyskaping: 1 })
  expect(report.density).toMatchObject({ per1000Words: 71.43, low: 1.81, high: 397.97, perPage: 0.5, rawPer1000Words: 142.86 })
})

it('has the fields of the published format, in its order', () => {
  const report = documentReport({ document, analysis, warnings: [] }, 'brev.pdf')
  expect(Object.keys(report).join(' ')).toBe(
    'file sha256 format title profile pages words sentences warnings basis verdicts counts codes density directives notDirectives districtThemes',
  )
  const codebook = { name: 'Standard', version: 1, codes: [] }
  expect(analysisReport(toolReport({ version: '1.0.0', pipelineVersion: 1 }, { codebook, hash: 'c0de' }), [report], [])).toMatchObject({
    formatVersion: 1,
    tool: { name: 'skalma', version: '1.0.0', pipelineVersion: 1, codebook: { name: 'Standard', version: 1, sha256: 'c0de' } },
    failures: [],
  })
})

it('lays the figures out in one row a document', () => {
  const { header, rows } = summaryRows([documentReport({ document, analysis, warnings }, 'brev.pdf')])
  const row = Object.fromEntries(header.map((name, column) => [name, rows[0]?.[column]]))
  expect(rows[0]).toHaveLength(header.length)
  expect(row).toMatchObject({
    file: 'brev.pdf',
    year: 2022,
    directives: 1,
    obligation: 1,
    'skal: whole word': 2,
    'innovation: ladder': 'obligation',
  })
})

it('gives the figures as reviewed, with the verdicts they rest on, and says so', () => {
  const found = analysed(['Bydelen skal sikre samskaping. Etaten bør drive innovasjon. Alle må bidra.', 'Skolen følger opp elevene.'])
  const at = (words: string) => spanOf(found.document.text, words)
  const reading = { modality: 'obligation', codes: [codeId('innovation')] } as const
  const gone = makeVerdict(found.document, at('Alle må bidra.'), { kind: 'confirmed' })
  const review = reviewDocument(
    found.document,
    found.analysis,
    [
      makeVerdict(found.document, at('Bydelen skal sikre samskaping.'), { kind: 'rejected', reason: 'other' }),
      makeVerdict(found.document, at('Etaten bør drive innovasjon.'), { kind: 'changed', ...reading, addressee: 'bydel alna' }),
      makeVerdict(found.document, at('Skolen følger opp elevene.'), { kind: 'added', ...reading, addressee: 'Skolen' }),
      { ...gone, id: 'gone', anchor: { ...gone.anchor, quote: { exact: 'Dette sto her før.', prefix: '', suffix: '' } } },
    ],
    STANDARD_REVIEW,
  )
  const report = documentReport({ ...found, warnings: [], review }, 'plan.pdf')
  expect(report.basis).toBe('reviewed')
  expect(report.verdicts).toEqual({ confirmed: 0, rejected: 1, changed: 1, added: 1, judged: 2, found: 3, unplaced: 1 })
  expect(report.directives.map(({ addressee, actor, verdict }) => [addressee, actor, verdict])).toEqual([
    ['bydel alna', 'Bydel Alna', 'changed'],
    ['Alle', null, null],
    ['Skolen', null, 'added'],
  ])
  expect(report.districtThemes.map(({ distance, district, words, theme }) => [distance, district, words, theme])).toContainEqual([
    'task',
    'Bydel Alna',
    '',
    'innovasjon',
  ])
  expect(report.density.byModality).toMatchObject({ obligation: 3, recommendation: 0 })
  const asFound = documentReport({ ...found, warnings: [] }, 'plan.pdf')
  expect([asFound.basis, asFound.verdicts, asFound.directives.length]).toEqual(['found', null, 3])
  const { header, rows } = summaryRows([report, asFound])
  expect(rows.map((row) => row[header.indexOf('basis')])).toEqual(['reviewed', 'found'])
})

it('counts the sentences of the counted text: not running heads, unless they were counted', () => {
  const span = { start: 0, end: 1 }
  const withHead: SourceDocument = {
    ...document,
    blocks: [
      { kind: 'furniture', span },
      { kind: 'list-item', span },
      { kind: 'paragraph', span },
    ] as SourceDocument['blocks'],
  }
  const sentences = (includeFurniture: boolean) =>
    documentReport({ document: withHead, analysis: { ...analysis, options: { includeFurniture } }, warnings: [] }, 'brev.pdf').sentences
  expect([sentences(false), sentences(true)]).toEqual([2, 3])
})
