import { describe, expect, it } from 'vitest'
import { findBoilerplate } from '../../../shared/compare/boilerplate'
import { coverageOf, mandateMatrix } from '../../../shared/compare/mandate-matrix'
import { digestFromText } from './digest-from-text'

const ALNA = digestFromText(
  'Bydelene skal rapportere innen 1. mars 2022. Bydelene skal styrke samskaping og innovasjon. Kommunen bør prøve ut innovasjon.',
)
const GRORUD = digestFromText('Bydelene skal rapportere innen 3. mars 2023. Planen skal revideres. Bydelene skal prøve ut innovasjon.')
const all = () => true

describe('the mandate matrix', () => {
  const matrix = mandateMatrix([ALNA, GRORUD], 'actor', 'theme', all)
  const count = (row: string | null, column: string | null) =>
    matrix.cells[matrix.rows.indexOf(row)]?.[matrix.columns.indexOf(column)]?.length

  it('counts directives by who must act and on what', () => {
    expect(count('Bydelene', 'innovation')).toBe(2)
    expect(count('Bydelene', 'cocreation')).toBe(1)
    expect(count('Kommunen', 'innovation')).toBe(1)
    expect(count(null, null)).toBe(1)
  })
  it('counts a directive with two themes once in the totals', () => {
    expect(matrix.total).toBe(6)
    expect(matrix.rowTotals[matrix.rows.indexOf('Bydelene')]).toBe(4)
    expect(matrix.columnTotals[matrix.columns.indexOf('innovation')]).toBe(3)
  })
  it('puts the most first and those without a value last', () => expect(matrix.rows).toEqual(['Bydelene', 'Kommunen', null]))
  it('leads to the directives behind each number', () =>
    expect(matrix.cells[1]?.[matrix.columns.indexOf('innovation')]).toEqual([{ document: 0, directive: 2 }]))
  it('leaves out what is not asked for', () =>
    expect(mandateMatrix([ALNA], 'actor', 'modality', ({ modality }) => modality === 'recommendation').rows).toEqual(['Kommunen']))
  it('tells what is common to all, what one has alone, and who lacks it', () => {
    const coverage = coverageOf(matrix, 2)
    expect(coverage.find(({ row, column }) => row === 'Bydelene' && column === 'innovation')).toMatchObject({
      documents: [0, 1],
      missing: [],
    })
    expect(coverage.find(({ column }) => column === 'cocreation')).toMatchObject({ documents: [0], missing: [1] })
  })
})

describe('text that documents have in common', () => {
  const [alna, grorud] = findBoilerplate([ALNA, GRORUD], 1)
  it('is found though dates differ', () => {
    expect(alna?.sentences).toEqual([0])
    expect(grorud).toMatchObject({ sentences: [0], directives: 1 })
  })
  it('is counted apart: density with and without it', () => {
    expect(alna?.density?.value).toBeCloseTo((3 * 1000) / ALNA.words)
    expect(alna?.ownDensity?.value).toBeCloseTo((2 * 1000) / (ALNA.words - (alna?.words ?? 0)))
  })
  it('is nothing in one document', () => expect(findBoilerplate([ALNA], 1)[0]?.sentences).toEqual([]))
  it('leaves out short sentences, which are alike by chance', () => {
    const short = digestFromText('Alle må bidra.')
    expect(findBoilerplate([short, short], 1)[0]?.sentences).toEqual([])
  })
})
