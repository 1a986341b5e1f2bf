import { expect, it } from 'vitest'
import { followMandates } from '../../../shared/compare/follow-mandates'
import type { Change, EditionChange, EditionPassage } from '../../../shared/model/comparison'
import type { Modality } from '../../../shared/model/directive'

const at = (start: number, modality: Modality | null = 'obligation'): EditionPassage => ({
  start,
  end: start + 1,
  text: `s${start}`,
  pageLabel: '1',
  modality,
  addressee: null,
  actors: [],
  codes: [],
})
const became = (change: Change, before: EditionPassage | null, after: EditionPassage | null): EditionChange => ({
  change,
  moved: false,
  before,
  after,
  words: null,
})
const told = (pairs: readonly (readonly EditionChange[] | null)[]) =>
  followMandates(pairs).map(({ passage, since, until, stands, strengthened, weakened }) => [
    passage.text,
    since,
    until,
    stands ? 'stands' : 'dropped',
    strengthened,
    weakened,
  ])

it('follows a directive that was strengthened in the second edition and kept in the third', () =>
  expect(
    told([[became('strengthened', at(1, 'recommendation'), at(5))], [became('kept', at(5), at(9)), became('new', null, at(12))]]),
  ).toEqual([
    ['s9', 0, 2, 'stands', [1], []],
    ['s12', 2, 2, 'stands', [], []],
  ]))

it('says of a dropped one which edition was the last to have it, also when only a statement is left', () =>
  expect(told([[became('kept', at(1), at(5)), became('dropped', at(2), null)], [became('weakened', at(5), at(9, null))]])).toEqual([
    ['s5', 0, 1, 'dropped', [], []],
    ['s2', 0, 0, 'dropped', [], []],
  ]))

it('begins anew where two documents are not editions of one another, and keeps what stood in the last edition before', () =>
  expect(told([[became('kept', at(1), at(5)), became('dropped', at(2), null)], null, [became('kept', at(5), at(6))]])).toEqual([
    ['s6', 2, 3, 'stands', [], []],
    ['s5', 0, 1, 'stands', [], []],
    ['s2', 0, 0, 'dropped', [], []],
  ]))

it('keeps the mandates of two editions when another document comes after them', () =>
  expect(told([[became('strengthened', at(1, 'recommendation'), at(5)), became('new', null, at(7))], null])).toEqual([
    ['s5', 0, 1, 'stands', [1], []],
    ['s7', 1, 1, 'stands', [], []],
  ]))
