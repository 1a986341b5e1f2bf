import { describe, expect, it } from 'vitest'
import { extractDirectives } from '../../../shared/directives/extract-directives.ts'
import { splitSentences } from '../../../shared/language/sentences.ts'
import type { DocumentProfile, DocumentType } from '../../../shared/model/document-profile.ts'
import type { Block } from '../../../shared/model/source-document.ts'
import { readText } from '../../../shared/readers/read-text.ts'
import { tokenise } from '../../../shared/text/tokens.ts'
import { extractFromText } from '../../helpers/extract-from-text.ts'

/** Each directive as "modality, who, under which lead-in: its words". */
function directives(source: string, profile: Partial<DocumentProfile> = {}): string[] {
  const { text, sentences, directives: found } = extractFromText(source, profile)
  const words = (span: { start: number; end: number } | null | undefined): string => (span ? text.slice(span.start, span.end) : '–')
  return found.map((one) => {
    const lead = one.leadIn === null ? '' : ` under «${words(sentences[one.leadIn])}»`
    return `${one.modality}, ${words(one.addressee?.span)}${lead}: ${words(one)}`
  })
}

describe('items under a lead-in', () => {
  it('take its modality and addressee, and the lead-in is not counted itself', () => {
    expect(directives('Bydelene skal:\n- melde behov\n- føre regnskap')).toEqual([
      'obligation, Bydelene under «Bydelene skal:»: melde behov',
      'obligation, Bydelene under «Bydelene skal:»: føre regnskap',
    ])
  })

  it('stand under a lead-in without a colon too, across a page and its furniture', () => {
    expect(directives('# Derfor skal vi\n- bygge boliger\n~ Side 3\n- plante trær\nBoliger er dyre.')).toEqual([
      'intention, vi under «Derfor skal vi»: bygge boliger',
      'intention, vi under «Derfor skal vi»: plante trær',
    ])
  })

  it('may be nested', () => {
    expect(directives('Vi vil:\n- åpne skolene:\n  - på kveldstid\n  - i helger')).toEqual([
      'intention, Vi under «Vi vil:»: åpne skolene:',
      'intention, Vi under «Vi vil:»: på kveldstid',
      'intention, Vi under «Vi vil:»: i helger',
    ])
  })

  it('keep a modal verb of their own', () => {
    expect(directives('Bydelene skal:\n- melde behov\n- Etaten bør bistå.')).toEqual([
      'obligation, Bydelene under «Bydelene skal:»: melde behov',
      'recommendation, Etaten: Etaten bør bistå.',
    ])
  })

  it('inherit past a modal verb in a subordinate clause', () => {
    expect(directives('Vi skal:\n- lage planer som kan vedtas')).toEqual(['intention, Vi under «Vi skal:»: lage planer som kan vedtas'])
  })

  it('end at the next paragraph', () => {
    expect(directives('Bydelene skal:\n- melde behov\nByen vokser.\n- et punkt for seg')).toHaveLength(1)
  })

  it('may hang on a clause that breaks off, or be cells of a table', () => {
    expect(directives('Kommunen må sørge for at\n- alle får plass')).toEqual([
      'obligation, Kommunen under «Kommunen må sørge for at»: alle får plass',
    ])
    expect(directives('Bydelene skal:\n| melde behov\n| føre regnskap')).toHaveLength(2)
  })

  it('carry no directive under a lead-in that is none', () => {
    expect(directives('Planen viser hvordan vi skal arbeide:\n- i skolen\n- i barnehagen')).toEqual([])
  })

  it('leave their lead-in counted when each of them has its own', () => {
    expect(directives('Kommunen skal følge disse prinsippene:\n- Planer skal være korte.')).toEqual([
      'obligation, Kommunen: Kommunen skal følge disse prinsippene:',
      'obligation, –: Planer skal være korte.',
    ])
  })

  it('only the first sentence of an item is its own', () => {
    expect(directives('Vi skal:\n- lage en plan. Den blir lang.')).toEqual(['intention, Vi under «Vi skal:»: lage en plan.'])
  })
})

