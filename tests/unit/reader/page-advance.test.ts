import { describe, expect, it } from 'vitest'
import { exactLayout, pageAdvance } from '../../../renderer/reader/page-advance'
import type { PlacedText } from '../../../renderer/reader/text-layer'
import type { DocumentLayout, PdfRect, RunDirection } from '../../../shared/model/layout'

/** A line whose letters are ten wide and whose bullets and hyphens are four. */
function line(str: string, transform: readonly number[]): PlacedText {
  const offsets = Float64Array.from({ length: str.length + 1 }, () => 0)
  for (let i = 0; i < str.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (/[•-]/.test(str[i] ?? '') ? 4 : 10)
  return { str, transform, width: offsets[str.length] ?? 0, offsets }
}

function layoutOf(text: string, rect: PdfRect, direction: RunDirection = 0): DocumentLayout {
  return {
    pages: [{ viewBox: [0, 0, 600, 800], rotation: 0, firstRun: 0, runCount: 1 }],
    start: Uint32Array.of(0),
    end: Uint32Array.of(text.length),
    rects: Float32Array.from(rect),
    direction: Uint8Array.of(direction),
    family: Uint8Array.of(0),
  }
}

const UPRIGHT = [10, 0, 0, 10, 100, 500]

describe('a run on the page', () => {
  it('begins after its bullet, whatever width reading took that to have', () => {
    const layout = layoutOf('ja', [117, 498, 134, 508])
    expect([...exactLayout('ja', layout, 0, [line('• ja', UPRIGHT)]).rects]).toEqual([114, 498, 134, 508])
  })

  it('ends before the hyphen of a broken word', () => {
    const layout = layoutOf('sam', [100, 498, 127, 508])
    expect([...exactLayout('sam', layout, 0, [line('sam-', UPRIGHT)]).rects]).toEqual([100, 498, 130, 508])
  })

  it('is corrected in text that goes upwards', () => {
    const layout = layoutOf('ja', [292, 113, 302, 134], 1)
    expect([...exactLayout('ja', layout, 0, [line('• ja', [0, 10, -10, 0, 300, 100])]).rects]).toEqual([292, 114, 302, 134])
  })

  it('stays where it is when the words under it are others, or far away', () => {
    const elsewhere = layoutOf('ja', [160, 498, 180, 508])
    expect(exactLayout('ja', elsewhere, 0, [line('ja er ikke nei', UPRIGHT)]).rects).toEqual(elsewhere.rects)
    const other = layoutOf('xy', [100, 498, 120, 508])
    expect(exactLayout('xy', other, 0, [line('ja er', UPRIGHT)]).rects).toEqual(other.rects)
  })
})

describe('widths for cutting it', () => {
  const layout = layoutOf('a-b', [100, 498, 124, 508])
  const advance = pageAdvance('a-b', layout, 0, [line('a-b', UPRIGHT)], (text) => text.length * 100)

  it('are those of its own font', () => expect(advance('a-', 0, 0)).toBe(14))
  it('are those of the substitute font for a run with characters it does not have, and for runs of other pages', () => {
    const mixed = pageAdvance('aåb', layout, 0, [line('a-b', UPRIGHT)], (text) => text.length * 100)
    expect(mixed('a', 0, 0)).toBe(100)
    expect(advance('a', 0, 7)).toBe(100)
  })
})
