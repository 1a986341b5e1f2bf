import { describe, expect, it } from 'vitest'
import { linesOf, pageTicks } from '../../../renderer/features/compare/barcode-layout'
import type { ComparedMember } from '../../../shared/model/comparison'
import { MODALITIES } from '../../../shared/model/directive'
import { documentId } from '../../../shared/model/identifiers'

const member = (pages: number): ComparedMember => ({
  id: documentId('a'.repeat(64)),
  words: pages * 100,
  sections: [],
  pageLabels: Array.from({ length: pages }, (_, i) => (i < 2 ? 'i'.repeat(i + 1) : String(i - 1))),
  pageStarts: Uint32Array.from({ length: pages }, (_, i) => i * 100),
  directives: Uint32Array.from([
    ...[0, 1, 0, 0, 0, 0, MODALITIES.indexOf('obligation'), 0, 0, 0, 0, 0],
    ...[2, 3, 1, 50, 0, 0, MODALITIES.indexOf('permission'), 0, 0, 0, 0, 0],
  ]),
})

describe('a bar code', () => {
  it('draws a harder class as a longer line, where its sentence begins', () => {
    expect(linesOf(member(1), 'obligation', 200, 40)).toBe('M0.0 0V40')
    expect(linesOf(member(1), 'permission', 200, 40)).toBe('M100.0 30V40')
    expect(linesOf(member(1), 'prohibition', 200, 40)).toBe('')
  })

  it('has a tick for every page, and labels as printed where there is room', () => {
    const ticks = pageTicks(member(40), 400, 30)
    expect(ticks.length).toBe(40)
    expect(ticks.filter(({ label }) => label !== null)).toEqual([
      { x: 0, label: 'i' },
      { x: 40, label: '3' },
      { x: 90, label: '8' },
      { x: 140, label: '13' },
      { x: 190, label: '18' },
      { x: 240, label: '23' },
      { x: 290, label: '28' },
      { x: 340, label: '33' },
      { x: 390, label: '38' },
    ])
  })

  it('labels no page of a document without words twice in one place', () => {
    const empty = { ...member(3), words: 0, pageStarts: new Uint32Array(3) }
    expect(pageTicks(empty, 400, 30).filter(({ label }) => label !== null)).toEqual([{ x: 0, label: 'i' }])
  })
})
