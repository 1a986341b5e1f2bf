/** The sheets of documents: every number is the report's, and every quote is the text at its place. */

import { describe, expect, it } from 'vitest'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { compareGroups } from '../../../shared/compare/compare-groups'
import { digestDocument } from '../../../shared/compare/digest-document'
import { comparedReport } from '../../../shared/export/comparison-report'
import { type ExportedDocument, exportedDocument } from '../../../shared/export/exported-document'
import type { ExportTable } from '../../../shared/export/library-sheets'
import type { Sheet } from '../../../shared/export/sheet'
import { toolReport } from '../../../shared/export/tool-report'
import { exportSheets } from '../../../shared/export/write-library'
import { LANGUAGES, type Language } from '../../../shared/i18n/language'
import { libraryWords } from '../../../shared/i18n/library-sheets'
import { provenance } from '../../../shared/i18n/provenance'
import { reviewCodebook } from '../../../shared/review/review-codebook'
import { reviewDocument } from '../../../shared/review/review-document'
import { makeVerdict } from '../../helpers/make-verdict'
import { isStandardName } from '../../helpers/standard-names'
import { analysed, spanOf } from '../review/analysed'

const LETTER = analysed([
  { text: 'Brev til bydelene', kind: 'heading' },
  { text: 'Bydelene skal prøve ut innovasjon innen 1. mars. Bydelene må ikke kutte i tilbudet.' },
  { text: 'Planen som skal vedtas, er lagt ved. Kommunen bør styrke samskaping med frivillige.' },
])
const PLAN = analysed([{ text: '=Plan for oppvekst', kind: 'heading' }, { text: 'Kommunen skal samarbeide med skolene.' }])
const READ = [
  { file: 'brev.pdf', ...LETTER },
  { file: 'plan.docx', ...PLAN },
]

const { codebook, hash } = standardCodebook()
const facts = {
  tool: toolReport({ version: '1.2.3', pipelineVersion: 7 }, { codebook, hash }),
  basis: 'found',
  includeFurniture: false,
} as const
const wordsIn = (language: Language) => ({ library: libraryWords(language, (code) => code), provenance: provenance[language] })

function sheets(documents: readonly ExportedDocument[], basis: 'found' | 'reviewed' = 'found', language: Language = 'nb') {
  const groups = compareGroups(READ.map(({ document, analysis }) => [digestDocument(document, analysis, isStandardName)]))
  const comparison = documents.flatMap(({ report }, i) => {
    const group = groups[i]
    return group === undefined ? [] : [comparedReport(report, group)]
  })
  return exportSheets({ documents, comparison, failures: [] }, { ...facts, basis }, wordsIn(language))
}

const exported = READ.map(({ document, analysis, file }) => exportedDocument({ document, analysis, warnings: [] }, file, null))
const found = sheets(exported)

function sheetOf(all: ReadonlyMap<ExportTable, Sheet>, table: ExportTable): Sheet {
  const sheet = all.get(table)
  if (sheet === undefined) throw new RangeError(`no ${table}`)
  return sheet
}

/** The cells of a column, by its Norwegian title. */
function column(all: ReadonlyMap<ExportTable, Sheet>, table: ExportTable, title: string) {
  const { columns, rows } = sheetOf(all, table)
  const at = columns.findIndex((one) => one.title === title)
  if (at < 0) throw new RangeError(`no column ${title} in ${columns.map((one) => one.title).join(', ')}`)
  return rows.map((row) => row[at])
}

it('has a row for each document with the figures of its report', () => {
  expect(column(found, 'documents', 'Fil')).toEqual(['brev.pdf', 'plan.docx'])
  expect(column(found, 'documents', 'Direktiver')).toEqual([3, 1])
  expect(column(found, 'documents', 'Ord')).toEqual(READ.map(({ analysis }) => analysis.words))
  expect(column(found, 'documents', 'Direktiver per 1 000 ord')).toEqual(exported.map(({ report }) => report.density.per1000Words))
  expect(column(found, 'documents', 'Forbud')).toEqual([1, 0])
})

