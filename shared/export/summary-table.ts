/** The library's table as rows: one document a row, the figures of its report. */

import { MODALITIES } from '../model/directive'
import type { Cell } from './csv'
import type { DocumentReport } from './document-report'

/** Every figure of the summary; the same columns for any set of documents analysed with one codebook. */
export function summaryRows(documents: readonly DocumentReport[]): { readonly header: string[]; readonly rows: Cell[][] } {
  const terms = unique(documents.flatMap(({ counts }) => counts.map(({ term }) => term)))
  const codes = unique(documents.flatMap((document) => document.codes.map(({ code }) => code)))
  const header = [
    ...['file', 'title', 'type', 'issuer', 'year', 'language', 'format', 'pages', 'words', 'sentences', 'directives'],
    ...['per1000Words', 'low', 'high', 'perPage', 'rawPer1000Words'],
    ...MODALITIES,
    ...terms.flatMap((term) => [`${term}: text search`, `${term}: whole word`, `${term}: directive`]),
    ...codes.flatMap((code) => [`${code}: mentions`, `${code}: mandates`, `${code}: ladder`]),
    'warnings',
    'sha256',
    'basis',
  ]
  const rows = documents.map((document): Cell[] => {
    const { profile, density } = document
    const count = new Map(document.counts.map((one) => [one.term, one]))
    const ofCode = new Map(document.codes.map((one) => [one.code, one]))
    return [
      ...[document.file, document.title, profile.type, profile.issuer, profile.year, profile.language, document.format],
      ...[document.pages, document.words, document.sentences, document.directives.length],
      ...[density.per1000Words, density.low, density.high, density.perPage, density.rawPer1000Words],
      ...MODALITIES.map((modality) => density.byModality[modality]),
      ...terms.flatMap((term) => [
        count.get(term)?.textSearch ?? null,
        count.get(term)?.wholeWord ?? null,
        count.get(term)?.directive ?? null,
      ]),
      ...codes.flatMap((code) => [
        ofCode.get(code)?.mentions ?? null,
        ofCode.get(code)?.mandates ?? null,
        ofCode.get(code)?.ladder ?? null,
      ]),
      document.warnings.length,
      document.sha256,
      document.basis,
    ]
  })
  return { header, rows }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
