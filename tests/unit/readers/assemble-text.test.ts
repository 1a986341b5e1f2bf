import { describe, expect, it } from 'vitest'
import { lines } from '../../helpers/fake-pdf-port'
import { blocksOfFake, readFake } from '../../helpers/read-fake-pdf'

const WIDE = 'Kommunen skal legge til rette for at innbyggere og frivillige lag kan utvikle tjenester sammen'

describe('lines', () => {
  it('joins the lines of a paragraph and parts paragraphs at a wider gap', async () => {
    const texts = lines([WIDE, 'med byen gjennom hele planperioden.', '', 'Planen gjelder fra 2024.'], { x: 70, y: 700 })
    expect(await blocksOfFake([{ texts }])).toEqual([
      `paragraph ${WIDE} med byen gjennom hele planperioden.`,
      'paragraph Planen gjelder fra 2024.',
    ])
  })

  it('puts a space where a gap is, and none where letters were only drawn in two pieces', async () => {
    const texts = [
      { text: 'Byrådet', x: 70, y: 700, width: 35 },
      { text: 'sk', x: 108, y: 700, width: 10 },
      { text: 'al styrke', x: 118.2, y: 700, width: 45 },
    ]
    expect((await readFake({ pages: [{ texts }] })).text).toBe('Byrådet skal styrke')
  })

  it('makes å of a letter and a ring drawn by itself', async () => {
    const texts = [
      { text: 'Vi ma', x: 70, y: 700, width: 25 },
      { text: '\u030a dele', x: 95, y: 700, width: 25 },
    ]
    expect((await readFake({ pages: [{ texts }] })).text).toBe('Vi må dele')
  })

  it('writes once what is drawn twice for bold, word by word or letter by letter', async () => {
    const word = [
      { text: 'Samskaping', x: 70, y: 700 },
      { text: 'Samskaping', x: 70.3, y: 700 },
    ]
    const letters = ['F', 'Fo', 'or', 'rm'].map((text, i) => ({ text, x: 70 + Math.max(0, i - 1) * 5, y: 660, width: text.length * 5 }))
    expect((await readFake({ pages: [{ texts: [...word, ...letters] }] })).text.replace(/\n/g, ' ')).toBe('Samskaping Form')
  })

  it('keeps a raised footnote number out of the word it stands on, and finds the note', async () => {
    const texts = [
      ...lines([WIDE, WIDE, WIDE], { x: 70, y: 700 }),
      { text: 'Dette er samskaping', x: 70, y: 664, width: 95 },
      { text: '3', x: 165, y: 668, size: 6 },
      { text: ' i praksis.', x: 168, y: 664, width: 45 },
      { text: '3', x: 70, y: 83, size: 5 },
      { text: 'Se kommuneplanen.', x: 74, y: 80, size: 8 },
    ]
    const blocks = await blocksOfFake([{ texts }])
    expect(blocks[0]).toContain('Dette er samskaping i praksis.')
    expect(blocks[1]).toBe('footnote 3 Se kommuneplanen.')
  })

  it('keeps the number of a note out of the word right after it, in notes and where small print was taken for text', async () => {
    const note = (y: number, number: string, words: string) => [
      { text: number, x: 70, y: y + 2.8, size: 6, width: 3.8 },
      { text: words, x: 74.3, y, size: 8 },
    ]
    const body = lines([WIDE, WIDE, WIDE], { x: 70, y: 700 })
    const pages = [
      { texts: [...body, ...note(92, '1', 'Skal er et ord.'), ...note(80, '2', 'Arkivnotat er et annet.')] },
      { texts: [...body, ...note(640, '3', 'Metoder er beskrevet.'), ...lines([WIDE], { x: 70, y: 600 })] },
    ]
    const texts = (await readFake({ pages })).text
    for (const words of ['1 Skal er', '2 Arkivnotat er', '3 Metoder er']) expect(texts).toContain(words)
  })

  it('leaves numbers of lines in the margin out', async () => {
    const numbers = Array.from({ length: 8 }, (_, i) => ({ text: String(i + 1), x: 40, y: 700 - i * 12 }))
    const texts = [...numbers, ...lines(Array(8).fill(WIDE), { x: 70, y: 700 })]
    expect((await readFake({ pages: [{ texts }] })).text).toBe(Array(8).fill(WIDE).join(' '))
  })
})