it('says of each directive what it is, in the words of the user', () => {
  expect(column(found, 'directives', 'Sitat')).toEqual([
    'Bydelene skal prøve ut innovasjon innen 1. mars.',
    'Bydelene må ikke kutte i tilbudet.',
    'Kommunen bør styrke samskaping med frivillige.',
    'Kommunen skal samarbeide med skolene.',
  ])
  expect(column(found, 'directives', 'Hvor bindende')).toEqual(['Plikt', 'Forbud', 'Anbefaling', 'Plikt'])
  expect(column(found, 'directives', 'Adressat')).toEqual(['Bydelene', 'Bydelene', 'Kommunen', 'Kommunen'])
  expect(column(found, 'directives', 'Frist')).toEqual(['innen 1. mars', null, null, null])
  expect(column(found, 'not-directives', 'Grunn')).toEqual(['Leddsetning: «som skal»'])
})

describe.each(['directives', 'not-directives', 'mentions', 'districts'] as const)('%s', (table) => {
  it('quotes the words at their place', () => {
    const files = new Map(READ.map(({ file, document }) => [file, document.text]))
    const [file, start, end, quote] = ['Fil', 'Start', 'Slutt', 'Sitat'].map((title) => column(found, table, title)) as [
      string[],
      number[],
      number[],
      string[],
    ]
    expect(quote.length).toBeGreaterThan(0)
    expect(file.map((name, i) => files.get(name)?.slice(start[i], end[i]))).toEqual(quote)
  })
})

it('counts the same thing in every sheet', () => {
  const sum = (cells: readonly unknown[]): number => cells.reduce<number>((total, cell) => total + Number(cell), 0)
  expect(sum(column(found, 'documents', 'Direktiver'))).toBe(sheetOf(found, 'directives').rows.length)
  expect(sum(column(found, 'codes', 'Omtaler'))).toBe(sheetOf(found, 'mentions').rows.length)
  const measures = column(found, 'comparison', 'Mål')
  const counts = column(found, 'comparison', 'Antall')
  expect(counts.filter((_, i) => measures[i] === 'Direktiver')).toEqual(column(found, 'documents', 'Direktiver'))
  const terms = column(found, 'counts', 'Ord eller tema')
  const whole = column(found, 'counts', 'Hele ord')
  const ofForms = column(found, 'forms', 'Ord eller tema').map((term, i) => [term, column(found, 'forms', 'Antall')[i]] as const)
  for (const term of new Set(ofForms.map(([name]) => name)))
    expect(sum(ofForms.filter(([name]) => name === term).map(([, n]) => n))).toBe(sum(whole.filter((_, i) => terms[i] === term)))
})

it('has the addressees and words that set each document apart', () => {
  const many = [
    {
      file: 'bydeler.txt',
      ...analysed([{ text: 'Bydelene skal måle. Bydelene skal prøve. Bydelene skal melde. Bydelene skal dele. Bydelene skal lære.' }]),
    },
    { file: 'etater.txt', ...analysed([{ text: 'Etatene skal svare. Bydelene bør lytte.' }]) },
  ]
  const groups = compareGroups(many.map(({ document, analysis }) => [digestDocument(document, analysis, isStandardName)]))
  const documents = many.map(({ document, analysis, file }) => exportedDocument({ document, analysis, warnings: [] }, file, null))
  const comparison = documents.flatMap(({ report }, i) => {
    const group = groups[i]
    return group === undefined ? [] : [comparedReport(report, group)]
  })
  const all = exportSheets({ documents, comparison, failures: [] }, { ...facts, basis: 'found' }, wordsIn('nb'))
  // 5 of 5 directives here, 1 of 2 in the other: log2(1 / 0.5) = 1.
  expect(sheetOf(all, 'key-actors').rows.map((row) => row.slice(0, 5))).toEqual([['bydeler.txt', 'districts', 5, 1, 1]])
  expect(sheetOf(all, 'keywords').rows.map((row) => row.slice(0, 4))).toContainEqual(['bydeler.txt', 'bydelene', 5, 1])
  const told = sheetOf(all, 'provenance').rows.filter(([, fact]) => fact === 'Ord som skiller')
  expect(told.map(([, , how]) => how)).toEqual([expect.stringMatching(/^uten funksjonsord.*modalverb er med\. Nevnerne er alle ord$/)])
})

