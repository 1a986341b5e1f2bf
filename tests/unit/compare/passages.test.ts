import { expect, it } from 'vitest'
import { fromEachDocument, packPassages, packSpans, passageCount, passagesBetween, passagesIn } from '../../../shared/compare/passages'
import { documentId } from '../../../shared/model/identifiers'
import type { Passage } from '../../../shared/model/passage'

const [A, B, C] = ['a', 'b', 'c'].map((hex) => documentId(hex.repeat(64))) as [
  Passage['documentId'],
  Passage['documentId'],
  Passage['documentId'],
]
const at = (documentId: Passage['documentId'], start: number): Passage => ({ documentId, start, end: start + 5 })

it('keeps passages by document, in text order, the documents as they came', () => {
  const packed = packPassages([at(B, 40), at(A, 7), at(B, 3), at(A, 90)])
  expect(passageCount(packed)).toBe(4)
  expect(passagesBetween(packed, 0, 9)).toEqual([at(B, 3), at(B, 40), at(A, 7), at(A, 90)])
})
it('gives a page that begins in one document and ends in another', () => {
  const packed = packPassages([at(A, 1), at(A, 2), at(B, 1), at(C, 1), at(C, 2)])
  expect(passagesBetween(packed, 1, 4)).toEqual([at(A, 2), at(B, 1), at(C, 1)])
  expect(passagesBetween(packed, 5, 8)).toEqual([])
})
it('gives those of one document, and none of one that has none', () => {
  const packed = packSpans([
    [A, [{ start: 1, end: 2 }]],
    [
      B,
      [
        { start: 9, end: 10 },
        { start: 3, end: 4 },
      ],
    ],
    [C, []],
  ])
  expect(packed.documents).toEqual([A, B])
  expect(passagesBetween(passagesIn(packed, B), 0, 9)).toEqual([
    { documentId: B, start: 3, end: 4 },
    { documentId: B, start: 9, end: 10 },
  ])
  expect(passageCount(passagesIn(packed, C))).toBe(0)
})
it('lists a passage as often as it was given: a number and its list agree', () => {
  expect(passageCount(packPassages([at(A, 1), at(A, 1)]))).toBe(2)
})

it('takes some from each document before more of one', () => {
  const [a1, a2, a3, b1, c1] = [at(A, 1), at(A, 2), at(A, 3), at(B, 1), at(C, 1)]
  const all = [a1, a2, a3, b1, c1] as const
  expect(fromEachDocument(all, 3)).toEqual([a1, b1, c1])
  expect(fromEachDocument(all, 4)).toEqual([a1, a2, b1, c1])
  expect(fromEachDocument(all, 9)).toEqual(all)
})
