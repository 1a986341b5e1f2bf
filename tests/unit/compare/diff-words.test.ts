import { describe, expect, it } from 'vitest'
import { diffWords } from '../../../shared/compare/diff-words'
import { seededRandom } from '../../helpers/seeded-random'

/** Removed words in [-…-], added ones in [+…+]. */
const shown = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

describe('the words that differ', () => {
  it.each([
    ['Bydelene bør samarbeide.', 'Bydelene skal samarbeide.', 'Bydelene[- bør-][+ skal+] samarbeide.'],
    ['Bydelene skal levere.', 'Bydelene skal levere innen 1. mars.', 'Bydelene skal levere[+ innen 1. mars+].'],
    ['Alle må bidra tett sammen.', 'Alle må bidra.', 'Alle må bidra[- tett sammen-].'],
    ['Kutte 5 prosent', 'Kutte 10 prosent', 'Kutte[- 5-][+ 10+] prosent'],
    ['Likt.', 'Likt.', 'Likt.'],
    ['to\nlinjer  her', 'to linjer her', 'to linjer her'],
    ['må', 'ma', '[-må-][+ma+]'],
    ['', 'Nytt', '[+Nytt+]'],
    ['Gammelt', '', '[-Gammelt-]'],
  ])('of %j and %j', (before, after, expected) => expect(shown(before, after)).toBe(expected))

  it('give both sentences back, whatever they are', () => {
    const random = seededRandom(7)
    const words = ['skal', 'bør', ',', 'bydelen', '(', ')', '2022', 'å', '1.', 'mars', '«plan»', ' ']
    const sentence = (): string =>
      Array.from({ length: Math.floor(random() * 14) }, () => words[Math.floor(random() * words.length)]).join(' ')
    for (let round = 0; round < 500; round += 1) {
      const [before, after] = [sentence(), sentence()]
      const parts = diffWords(before, after)
      const without = (left: string): string =>
        parts
          .filter(({ kind }) => kind !== left)
          .map(({ text }) => text)
          .join('')
      expect([without('added'), without('removed')]).toEqual([before, after].map((text) => text.trim().replace(/\s+/g, ' ')))
    }
  })

  it('of sentences that are longer than any are shown as replaced, at once', () => {
    const long = (word: string): string => `Først ${Array.from({ length: 1500 }, (_, i) => `${word}${i}`).join(' ')} sist`
    expect(diffWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  })
})