describe('headings', () => {
  it('count when they are a clause, and not when they only mention what must be', () => {
    expect(directives('# Kommunen skal være klimanøytral')).toHaveLength(1)
    const { directives: none, notDirectives } = extractFromText('# Skal og bør')
    expect([none.length, notDirectives.map((one) => one.reason)]).toEqual([0, ['heading', 'second-cue']])
  })
})

describe('lists as readers give them', () => {
  /** Read as a text file is: marks, numbers and indents are found by the reader. */
  function read(file: string): string[] {
    const result = readText(new TextEncoder().encode(file))
    if (!result.ok) throw new Error(result.error.kind)
    const { text, blocks } = result.value.value
    const sentences = splitSentences(text, blocks)
    const tokens = sentences.map(({ start, end }) => tokenise(text, start, end))
    const profile: DocumentProfile = { type: 'plan', issuer: null, year: null, date: null, language: 'nb' }
    return extractDirectives({ text, blocks, sentences, tokens, profile, body: () => true }).directives.map(
      ({ modality, addressee, start, end }) =>
        `${modality}, ${addressee === null ? '–' : text.slice(addressee.span.start, addressee.span.end)}: ${text.slice(start, end)}`,
    )
  }
  const OF_TWO = ['obligation, Bydelene: melde behov', 'obligation, Bydelene: føre regnskap']

  it.each(['\u2022', '\u2013', '-', '\uF071', '\uF0A7', '\uF0B7', '\uF0D8', '\uF0FC'])('marked by %j', (mark) => {
    expect(read(`Bydelene skal:\n\n${mark} melde behov\n${mark} føre regnskap\n`)).toEqual(OF_TWO)
  })
  it.each([
    ['1.', '2.'],
    ['a)', 'b)'],
    ['(i)', '(ii)'],
  ])('numbered %s %s', (one, two) => {
    expect(read(`Bydelene skal:\n\n${one} melde behov\n${two} føre regnskap\n`)).toEqual(OF_TWO)
  })
  it('nested, with numbers of another kind', () => {
    expect(read('Bydelene skal:\n\na) føre regnskap\n  i) for hver enhet\n  ii) for hvert kvartal\nb) rapportere\n')).toEqual([
      'obligation, Bydelene: føre regnskap',
      'obligation, Bydelene: for hver enhet',
      'obligation, Bydelene: for hvert kvartal',
      'obligation, Bydelene: rapportere',
    ])
  })
  it.each([
    ['Det forventes at bydelene:\n\n- melder behov\n', 'recommendation, bydelene: melder behov'],
    ['Kommunen må sørge for at:\n\n- alle får plass\n', 'obligation, Kommunen: alle får plass'],
    ['Bydelene har ansvar for å:\n\n- melde behov\n', 'obligation, Bydelene: melde behov'],
    ['Bydelene skal ikke:\n\n- ta opp lån\n', 'prohibition, Bydelene: ta opp lån'],
    ['Bydelene kan velge mellom:\n\n- kurs\n', 'permission, Bydelene: kurs'],
    ['Følgende tiltak skal gjennomføres:\n\n- Ny skole\n', 'obligation, –: Ny skole'],
  ])('%j', (file, expected) => expect(read(file)).toEqual([expected]))
})

