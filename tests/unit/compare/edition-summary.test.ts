import { describe, expect, it } from 'vitest'
import { addresseesOf, countChanges, summaryBy, themesOf } from '../../../shared/compare/edition-summary'
import type { Change } from '../../../shared/model/comparison'

interface Side {
  readonly codes: readonly string[]
  readonly actor: string | null
  readonly addressee: string | null
}
const side = (addressee: string | null, actor: string | null, ...codes: string[]): Side => ({ codes, actor, addressee })
const change = (kind: Change, before: Side | null, after: Side | null) => ({ change: kind, before, after })

const changes = [
  change('kept', side('bydelene', 'districts', 'innovation'), side('bydelene', 'districts', 'innovation')),
  change('strengthened', side('Den enkelte bydel', 'districts'), side('Bydelene', 'districts', 'innovation', 'cocreation')),
  change('reworded', side('Bydelene', 'districts'), side('rektor', null)),
  change('dropped', side(null, null), null),
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

  it('has one row for an actor of the codebook, whatever the text calls it, and both rows when the addressee changed', () =>
    expect(rows(addresseesOf)).toEqual([
      ['districts', 3, 1, 1, 1, 0],
      ['Rektor', 1, 0, 0, 1, 0],
      [null, 1, 0, 0, 0, 1],
    ]))
})
