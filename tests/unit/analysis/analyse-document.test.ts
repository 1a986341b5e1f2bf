import { describe, expect, test } from 'vitest'
import { analyseDocument } from '../../../shared/analysis/analyse-document'
import { compileCodebook } from '../../../shared/codebook/compile-codebook'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { MODAL_TERMS } from '../../../shared/measures/term-counts'
import type { DocumentAnalysis, TermCount } from '../../../shared/model/analysis'
import { codeId } from '../../../shared/model/identifiers'
import { type BlockText, makeDocument } from '../../helpers/make-document'
import { pick, seededRandom } from '../../helpers/seeded-random'

function analyse(blocks: readonly BlockText[], includeFurniture = false): DocumentAnalysis {
  const document = makeDocument(blocks)
  return analyseDocument(document, standardCodebook(), document.profile, { includeFurniture })
}

function count(analysis: DocumentAnalysis, term: string): TermCount {
  const found = analysis.counts.find((one) => one.term === term)
  if (found === undefined) throw new RangeError(`no count of ${term}`)
  return found
}

const HEAD: BlockText = { text: 'Bydelen skal følge tildelingsbrevet om samarbeid', kind: 'furniture', role: 'running-head' }

describe('the three counts', () => {
  test('må is not mål: text search counts both, whole word one', () => {
    expect(count(analyse(['Bydelen må nå målet på en god måte.']), 'må')).toEqual({
      term: 'må',
      textSearch: 3,
      wholeWord: 1,
      directive: 1,
      forms: {},
    })
  })

  test('furniture is in the text search only, and in the counts when it is switched on', () => {
    const blocks = [HEAD, 'Bydelen skal sikre samarbeid.']
    expect(count(analyse(blocks), 'skal')).toMatchObject({ textSearch: 2, wholeWord: 1, directive: 1 })
    expect(count(analyse(blocks, true), 'skal')).toMatchObject({ textSearch: 2, wholeWord: 2, directive: 2 })
    expect(count(analyse(blocks), 'samarbeid')).toMatchObject({ textSearch: 2, wholeWord: 1 })
    expect(analyse(blocks)).toMatchObject({ words: 4, furnitureWords: 6 })
    expect(analyse(blocks, true)).toMatchObject({ words: 10, furnitureWords: 0 })
  })

  test('a modal in furniture is reported as such', () => {
    expect(analyse([HEAD]).notDirectives.map((one) => one.reason)).toEqual(['furniture'])
    expect(analyse([HEAD]).directives).toEqual([])
  })

  test('theme terms count inflections and compounds, and list each form', () => {
    const analysis = analyse([
      'Bydelen skal drive utviklingsarbeid og kompetanseutvikling. Utvikling tar tid.',
      'Befolkningsutviklingen er rask. Utviklingen er god, og utvikling er bra.',
    ])
    expect(count(analysis, 'utvikling')).toEqual({
      term: 'utvikling',
      textSearch: 6,
      wholeWord: 5,
      directive: 2,
      forms: { utvikling: 2, kompetanseutvikling: 1, utviklingen: 1, utviklingsarbeid: 1 },
      uses: [0, 0, 1, 3, 3],
    })
  })

  test('the terms asked for are all there, also with a codebook that tags none', () => {
    const terms = ['skal', 'må', 'bør', 'kan', 'skulle', 'måtte', 'plikter', 'innovasjon', 'utvikling', 'samskaping', 'samarbeid']
    const document = makeDocument(['Alle skal samskape.'])
    const label = { nb: 'A', nn: 'A', en: 'A' }
    const own = compileCodebook({
      name: 'Egen',
      version: 1,
      codes: [
        {
          id: codeId('a'),
          category: 'theme',
          label,
          description: '',
          terms: [{ value: 'alle', mode: 'word', lang: ['nb'], examples: [], counterExamples: [] }],
        },
      ],
    })
    const analysis = analyseDocument(document, own, document.profile, { includeFurniture: false })
    expect(analysis.counts.map((one) => one.term)).toEqual(terms)
    expect(count(analysis, 'samskaping')).toMatchObject({ textSearch: 0, wholeWord: 1, directive: 1, forms: { samskape: 1 } })
    expect(analyse(['Alle.']).counts.map((one) => one.term)).toEqual(terms)
  })
})

