import { describe, expect, it } from 'vitest'
import { describeAnchor } from '../../../shared/anchoring/describe-anchor'
import type { Audit } from '../../../shared/model/audit'
import { documentId } from '../../../shared/model/identifiers'
import type { Verdict } from '../../../shared/model/verdict'
import { auditResult, correctedDensity, drawFindings } from '../../../shared/review/audit'
import { contextOf } from '../../../shared/review/context'
import { makeVerdict } from '../../helpers/make-verdict'
import { analysed, spanOf } from './analysed'

const a = documentId('a'.repeat(64))
const b = documentId('b'.repeat(64))

describe('drawing', () => {
  it('gives the same findings for the same documents, size and seed, in whatever order the documents are', () => {
    const drawn = drawFindings(
      [
        { id: a, directives: 7 },
        { id: b, directives: 5 },
      ],
      4,
      11,
    )
    expect(drawn).toEqual(
      drawFindings(
        [
          { id: b, directives: 5 },
          { id: a, directives: 7 },
        ],
        4,
        11,
      ),
    )
    expect(drawn).not.toEqual(
      drawFindings(
        [
          { id: a, directives: 7 },
          { id: b, directives: 5 },
        ],
        4,
        12,
      ),
    )
  })
  it('takes all when there are fewer than asked for, none twice', () => {
    const drawn = drawFindings(
      [
        { id: a, directives: 3 },
        { id: b, directives: 2 },
      ],
      50,
      1,
    )
    expect(new Set(drawn.map(({ document, directive }) => `${document} ${directive}`)).size).toBe(5)
  })
})

const { document, analysis } = analysed([
  { text: 'Kommunen skal svare innen tre uker. Skolen må ha en plan.' },
  { text: 'Rådet kan uttale seg. Bydelen skal melde fra. Været var fint.' },
])

function auditOf(...words: string[]): Audit {
  return {
    id: 'one',
    seed: 1,
    documents: [document.id],
    population: analysis.directives.length,
    drawn: words.map((one) => describeAnchor(document, spanOf(document.text, one))),
    pipelineVersion: 1,
    codebookHash: '',
    drawnAt: 0,
  }
}

const SENTENCES = ['Kommunen skal svare innen tre uker.', 'Skolen må ha en plan.', 'Rådet kan uttale seg.', 'Bydelen skal melde fra.']
const verdict = (words: string, judgement: Verdict['judgement'], more: Partial<Verdict> = {}): Verdict =>
  makeVerdict(document, spanOf(document.text, words), judgement, more)
const changed = { kind: 'changed', modality: 'recommendation', addressee: null, codes: [] } as const

describe('the result', () => {
  it('counts what is confirmed or changed as a directive, and the class only when it was right', () => {
    const result = auditResult(auditOf(...SENTENCES), [
      verdict('Kommunen skal svare innen tre uker.', { kind: 'confirmed' }),
      verdict('Skolen må ha en plan.', changed),
      verdict('Rådet kan uttale seg.', { kind: 'rejected', reason: 'possibility' }),
    ])
    expect(result).toMatchObject({
      drawn: 4,
      judged: 3,
      directives: 2,
      rightClass: 1,
      precision: { value: 2 / 3 },
      classPrecision: { value: 1 / 3 },
    })
  })
  it('is nothing before anything is judged', () =>
    expect(auditResult(auditOf(...SENTENCES), [])).toMatchObject({ judged: 0, precision: null, classPrecision: null }))
  it("takes the user's own verdicts only, the last one on a finding", () => {
    const [first = ''] = SENTENCES
    const result = auditResult(auditOf(first), [
      verdict(first, { kind: 'confirmed' }, { id: 'new', decidedAt: 20 }),
      verdict(first, { kind: 'rejected', reason: 'other' }, { id: 'old', decidedAt: 10 }),
      verdict(first, { kind: 'rejected', reason: 'other' }, { id: 'colleague', decidedAt: 30, coder: 'Kari' }),
    ])
    expect(result).toMatchObject({ judged: 1, directives: 1 })
  })
  it('finds a verdict again whose place in the text has moved', () => {
    const [first = ''] = SENTENCES
    const given = verdict(first, { kind: 'confirmed' })
    const moved = { ...given, anchor: { ...given.anchor, position: { start: 5000, end: 5035 } } }
    expect(auditResult(auditOf(first), [moved]).judged).toBe(1)
  })
})

it('a density is corrected by the precision and its interval', () => {
  const corrected = correctedDensity(20, { value: 0.92, low: 0.812, high: 0.968 })
  expect(corrected.value).toBeCloseTo(18.4, 10)
  expect(corrected.low).toBeCloseTo(16.24, 10)
  expect(corrected.high).toBeCloseTo(19.36, 10)
})

describe('the context of a passage', () => {
  const around = (words: string) => contextOf(document.text, analysis.sentences, spanOf(document.text, words))
  it('is the sentence before and the one after, also over the border of a paragraph', () =>
    expect(around('Skolen må ha en plan.')).toEqual({ before: 'Kommunen skal svare innen tre uker.', after: 'Rådet kan uttale seg.' }))
  it('is nothing at the ends of the text', () => {
    expect(around('Kommunen skal svare innen tre uker.').before).toBe('')
    expect(around('Været var fint.').after).toBe('')
  })
})
