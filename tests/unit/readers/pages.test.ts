import { describe, expect, it } from 'vitest'
import { textOf } from '../../../shared/text/span'
import { type FakePage, lines } from '../../helpers/fake-pdf-port'
import { blocksOfFake, readFake } from '../../helpers/read-fake-pdf'

const FULL = 'Kommunen skal legge til rette for at innbyggere og frivillige lag kan utvikle tjenester sammen'

function page(body: readonly string[], number: number, head = 'Kommuneplan 2024'): FakePage {
  return {
    texts: [{ text: head, x: 70, y: 800, size: 8 }, ...lines(body, { x: 70, y: 700 }), { text: String(number), x: 290, y: 40, size: 8 }],
  }
}

describe('furniture', () => {
  it('is what comes again at the edge of pages', async () => {
    const pages = [1, 2, 3].map((number) => page([`${FULL} del ${number}.`], number))
    expect((await blocksOfFake(pages)).slice(0, 3)).toEqual(['running-head Kommuneplan 2024', `paragraph ${FULL} del 1.`, 'page-number 1'])
  })

  it('is found when odd and even pages differ', async () => {
    const pages = [1, 2, 3, 4, 5, 6].map((number) =>
      page([`${FULL} ${'abcdef'[number - 1]}.`], number, number % 2 ? 'Oslo kommune' : 'Planen'),
    )
    const heads = (await blocksOfFake(pages)).filter((block) => block.startsWith('running-head'))
    expect(heads).toEqual(
      ['Oslo kommune', 'Planen', 'Oslo kommune', 'Planen', 'Oslo kommune', 'Planen'].map((head) => `running-head ${head}`),
    )
  })

  it('is not a heading that counts up at the top of every page', async () => {
    const pages = [1, 3, 4].map((number) => ({
      texts: [{ text: `Kapittel ${number}`, x: 70, y: 760, size: 11 }, ...lines([`${FULL}.`], { x: 70, y: 700 })],
    }))
    expect((await blocksOfFake(pages)).some((block) => block.startsWith('running-head'))).toBe(false)
  })

  it('is a table of contents, wrapped entries included', async () => {
    const texts = [
      { text: 'Innhold', x: 70, y: 760, size: 16 },
      ...lines(['1 Innledning ........................ 3', 'Samarbeid med frivillige og', 'næringsliv ........................ 12'], {
        x: 70,
        y: 730,
      }),
    ]
    const blocks = await blocksOfFake([{ texts }, page([`${FULL}.`], 2)])
    expect(blocks.slice(0, 4).every((block) => block.startsWith('contents'))).toBe(true)
    expect(blocks[4]).not.toMatch(/^contents/)
  })
})

describe('page numbers of a table of contents', () => {
  it('are not numbers of lines, though they rise by one', async () => {
    const texts = [
      { text: 'Innhold', x: 70, y: 760, size: 16 },
      ...['Forord', 'Mål', 'Roller', 'Tiltak', 'Økonomi', 'Vedlegg'].flatMap((text, i) => [
        { text, x: 70, y: 730 - 14 * i },
        { text: String(i + 3), x: 500, y: 730 - 14 * i },
      ]),
    ]
    const blocks = await blocksOfFake([{ texts }, ...[3, 4, 5, 6, 7, 8].map((number) => page([`${FULL}.`], number))])
    expect(blocks.slice(0, 7)).toEqual(
      ['Innhold', 'Forord 3', 'Mål 4', 'Roller 5', 'Tiltak 6', 'Økonomi 7', 'Vedlegg 8'].map((text) => `contents ${text}`),
    )
  })
})

