import { describe, expect, it } from 'vitest'
import { type FakeText, lines } from '../../helpers/fake-pdf-port'
import { blocksOfFake } from '../../helpers/read-fake-pdf'

const HEAD: readonly FakeText[] = [
  { text: 'Krav', x: 92, y: 720 },
  { text: 'nr.', x: 92, y: 708 },
  { text: 'Krav til dokument', x: 136, y: 720 },
  { text: 'Type', x: 405, y: 720 },
]

/** Widths as a real font has them: the words end before the next column. */
const words = (texts: readonly string[], y: number): FakeText[] =>
  lines(texts, { x: 136, y }).map((text) => ({ ...text, width: text.text.length * 4.4 }))

describe('a table with a number for every row', () => {
  const first = ['En arkivenhet skal kunne identifiseres entydig innenfor', 'det arkivskapende organet.']
  const second = ['Autoriserte brukere skal kunne slette et dokument.']

  it('has its numbers in a column of their own: they begin no sentence', async () => {
    const texts = [
      ...HEAD,
      { text: '2.7.1', x: 92, y: 690 },
      ...words(first, 690),
      { text: 'O', x: 415, y: 690 },
      { text: '2.7.2', x: 92, y: 660 },
      ...words(second, 660),
      { text: 'O', x: 415, y: 660 },
    ]
    expect((await blocksOfFake([{ texts }])).slice(3)).toEqual([
      'table-cell 1,0 2.7.1',
      `table-cell 1,1 ${first.join(' ')}`,
      'table-cell 1,2 O',
      'table-cell 2,0 2.7.2',
      `table-cell 2,1 ${second[0]}`,
      'table-cell 2,2 O',
    ])
  })

  it('parts a long number from the words close to it, and rows without room between them', async () => {
    const texts = [
      ...HEAD,
      { text: '3.1.12', x: 92, y: 690, width: 36 },
      ...words(first, 690),
      { text: 'B', x: 415, y: 690 },
      { text: '3.1.13', x: 92, y: 666, width: 36 },
      ...words(second, 666),
      { text: 'B', x: 415, y: 666 },
    ]
    const blocks = await blocksOfFake([{ texts }])
    expect(blocks).toContain(`table-cell 1,1 ${first.join(' ')}`)
    expect(blocks).toContain(`table-cell 2,1 ${second[0]}`)
  })

  it('ends before the next chapter, whose number stands in the same place', async () => {
    const texts = [
      ...HEAD,
      { text: '2.7.1', x: 92, y: 690 },
      ...words(second, 690),
      { text: 'O', x: 415, y: 690 },
      { text: '2.8', x: 92, y: 660, size: 14, width: 24 },
      { text: 'Skjerming', x: 136, y: 660, size: 14 },
      ...lines(['Skjerming brukes til å skjerme registrerte opplysninger eller enkelte dokumenter mot innsyn.'], { x: 90, y: 640 }),
    ]
    const blocks = await blocksOfFake([{ texts }])
    expect(blocks.filter((block) => block.includes('2.8'))).toEqual(['heading2 2.8 Skjerming'])
  })

  it('keeps a heading whole whose number stands far from its words', async () => {
    const texts = [
      { text: '2.8', x: 70, y: 700, size: 14 },
      { text: 'Skjerming', x: 120, y: 700, size: 14 },
      ...lines(['Skjerming brukes til å skjerme registrerte opplysninger eller enkelte dokumenter mot innsyn.'], { x: 70, y: 670 }),
    ]
    expect((await blocksOfFake([{ texts }]))[0]).toBe('heading2 2.8 Skjerming')
  })
})