it('leaves out a comparison of one document and failures where there are none', () => {
  const one = sheets(exported.slice(0, 1))
  expect([...one.keys()]).toEqual([
    ...['documents', 'counts', 'forms', 'codes', 'directives', 'mentions', 'not-directives', 'districts', 'provenance'],
  ])
})

it('says where the figures come from', () => {
  const rows = sheetOf(found, 'provenance').rows.map((row) => row.join(' | '))
  expect(rows).toContain('Program | Versjon | Skalmå 1.2.3')
  expect(rows).toContain('Program | Regelsett (analyseversjon) | 7')
  expect(rows).toContain(`Kodebok | SHA-256 | ${hash}`)
  expect(rows).toContain('Telling | Tallene er | som funnet: slik reglene fant dem, uten brukerens vurderinger')
  expect(rows).toContain('Telling | Holdt utenfor | topptekst, bunntekst, sidetall, innholdsfortegnelser og merknader')
  expect(rows).toContain(`Dokument: brev.pdf | SHA-256 | ${LETTER.document.provenance.sha256}`)
  expect(sheetOf(sheets(exported.slice(0, 1)), 'provenance').rows.map(([, fact]) => fact)).not.toContain('Ord som skiller')
})

it('has the verdicts in it as reviewed, and says so', () => {
  const { document, analysis } = LETTER
  const verdicts = [
    makeVerdict(document, spanOf(document.text, 'Bydelene må ikke kutte i tilbudet.'), { kind: 'rejected', reason: 'past' }),
    makeVerdict(
      document,
      spanOf(document.text, 'Bydelene skal prøve ut innovasjon innen 1. mars.'),
      { kind: 'confirmed' },
      { memo: '=ja' },
    ),
  ]
  const review = reviewDocument(document, analysis, verdicts, reviewCodebook(standardCodebook()))
  const directives = review.directives.flatMap(({ directive: { start, end }, verdict, counted }) =>
    verdict === null || !counted ? [] : [{ start, end, judgement: verdict.judgement.kind, memo: verdict.memo }],
  )
  const applied = { judged: review.judged, unplaced: review.unplaced.length, directives }
  const reviewed = sheets([exportedDocument({ document, analysis: review.analysis, warnings: [] }, 'brev.pdf', applied)], 'reviewed')
  expect(column(reviewed, 'documents', 'Direktiver')).toEqual([2])
  expect(column(reviewed, 'documents', 'Vurderte direktiver')).toEqual([2])
  expect(column(reviewed, 'directives', 'Vurdering')).toEqual(['Bekreftet', null])
  expect(column(reviewed, 'directives', 'Merknad')).toEqual(['=ja', null])
  expect(column(reviewed, 'not-directives', 'Grunn')).toContain('Fortid')
  const rows = sheetOf(reviewed, 'provenance').rows.map((row) => row.join(' | '))
  expect(rows).toContain('Telling | Tallene er | som gjennomgått: med brukerens vurderinger regnet inn')
  expect(rows).toContain('Dokument: brev.pdf | Direktiver brukeren har vurdert | 2')
})

describe.each(LANGUAGES)('%s', (language) => {
  it('has names and titles that are there and tell columns apart', () => {
    const all = [...sheets(exported, 'found', language).values()]
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    for (const { columns, rows } of all) {
      const titles = columns.map(({ title }) => title)
      expect(new Set(titles).size).toBe(titles.length)
      expect(titles.every((title) => title.trim() !== '')).toBe(true)
      for (const row of rows) expect(row.length).toBe(columns.length)
    }
  })
})
