import { describe, expect, it } from 'vitest'
import { densityBins } from '../../../renderer/features/reader/density'
import { addresseesOf, filterFindings, filterOfFocus, NO_FILTER } from '../../../renderer/features/reader/finding-filter'
import { FIRST_LAYERS, marksOf } from '../../../renderer/features/reader/finding-marks'
import { findingAt, findingsOf } from '../../../renderer/features/reader/findings'
import { marksByPage } from '../../../renderer/reader/marks'
import { positionsOf } from '../../../renderer/reader/positions'
import { codeId } from '../../../shared/model/identifiers'
import { storedDocument } from '../../helpers/stored-document'

/** "Plan for oppvekst / Kommunen skal sikre samskaping. Alle må bidra." with one directive, two mentions, one rejected cue. */
const stored = storedDocument('a', undefined, {
  notDirectives: [
    {
      start: 50,
      end: 66,
      sentence: 2,
      cue: { lemma: 'måtte', span: { start: 55, end: 57 }, negation: null },
      reason: 'inference',
      rule: 'test',
    },
  ],
})
const { text } = stored.document
const findings = findingsOf(stored)
const shown = (filter: Partial<typeof NO_FILTER>): string[] =>
  filterFindings(findings, text, { ...NO_FILTER, ...filter }).map(({ span }) => text.slice(span.start, span.end))

describe('the findings of a document', () => {
  it('are directives, mentions and rejected cues, each in reading order', () => {
    expect(findings.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual(
      [
        ['directive', 'Kommunen skal sikre samskaping.'],
        ['mention', 'oppvekst'],
        ['mention', 'samskaping'],
        ['not-directive', 'Alle må bidra.\n'.trimEnd()],
      ].map(([kind, words]) => [kind, words === 'Alle må bidra.' ? text.slice(50, 66) : words]),
    )
  })

  it('are found again by the passage in the address, and only by exactly that', () => {
    expect(findingAt(findings, { start: 38, end: 48 })?.kind).toBe('mention')
    expect(findingAt(findings, { start: 38, end: 47 })).toBeNull()
  })
})

const word = (term: string) => ({ word: term, forms: new Set([term]) })

describe('the list shows', () => {
  it('directives at first', () => expect(shown({})).toEqual(['Kommunen skal sikre samskaping.']))
  it('mentions of one code', () => expect(shown({ kind: 'mention', code: codeId('innovation') })).toEqual(['oppvekst']))
  it('directives that carry a theme', () => {
    expect(shown({ code: codeId('cocreation') })).toHaveLength(1)
    expect(shown({ code: codeId('innovation') })).toEqual([])
  })
  it('nothing of another modality', () => expect(shown({ modality: 'prohibition' })).toEqual([]))
  it('one addressee, however it is capitalised', () => {
    expect(addresseesOf(findings)).toEqual([{ folded: 'kommunen', name: 'Kommunen', count: 1 }])
    expect(shown({ addressee: 'kommunen' })).toHaveLength(1)
    expect(shown({ addressee: 'bydelen' })).toEqual([])
  })
  it('sentences with all the words typed', () => {
    expect(shown({ text: 'SAMSKAPING kommunen' })).toHaveLength(1)
    expect(shown({ text: 'samskaping bydelen' })).toEqual([])
  })
  it('whole words for a counted word: må is not in sammen', () => {
    expect(shown({ term: word('skal') })).toHaveLength(1)
    expect(shown({ term: word('ska') })).toEqual([])
    expect(shown({ kind: 'not-directive', term: word('må') })).toHaveLength(1)
  })
  it('a counted modal verb by its own findings, not by sentences that have it beside another cue', () => {
    const sikre = { start: text.indexOf('sikre'), end: text.indexOf('sikre') + 5 }
    const another = findings.map((finding) =>
      finding.kind === 'directive'
        ? { ...finding, directive: { ...finding.directive, cue: { lemma: 'sikre', span: sikre, negation: null } } }
        : finding,
    )
    expect(filterFindings(another, text, { ...NO_FILTER, term: word('skal') })).toEqual([])
  })
})

describe('a number in the library leads to', () => {
  it('the directives of a modality', () =>
    expect(filterOfFocus({ kind: 'modality', value: 'obligation' }, findings, []).modality).toBe('obligation'))
  it('the mandates of a theme, or its mentions when there are no mandates', () => {
    expect(filterOfFocus({ kind: 'code', value: 'cocreation' }, findings, []).kind).toBe('directive')
    expect(filterOfFocus({ kind: 'code', value: 'innovation' }, findings, []).kind).toBe('mention')
  })
})

describe('a counted theme word leads to', () => {
  const counts = [{ term: 'samskaping', textSearch: 1, wholeWord: 1, directive: 1, forms: { samskaping: 1 } }]
  const filter = filterOfFocus({ kind: 'term', value: 'samskaping' }, findings, counts)
  it('its mentions, and the directives that have a form of it', () => {
    expect(filterFindings(findings, text, filter).map(({ span }) => text.slice(span.start, span.end))).toEqual(['samskaping'])
    expect(filterFindings(findings, text, { ...filter, kind: 'directive' })).toHaveLength(1)
  })
  it('each use once, though it may indicate two codes', () => {
    const twice = [...findings, ...findings.filter(({ kind }) => kind === 'mention').map((one) => ({ ...one, key: `${one.key}b` }))]
    expect(filterFindings(twice, text, filter)).toHaveLength(1)
  })
})

describe('what is drawn', () => {
  it('is the sentence and its cue, and themes in their own look', () => {
    expect(marksOf(findings, FIRST_LAYERS).map(({ span, look }) => [text.slice(span.start, span.end), look.layer])).toEqual([
      ['Kommunen skal sikre samskaping.', 'modality'],
      ['skal', 'modality'],
      ['oppvekst', 'theme'],
      ['samskaping', 'theme'],
    ])
  })
  it('follows the layers', () => {
    const none = { modalities: new Set<never>(), themes: new Set<never>(), notDirectives: true }
    expect(marksOf(findings, none).map(({ look }) => look.layer)).toEqual(['not-directive'])
  })
  it('is kept by page', () => {
    if (!stored.layout) throw new Error('no layout')
    expect(marksByPage(stored.layout, marksOf(findings, FIRST_LAYERS))[0]?.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'oppvekst',
    ])
  })
})

describe('the strip', () => {
  it('counts by stretch and kind', () => {
    const bins = densityBins(findings, [0.1, 0.1, 0.9, 1], 4)
    expect(bins.map(({ total }) => total)).toEqual([2, 0, 0, 2])
    expect(bins[0]?.parts).toEqual([
      { kind: 'obligation', count: 1 },
      { kind: 'innovation', count: 1 },
    ])
  })
  it('stands where the words stand', () => {
    const positions = positionsOf(stored.document, stored.layout, 0)
    expect(positions.of({ start: 9, end: 17 })).toBeCloseTo((842 - 712) / 842, 5)
    expect(positionsOf(stored.document, null, 0).of({ start: 33, end: 40 })).toBeCloseTo(33 / text.length, 5)
  })
})
