import { describe, expect, it } from 'vitest'
import { formOf, sumByForm } from '../../../shared/compare/form-numbers'
import { keywords } from '../../../shared/compare/keywords'
import { keyness } from '../../../shared/measures/keyness'
import { seededRandom } from '../../helpers/seeded-random'
import { digestFromText } from './digest-from-text'

const TABLE = digestFromText('Plan R. Plan R. Plan N. Plan R. Rusplan R. Kulturplan R. I å og i å og i å og i.')
const PROSE = digestFromText('Kommunen har vedtatt en kulturplan. Planen gjelder for hele perioden og skal følges opp av alle.')

describe('key words', () => {
  const found = keywords(sumByForm([TABLE]), TABLE.words, sumByForm([PROSE]), PROSE.words, { atLeast: 3, most: 50 }).map(({ form }) => form)

  it('are words, not the letters that mark rows of a table', () => expect(found).not.toContain('r'))
  it('may be the words of one letter', () => expect(found).toEqual(expect.arrayContaining(['i', 'å', 'plan'])))
  it('are more frequent here than there', () => expect(found).not.toContain('kommunen'))

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