describe('mandates', () => {
  test('a directive carries the themes of its sentence in the codebook’s order', () => {
    const [directive] = analyse(['Bydelene skal samarbeide om innovasjon.']).directives
    expect(directive?.codes).toEqual(['innovation', 'collaboration'])
  })

  test('list items carry the themes of their lead-in, and its cue is one token', () => {
    const analysis = analyse([
      'For å styrke samskaping skal bydelene:',
      { text: 'utvikle tjenestene', kind: 'list-item', level: 0, marker: '•' },
      { text: 'møte innbyggerne', kind: 'list-item', level: 0, marker: '•' },
    ])
    expect(analysis.directives.map((one) => one.codes)).toEqual([['development', 'cocreation'], ['cocreation']])
    expect(count(analysis, 'skal')).toMatchObject({ wholeWord: 1, directive: 1 })
    expect(count(analysis, 'samskaping')).toMatchObject({ wholeWord: 1, directive: 1 })
    const row = analysis.codes.find((one) => one.code === 'cocreation')
    expect(row).toEqual({ code: 'cocreation', mentions: 1, mandates: 2, ladder: 'obligation', forms: { samskaping: 1 } })
  })

  test('the ladder: only mentioned, and absent', () => {
    const { codes } = analyse(['Innovasjon er viktig.'])
    expect(codes.find((one) => one.code === 'innovation')).toMatchObject({ mentions: 1, mandates: 0, ladder: 'mentioned' })
    expect(codes.find((one) => one.code === 'cocreation')).toMatchObject({ mentions: 0, mandates: 0, ladder: 'absent', forms: {} })
    expect(codes.map((one) => one.code)).toEqual(standardCodebook().codes)
  })

  test('mandates of every theme are the directives that carry it', () => {
    const analysis = analyse(['Bydelen skal drive innovasjon. Bydelen kan samarbeide. Innovasjon er bra.'])
    for (const { code, mandates } of analysis.codes)
      expect(mandates).toBe(analysis.directives.filter((one) => one.codes.includes(code)).length)
  })
})

test('districts are named once each, in the codebook’s order', () => {
  expect(
    analyse(['Bydel Alna, bydel Frogner og Gamle Oslo skal samarbeide. Alna er en elv.', 'Bydel Alna skal levere.']).districts,
  ).toEqual(['Bydel Gamle Oslo', 'Bydel Frogner', 'Bydel Alna'])
})

test('density has its interval, its pages and its modalities', () => {
  const { density, words } = analyse(['Bydelen skal levere. Bydelen må ikke stoppe. Etaten bør svare.'])
  expect(words).toBe(10)
  expect(density).toMatchObject({
    per1000Words: 300,
    perPage: 3,
    rawPer1000Words: 200,
    byModality: { obligation: 1, prohibition: 1, recommendation: 1, permission: 0, intention: 0 },
  })
  expect(density.low).toBeLessThan(300)
  expect(density.high).toBeGreaterThan(300)
})

test('a document without words has no rate', () => {
  const analysis = analyse([])
  expect(analysis.density).toMatchObject({ per1000Words: null, low: null, high: null, perPage: 0, rawPer1000Words: null })
  expect(analysis.words).toBe(0)
})

