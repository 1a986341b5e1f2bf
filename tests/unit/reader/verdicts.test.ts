import { describe, expect, it } from 'vitest'
import { countKinds, filterFindings, filterOfFocus, NO_FILTER } from '../../../renderer/features/reader/finding-filter'
import { FIRST_LAYERS, marksOf } from '../../../renderer/features/reader/finding-marks'
import { findingsOf } from '../../../renderer/features/reader/findings'
import { accountOfTerm } from '../../../renderer/features/reader/number-account'
import { NO_FILTER as ALL, choicesOf, filterItems, itemsOf, reviewDocumentOf } from '../../../renderer/features/review/review-items'
import { themesIn } from '../../../renderer/review/theme-codes'
import type { Basis } from '../../../shared/model/basis'
import type { Verdict } from '../../../shared/model/verdict'
import { reviewDocument } from '../../../shared/review/review-document'
import { makeVerdict } from '../../helpers/make-verdict'
import { STANDARD_REVIEW } from '../../helpers/review-codebook'
import { analysed, spanOf } from '../review/analysed'

const { document, analysis } = analysed([
  'Bydelen skal svare. Etaten skal delta. Rapporten sier at kommunen skal ha brukt midlene.',
  'Skolen følger opp elevene.',
])
const stored = { document, layout: null, analysis, warnings: [] }
const at = (words: string): { start: number; end: number } =>
  analysis.directives.find(({ start, end }) => document.text.slice(start, end).includes(words)) ?? spanOf(document.text, words)
const READING = { modality: 'recommendation', addressee: null, codes: [] } as const
const verdicts: readonly Verdict[] = [
  makeVerdict(document, at('Bydelen'), { kind: 'rejected', reason: 'other' }),
  makeVerdict(document, at('Etaten'), { kind: 'changed', ...READING }),
  makeVerdict(document, spanOf(document.text, 'Skolen følger opp elevene'), { kind: 'added', ...READING }),
]
const review = reviewDocument(document, analysis, verdicts, STANDARD_REVIEW)
const shown = (basis: Basis) => findingsOf(stored, review, basis)
const words = ({ start, end }: { readonly start: number; readonly end: number }): string => document.text.slice(start, end)

describe('the list beside a document', () => {
  it('has every directive with its verdict, and says which count: as found all but the added, as reviewed all but the rejected', () => {
    const rows = (basis: Basis) =>
      shown(basis).flatMap((finding) =>
        finding.kind === 'directive' ? [[words(finding.span), finding.modality, finding.shown.counted]] : [],
      )
    expect(rows('found')).toEqual([
      ['Bydelen skal svare.', 'obligation', true],
      ['Etaten skal delta.', 'obligation', true],
      ['Skolen følger opp elevene', 'recommendation', false],
    ])
    expect(rows('reviewed')).toEqual([
      ['Bydelen skal svare.', 'obligation', false],
      ['Etaten skal delta.', 'recommendation', true],
      ['Skolen følger opp elevene', 'recommendation', true],
    ])
  })

  it('counts on its tab what is counted in the figures', () => {
    for (const basis of ['found', 'reviewed'] as const)
      expect(countKinds(shown(basis), document.text, NO_FILTER).get('directive')).toBe(
        (basis === 'found' ? analysis : review.analysis).directives.length,
      )
  })

  it('is filtered by verdict', () => {
    const filtered = (verdict: 'judged' | 'rejected' | 'unjudged') =>
      filterFindings(shown('found'), document.text, { ...NO_FILTER, verdict }).map(({ span }) => words(span))
    expect(filtered('rejected')).toEqual(['Bydelen skal svare.'])
    expect(filtered('judged')).toHaveLength(3)
    expect(filtered('unjudged')).toEqual([])
  })

  it('adds up to the whole-word count of a modal in both', () => {
    const account = (basis: Basis) => accountOfTerm('skal', shown(basis), document.text, basis === 'found' ? analysis : review.analysis)
    expect(account('found')).toMatchObject({ uses: 3, directing: 2, notDirecting: 1 })
    expect(account('reviewed')).toMatchObject({ uses: 3, directing: 1, notDirecting: 2 })
  })
})

