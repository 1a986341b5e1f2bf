import { describe, expect, test } from 'vitest'
import { MODAL_TERMS } from '../../../shared/measures/term-counts'
import { codeId } from '../../../shared/model/identifiers'
import type { Verdict } from '../../../shared/model/verdict'
import { type Review, reviewDocument } from '../../../shared/review/review-document'
import { reviewedFigures } from '../../../shared/review/reviewed-figures'
import { makeVerdict } from '../../helpers/make-verdict'
import { STANDARD_REVIEW } from '../../helpers/review-codebook'
import { pick, seededRandom } from '../../helpers/seeded-random'
import { type Analysed, analysed, spanOf } from './analysed'

const TEXT = analysed([
  'Bydelen skal sikre samskaping. Etaten bør drive innovasjon.',
  'Rapporten sier at kommunen skal ha brukt midlene.',
  'Alle må bidra. Det er viktig at skolen følger opp elevene.',
])

function on({ document, analysis }: Analysed, words: string, judgement: Verdict['judgement']): Verdict {
  const span = spanOf(document.text, words)
  const directive = analysis.directives.find((one) => one.start <= span.start && span.end <= one.end)
  return makeVerdict(document, judgement.kind === 'added' ? span : (directive ?? span), judgement, { id: words })
}

function reviewOf({ document, analysis }: Analysed, verdicts: readonly Verdict[]): Review {
  return reviewDocument(document, analysis, verdicts, STANDARD_REVIEW)
}

function reviewed(text: Analysed, verdicts: readonly Verdict[]): Analysed['analysis'] {
  return reviewOf(text, verdicts).analysis
}

const words = ({ directives }: Analysed['analysis']): string[] => directives.map(({ start, end }) => TEXT.document.text.slice(start, end))

