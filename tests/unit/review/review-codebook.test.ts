import { describe, expect, test } from 'vitest'
import { codeId } from '../../../shared/model/identifiers'
import type { Verdict } from '../../../shared/model/verdict'
import { reviewDocument } from '../../../shared/review/review-document'
import { makeVerdict } from '../../helpers/make-verdict'
import { STANDARD_REVIEW } from '../../helpers/review-codebook'
import { type Analysed, analysed, spanOf } from './analysed'

const { actorNamed } = STANDARD_REVIEW

describe('who a typed name is', () => {
  test.each([
    ['Bydel Alna', 'Bydel Alna'],
    ['bydel alna', 'Bydel Alna'],
    ['Alna', 'Bydel Alna'],
    ['gamle oslo', 'Bydel Gamle Oslo'],
    ['St. Hanshaugen', 'Bydel St. Hanshaugen'],
    ['Bydelene', 'districts'],
    ['bydelsdirektøren', 'Bydelsdirektøren'],
    ['Utviklings- og kompetanseetaten', 'Etatene'],
    ['kommunen', 'Kommunen'],
    ['Frogner kirke', null],
    ['Leverandøren', null],
    ['', null],
  ])('%s → %s', (name, actor) => {
    expect(actorNamed(name)).toBe(actor)
  })

  test.each(['Bydel Grünerløkka', 'Bydelene', 'Etaten', 'Byrådsavdelingen', 'Kommunen', 'Planen'])(
    'the engine says the same of %s',
    (name) => {
      expect(actorNamed(name)).toBe(analysed([`${name} skal svare.`]).analysis.directives[0]?.named[0]?.actor ?? null)
    },
  )
})

/** The directive with `words` judged; `added` on exactly these words. */
function judged(text: Analysed, words: string, judgement: Verdict['judgement']) {
  const span = spanOf(text.document.text, words)
  const directive = text.analysis.directives.find((one) => one.start <= span.start && span.end <= one.end)
  const verdict = makeVerdict(text.document, judgement.kind === 'added' ? span : (directive ?? span), judgement)
  return reviewDocument(text.document, text.analysis, [verdict], STANDARD_REVIEW).analysis
}

const rows = ({ districtThemes }: Analysed['analysis']): string[] =>
  districtThemes.map(({ district, code, distance, role }) => `${distance}, ${role}: ${district ?? 'bydelene'}, ${code}`)

describe('districts beside innovation, as reviewed', () => {
  const own = analysed(['Bydel Alna skal drive innovasjon.'])
  const others = analysed(['Etaten skal drive innovasjon sammen med Bydel Alna.'])
  const READING = { modality: 'obligation', codes: [codeId('innovation')] } as const

  test('as found', () => {
    expect(rows(own.analysis)).toEqual(['task, responsible: Bydel Alna, innovation'])
    expect(rows(others.analysis)).toEqual(['sentence, partner: Bydel Alna, innovation'])
  })

  test('a rejected directive lays no task on the district', () => {
    expect(rows(judged(own, 'skal drive', { kind: 'rejected', reason: 'other' }))).toEqual(['sentence, named: Bydel Alna, innovation'])
  })

  test('one that is given to the district is its own task, and away from it no more', () => {
    expect(rows(judged(others, 'skal drive', { kind: 'changed', ...READING, addressee: 'Bydel Alna' }))).toEqual([
      'task, responsible: Bydel Alna, innovation',
    ])
    expect(rows(judged(own, 'skal drive', { kind: 'changed', ...READING, addressee: 'Byrådet' }))).toEqual([
      'sentence, named: Bydel Alna, innovation',
    ])
  })

  test('one that is given to a part of the district’s name is its task', () => {
    for (const addressee of ['alna', 'Alna', 'Bydel Alna'])
      expect(rows(judged(others, 'skal drive', { kind: 'changed', ...READING, addressee })), addressee).toEqual([
        'task, responsible: Bydel Alna, innovation',
      ])
  })

  test('a district that is not in the text, and a theme that is not: a person saw them', () => {
    const text = analysed(['Hver enhet skal prøve nye måter å arbeide på.'])
    expect(rows(text.analysis)).toEqual([])
    const now = judged(text, 'skal prøve', { kind: 'changed', ...READING, addressee: 'bydel alna' })
    expect(rows(now)).toEqual(['task, responsible: Bydel Alna, innovation'])
    expect(now.districtThemes[0]).toMatchObject({ span: { start: 0, end: 0 }, theme: { start: 0, end: 0 }, sentence: 0 })
    expect(rows(judged(text, 'skal prøve', { kind: 'changed', ...READING, addressee: 'Leverandøren' }))).toEqual([])
  })

  test('one that a person added lays the task on it, and helping is contributing', () => {
    const text = analysed(['Bydelene bidrar til samskaping.', 'Bydelene driver innovasjon.'])
    expect(rows(text.analysis)).toEqual(['sentence, named: bydelene, cocreation', 'sentence, named: bydelene, innovation'])
    const added = { kind: 'added', modality: 'obligation', addressee: 'Bydelene' } as const
    expect(rows(judged(text, 'Bydelene bidrar til samskaping.', { ...added, codes: [codeId('cocreation')] }))[0]).toBe(
      'task, contributor: bydelene, cocreation',
    )
    expect(rows(judged(text, 'Bydelene driver innovasjon.', { ...added, codes: [codeId('innovation')] }))[1]).toBe(
      'task, responsible: bydelene, innovation',
    )
  })

  test('while the analysis is of another codebook its mentions are not told apart', () => {
    const older = { ...own, analysis: { ...own.analysis, codebookHash: 'older' } }
    const now = judged(older, 'skal drive', { kind: 'changed', ...READING, addressee: 'Bydel Grorud' })
    expect(now.directives[0]?.named).toEqual([{ name: 'Bydel Grorud', actor: 'Bydel Grorud' }])
    expect(now.districtThemes).toBe(older.analysis.districtThemes)
  })
})

describe('themes around a directive, as reviewed', () => {
  const list = analysed([
    'For innovasjon skal bydelene:',
    { text: 'lage en plan for tillit', kind: 'list-item', marker: '•' },
    { text: 'melde fra', kind: 'list-item', marker: '•' },
  ])
  const near = (analysis: Analysed['analysis']) =>
    analysis.directives.map((one) => one.near.map(({ code, distance }) => `${code} ${distance}`))
  const item = { kind: 'changed', modality: 'obligation', addressee: 'bydelene' } as const

  test('confirming what was found by changing nothing changes none of them', () => {
    const [first] = list.analysis.directives
    expect(near(judged(list, 'lage en plan', { ...item, codes: first?.codes ?? [] }))).toEqual(near(list.analysis))
  })

  test('a theme of the lead-in that a person took away is neither its own nor near', () => {
    expect(near(list.analysis)[1]).toContain('innovation lead-in')
    const now = judged(list, 'melde fra', { ...item, codes: [] })
    expect(now.directives[1]?.codes).toEqual([])
    expect(near(now)[1]).not.toContain('innovation lead-in')
  })

  test('an added directive has those of its paragraph', () => {
    const text = analysed(['Bydelene lærer. Her trengs innovasjon.'])
    const now = judged(text, 'Bydelene lærer.', { kind: 'added', modality: 'intention', addressee: null, codes: [] })
    expect(near(now)).toEqual([['innovation paragraph']])
  })
})