describe('lists as documents have them', () => {
  it.each([
    // Statutes: the lead-in breaks off without a colon.
    [
      'Byggherren skal gjennom hele prosessen\n- sørge for dialog\n- sikre at pliktene følges',
      ['obligation, Byggherren: sørge for dialog', 'obligation, Byggherren: sikre at pliktene følges'],
    ],
    ['Planen skal bygge på risikovurderinger og inneholde\n- et kart over roller', ['obligation, –: et kart over roller']],
    ['Foretak skal ikke motta oppdrag fra\n- egne ansatte', ['prohibition, Foretak: egne ansatte']],
    ['Følgende kriterier må alle være oppfylt, jf. § 9.\n- Dokumentet er mottatt', ['obligation, –: Dokumentet er mottatt']],
    // No stop, and a list that has nothing to do with it.
    ['Kommunen skal være klimanøytral\n- Visjon\n- Verdier', ['obligation, Kommunen: Kommunen skal være klimanøytral']],
    // The lead-in is a whole sentence: sentences below it stand for themselves, phrases do not.
    [
      'Kommunen vil prøve ut nye råd i Vik og på Nes:\n- Rådene velger selv hva de tar opp.',
      ['intention, Kommunen: Kommunen vil prøve ut nye råd i Vik og på Nes:'],
    ],
    ['Kommunen vil prøve ut nye råd i Vik og på Nes:\n- ett råd for ungdom', ['intention, Kommunen: ett råd for ungdom']],
    ['Ved tildeling må følgende være oppfylt:\n- Søkeren er registrert.', ['obligation, –: Søkeren er registrert.']],
    [
      'Kommunen skal sørge for at foretak:\n- får beskjed når det skjer endringer i planen',
      ['obligation, Kommunen: får beskjed når det skjer endringer i planen'],
    ],
    [
      'Styret skal:\n- fordele midler etter disse kriteriene:\n  - søknaden kommer fra minst én ansatt',
      ['obligation, Styret: fordele midler etter disse kriteriene:'],
    ],
    // A line break cut the lead-in in two.
    ['Rapporten skal inneholde følgende, så langt det finnes i\nløsningen:\n- tittel', ['obligation, –: tittel']],
    // A modal verb in a subordinate clause of an item is not the item's own directive.
    [
      'Bydelen skal gi:\n- opplysninger om at kjøper kan holdes ansvarlig',
      ['obligation, Bydelen: opplysninger om at kjøper kan holdes ansvarlig'],
    ],
    // A title with a colon is not the item, unless the rest only explains it.
    ['Bydelene skal:\n- Digital hjelp: Tilby kurs i bibliotekene', ['obligation, Bydelene: Tilby kurs i bibliotekene']],
    ['Bydelene skal skjerme:\n- Klassifikasjon: Dette er navn og numre.', ['obligation, Bydelene: Klassifikasjon:']],
  ])('%j', (source, expected) => {
    const { text, directives: found } = extractFromText(source)
    const words = (span: { start: number; end: number } | undefined): string => (span ? text.slice(span.start, span.end) : '–')
    expect(found.map((one) => `${one.modality}, ${words(one.addressee?.span)}: ${words(one)}`)).toEqual(expected)
  })

  /** Blocks by marker: "a) " and the like begin items, other lines are paragraphs; an item without a marker begins with "  ". */
  function marked(lines: readonly string[]): string[] {
    const blocks: Block[] = []
    let text = ''
    for (const line of lines) {
      const marker = /^(?:\(?\p{L}\)|\d+\.|•)(?= )/u.exec(line)?.[0]
      const words = line.slice(marker?.length ?? 0).trim()
      const span = { start: text.length, end: text.length + words.length }
      if (marker !== undefined) blocks.push({ kind: 'list-item', level: 0, marker, span })
      else blocks.push(line.startsWith('  ') ? { kind: 'list-item', level: 0, span } : { kind: 'paragraph', span })
      text += `${words}\n`
    }
    const sentences = splitSentences(text, blocks)
    const tokens = sentences.map(({ start, end }) => tokenise(text, start, end))
    const profile: DocumentProfile = { type: 'other', issuer: null, year: null, date: null, language: 'nb' }
    return extractDirectives({ text, blocks, sentences, tokens, profile, body: () => true }).directives.map(({ start, end }) =>
      text.slice(start, end),
    )
  }

  it('go on with the next number after a paragraph within an item', () => {
    expect(marked(['Uttrekket skal inneholde:', '1. navn på arkivet', 'Det er ofte flere enn ett.', '2. navn på systemet'])).toEqual([
      'navn på arkivet',
      'navn på systemet',
    ])
    expect(marked(['Uttrekket skal inneholde:', '1. navn på arkivet', 'Det er ofte flere enn ett.', '1. et annet punkt'])).toEqual([
      'navn på arkivet',
    ])
  })
  it('leave out an unmarked paragraph of a marked item', () => {
    expect(marked(['Uttrekket skal inneholde:', '• navn på arkivet', '  Det er ofte flere.', '• navn på systemet'])).toEqual([
      'navn på arkivet',
      'navn på systemet',
    ])
  })
  it('end where the numbers begin again, or go on with those of the lead-in', () => {
    expect(marked(['Bydelen skal:', 'a) melde behov', 'b) svare', 'a) en annen liste'])).toEqual(['melde behov', 'svare'])
    expect(marked(['Bydelen skal:', 'a) melde behov', 'b) svare', '2. neste ledd'])).toEqual(['melde behov', 'svare'])
  })
})