describe('as reviewed', () => {
  test('the text has three directives as found', () => {
    expect(words(TEXT.analysis)).toEqual(['Bydelen skal sikre samskaping.', 'Etaten bør drive innovasjon.', 'Alle må bidra.'])
  })

  test('confirming everything changes no figure', () => {
    const all = TEXT.analysis.directives.map((directive) => makeVerdict(TEXT.document, directive, { kind: 'confirmed' }))
    expect(reviewed(TEXT, all)).toEqual(TEXT.analysis)
    expect(reviewOf(TEXT, all).judged).toBe(3)
  })

  test('a rejected directive is out of every count, and its modal is accounted for with the reason', () => {
    const now = reviewed(TEXT, [on(TEXT, 'sikre samskaping', { kind: 'rejected', reason: 'idiom' })])
    expect(words(now)).toEqual(['Etaten bør drive innovasjon.', 'Alle må bidra.'])
    expect(now.density.byModality).toMatchObject({ obligation: 1, recommendation: 1 })
    expect(now.density.per1000Words).toBeCloseTo(2000 / now.words)
    expect(now.counts.find(({ term }) => term === 'skal')).toMatchObject({ wholeWord: 2, directive: 0 })
    expect(now.counts.find(({ term }) => term === 'samskaping')).toMatchObject({ wholeWord: 1, directive: 0 })
    expect(now.codes.find(({ code }) => code === 'cocreation')).toMatchObject({ mentions: 1, mandates: 0, ladder: 'mentioned' })
    expect(now.notDirectives.map(({ reason, rule }) => [reason, rule])).toContainEqual(['idiom', 'verdict'])
  })

  test('a changed one has another class, addressee and theme', () => {
    const judgement = { kind: 'changed', modality: 'obligation', addressee: 'Skolen', codes: [codeId('cocreation')] } as const
    const now = reviewed(TEXT, [on(TEXT, 'drive innovasjon', judgement)])
    expect(now.density.byModality).toMatchObject({ obligation: 3, recommendation: 0 })
    expect(now.directives[1]).toMatchObject({
      modality: 'obligation',
      codes: ['cocreation'],
      addressee: { source: 'person', name: 'Skolen' },
    })
    expect(now.codes.find(({ code }) => code === 'innovation')).toMatchObject({ mentions: 1, mandates: 0 })
    expect(now.codes.find(({ code }) => code === 'cocreation')).toMatchObject({ mentions: 1, mandates: 2 })
  })

  test('an addressee named by words of the sentence is marked at those words', () => {
    const now = reviewed(TEXT, [
      on(TEXT, 'sikre samskaping', { kind: 'changed', modality: 'obligation', addressee: 'samskaping', codes: [] }),
    ])
    expect(now.directives[0]?.addressee).toEqual({ span: spanOf(TEXT.document.text, 'samskaping'), source: 'person' })
  })

  test('an addressee that another directive has, has that one’s canonical actor', () => {
    const text = analysed(['Bydel Alna skal svare.', 'Etaten bør delta.'])
    const now = (addressee: string) =>
      reviewed(text, [on(text, 'bør delta', { kind: 'changed', modality: 'recommendation', addressee, codes: [] })]).directives.map(
        ({ named }) => named.map(({ actor }) => actor),
      )
    expect(text.analysis.directives[0]?.named).toEqual([{ name: 'Bydel Alna', actor: 'Bydel Alna' }])
    expect(now('bydel alna')).toEqual([['Bydel Alna'], ['Bydel Alna']])
    expect(now('Ingen kjent')).toEqual([['Bydel Alna'], [null]])
    expect(now('bydelene og etaten')).toEqual([['Bydel Alna'], ['districts', 'Etatene']])
  })

  test('an added one counts, with the modal in it as its cue', () => {
    const judgement = { kind: 'added', modality: 'obligation', addressee: 'kommunen', codes: [] } as const
    const now = reviewed(TEXT, [on(TEXT, 'kommunen skal ha brukt midlene', judgement)])
    expect(words(now)[2]).toBe('kommunen skal ha brukt midlene')
    expect(now.counts.find(({ term }) => term === 'skal')).toMatchObject({ wholeWord: 2, directive: 2 })
    expect(now.notDirectives).toEqual([])
    expect(now.directives[2]).toMatchObject({ sentence: 2, addressee: { span: spanOf(TEXT.document.text, 'kommunen') } })
  })

  test('an added one may have no modal verb', () => {
    const judgement = { kind: 'added', modality: 'recommendation', addressee: 'skolen', codes: [] } as const
    const now = reviewed(TEXT, [on(TEXT, 'skolen følger opp elevene', judgement)])
    expect(now.density.byModality).toMatchObject({ obligation: 2, recommendation: 2 })
    expect(now.directives.at(-1)?.cue).toMatchObject({ lemma: '', negation: null })
  })

  test('what a person confirmed stays when new rules no longer find it, as it was; what they rejected stays out', () => {
    const confirmed = {
      ...on(TEXT, 'Alle må bidra', { kind: 'confirmed' }),
      found: { modality: 'intention', addressee: 'Alle', codes: [], rule: 'old' },
    } as const
    const rejected = on(TEXT, 'sikre samskaping', { kind: 'rejected', reason: 'other' })
    const none = { ...TEXT.analysis, directives: [] }
    const review = reviewOf({ ...TEXT, analysis: none }, [confirmed, rejected])
    expect(words(review.analysis)).toEqual(['Alle må bidra.'])
    expect(review.analysis.density.byModality).toMatchObject({ intention: 1, obligation: 0 })
    expect(review.judged).toBe(0)
  })

  test('an added one that the rules have come to find is counted once, as the person said', () => {
    const now = reviewed(TEXT, [on(TEXT, 'må bidra', { kind: 'added', modality: 'intention', addressee: null, codes: [] })])
    expect(words(now)).toEqual(words(TEXT.analysis))
    expect(now.density.byModality).toMatchObject({ intention: 1, obligation: 1 })
  })

  test('a colleague’s verdicts change nothing', () => {
    const theirs = { ...on(TEXT, 'Alle må bidra', { kind: 'rejected', reason: 'other' }), coder: 'Kari' } as const
    expect(reviewed(TEXT, [theirs])).toBe(TEXT.analysis)
  })

  test('one item of a list is rejected alone: the lead-in’s cue goes on being a directive’s', () => {
    const list = analysed([
      'Bydelene skal:',
      { text: 'lage en plan', kind: 'list-item', marker: '•' },
      { text: 'melde fra om avvik', kind: 'list-item', marker: '•' },
    ])
    expect(list.analysis.directives).toHaveLength(2)
    const one = on(list, 'lage en plan', { kind: 'rejected', reason: 'other' })
    const other = on(list, 'melde fra om avvik', { kind: 'rejected', reason: 'other' })
    const first = reviewed(list, [one])
    expect([first.directives.length, first.counts[0]?.directive, first.notDirectives.length]).toEqual([1, 1, 0])
    const both = reviewed(list, [one, other])
    expect([both.directives.length, both.counts[0]?.directive, both.notDirectives.length]).toEqual([0, 0, 1])
  })
})

