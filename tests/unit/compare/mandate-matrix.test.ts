import { describe, expect, it } from 'vitest'
import { mandateMatrix, mandatePassages, matrixMembers } from '../../../shared/compare/mandate-matrix'
import type { AxisValue, MandateCell, MandateMatrix, MandateQuery } from '../../../shared/model/comparison'
import type { DocumentDigest } from '../../../shared/model/digest'
import { documentId } from '../../../shared/model/identifiers'
import { digestFromText } from './digest-from-text'

const ALNA_TEXT =
  'Bydelene skal rapportere innen 1. mars 2022. Bydelene skal styrke samskaping og innovasjon. Laglederen bør prøve ut innovasjon.'
const GRORUD_TEXT = 'Bydel Grorud skal rapportere innen 3. mars 2023. Planen skal revideres. Bydelene skal prøve ut innovasjon.'
const named = (hex: string, text: string): DocumentDigest => ({ ...digestFromText(text), id: documentId(hex.repeat(64)) })
const ALNA = named('a', ALNA_TEXT)
const GRORUD = named('b', GRORUD_TEXT)
const digests = new Map([ALNA, GRORUD].map((digest) => [digest.id, digest]))
const TEXTS = new Map([
  [ALNA.id, ALNA_TEXT],
  [GRORUD.id, GRORUD_TEXT],
])

const QUERY: MandateQuery = {
  rows: 'actor',
  columns: 'theme',
  naming: { by: 'codebook', together: {} },
  modality: null,
  requirement: null,
  only: null,
}
const asked = (query: Partial<MandateQuery>): MandateQuery => ({ ...QUERY, ...query })
const members = matrixMembers([[ALNA.id], [GRORUD.id]], digests)
const count = ({ rows, columns, counts }: MandateMatrix, row: string | null, column: string | null): number | undefined =>
  counts[rows.indexOf(row) * columns.length + columns.indexOf(column)]
const at = (value: string | null): AxisValue => ({ value })
const words = (query: MandateQuery, cell: MandateCell): string[] =>
  mandatePassages(members, query, cell).flatMap(([id, spans]) => spans.map(({ start, end }) => TEXTS.get(id)?.slice(start, end) ?? ''))