test('every whole-word modal is the cue of a directive or has a reason why not (seed 5)', () => {
  const random = seededRandom(5)
  const clauses = [
    'Bydelen skal levere gode tjenester',
    'Skal vi lykkes, må alle bidra',
    'Planen som skal vedtas, bør være kort',
    'Det må ha vært vanskelig, og vi kan ikke vite det',
    'Etaten plikter å svare, men må ikke nødvendigvis møte',
    'Det skulle ha vært gjort, som det måtte være',
    'Vi skal og må og kan',
    'Kan kommunen gjøre mer?',
    'Derfor skal bydelene:',
    'utvikle tjenester',
    'Rapporten må leveres innen 1.1.2030, og skal være kort',
    'SKAL OG MÅ',
  ]
  for (let round = 0; round < 150; round += 1) {
    const blocks = Array.from({ length: 6 }, (): BlockText => {
      const text = pick(random, clauses)
      const kind = pick(random, ['paragraph', 'paragraph', 'list-item', 'list-item', 'heading', 'table-cell', 'furniture'] as const)
      return kind === 'list-item'
        ? { text, kind, level: Math.floor(random() * 2), marker: '•' }
        : { text: `${text}. ${pick(random, clauses)}`, kind }
    })
    const document = makeDocument(blocks)
    const analysis = analyse(blocks)
    for (const { term, forms } of MODAL_TERMS) {
      const tokens = new Set<number>()
      const reasons: number[] = []
      const isTerm = (span: { start: number; end: number }): boolean =>
        forms.includes(document.text.slice(span.start, span.end).toLowerCase())
      for (const { cue } of analysis.directives) if (isTerm(cue.span)) tokens.add(cue.span.start)
      for (const { cue, reason } of analysis.notDirectives) if (reason !== 'furniture' && isTerm(cue.span)) reasons.push(cue.span.start)
      const { wholeWord, directive } = count(analysis, term)
      expect(directive, `${term} in\n${document.text}`).toBe(tokens.size)
      expect(wholeWord, `${term} in\n${document.text}`).toBe(tokens.size + reasons.length)
      expect(reasons.filter((start) => tokens.has(start))).toEqual([])
    }
  }
})

describe('themes near a directive', () => {
  const near = (blocks: readonly BlockText[]): string[] =>
    analyse(blocks).directives.map(({ codes, near }) =>
      [`[${codes.join(' ')}]`, ...near.map(({ code, distance }) => `${code} in ${distance}`)].join(', '),
    )

  test("its own are told from its lead-in's, its paragraph's and its section's", () => {
    expect(near(['Bydelen skal drive innovasjon. Den må rapportere.'])).toEqual(['[innovation]', '[], innovation in paragraph'])
    expect(
      near([
        'Bydelen skal drive innovasjon ved å:',
        { text: 'melde behov', kind: 'list-item', level: 0 },
        { text: 'Drift', kind: 'heading', level: 1 },
        'Her er lite om tillit.',
        'Bydelen skal spare.',
        { text: 'Mer', kind: 'heading', level: 1 },
        'Bydelen skal bygge.',
      ]).map((one) => one.replace(/, control_measurement.*/, '')),
    ).toEqual(['[innovation], innovation in lead-in', '[], trust in section', '[]'])
  })
})

describe('canonical actors', () => {
  test.each([
    ['Bydelene skal rapportere.', [['Bydelene', 'districts']]],
    ['Bydel Alna skal rapportere.', [['Bydel Alna', 'Bydel Alna']]],
    ['Planen skal være kort.', []],
    ['Ingen bydel er nevnt, men kommunen ved direktøren skal svare.', [['Kommunen', 'Kommunen']]],
    [
      'Bydel Alna, Bydel Sagene og leverandøren skal rapportere.',
      [
        ['Bydel Alna', 'Bydel Alna'],
        ['Bydel Sagene', 'Bydel Sagene'],
        ['Leverandøren', null],
      ],
    ],
    ['Vi skal svare.', [['Vi (Oslo kommune)', null]]],
    ['Bydelene og bydelene skal rapportere.', [['Bydelene', 'districts']]],
  ])('%s', (text, named) => {
    expect(analyse([text]).directives[0]?.named.map(({ name, actor }) => [name, actor])).toEqual(named)
  })
})