describe('a paragraph that goes on over the page', () => {
  const pages = [
    page([FULL, 'med særlig vekt på sam-'], 1),
    page(['skaping i hele perioden.', '', 'Et nytt avsnitt.'], 2),
    page(['Slutt.'], 3),
  ]

  it('is one block, its broken word whole, and the next page’s furniture stands after it', async () => {
    expect(await blocksOfFake(pages)).toEqual([
      'running-head Kommuneplan 2024',
      'page-number 1',
      `paragraph ${FULL} med særlig vekt på samskaping i hele perioden.`,
      'running-head Kommuneplan 2024',
      'paragraph Et nytt avsnitt.',
      'page-number 2',
      'running-head Kommuneplan 2024',
      'paragraph Slutt.',
      'page-number 3',
    ])
  })

  it('leaves pages that tile the text, and runs in the order of the text on their pages', async () => {
    const { text, pages: found, layout } = await readFake({ pages })
    expect(found.map(({ span }) => span.start)).toEqual([
      0,
      text.indexOf('skaping'),
      text.indexOf('Kommuneplan 2024', text.indexOf('Et nytt')),
    ])
    expect(found.at(-1)?.span.end).toBe(text.length)
    found.forEach(({ span }, index) => {
      const { firstRun = 0, runCount = 0 } = layout.pages[index] ?? {}
      for (let run = firstRun; run < firstRun + runCount; run++) {
        expect(layout.start[run]).toBeGreaterThanOrEqual(span.start)
        expect(layout.end[run]).toBeLessThanOrEqual(span.end)
        if (run > 0) expect(layout.start[run]).toBeGreaterThanOrEqual(layout.end[run - 1] ?? 0)
      }
    })
  })

  it('is not one block when the first sentence ended', async () => {
    const blocks = await blocksOfFake([page([`${FULL}.`], 1), page(['Neste side.'], 2), page(['Slutt.'], 3)])
    expect(blocks).toContain(`paragraph ${FULL}.`)
  })
})

describe('runs', () => {
  it('cover their words from below the baseline to above it', async () => {
    const { text, layout } = await readFake({ pages: [{ texts: [{ text: 'Byrådet skal', x: 100, y: 500, size: 10, width: 60 }] }] })
    expect(textOf(text, { start: layout.start[0] ?? 0, end: layout.end[0] ?? 0 })).toBe('Byrådet skal')
    expect([...layout.rects]).toEqual([100, 498, 160, 508])
    expect([...layout.direction]).toEqual([0])
  })

  it('of turned pages keep user space', async () => {
    const texts = ['Byrådet skal styrke', 'samskaping i byen.'].map((text, i) => ({
      text,
      x: 100 + 12 * i,
      y: 200,
      turned: 90 as const,
      width: 80,
    }))
    const { text, layout } = await readFake({ pages: [{ texts, rotation: 90 }] })
    expect(text).toBe('Byrådet skal styrke samskaping i byen.')
    expect([...layout.direction]).toEqual([1, 1])
    expect([...layout.rects.slice(0, 4)]).toEqual([92, 200, 102, 280])
    expect(layout.pages[0]?.rotation).toBe(90)
  })

  it('end before a hyphen that is no longer in the text', async () => {
    const { layout } = await readFake({ pages: [{ texts: lines([`${FULL} sam-`, 'skaping'], { x: 70, y: 700 }) }] })
    expect(layout.rects[2]).toBeCloseTo(70 + (FULL.length + 5) * 5 - 3.33, 1)
    expect(layout.end[0]).toBe(layout.start[1])
  })

  it('do not cover a list’s mark', async () => {
    const { text, layout } = await readFake({ pages: [{ texts: [{ text: '• styrke', x: 70, y: 700, width: 40 }] }] })
    expect(text).toBe('styrke')
    expect(layout.rects[0]).toBeGreaterThan(74)
    expect(layout.rects[2]).toBe(110)
  })
})

describe('justified lines whose words stand far apart', () => {
  /** Words of lines at 70 to 280 points, with the places where they begin. */
  const row = (y: number, ...words: readonly (readonly [x: number, text: string, width: number])[]) =>
    words.map(([x, text, width]) => ({ text, x, y, width }))
  const above = row(700, [70, 'Samskaping er ingen billigere måte å drive tjenester', 210])

  it('are no table when they go on in the paragraph above', async () => {
    const texts = [
      ...above,
      ...row(688, [70, 'på. Lovpålagte', 99], [193, 'oppgaver', 50], [267, 'er', 13]),
      ...row(676, [70, 'kommunens', 66], [149, 'ansvar.', 39], [201, 'Frivillige', 44], [261, 'kan', 19]),
      ...row(664, [70, 'bidra med nærvær.', 90]),
    ]
    expect(await blocksOfFake([{ texts }])).toEqual([
      'paragraph Samskaping er ingen billigere måte å drive tjenester på. Lovpålagte oppgaver er kommunens ansvar. Frivillige kan bidra med nærvær.',
    ])
  })
  it('are a table when they end where their words do', async () => {
    const texts = [
      ...above,
      ...row(688, [70, 'på dagen', 40], [193, 'oppgaver', 50]),
      ...row(676, [70, 'på natten', 45], [193, 'vakt', 20]),
    ]
    expect((await blocksOfFake([{ texts }])).filter((block) => block.startsWith('table-cell'))).toHaveLength(4)
  })
})
