import { describe, expect, it } from 'vitest'
import { COLUMN_IDS, columns, columnsFor, densityScale, filterDocuments } from '../../../renderer/features/library/columns'
import { describeWarnings, pageRanges } from '../../../renderer/features/library/describe-warnings'
import { editsFrom, type Guess, isYear } from '../../../renderer/features/library/profile-form'
import { importWords } from '../../../shared/i18n/import'
import { codeId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import { newDocument } from '../../helpers/stored-document'

const row = (title: string, more: Partial<DocumentSummary> = {}): DocumentSummary => ({ ...newDocument('a', title).summary, ...more })
const titles = (rows: readonly DocumentSummary[]): string[] => rows.map(({ title }) => title)

describe('the filter', () => {
  const rows = [
    row('Kommuneplanens samfunnsdel', { issuer: 'Ås kommune', type: 'plan' }),
    row('Tildelingsbrev 2022', { issuer: 'Oslo kommune', type: 'allocation-letter', fileName: 'brev_åpent.pdf' }),
    row('Strategi for samskaping', { issuer: null, type: 'strategy' }),
  ]
  const filter = (text: string, type: DocumentSummary['type'] | null = null): string[] => titles(filterDocuments(rows, { text, type }))

  it('without words or type is all rows', () => expect(filterDocuments(rows, { text: '  ', type: null })).toBe(rows))
  it('finds a word in the title, whatever its case', () => expect(filter('SAMSK')).toEqual(['Strategi for samskaping']))
  it('finds a word in the issuer and the file name', () =>
    expect([filter('ås'), filter('åpent')]).toEqual([['Kommuneplanens samfunnsdel'], ['Tildelingsbrev 2022']]))
  it('wants every word', () => expect([filter('oslo 2022'), filter('oslo samfunnsdel')]).toEqual([['Tildelingsbrev 2022'], []]))
  it('knows å from a, and å written as a with a ring', () =>
    expect([filter('apent'), filter('a\u030apent')]).toEqual([[], ['Tildelingsbrev 2022']]))
  it('keeps to a type', () => expect([filter('', 'strategy'), filter('oslo', 'strategy')]).toEqual([['Strategi for samskaping'], []]))
})

describe('what columns sort by', () => {
  const valueIn = (id: string, summary: DocumentSummary): unknown => {
    const column = columns.find((each) => each.id === id)
    if (column === undefined || !('accessorFn' in column)) throw new Error(id)
    return column.accessorFn(summary, 0)
  }
  it('more mandates go before more mentions', () => {
    const few = valueIn('innovation', row('few', { innovation: { mandates: 1, mentions: 900 } }))
    const many = valueIn('innovation', row('many', { innovation: { mandates: 2, mentions: 2 } }))
    expect(Number(many)).toBeGreaterThan(Number(few))
  })
  it('what is not known has no value, so that it stays last', () =>
    expect([valueIn('year', row('x', { year: null })), valueIn('issuer', row('x', { issuer: null }))]).toEqual([undefined, undefined]))
})

describe('the scale of the density column', () => {
  it('ends at the highest value, not at the interval of a short text', () =>
    expect(densityScale([row('a', { density: { per1000Words: 20, low: 18, high: 22.5 } }), row('b')])).toBe(100))
  it('is 10 when all are low', () => expect(densityScale([row('a', { density: { per1000Words: 0, low: 0, high: 3 } })])).toBe(10))
  it('does not need a document', () => expect(densityScale([])).toBe(10))
})

describe('remarks on a document', () => {
  it('gathers pages without text into ranges', () =>
    expect(
      describeWarnings('nb', importWords.nb, [
        { kind: 'page-without-text', pageIndex: 4 },
        { kind: 'page-without-text', pageIndex: 0 },
        { kind: 'page-without-text', pageIndex: 3 },
        { kind: 'page-without-text', pageIndex: 2 },
      ]),
    ).toEqual(['Sidene 1 og 3–5 har ikke tekst, bare bilde']))
  it('says each kind once', () =>
    expect(
      describeWarnings('nn', importWords.nn, [
        { kind: 'misnamed', found: 'docx' },
        { kind: 'unmapped-glyphs', pageIndex: 0, count: 2 },
        { kind: 'unmapped-glyphs', pageIndex: 1, count: 3 },
        { kind: 'page-unreadable', pageIndex: 8, detail: 'x' },
      ]),
    ).toEqual(['Fila er eigentleg eit Word-dokument, ikkje det namnet seier', 'Side 9 kunne ikkje lesast', '5 teikn kunne ikkje tolkast']))
  it('has nothing to say of an ordinary document', () => expect(describeWarnings('en', importWords.en, [])).toEqual([]))
  it.each([
    [[3], '3'],
    [[1, 2, 3], '1–3'],
    [[1, 3, 5], '1, 3 and 5'],
  ])('writes %j as %s', (pages, text) => expect(pageRanges('en', pages).replace(', and', ' and')).toBe(text))
})

describe('corrections of a profile', () => {
  const guess: Guess = { title: 'Plan', type: 'plan', issuer: 'Vik kommune', year: 2024, date: null, language: 'nb' }
  const form = { title: 'Plan', type: 'plan', issuer: 'Vik kommune', year: '2024', date: '', language: 'nb' } as const
  it('are none when all is as guessed', () => expect(editsFrom(form, guess)).toEqual({}))
  it('are only what differs', () =>
    expect(editsFrom({ ...form, year: '2025', date: '2025-02-03', language: 'nn' }, guess)).toEqual({
      year: 2025,
      date: '2025-02-03',
      language: 'nn',
    }))
  it('can say that issuer and year are not known', () =>
    expect(editsFrom({ ...form, issuer: ' ', year: '' }, guess)).toEqual({ issuer: null, year: null }))
  it('do not leave a document without a title', () => expect(editsFrom({ ...form, title: '  ' }, guess)).toEqual({}))
  it.each(['', '1814', '2026', ' 2026 '])('%j is a year', (year) => expect(isYear(year)).toBe(true))
  it.each(['26', '20266', 'i fjor', '1799', '2201', '-2000'])('%j is no year', (year) => expect(isYear(year)).toBe(false))
})

describe('columns of codes', () => {
  const codebook = (...ids: string[]) => ({
    name: '',
    version: 2,
    codes: ids.map((id) => ({ id: codeId(id), category: 'theme' as const, label: { nb: id, nn: id, en: id }, description: '', terms: [] })),
  })

  it('are there for the codes that the codebook has', () => {
    expect(columnsFor(null)).toEqual(COLUMN_IDS)
    const without = (...left: string[]) => COLUMN_IDS.filter((id) => !left.includes(id))
    expect(columnsFor(codebook('innovation', 'district_names', 'cocreation'))).toEqual(COLUMN_IDS)
    expect(columnsFor(codebook('innovation', 'mine'))).toEqual(without('cocreation', 'districts'))
  })
})
