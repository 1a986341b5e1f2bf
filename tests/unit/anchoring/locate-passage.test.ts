import { describe, expect, it } from 'vitest'
import { type Advance, locatePassage, pageOfRun, runsUnder } from '../../../shared/anchoring/locate-passage'
import type { DocumentLayout, RunDirection } from '../../../shared/model/layout'

interface Run {
  readonly words: string
  readonly rect: readonly [number, number, number, number]
  readonly page?: number
  readonly direction?: RunDirection
  /** Where it stands in the text; the next place it occurs when absent. */
  readonly at?: number
}

/** Every character equally wide. */
const monospaced: Advance = (text) => text.length
/** i and l are a third of other letters, as in Helvetica, nearly. */
const proportional: Advance = (text) => [...text].reduce((sum, letter) => sum + (/[il]/.test(letter) ? 1 : 3), 0)

function layoutOf(text: string, runs: readonly Run[], pageCount = 1): DocumentLayout {
  let from = 0
  const starts = runs.map(({ words, at }) => {
    const start = at ?? text.indexOf(words, from)
    from = start + words.length
    return start
  })
  return {
    pages: Array.from({ length: pageCount }, (_, page) => ({
      viewBox: [0, 0, 600, 800],
      rotation: 0,
      firstRun: runs.filter((run) => (run.page ?? 0) < page).length,
      runCount: runs.filter((run) => (run.page ?? 0) === page).length,
    })),
    start: Uint32Array.from(starts),
    end: Uint32Array.from(runs, ({ words }, i) => (starts[i] ?? 0) + words.length),
    rects: Float32Array.from(runs.flatMap(({ rect }) => rect)),
    direction: Uint8Array.from(runs, ({ direction }) => direction ?? 0),
    family: new Uint8Array(runs.length),
  }
}

function locate(text: string, words: string, runs: readonly Run[], { advance = monospaced, pages = 1 } = {}) {
  const start = text.indexOf(words)
  return locatePassage(text, layoutOf(text, runs, pages), { start, end: start + words.length }, advance).pages
}

describe('the words of a passage on the page', () => {
  const line: Run = { words: 'Kommunen skal utarbeide en plan.', rect: [100, 500, 420, 512] }

  it('gives a whole run its own rectangle', () => {
    expect(locate(line.words, line.words, [line])).toEqual([{ pageIndex: 0, rects: [[100, 500, 420, 512]], directions: [0] }])
  })

  it('cuts a run at the first and last character', () => {
    expect(locate(line.words, 'skal', [line])).toEqual([{ pageIndex: 0, rects: [[190, 500, 230, 512]], directions: [0] }])
  })

  it('cuts by the widths of the characters, not by their number', () => {
    const run: Run = { words: 'illmwm', rect: [0, 0, 120, 10] }
    expect(locate(run.words, 'ill', [run], { advance: proportional })[0]?.rects).toEqual([[0, 0, 30, 10]])
  })

  it('joins runs on one line and keeps lines apart', () => {
    const text = 'Bydelene skal sørge for tilbud.'
    const runs: Run[] = [
      { words: 'Bydelene', rect: [100, 500, 180, 512] },
      { words: 'skal sørge', rect: [184, 500, 284, 512] },
      { words: 'for tilbud.', rect: [100, 484, 210, 496] },
    ]
    expect(locate(text, text, runs)[0]?.rects).toEqual([
      [100, 500, 284, 512],
      [100, 484, 210, 496],
    ])
  })

  it('keeps a small raised figure on its line', () => {
    const text = 'Planen1 gjelder'
    const runs: Run[] = [
      { words: 'Planen', rect: [100, 500, 160, 512] },
      { words: '1', rect: [160, 506, 164, 513] },
      { words: 'gjelder', rect: [168, 500, 240, 512] },
    ]
    expect(locate(text, text, runs)[0]?.rects).toEqual([[100, 500, 240, 513]])
  })

  it('does not join the last line of a column with the first of the next', () => {
    const text = 'slutt på spalten begynner igjen'
    const runs: Run[] = [
      { words: 'slutt på spalten', rect: [50, 500, 250, 512] },
      { words: 'begynner igjen', rect: [320, 500, 480, 512] },
    ]
    expect(locate(text, text, runs)[0]?.rects).toHaveLength(2)
  })

  it('goes on over a page break', () => {
    const text = 'Tiltaket skal være ferdig'
    const runs: Run[] = [
      { words: 'Tiltaket skal', rect: [100, 40, 230, 52] },
      { words: 'være ferdig', rect: [100, 740, 210, 752], page: 1 },
    ]
    expect(locate(text, 'skal være', runs, { pages: 2 })).toEqual([
      { pageIndex: 0, rects: [[190, 40, 230, 52]], directions: [0] },
      { pageIndex: 1, rects: [[100, 740, 140, 752]], directions: [0] },
    ])
  })

  it('cuts upwards, leftwards and downwards where the text goes so', () => {
    const cut = (direction: RunDirection) => locate('abcd', 'b', [{ words: 'abcd', rect: [0, 0, 40, 80], direction }])[0]?.rects[0]
    expect(cut(1)).toEqual([0, 20, 40, 40])
    expect(cut(2)).toEqual([20, 0, 30, 80])
    expect(cut(3)).toEqual([0, 40, 40, 60])
  })

  it('leaves out characters that are drawn nowhere, such as a joined hyphen', () => {
    const text = 'sam  skaping'
    const runs: Run[] = [
      { words: 'sam', rect: [0, 20, 30, 30] },
      { words: 'skaping', rect: [0, 0, 70, 10] },
    ]
    expect(locate(text, '  ', runs)).toEqual([])
    expect(locate(text, text, runs)[0]?.rects).toHaveLength(2)
  })

  it('finds runs that stand on the page in another order than in the text', () => {
    // The running foot is drawn between the two halves of a paragraph, but stands after it in the text.
    const text = 'Første halvdel og andre halvdel\nSide 3'
    const runs: Run[] = [
      { words: 'Første halvdel', rect: [0, 60, 140, 70], at: 0 },
      { words: 'Side 3', rect: [0, 10, 60, 20], at: 32 },
      { words: 'og andre halvdel', rect: [0, 700, 160, 710], page: 1, at: 15 },
    ]
    expect(locate(text, 'halvdel og andre', runs, { pages: 2 }).map(({ pageIndex, rects }) => [pageIndex, rects.length])).toEqual([
      [0, 1],
      [1, 1],
    ])
  })

  it('knows the page of a run when pages in between are empty', () => {
    const text = 'a b'
    const layout = layoutOf(
      text,
      [
        { words: 'a', rect: [0, 0, 1, 1] },
        { words: 'b', rect: [0, 0, 1, 1], page: 2 },
      ],
      4,
    )
    expect([0, 1].map((run) => pageOfRun(layout, run))).toEqual([0, 2])
    expect(runsUnder(layout, { start: 2, end: 3 })).toEqual([1])
  })
})