describe('the mandate matrix', () => {
  const matrix = mandateMatrix(members, QUERY, 2)

  it('names who must act by the codebook where it knows them, else in the words of the text', () =>
    expect(matrix.rows).toEqual(['c:districts', 'c:Bydel Grorud', 't:Laglederen', null]))
  it('names them in the words of the text when asked to', () =>
    expect(mandateMatrix(members, asked({ naming: { by: 'text', together: {} } }), 2).rows).toEqual([
      't:Bydelene',
      't:Bydel Grorud',
      't:Laglederen',
      null,
    ]))
  it('puts named districts under one name when asked to', () => {
    const together = mandateMatrix(members, asked({ naming: { by: 'codebook', together: { 'Bydel Grorud': 'districts' } } }), 2)
    expect(together.rows).toEqual(['c:districts', 't:Laglederen', null])
    expect(together.rowTotals[0]).toBe(4)
  })
  it('counts directives by who must act and on what', () => {
    expect(count(matrix, 'c:districts', 'innovation')).toBe(2)
    expect(count(matrix, 'c:districts', 'cocreation')).toBe(1)
    expect(count(matrix, 't:Laglederen', 'innovation')).toBe(1)
    expect(count(matrix, null, null)).toBe(1)
  })
  it('counts a directive laid on several in the row of each, and once in the totals', () => {
    const both = 'Bydel Alna, Bydel Sagene og Laglederen skal drive innovasjon. Plan- og bygningsetaten skal svare.'
    const own = matrixMembers([[ALNA.id]], new Map([[ALNA.id, { ...digestFromText(both), id: ALNA.id }]]))
    const laid = mandateMatrix(own, QUERY, 1)
    expect(laid.rows).toEqual(['c:Bydel Alna', 'c:Bydel Sagene', 'c:Etatene', 't:Laglederen'])
    expect(count(laid, 'c:Bydel Sagene', 'innovation')).toBe(1)
    expect([laid.total, [...laid.columnTotals]]).toEqual([2, [1, 1]])
    expect(mandatePassages(own, QUERY, { row: at('c:Bydel Sagene'), column: 'all', group: null })[0]?.[1]).toHaveLength(1)
    const together = mandateMatrix(
      own,
      asked({ naming: { by: 'codebook', together: { 'Bydel Alna': 'districts', 'Bydel Sagene': 'districts' } } }),
      1,
    )
    expect(together.rowTotals[together.rows.indexOf('c:districts')]).toBe(1)
  })
  it('counts a directive with two themes once in the totals', () => {
    expect(matrix.total).toBe(6)
    expect(matrix.rowTotals[matrix.rows.indexOf('c:districts')]).toBe(3)
    expect(matrix.columnTotals[matrix.columns.indexOf('innovation')]).toBe(3)
  })
  it('leads from each number to its directives', () => {
    expect(words(QUERY, { row: at('c:districts'), column: at('innovation'), group: null })).toEqual([
      'Bydelene skal styrke samskaping og innovasjon.',
      'Bydelene skal prøve ut innovasjon.',
    ])
    expect(words(QUERY, { row: at('c:districts'), column: at('innovation'), group: 1 })).toEqual(['Bydelene skal prøve ut innovasjon.'])
    expect(words(QUERY, { row: at('c:districts'), column: 'all', group: null }).length).toBe(3)
    expect(words(QUERY, { row: 'all', column: 'all', group: null }).length).toBe(6)
  })
  it('leaves out what is not asked for', () => {
    expect(mandateMatrix(members, asked({ modality: 'recommendation' }), 2).rows).toEqual(['t:Laglederen'])
    expect(mandateMatrix(members, asked({ requirement: 'reporting' }), 2).rows).toEqual(['c:Bydel Grorud', 'c:districts'])
    expect(mandateMatrix(members, asked({ only: ALNA.id }), 2).total).toBe(3)
    expect(mandateMatrix(members, asked({ only: 1 }), 2).total).toBe(3)
  })
  it('tells which groups have a cell: common to all, only one, missing in the other', () => {
    const cell = (row: string | null, column: string | null) => {
      const first = (matrix.rows.indexOf(row) * matrix.columns.length + matrix.columns.indexOf(column)) * 2
      return [...matrix.groupCounts.subarray(first, first + 2)]
    }
    expect(cell('c:districts', 'innovation')).toEqual([1, 1])
    expect(cell('c:districts', 'cocreation')).toEqual([1, 0])
    expect(cell('c:Bydel Grorud', null)).toEqual([0, 1])
  })
  it('sets documents and groups against what they say; groups are not held against themselves', () => {
    const byDocument = mandateMatrix(members, asked({ rows: 'document', columns: 'modality' }), 2)
    expect(count(byDocument, ALNA.id, 'recommendation')).toBe(1)
    expect(byDocument.groupCounts.length).toBe(0)
  })
  it('counts a document that is in two groups once, and shows it in both', () => {
    const both = matrixMembers([[ALNA.id], [ALNA.id, GRORUD.id]], digests)
    expect(both.map(({ groups }) => groups)).toEqual([[0, 1], [1]])
    const matrix = mandateMatrix(both, asked({ rows: 'group', columns: 'modality' }), 2)
    expect([matrix.total, [...matrix.rowTotals], matrix.rows]).toEqual([6, [6, 3], ['1', '0']])
  })
  it('adds up: the cells of an axis with one value each are the total', () => {
    const { counts, total } = mandateMatrix(members, asked({ columns: 'modality' }), 2)
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(total)
  })
})