describe('lists', () => {
  it('keeps every item apart, with its mark beside it, and a wrapped item whole', async () => {
    const texts = [
      ...lines(['Derfor skal vi:'], { x: 70, y: 700 }),
      ...['\uf0b7', '•', '–'].flatMap((mark, i) => [
        { text: mark, x: 80, y: 685 - i * 30, font: 'Symbol', width: 5 },
        { text: 'styrke samarbeidet mellom bydelene og de frivillige i hele byen slik at', x: 95, y: 685 - i * 30, width: 400 },
        { text: 'flere deltar', x: 95, y: 673 - i * 30 },
      ]),
    ]
    const item = 'styrke samarbeidet mellom bydelene og de frivillige i hele byen slik at flere deltar'
    expect(await blocksOfFake([{ texts }])).toEqual([
      'paragraph Derfor skal vi:',
      `list-item0 • ${item}`,
      `list-item0 • ${item}`,
      `list-item0 – ${item}`,
    ])
  })

  it('nests by indent', async () => {
    const texts = [
      { text: '• ytre', x: 70, y: 700 },
      { text: 'o', x: 90, y: 688, font: 'Courier' },
      { text: 'indre', x: 105, y: 688 },
      { text: '• ytre igjen', x: 70, y: 676 },
    ]
    expect(await blocksOfFake([{ texts }])).toEqual(['list-item0 • ytre', 'list-item1 o indre', 'list-item0 • ytre igjen'])
  })

  it('takes numbers in sequence for marks, but not a date that begins a line', async () => {
    const texts = lines(['1. utarbeide en plan', '2. melde fra innen fristen', `3. ${WIDE} innen`, '1. mars 2025.'], { x: 70, y: 700 })
    expect(await blocksOfFake([{ texts }])).toEqual([
      'list-item0 1. utarbeide en plan',
      'list-item0 2. melde fra innen fristen',
      `list-item0 3. ${WIDE} innen 1. mars 2025.`,
    ])
  })
})

describe('columns and tables', () => {
  const left = Array.from({ length: 8 }, (_, i) => `venstre spalte fyller linjen nummer ${'abcdefgh'[i]}`)
  const right = left.map((text) => text.replace('venstre', 'høyre'))

  it('reads the left column before the right one, below a heading over both', async () => {
    const texts = [
      { text: 'En overskrift som går over begge spaltene på hele siden', x: 60, y: 760, size: 16 },
      ...lines(left, { x: 60, y: 700 }),
      ...lines(right, { x: 320, y: 697 }),
    ]
    const blocks = await blocksOfFake([{ texts }])
    expect(blocks[0]).toMatch(/^heading1 En overskrift/)
    expect(blocks.slice(1).join(' ')).toBe(`paragraph ${left.join(' ')} ${right.join(' ')}`)
  })

  it('keeps the cells of a table apart and joins the lines of a cell', async () => {
    const row = (y: number, cells: readonly string[]) => cells.map((text, i) => ({ text, x: 70 + 160 * i, y }))
    const texts = [
      ...row(700, ['Tiltak', 'Ansvar', 'Frist']),
      ...row(680, ['Utrede samlokali-', 'Byrådet', '2025']),
      ...row(668, ['sering']),
      ...row(648, ['Innføre ordningen', 'Bydelene', '2026']),
    ]
    expect(await blocksOfFake([{ texts }])).toEqual([
      'table-cell 0,0 Tiltak',
      'table-cell 0,1 Ansvar',
      'table-cell 0,2 Frist',
      'table-cell 1,0 Utrede samlokalisering',
      'table-cell 1,1 Byrådet',
      'table-cell 1,2 2025',
      'table-cell 2,0 Innføre ordningen',
      'table-cell 2,1 Bydelene',
      'table-cell 2,2 2026',
    ])
  })
})

describe('headings', () => {
  it('goes by size, number, font and outline', async () => {
    const texts = [
      ...lines(['Kommuneplan'], { x: 70, y: 780, size: 24 }),
      ...lines(['2.1 Bærekraft'], { x: 70, y: 740, size: 14 }),
      ...lines([WIDE, WIDE], { x: 70, y: 715 }),
      ...lines(['Hva er en plan'], { x: 70, y: 680, font: 'bold' }),
      ...lines([WIDE, WIDE], { x: 70, y: 666 }),
      ...lines(['Vedtak om plan'], { x: 70, y: 630 }),
      ...lines([WIDE, WIDE], { x: 70, y: 605 }),
    ]
    const blocks = await blocksOfFake([{ texts }], { outline: [{ title: 'Vedtak om plan', level: 2 }] })
    expect(blocks.filter((block) => block.startsWith('heading'))).toEqual([
      'heading1 Kommuneplan',
      'heading2 2.1 Bærekraft',
      'heading3 Hva er en plan',
      'heading2 Vedtak om plan',
    ])
  })
})
