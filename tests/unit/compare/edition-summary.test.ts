import { describe, expect, it } from 'vitest'
import { addresseesOf, countChanges, summaryBy, themesOf } from '../../../shared/compare/edition-summary'
import type { Change } from '../../../shared/model/comparison'

interface Side {
  readonly codes: readonly string[]
  readonly actors: readonly string[]
}
const side = (actors: readonly string[], ...codes: string[]): Side => ({ codes, actors })
const change = (kind: Change, before: Side | null, after: Side | null) => ({ change: kind, before, after })

const changes = [
  change('kept', side(['districts'], 'innovation'), side(['districts'], 'innovation')),
  change('strengthened', side(['districts']), side(['districts', 'Byrådet'], 'innovation', 'cocreation')),
  change('reworded', side(['districts']), side(['Rektor'])),
  change('dropped', side([]), null),
]
const rows = (valuesOf: typeof themesOf) =>
  summaryBy(changes, valuesOf).map(({ value, total, counts }) => [
    value,
    total,
    counts.kept,
    counts.strengthened,
    counts.reworded,
    counts.dropped,
  ])

describe('the summary of two editions', () => {
  it('counts each change once in all', () =>
    expect(countChanges(changes)).toEqual({ kept: 1, reworded: 1, strengthened: 1, weakened: 0, moved: 0, new: 0, dropped: 1 }))

  it('has a row for each theme of either edition, those without one last', () =>
    expect(rows(themesOf)).toEqual([
      ['innovation', 2, 1, 1, 0, 0],
      ['cocreation', 1, 0, 1, 0, 0],
      [null, 2, 0, 0, 1, 1],
    ]))

  it('has a row for each who is named, in either edition', () =>
    expect(rows(addresseesOf)).toEqual([
      ['districts', 3, 1, 1, 1, 0],
      ['Byrådet', 1, 0, 1, 0, 0],
      ['Rektor', 1, 0, 0, 1, 0],
      [null, 1, 0, 0, 0, 1],
    ]))
})
