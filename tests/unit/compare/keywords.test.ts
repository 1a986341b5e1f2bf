import { describe, expect, it } from 'vitest'
import { formOf, sumByForm } from '../../../shared/compare/form-numbers'
import { keywords } from '../../../shared/compare/keywords'
import { keyness } from '../../../shared/measures/keyness'
import type { Keyword } from '../../../shared/model/comparison'
import type { DocumentDigest } from '../../../shared/model/digest'
import { seededRandom } from '../../helpers/seeded-random'
import { digestFromText } from './digest-from-text'

const TABLE = digestFromText('Plan R. Plan R. Plan N. Plan R. Rusplan R. Kulturplan R. I å og i å og i å og i.')
const PROSE = digestFromText('Kommunen har vedtatt en kulturplan. Planen gjelder for hele perioden og skal følges opp av alle.')

describe('key words', () => {
  const found = keywords(sumByForm([TABLE]), TABLE.words, sumByForm([PROSE]), PROSE.words, { atLeast: 3, most: 50 }).map(({ form }) => form)

  it('are words, not the letters that mark rows of a table', () => expect(found).not.toContain('r'))
  it('are not function words, though these are the most frequent', () => {
    expect(found).toContain('plan')
    expect(found).not.toContain('i')
    expect(found).not.toContain('og')
  })
  it('are more frequent here than there', () => expect(found).not.toContain('kommunen'))

  it('are what texts of two written standards are about, with all words in the denominators', () => {
    const nynorsk = digestFromText(
      'Kommunen skal ikkje byggje ein veg frå elva, og dei skal ikkje byggje eit kraftverk. Dei skal verne elva.',
    )
    const bokmål = digestFromText('Kommunen må ikke glemme en skole fra byen, og de må ikke glemme et bibliotek. De bør bevare skolen.')
    const key = (here: DocumentDigest, there: DocumentDigest): Keyword[] => [
      ...keywords(sumByForm([here]), here.words, sumByForm([there]), there.words, { atLeast: 2, most: 50 }),
    ]
    expect(key(nynorsk, bokmål).map(({ form }) => form)).toEqual(['skal', 'byggje', 'elva'])
    expect(key(bokmål, nynorsk).map(({ form }) => form)).toEqual(['glemme', 'må'])
    const [skal] = key(nynorsk, bokmål)
    expect(nynorsk.words).toBe(19)
    expect(skal).toMatchObject({ here: 3, there: 0, ...keyness(3, 19, 0, bokmål.words) })
  })

  it('are no halves that a hyphen suspends', () => {
    const plan = digestFromText('Klima- og miljøplan. Klima- og energiplan. Klima- og vannplan. FoUI-strategi, FoUI-strategi.')
    const found = keywords(sumByForm([plan]), plan.words, sumByForm([PROSE]), PROSE.words, { atLeast: 2, most: 50 })
    expect(plan.forms).toContain('klima-')
    expect(found.map(({ form }) => form)).toEqual(['foui-strategi'])
  })

  it('are the first of all that could be, however many are left out on the way', () => {
    const random = seededRandom(3)
    const numbered = digestFromText(Array.from({ length: 3000 }, (_, i) => `ord${i}`).join(' '))
    const counts = (): Uint32Array =>
      sumByForm([{ forms: numbered.forms, formCounts: Uint32Array.from(numbered.forms, () => Math.floor(random() * 12)) }])
    const [here, there] = [counts(), counts()]
    const words = (of: Uint32Array): number => of.reduce((sum, n) => sum + n, 0)
    const all = Array.from(here, (count, number) => {
      const other = there[number] ?? 0
      const key = count + other < 5 || count === 0 ? null : keyness(count, words(here), other, words(there))
      return key === null || key.logRatio <= 0 ? [] : [{ form: formOf(number), here: count, there: other, ...key }]
    }).flat()
    const first = all.sort((a, b) => b.g2 - a.g2 || (a.form < b.form ? -1 : 1)).slice(0, 20)
    expect(all.length).toBeGreaterThan(1000)
    expect(keywords(here, words(here), there, words(there), { atLeast: 5, most: 20 })).toEqual(first)
  })
})
