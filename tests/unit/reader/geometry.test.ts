import { describe, expect, it } from 'vitest'
import { canvasScale } from '../../../renderer/reader/canvas-size'
import {
  baselineSide,
  boxOnPage,
  columnOf,
  currentPage,
  heightOf,
  PAGE_GAP,
  PX_PER_POINT,
  pagesInView,
  placeAt,
  scaleOf,
  stepZoom,
  turn,
} from '../../../renderer/reader/geometry'
import { scrollTarget } from '../../../renderer/reader/scroll-target'
import type { PageGeometry } from '../../../shared/model/layout'

const page: PageGeometry = { viewBox: [10, 20, 210, 420], rotation: 0, firstRun: 0, runCount: 0 }
/** A mark near the top left of the upright page: 20 from the left, 40 from the top, 50 wide, 10 high. */
const rect = [30, 370, 80, 380] as const
const rounded = (box: object) => Object.fromEntries(Object.entries(box).map(([name, value]) => [name, Number(value.toFixed(6))]))

describe('a rectangle on the page as shown', () => {
  it.each([
    [0, { left: 0.1, top: 0.1, width: 0.25, height: 0.025 }],
    // Clockwise: what was near the top is now near the right edge.
    [90, { left: 0.875, top: 0.1, width: 0.025, height: 0.25 }],
    [180, { left: 0.65, top: 0.875, width: 0.25, height: 0.025 }],
    [270, { left: 0.1, top: 0.65, width: 0.025, height: 0.25 }],
  ] as const)('turned by %i', (rotation, box) => expect(rounded(boxOnPage(page, rotation, rect))).toEqual(box))

  it('comes back after four turns', () => {
    expect([0, 90, 180, 270].map((by) => turn(by, 90))).toEqual([90, 180, 270, 0])
    expect(turn(270, -360)).toBe(270)
  })
})

describe('the underline of words', () => {
  it.each([
    // Words along the page, the page turned clockwise: what was below is at the left.
    [0, 0, 'bottom'],
    [90, 0, 'left'],
    [180, 0, 'top'],
    [270, 0, 'right'],
    // Words up the page: below them is the right; on a page that is turned to read them, below them is below.
    [0, 1, 'right'],
    [90, 1, 'bottom'],
    [270, 3, 'bottom'],
    [180, 2, 'bottom'],
  ] as const)('turned by %i, words going %i, stands at the %s', (rotation, direction, side) =>
    expect(baselineSide(rotation, direction)).toBe(side),
  )
})

describe('the column of pages', () => {
  const sizes = [
    { width: 600, height: 800 },
    { width: 600, height: 800 },
    { width: 800, height: 600 },
  ]
  const column = columnOf(sizes, 1)

  it('stands one below the other with a gap', () => {
    expect([...column.tops]).toEqual([PAGE_GAP, 2 * PAGE_GAP + 800, 3 * PAGE_GAP + 1600])
    expect(column.height).toBe(4 * PAGE_GAP + 2200)
  })

  it('knows which pages are in view', () => {
    expect(pagesInView(column, 0, 400)).toEqual({ first: 0, last: 0 })
    expect(pagesInView(column, 700, 400)).toEqual({ first: 0, last: 1 })
    expect(pagesInView(column, 1700, 5000)).toEqual({ first: 2, last: 2 })
    expect(currentPage(column, 700, 400)).toBe(1)
  })

  it('keeps the place when the zoom changes', () => {
    const place = placeAt(column, 1200)
    const larger = columnOf(sizes, 2.5)
    const back = placeAt(larger, heightOf(larger, place))
    expect(back.page).toBe(place.page)
    expect(back.fraction).toBeCloseTo(place.fraction, 6)
  })
})

describe('zoom', () => {
  const a4 = [{ width: 595, height: 842 }]
  it('is in CSS pixels per point', () => expect(scaleOf(1, a4, 0, { width: 100, height: 100 })).toBe(PX_PER_POINT))
  it('fits the width', () => expect(scaleOf('width', a4, 0, { width: 627, height: 300 })).toBeCloseTo(1, 6))
  it('fits the whole page', () => expect(scaleOf('page', a4, 0, { width: 2000, height: 874 })).toBeCloseTo(1, 6))
  it('is not made tiny by one fold-out map', () => {
    const withMap = [...a4, { width: 5950, height: 842 }]
    expect(scaleOf('width', withMap, 0, { width: 627, height: 300 })).toBeCloseTo(595 / (1.5 * 595), 6)
  })
  it('goes in steps and stops at the ends', () => {
    expect(stepZoom(1, 1)).toBe(1.1)
    expect(stepZoom(1.05, -1)).toBe(1)
    expect(stepZoom(4, 1)).toBe(4)
    expect(stepZoom(0.5, -1)).toBe(0.5)
  })
})

describe('scrolling to a passage', () => {
  const view = { start: 1000, end: 1600 }
  it('stays when it is in view', () => expect(scrollTarget({ start: 1100, end: 1130 }, view, 5000, 48)).toBeNull())
  it('puts it a third of the way down', () => expect(scrollTarget({ start: 3000, end: 3030 }, view, 5000, 48)).toBe(3015 - 200))
  it('starts at the top of one that is taller than the window', () =>
    expect(scrollTarget({ start: 3000, end: 3900 }, view, 5000, 48)).toBe(2952))
  it('does not scroll beyond the ends', () => {
    expect(scrollTarget({ start: 20, end: 40 }, view, 5000, 48)).toBe(0)
    expect(scrollTarget({ start: 4980, end: 4990 }, view, 5000, 48)).toBe(4400)
  })
})

describe('canvas pixels', () => {
  it('are those of the screen', () => expect(canvasScale(800, 1100, 2)).toBe(2))
  it('are never more than can be held', () => {
    const scale = canvasScale(4000, 5600, 2)
    expect(4000 * scale * 5600 * scale).toBeLessThanOrEqual(16 * 1024 * 1024 + 1)
    expect(canvasScale(20000, 100, 1) * 20000).toBeLessThanOrEqual(8192)
  })
})