test('the row’s figures: counted, judged and unplaced; nothing when nothing was judged', () => {
  const gone = { ...on(TEXT, 'Alle må bidra', { kind: 'confirmed' }), id: 'gone' }
  const lost: Verdict = { ...gone, anchor: { ...gone.anchor, quote: { exact: 'Dette sto her før.', prefix: '', suffix: '' } } }
  const review = reviewOf(TEXT, [on(TEXT, 'sikre samskaping', { kind: 'rejected', reason: 'idiom' }), lost])
  expect(reviewedFigures(review)).toMatchObject({
    directives: 2,
    innovation: { mandates: 1, mentions: 1 },
    cocreation: { mandates: 0, mentions: 1 },
    judged: 1,
    unplaced: 1,
  })
  expect(reviewedFigures(reviewOf(TEXT, []))).toBeNull()
})

test.each([1, 2, 3])('whatever is judged, every modal is the cue of a directive or has a reason (seed %i)', (seed) => {
  const random = seededRandom(seed)
  const sentences = [
    'Bydelen skal levere.',
    'Det sies at alle må ha svart.',
    'Etaten bør lære av samskaping og kan søke.',
    'Slik kan det gå.',
  ]
  const text = analysed(Array.from({ length: 30 }, () => pick(random, sentences)))
  const verdicts = text.analysis.sentences.flatMap((sentence, i): Verdict[] => {
    const found = text.analysis.directives.some((directive) => directive.sentence === i)
    const reading = { modality: 'obligation', addressee: null, codes: [] } as const
    const judgement = found
      ? pick(random, [{ kind: 'rejected', reason: 'past' }, { kind: 'changed', ...reading }, { kind: 'confirmed' }, null] as const)
      : pick(random, [{ kind: 'added', ...reading }, null, null] as const)
    return judgement === null ? [] : [makeVerdict(text.document, sentence, judgement)]
  })
  const now = reviewed(text, verdicts)
  const modals = new Set(MODAL_TERMS.flatMap(({ forms }) => forms))
  const cues = (list: readonly { readonly cue: { readonly span: { start: number; end: number } } }[]): number =>
    list.filter(({ cue }) => modals.has(text.document.text.slice(cue.span.start, cue.span.end).toLowerCase())).length
  const whole = now.counts.filter(({ term }) => MODAL_TERMS.some((one) => one.term === term))
  expect(whole.reduce((sum, count) => sum + count.directive, 0)).toBe(cues(now.directives))
  expect(whole.reduce((sum, count) => sum + count.wholeWord, 0)).toBe(cues(now.directives) + cues(now.notDirectives))
  expect(verdicts.length).toBeGreaterThan(5)
})