it('marks follow the figures: rejected words are struck, added ones framed, each with its class where it counts', () => {
  const looks = (basis: Basis) =>
    marksOf(shown(basis), FIRST_LAYERS).flatMap(({ span, look }) =>
      look.layer === 'verdict' || (look.layer === 'modality' && look.part === 'sentence')
        ? [`${look.layer === 'verdict' ? look.part : look.modality}: ${words(span)}`]
        : [],
    )
  expect(looks('found')).toEqual(['obligation: Bydelen skal svare.', 'obligation: Etaten skal delta.', 'added: Skolen følger opp elevene'])
  expect(looks('reviewed')).toEqual([
    'rejected: Bydelen skal svare.',
    'recommendation: Etaten skal delta.',
    'added: Skolen følger opp elevene',
    'recommendation: Skolen følger opp elevene',
  ])
})

it('the review’s list shows the same, and filters by class, words and verdict', () => {
  const { items, unplaced } = itemsOf(reviewDocumentOf(stored), 'Plan', verdicts, 'reviewed')
  const filtered = (filter: Partial<typeof ALL>) => filterItems(items, { ...ALL, ...filter }).map(({ directive }) => words(directive))
  expect(filtered({})).toEqual(['Bydelen skal svare.', 'Etaten skal delta.', 'Skolen følger opp elevene'])
  expect(filtered({ modality: 'recommendation' })).toEqual(['Etaten skal delta.', 'Skolen følger opp elevene'])
  expect(filtered({ text: 'skal svare' })).toEqual(['Bydelen skal svare.'])
  expect(filtered({ verdict: 'added' })).toEqual(['Skolen følger opp elevene'])
  expect(filtered({ addressee: 'bydelen' })).toEqual(['Bydelen skal svare.'])
  expect(unplaced).toEqual([])
})

it('first gives words that are added the themes mentioned in them, and no others of the sentence', () => {
  const text = analysed(['Bydelen driver innovasjon, og etaten lærer om samskaping og tillit.'])
  const themes = STANDARD_REVIEW.themes
  const of = (words: string) => themesIn(themes, text.analysis.mentions, spanOf(text.document.text, words))
  expect(of('Bydelen driver innovasjon')).toEqual(['innovation'])
  expect(of('etaten lærer om samskaping og tillit')).toEqual(themes.filter((code) => code === 'cocreation' || code === 'trust'))
  expect(of('etaten lærer')).toEqual([])
})

it('leads from a theme whose only mandate was rejected to its mentions, and counts the filters by what is in the figures', () => {
  const text = analysed(['Bydelen skal drive innovasjon. Etaten skal delta.'])
  const [first] = text.analysis.directives
  const own = [makeVerdict(text.document, first ?? { start: 0, end: 1 }, { kind: 'rejected', reason: 'other' })]
  const made = { document: text.document, layout: null, analysis: text.analysis, warnings: [] }
  const kind = (basis: Basis) =>
    filterOfFocus(
      { kind: 'code', value: 'innovation' },
      findingsOf(made, reviewDocument(text.document, text.analysis, own, STANDARD_REVIEW), basis),
      text.analysis.counts,
    ).kind
  expect([kind('found'), kind('reviewed')]).toEqual(['directive', 'mention'])
  const choices = (basis: Basis) => {
    const { modalities, codes, addressees, verdicts: given } = choicesOf(itemsOf(reviewDocumentOf(made), 'Plan', own, basis).items)
    return [modalities, codes, addressees, given.filter(({ value }) => value === 'rejected')].map((all) =>
      all.map(({ value, count }) => `${value} ${count}`),
    )
  }
  expect(choices('found')).toEqual([['obligation 2'], ['innovation 1'], ['bydelen 1', 'etaten 1'], ['rejected 1']])
  expect(choices('reviewed')).toEqual([['obligation 1'], ['innovation 0'], ['etaten 1', 'bydelen 0'], ['rejected 1']])
})