describe('a table whose cells are centred', () => {
  it('reads each row whole, though its number stands beside the middle of its words', async () => {
    const rows = [
      ['Et dokumentobjekt som er tilknyttet samme', 'dokumentbeskrivelse skal kunne referere til', 'forskjellige versjoner av dokumentet.'],
      ['Det skal være mulig å opprette en', 'dokumentbeskrivelse uten elektronisk dokument.'],
    ]
    const texts = [
      { text: 'Krav', x: 92, y: 726 },
      { text: 'nr.', x: 92, y: 714 },
      { text: 'Krav til dokument', x: 136, y: 720 },
      { text: 'Type', x: 405, y: 720 },
      ...words(rows[0] ?? [], 690),
      { text: '2.7.1', x: 92, y: 678 },
      { text: 'O', x: 415, y: 678 },
      ...words(rows[1] ?? [], 654),
      { text: '2.7.2', x: 92, y: 648 },
      { text: 'O', x: 415, y: 648 },
    ]
    const blocks = await blocksOfFake([{ texts }])
    expect(blocks).toContain(`table-cell 1,1 ${rows[0]?.join(' ')}`)
    expect(blocks).toContain(`table-cell 2,1 ${rows[1]?.join(' ')}`)
    expect(blocks.filter((block) => /^table-cell [12],[02]/.test(block))).toEqual([
      'table-cell 1,0 2.7.1',
      'table-cell 1,2 O',
      'table-cell 2,0 2.7.2',
      'table-cell 2,2 O',
    ])
  })
})

describe('a cell', () => {
  const lead = ['Rapporten skal inneholde følgende opplysninger, så fremt de', 'finnes i løsningen:']
  const item = ['korrespondansepart (skrives ikke ut når navnet på den som', 'har sendt brevet er unntatt)']

  it('keeps the items of a list without marks apart', async () => {
    const texts = [
      ...HEAD,
      { text: '2.7.1', x: 92, y: 690 },
      ...words([...lead, 'saksansvarlig', ...item, 'tittel'], 690),
      { text: 'O', x: 415, y: 690 },
    ]
    expect((await blocksOfFake([{ texts }])).filter((block) => block.startsWith('table-cell 1,1'))).toEqual([
      `table-cell 1,1 ${lead.join(' ')}`,
      'table-cell 1,1 saksansvarlig',
      `table-cell 1,1 ${item.join(' ')}`,
      'table-cell 1,1 tittel',
    ])
  })

  it('has its list also when the lead-in fills its line, and below an empty line', async () => {
    const full = 'Rapporten skal inneholde opplysninger om hver sak, nemlig:'
    const texts = [
      ...HEAD,
      { text: '2.7.1', x: 92, y: 690 },
      ...words([full, 'saksmappeinformasjon', 'tittel', '', 'Journalpostinformasjon'], 690),
      { text: 'O', x: 415, y: 690 },
      ...lines(['Hensikten med rapporten er å vise dokumenter med en forfallsdato for den enkelte saksbehandler.'], { x: 90, y: 590 }),
    ]
    expect((await blocksOfFake([{ texts }])).slice(4)).toEqual([
      `table-cell 1,1 ${full}`,
      'table-cell 1,1 saksmappeinformasjon',
      'table-cell 1,1 tittel',
      'table-cell 1,1 Journalpostinformasjon',
      'table-cell 1,2 O',
      'paragraph Hensikten med rapporten er å vise dokumenter med en forfallsdato for den enkelte saksbehandler.',
    ])
  })

  it('keeps a broken word whole, though its end stands out of the column', async () => {
    const texts = [0, 1].flatMap((i) => [
      { text: ['endretDato', 'endretAv'][i] ?? '', x: 107, y: 700 - i * 36, width: 50 },
      { text: ['Dato', 'Tekst (metadata-'][i] ?? '', x: 400, y: 700 - i * 36, width: [25, 60][i] ?? 0 },
    ])
    const blocks = await blocksOfFake([{ texts: [...texts, { text: 'elementets navn)', x: 400, y: 652, width: 90 }] }])
    expect(blocks).toContain('table-cell 1,1 Tekst (metadataelementets navn)')
  })
})
