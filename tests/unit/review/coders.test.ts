import { describe, expect, it } from 'vitest'
import { describeAnchor } from '../../../shared/anchoring/describe-anchor'
import type { CodedClass, CodingAnswers, CodingSample, CodingTask } from '../../../shared/model/coding'
import { agreementOf, type CodedPair, pairsOf } from '../../../shared/review/coders'
import { readCodingFile } from '../../../shared/review/coding-file'
import { makeVerdict } from '../../helpers/make-verdict'
import { analysed, spanOf } from './analysed'

const { document } = analysed([{ text: 'Kommunen skal svare. Skolen må ha en plan. Rådet kan uttale seg.' }])
const WORDS = ['Kommunen skal svare.', 'Skolen må ha en plan.', 'Rådet kan uttale seg.']

const sample: CodingSample = {
  format: 'skalma-coding-sample',
  formatVersion: 1,
  id: 'sample-1',
  seed: 7,
  documents: [{ id: document.id, title: 'Plan', fileName: 'plan.pdf', language: 'nb' }],
  guide: ['Plikt: et krav.'],
  units: WORDS.map((words) => ({ anchor: describeAnchor(document, spanOf(document.text, words)), leadIn: null, before: '', after: '' })),
}
const task = (settled: CodingTask['settled'] = {}): CodingTask => ({ sample, role: 'own', startedAt: 0, coders: ['Kari'], settled })
const at = (words: string) => spanOf(document.text, words)

describe('what two coders said', () => {
  const [first = '', second = '', third = ''] = WORDS
  const verdicts = [
    makeVerdict(document, at(first), { kind: 'confirmed' }),
    makeVerdict(document, at(second), { kind: 'rejected', reason: 'other' }),
    makeVerdict(document, at(first), { kind: 'confirmed' }, { id: 'k1', coder: 'Kari' }),
    makeVerdict(
      document,
      at(second),
      { kind: 'changed', modality: 'recommendation', addressee: null, codes: [] },
      { id: 'k2', coder: 'Kari', memo: 'svakt' },
    ),
    makeVerdict(document, at(third), { kind: 'added', modality: 'permission', addressee: null, codes: [] }, { id: 'k3', coder: 'Kari' }),
  ]
  it('is paired unit by unit; what one has not judged is missing', () =>
    expect(pairsOf(task(), 'Kari', verdicts)).toEqual([
      { unit: 0, mine: 'obligation', theirs: 'obligation', theirMemo: '', settled: null },
      { unit: 1, mine: 'none', theirs: 'recommendation', theirMemo: 'svakt', settled: null },
      { unit: 2, mine: null, theirs: 'permission', theirMemo: '', settled: null },
    ]))
  it('stays the first judgement when a disagreement has been settled', () =>
    expect(pairsOf(task({ 1: 'obligation' }), 'Kari', verdicts)[1]).toMatchObject({ mine: 'obligation', settled: 'none' }))
})

describe('agreement', () => {
  const pairs = (mine: string, theirs: string): CodedPair[] => {
    const classes: Readonly<Record<string, CodedClass>> = { O: 'obligation', P: 'prohibition', K: 'permission', '0': 'none' }
    return [...mine].map((one, unit) => ({
      unit,
      mine: classes[one] ?? null,
      theirs: classes[theirs[unit] ?? ''] ?? null,
      theirMemo: '',
      settled: null,
    }))
  }
  // Krippendorff's two coders on twelve nominal units (a → O, b → P, c → 0, d and e apart → here K and none of ours), without d and e.
  const measured = agreementOf(pairs('OOPP000.K', 'POPP00.OK'))
  it('is over the units both judged', () => expect(measured.overall).toMatchObject({ units: 7, same: 6 }))
  it('is alpha and kappa over all classes', () => {
    // p_o 6/7; p_e = (2·1 + 2·3 + 2·2 + 1·1) / 49 = 13/49.
    expect(measured.overall.kappa).toBeCloseTo((6 / 7 - 13 / 49) / (1 - 13 / 49), 10)
    // D_o = 2/14; D_e = 1 − (3·2 + 5·4 + 4·3 + 2·1) / (14·13).
    expect(measured.overall.alpha).toBeCloseTo(1 - 2 / 14 / (1 - 40 / 182), 10)
  })
  it('is each class against the rest', () => {
    expect(measured.classes.obligation).toMatchObject({ units: 7, same: 6, both: 1, mineOnly: 1, theirsOnly: 0 })
    expect(measured.classes.permission).toMatchObject({ both: 1, alpha: 1, kappa: 1 })
    expect(measured.classes.intention).toMatchObject({ both: 0, alpha: null, kappa: null })
  })
  it('has the table behind it', () => {
    expect(measured.table.obligation).toMatchObject({ obligation: 1, prohibition: 1 })
    expect(measured.table.none.none).toBe(2)
  })
  it('tells directive from none apart from the class', () => expect(measured.directive).toMatchObject({ same: 7, alpha: 1 }))
})

describe('a file from a colleague', () => {
  const answers: CodingAnswers = {
    format: 'skalma-coding-answers',
    formatVersion: 1,
    sample: 'sample-1',
    coder: 'Kari',
    answers: [{ unit: 0, class: 'obligation', memo: '' }],
  }
  it('is read back as it was written', () => {
    expect(readCodingFile(JSON.stringify(sample))).toEqual({ ok: true, value: sample })
    expect(readCodingFile(`\uFEFF${JSON.stringify(answers)}`)).toEqual({ ok: true, value: answers })
  })
  it.each([
    ['cut off', JSON.stringify(sample).slice(0, 200), 'not-json'],
    ['a PDF', '%PDF-1.7', 'not-json'],
    ['a codebook', '{"codes":[]}', 'other-file'],
    ['a list', '[1,2]', 'other-file'],
    ['of a newer version', JSON.stringify({ ...sample, formatVersion: 9 }), 'newer'],
    ['without units', JSON.stringify({ ...sample, units: [] }), 'damaged'],
    ['with a unit without words', JSON.stringify({ ...sample, units: [{ anchor: {}, leadIn: null, before: '', after: '' }] }), 'damaged'],
    ['with a document that is no hash', JSON.stringify({ ...sample, documents: [{ id: 'x', title: '', fileName: '' }] }), 'damaged'],
    ['with a class that does not exist', JSON.stringify({ ...answers, answers: [{ unit: 0, class: 'maybe', memo: '' }] }), 'damaged'],
    ['with two answers to one unit', JSON.stringify({ ...answers, answers: [...answers.answers, ...answers.answers] }), 'damaged'],
    ['with a nameless coder', JSON.stringify({ ...answers, coder: ' ' }), 'damaged'],
  ])('that is %s is refused', (_name, content, error) => expect(readCodingFile(content)).toEqual({ ok: false, error }))
})