describe('an addressee by place', () => {
  /** Cells by rows; "#" begins a heading, other lines are paragraphs. */
  function placed(rows: readonly (readonly string[])[], before: readonly string[] = [], type: DocumentType = 'action-plan'): string[] {
    const blocks: Block[] = []
    let text = ''
    const add = (words: string, block: Omit<Block, 'span'>): void => {
      if (text !== '') text += '\n'
      blocks.push({ ...block, span: { start: text.length, end: text.length + words.length } })
      text += words
    }
    for (const line of before) add(line.replace(/^# /, ''), line.startsWith('# ') ? { kind: 'heading', level: 1 } : { kind: 'paragraph' })
    for (const [row, cells] of rows.entries())
      for (const [column, words] of cells.entries()) add(words, { kind: 'table-cell', cell: { table: 0, row, column } })
    const sentences = splitSentences(text, blocks)
    const tokens = sentences.map(({ start, end }) => tokenise(text, start, end))
    const profile: DocumentProfile = { type, issuer: null, year: null, date: null, language: 'nb' }
    return extractDirectives({ text, blocks, sentences, tokens, profile, body: () => true }).directives.map(
      ({ addressee, start, end }) =>
        `${addressee === null ? '–' : `${text.slice(addressee.span.start, addressee.span.end)} (${addressee.source})`}: ${text.slice(start, end)}`,
    )
  }

  it('is that of a lead-in in its own cell or row, never of the row above', () => {
    expect(
      placed([
        ['Tiltak', 'Ansvarlig'],
        ['Etaten skal:', 'Avklares'],
        ['Kartlegging er gjennomført', 'Bydel Alna'],
      ]),
    ).toEqual(['Etaten (subject): Etaten skal:'])
    expect(
      placed([
        ['Krav', 'Omfang'],
        ['Etaten skal', 'føre regnskap'],
        ['Bydelen skal', 'melde behov'],
      ]),
    ).toEqual(['Etaten (lead-in): føre regnskap', 'Bydelen (lead-in): melde behov'])
  })
  it('is that of the head of its column, when it is a lead-in', () => {
    expect(
      placed([
        ['Bydelen skal', 'Frist'],
        ['melde behov', 'mai'],
        ['føre regnskap', 'juni'],
      ]),
    ).toEqual(['Bydelen (lead-in): melde behov', 'Bydelen (lead-in): føre regnskap'])
  })
  it('is that of the lead-in before a table that has a column of tasks', () => {
    expect(
      placed(
        [
          ['Nr.', 'Tiltak', 'Frist'],
          ['1', 'Melde behov', 'mai'],
          ['2', 'Ny plan', 'juni'],
        ],
        ['Bydelen skal gjennomføre følgende:'],
      ),
    ).toEqual(['Bydelen (lead-in): Melde behov', 'Bydelen (lead-in): Ny plan'])
    expect(
      placed(
        [
          ['Alder', 'Sats'],
          ['Barn', '10'],
          ['Voksne', '20'],
        ],
        ['Bydelen skal følge disse satsene:'],
      ),
    ).toEqual(['Bydelen (subject): Bydelen skal følge disse satsene:'])
  })
  it('is the cell of its row under "Ansvarlig"', () => {
    expect(
      placed([
        ['Tiltak', 'Ansvarlig'],
        ['Det skal etableres en møteplass.', 'Bydel Alna'],
        ['Det skal lages et kart.', 'Plan- og bygningsetaten'],
        ['Det skal settes opp benker.', 'Avklares'],
        ['Det skal holdes kurs.', 'Oppvekst og kultur'],
        ['Det skal plantes trær.', 'Pågår'],
        ['Det skal ryddes.', '2025'],
      ]),
    ).toEqual([
      'Bydel Alna (heading): Det skal etableres en møteplass.',
      'Plan- og bygningsetaten (heading): Det skal lages et kart.',
      '–: Det skal settes opp benker.',
      'Oppvekst og kultur (heading): Det skal holdes kurs.',
      '–: Det skal plantes trær.',
      '–: Det skal ryddes.',
    ])
  })
  it('is not taken from another column', () => {
    expect(
      placed([
        ['Tiltak', 'Kontakt'],
        ['Det skal lages et kart.', 'Bydel Alna'],
      ]),
    ).toEqual(['–: Det skal lages et kart.'])
  })
  it('is the heading above a sentence that begins with its verb', () => {
    expect(placed([], ['# 2.1 Bydelsdirektøren', 'Skal rapportere hvert tertial.'])).toEqual([
      'Bydelsdirektøren (heading): Skal rapportere hvert tertial.',
    ])
    expect(placed([], ['# Bydelsdirektørens oppgaver', 'Skal rapportere hvert tertial.'])).toEqual(['–: Skal rapportere hvert tertial.'])
    expect(placed([], ['# Bydelsdirektøren', 'Skal rapporteres hvert tertial.'])).toEqual(['–: Skal rapporteres hvert tertial.'])
  })
  it('is the actor over a list of what they do', () => {
    const under = (...lines: string[]): string[] => {
      const { text, directives: found } = extractFromText(lines.join('\n'), { type: 'instruction' })
      return found.map(
        ({ addressee, start, end }) =>
          `${addressee === null ? '–' : text.slice(addressee.span.start, addressee.span.end)}: ${text.slice(start, end)}`,
      )
    }
    expect(under('# 3 Rektor', '- lede skolen', '- rapporterer til bydelen', '- en viktig rolle', '- er pedagog')).toEqual([
      'Rektor: lede skolen',
      'Rektor: rapporterer til bydelen',
    ])
    expect(under('Bydelene:', '- skal melde behov')).toEqual(['Bydelene: skal melde behov'])
    expect(under('# Skolene i tall', '- øke med ti prosent')).toEqual([])
  })
  it('is the cell of its row under "Rolle"', () => {
    expect(
      placed([
        ['Rolle', 'Oppgaver'],
        ['Rektor', 'Lede skolen'],
        ['Bydelen', 'Føre tilsyn'],
      ]),
    ).toEqual(['Rektor (heading): Lede skolen', 'Bydelen (heading): Føre tilsyn'])
  })
  it('beside a column of tasks tells that phrases are tasks too', () => {
    const tasks = [
      ['Tiltak', 'Ansvar'],
      ['Ny turgruppe', 'Enhet for helse'],
    ]
    expect(placed(tasks)).toEqual(['Enhet for helse (heading): Ny turgruppe'])
    expect(
      placed(
        [
          ['Tiltak', 'Kostnad'],
          ['Lavere pensjon', '2 mill.'],
        ],
        [],
        'allocation-letter',
      ),
    ).toEqual([])
  })
  it('is nobody under the requirements of a specification', () => {
    const rows = [
      ['Nr.', 'Krav', 'Type'],
      ['1', 'Responstid under to sekunder', 'O'],
      ['2', 'O', 'Drift i EØS'],
    ]
    expect(placed(rows, [], 'instruction')).toEqual(['–: Responstid under to sekunder'])
    expect(placed(rows, [], 'other')).toEqual([])
  })
  it('stays what the words say', () => {
    expect(
      placed([
        ['Tiltak', 'Ansvarlig'],
        ['Etaten skal lage et kart.', 'Bydel Alna'],
      ]),
    ).toEqual(['Etaten (subject): Etaten skal lage et kart.'])
  })
})
