import { describe, expect, it } from 'vitest'
import { coverageOf, isHighlighted, spreadOf } from '../../../renderer/features/compare/mandates/coverage'
import { sortedRows } from '../../../renderer/features/compare/mandates/row-order'
import type { MandateMatrix, MandateQuery } from '../../../shared/model/comparison'

/** Two rows, two columns, three groups; a directive may be in several groups. */
const MATRIX: MandateMatrix = {
  rows: ['t:Å', 't:B'],
  columns: ['x', null],
  counts: Uint32Array.of(4, 0, 1, 2),
  rowTotals: Uint32Array.of(4, 3),
  columnTotals: Uint32Array.of(5, 2),
  total: 7,
  groupCounts: Uint32Array.of(1, 2, 1, 0, 0, 0, 1, 0, 0, 1, 1, 0),
}

describe('what groups have', () => {
  it('is every cell that is filled, most directives first', () =>
    expect(coverageOf(MATRIX, 3)).toEqual([
      { row: 0, column: 0, total: 4, counts: [1, 2, 1] },
      { row: 1, column: 1, total: 2, counts: [1, 1, 0] },
      { row: 1, column: 0, total: 1, counts: [1, 0, 0] },
    ]))
  it('is common to all, in some, or in one alone', () =>
    expect([[1, 2, 1], [1, 1, 0], [1, 0, 0], [5]].map(spreadOf)).toEqual(['common', 'some', 'alone', 'common']))
  it('is looked for by what one has alone and what one lacks', () => {
    const found = (counts: number[], kind: 'alone' | 'lacking', group: string) => isHighlighted(counts, { kind, group }, ['p', 'q', 'r'])
    expect([found([1, 0, 0], 'alone', 'p'), found([1, 1, 0], 'alone', 'p'), found([0, 1, 0], 'alone', 'p')]).toEqual([true, false, false])
    expect([found([1, 0, 0], 'lacking', 'p'), found([1, 1, 0], 'lacking', 'r')]).toEqual([false, true])
    expect(found([1, 0, 0], 'lacking', 'taken out of the selection')).toBe(true)
  })
})

describe('the order of rows', () => {
  const names = { row: (value: string | null) => (value ?? '').slice(2), column: String }
  const query: MandateQuery = {
    rows: 'actor',
    columns: 'theme',
    naming: { by: 'text', together: {} },
    modality: null,
    requirement: null,
    only: null,
  }
  it('is by number, by name in Norwegian order, or by a column', () => {
    expect(sortedRows(MATRIX, query, 'total', names, [])).toEqual([0, 1])
    expect(sortedRows(MATRIX, query, 'name', names, [])).toEqual([1, 0])
    expect(sortedRows(MATRIX, query, { column: null }, names, [])).toEqual([1, 0])
  })
  it('is the ladder where rows are classes', () =>
    expect(sortedRows({ ...MATRIX, rows: ['intention', 'obligation'] }, { ...query, rows: 'modality' }, 'total', names, [])).toEqual([
      1, 0,
    ]))
})