describe('districts and innovation', () => {
  const found = (blocks: readonly BlockText[]): string[] => {
    const document = makeDocument(blocks)
    const { districtThemes } = analyseDocument(document, standardCodebook(), document.profile, { includeFurniture: false })
    return districtThemes.map(
      ({ district, code, distance, role, span, theme }) =>
        `${distance}, ${role}: ${district ?? 'bydelene'} «${document.text.slice(span.start, span.end)}», ${code} «${document.text.slice(theme.start, theme.end)}»`,
    )
  }

  test('an own task, under a lead-in too', () => {
    expect(found(['Bydel Alna skal drive innovasjon.'])).toEqual(['task, responsible: Bydel Alna «Bydel Alna», innovation «innovasjon»'])
    expect(
      found([
        'Bydelene skal:',
        { text: 'bidra til samskaping', kind: 'list-item', level: 0 },
        { text: 'melde behov', kind: 'list-item', level: 0 },
        { text: 'lede innovasjonsarbeidet', kind: 'list-item', level: 0 },
      ]),
    ).toEqual([
      'task, contributor: bydelene «Bydelene», cocreation «samskaping»',
      'task, responsible: bydelene «Bydelene», innovation «innovasjonsarbeidet»',
    ])
  })

  test('a sentence, in another role', () => {
    expect(found(['Etaten skal drive innovasjon sammen med bydelene.'])).toEqual([
      'sentence, partner: bydelene «bydelene», innovation «innovasjon»',
    ])
    expect(found(['Etaten skal følge opp bydelenes arbeid med innovasjon.'])).toEqual([
      'sentence, controlled: bydelene «bydelenes», innovation «innovasjon»',
    ])
    expect(found(['Etaten skal gi råd om innovasjon til Bydel Frogner.'])).toEqual([
      'sentence, recipient: Bydel Frogner «Bydel Frogner», innovation «innovasjon»',
    ])
  })

  test('a paragraph, and no further', () => {
    expect(found(['Bydelene vokser. Innovasjon er viktig.'])).toEqual(['paragraph, named: bydelene «Bydelene», innovation «Innovasjon»'])
    expect(found(['Bydelene vokser.', 'Innovasjon er viktig.'])).toEqual([])
    expect(found(['Innovasjon Norge støtter bydelene.'])).toEqual([])
  })
})

describe('names and homographs', () => {
  test.each([
    ['Bydelene Frogner, Alna og Bjerke skal svare.', ['Bydel Frogner', 'Bydel Bjerke', 'Bydel Alna']],
    ['Sagene skal svare, og Grorud skal bistå.', ['Bydel Sagene', 'Bydel Grorud']],
    ['På Frogner og Fra Alna kommer det svar.', ['Bydel Frogner', 'Bydel Alna']],
    ['Kari Bjerke og Ola Grorud skal svare.', []],
    ['Frogner kirke og Sagene skole ligger der.', []],
    ['Frogner er et fint sted.', []],
    ['Bydel St. Hanshaugen skal svare.', ['Bydel St. Hanshaugen']],
  ])('%s', (text, districts) => {
    const analysis = analyse([text])
    expect(analysis.districts).toEqual(districts)
    expect(analysis.sentences).toHaveLength(1)
  })

  test.each([
    ['Innovasjon Norge gir lån, og Innovasjon Norges lån er dyre.', {}],
    ['Brettet er vendt innover. De bruker tid.', {}],
    ['Innovasjonen og innovasjonsarbeidet er i gang.', { innovation: 2 }],
    ['Brukerne er med i brukermedvirkning.', { participation: 1, user_orientation: 2 }],
  ])('%s', (text, expected) => {
    const found = analyse([text]).codes.flatMap(({ code, mentions }) => (mentions > 0 ? [[code, mentions]] : []))
    expect(Object.fromEntries(found)).toEqual(expected)
  })
})

test('another type and issuer judge everything again, the requirement and its cue too', () => {
  const document = makeDocument(['Oslo kommune skal utvikle innovasjon sammen med bydelene.'])
  const judged = (profile: Partial<DocumentAnalysis['profile']>): unknown => {
    const { directives, districtThemes } = analyseDocument(
      document,
      standardCodebook(),
      { ...document.profile, ...profile },
      {
        includeFurniture: false,
      },
    )
    return [
      ...directives.map(({ modality, requirement, requirementCue }) => ({ modality, requirement, cue: requirementCue !== null })),
      districtThemes[0]?.role,
    ]
  }
  expect(judged({ type: 'law', issuer: 'Stortinget' })).toEqual([{ modality: 'obligation', requirement: 'activity', cue: true }, 'partner'])
  expect(judged({ type: 'plan', issuer: 'Oslo kommune' })).toEqual([
    { modality: 'intention', requirement: 'activity', cue: true },
    'partner',
  ])
  const permits = analyseDocument(makeDocument(['Bydelene kan utvikle innovasjon.']), standardCodebook(), document.profile, {
    includeFurniture: false,
  })
  expect(permits.directives.map(({ requirement, requirementCue }) => [requirement, requirementCue])).toEqual([[null, null]])
})
