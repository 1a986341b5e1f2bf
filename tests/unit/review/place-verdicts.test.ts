import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../../shared/model/verdict'
import { placeVerdicts } from '../../../shared/review/place-verdicts'
import { makeVerdict } from '../../helpers/make-verdict'
import { type Analysed, analysed, spanOf } from './analysed'

/** A verdict on the directive that has these words, or on the words themselves. */
function judge({ document, analysis }: Analysed, words: string, judgement: Verdict['judgement'], more: Partial<Verdict> = {}): Verdict {
  const span = spanOf(document.text, words)
  const directive = analysis.directives.find((one) => one.start <= span.start && span.end <= one.end)
  return makeVerdict(document, judgement.kind === 'added' ? span : (directive ?? span), judgement, { id: words, ...more })
}

const CONFIRMED = { kind: 'confirmed' } as const
const REJECTED = { kind: 'rejected', reason: 'reported' } as const
const ADDED = { kind: 'added', modality: 'obligation', addressee: null, codes: [] } as const

/** The words each verdict is on now, with the directive found there, or why it is nowhere. */
function placesOf(verdicts: readonly Verdict[], { document, analysis }: Analysed): Record<string, string> {
  const { placed, unplaced } = placeVerdicts(verdicts, document.text, analysis)
  const words = (span: { start: number; end: number } | undefined): string => (span ? document.text.slice(span.start, span.end) : '–')
  return Object.fromEntries([
    ...placed.map(({ verdict, directive }) => [verdict.id, directive === null ? 'no directive' : words(analysis.directives[directive])]),
    ...unplaced.map(({ verdict, reason }) => [verdict.id, reason]),
  ])
}

describe('a verdict is found again', () => {
  const before = analysed(['Om planen.', 'Bydelen skal svare innen mai. Etaten bør delta.', 'Alle må bidra.'])
  const verdicts = [judge(before, 'skal svare', CONFIRMED), judge(before, 'bør delta', REJECTED), judge(before, 'må bidra', CONFIRMED)]

  test('in the same text', () => {
    expect(placesOf(verdicts, before)).toEqual({
      'skal svare': 'Bydelen skal svare innen mai.',
      'bør delta': 'Etaten bør delta.',
      'må bidra': 'Alle må bidra.',
    })
  })

  test('when the text was read anew: more before it, other spaces, dashes and quotes, and words that are gone', () => {
    const after = analysed(['Forord om planen.', 'Noe nytt – her.', 'Bydelen  skal svare innen Mai. Etaten kan delta.', 'Alle må bidra.'])
    expect(placesOf(verdicts, after)).toEqual({
      'skal svare': 'Bydelen  skal svare innen Mai.',
      'bør delta': 'lost',
      'må bidra': 'Alle må bidra.',
    })
  })

  test('among equal sentences the one with the same surroundings', () => {
    const twice = analysed(['Først: Bydelen må svare.', 'Om skole.', 'Bydelen må svare.', 'Om helse.'])
    const own = makeVerdict(twice.document, spanOf(twice.document.text, 'Bydelen må svare.', 1), REJECTED, { id: 'second' })
    const after = analysed(['Innledning.', 'Først: Bydelen må svare.', 'Om skole.', 'Bydelen må svare.', 'Om helse.'])
    const { placed } = placeVerdicts([own], after.document.text, after.analysis)
    expect(placed.map(({ span }) => span)).toEqual([spanOf(after.document.text, 'Bydelen må svare.', 1)])
  })

  test('but not when the rules now cut the judged sentence in two halves, or it is a small part of a longer one', () => {
    const long = analysed(['Bydelen skal svare innen mai; etaten skal delta i møtene.'])
    const own = [judge(long, 'skal svare', REJECTED)]
    const cut = { ...long, analysis: { ...long.analysis, directives: halves(long, ';') } }
    expect(placesOf(own, cut)).toEqual({ 'skal svare': 'divided' })

    const half = { ...long, analysis: { ...long.analysis, directives: halves(long, ';').slice(1) } }
    const onHalf = [makeVerdict(long.document, half.analysis.directives[0] ?? { start: 0, end: 0 }, REJECTED, { id: 'half' })]
    expect(placesOf(onHalf, half)).toEqual({ half: 'etaten skal delta i møtene.' })
    const joined = analysed([
      `${'Etter en lang innledning om tjenester, mål, rammer og midler i hele byen, og ikke minst om samarbeid, '}kommunen sier at bydelen skal svare innen mai; etaten skal delta i møtene.`,
    ])
    expect(placesOf(onHalf, joined)).toEqual({ half: 'divided' })
  })

  test('where the rules find no directive any more it has its place all the same', () => {
    const none = { ...before, analysis: { ...before.analysis, directives: [] } }
    expect(placesOf(verdicts, none)).toEqual({ 'skal svare': 'no directive', 'bør delta': 'no directive', 'må bidra': 'no directive' })
  })

  test('an added passage that the rules now find is the directive round it', () => {
    expect(placesOf([judge(before, 'svare innen', ADDED)], before)).toEqual({ 'svare innen': 'Bydelen skal svare innen mai.' })
    const over = makeVerdict(before.document, spanOf(before.document.text, 'svare innen mai. Etaten bør'), ADDED, { id: 'over two' })
    expect(placesOf([over], before)).toEqual({ 'over two': 'divided' })
  })

  test('of two verdicts by one coder on one finding the later holds, and the other is listed; two coders do not meet', () => {
    const early = judge(before, 'skal svare', CONFIRMED, { id: 'early', decidedAt: 1 })
    const late = judge(before, 'skal svare', REJECTED, { id: 'late', decidedAt: 2 })
    const other = judge(before, 'skal svare', REJECTED, { id: 'other', decidedAt: 3, coder: 'Kari' })
    expect(placesOf([early, late, other], before)).toEqual({
      early: 'taken',
      late: 'Bydelen skal svare innen mai.',
      other: 'Bydelen skal svare innen mai.',
    })
  })
})

/** The one directive of a text as two, parted at a character. */
function halves({ document, analysis }: Analysed, at: string): Analysed['analysis']['directives'] {
  const [directive] = analysis.directives
  if (directive === undefined) throw new RangeError('no directive')
  const middle = document.text.indexOf(at)
  return [
    { ...directive, end: middle },
    { ...directive, start: middle + 2 },
  ]
}
