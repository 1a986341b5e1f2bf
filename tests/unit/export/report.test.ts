/** The report to read: well formed, with each directive on its page, and no word of the document lost or taken for markup. */
import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { writeReport } from '../../../shared/export/docx/write-report'
import { exportedDocument } from '../../../shared/export/exported-document'
import { libraryWords } from '../../../shared/i18n/library-sheets'
import { provenance } from '../../../shared/i18n/provenance'
import { unzipped, zip } from '../../helpers/zip'
import { analysed } from '../review/analysed'

const READ = analysed([
  { text: 'Plan <utkast> & tillegg', kind: 'heading' },
  { text: 'Bydelene skal prøve ut «A & B» innen 1. mars. Kommunen bør melde fra.' },
])
const exported = exportedDocument({ document: READ.document, analysis: READ.analysis, warnings: [] }, 'plan.pdf', null)
const facts = {
  tool: { name: 'skalma', version: '1.0.0', pipelineVersion: 1, codebook: { name: 'Kodebok', version: 1, sha256: 'abc' } },
  basis: 'found',
  includeFurniture: false,
} as const
const report = (language: 'nb' | 'en') =>
  unzipped(
    writeReport({ documents: [exported], comparison: [], failures: [] }, facts, {
      language,
      words: { library: libraryWords(language, (code) => code), provenance: provenance[language] },
      zip,
    }),
  )

/** The texts of the cells, row by row. */
function rows(xml: string): string[][] {
  const found: string[][] = []
  const parser = new SaxesParser()
  let inCell = false
  parser.on('opentag', ({ name }) => {
    if (name === 'w:tr') found.push([])
    if (name === 'w:tc') {
      found.at(-1)?.push('')
      inCell = true
    }
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:tc') inCell = false
  })
  parser.on('text', (text) => {
    const row = found.at(-1)
    if (inCell && row !== undefined && row.length > 0) row[row.length - 1] += text
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return found
}

it('has a row for each directive with its page, and for the figures', () => {
  const all = rows(report('nb')['word/document.xml'] ?? '')
  expect(all).toContainEqual(['1', 'Plikt', 'Bydelene skal prøve ut «A & B» innen 1. mars.', 'Bydelene'])
  expect(all).toContainEqual(['1', 'Anbefaling', 'Kommunen bør melde fra.', 'Kommunen'])
  expect(all).toContainEqual(['Plikt', 'Forbud', 'Anbefaling', 'Adgang', 'Intensjon'])
  expect(all).toContainEqual(['1', '0', '1', '0', '0'])
  expect(all).toContainEqual(['Kodebok', 'SHA-256', 'abc'])
})

it('is in the language asked for', () => {
  expect(report('en')['word/document.xml']).toContain('What the documents direct')
})
