import { describe, expect, it } from 'vitest'
import { sentenceKey, sharedSentenceKey } from '../../../shared/compare/sentence-key'
import { tokenise } from '../../../shared/text/tokens'

const edition = (text: string): string => sentenceKey(text).same
const shared = (text: string, ...names: string[]): string =>
  sharedSentenceKey(
    tokenise(text),
    names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
  ).same

describe('the key of a sentence', () => {
  it('is the same in the next edition though days and years shift', () =>
    expect(edition('Frist er 1. mars 2022.')).toBe(edition('Frist er 3. mars 2023.')))
  it('is another when the deadline is in another month, or the amount is another', () => {
    expect(edition('Frist er 1. mars.')).not.toBe(edition('Frist er 1. juni.'))
    expect(edition('De skal kutte 5 prosent.')).not.toBe(edition('De skal kutte 10 prosent.'))
  })
  it('is one for what documents share, whatever date and district it names', () => {
    const one = shared('Bydel Alna skal rapportere innen 1. mars 2022.', 'Bydel Alna')
    expect(shared('Bydel Sagene skal rapportere innen 15. juni 2023.', 'Bydel Sagene')).toBe(one)
    expect(shared('Bydel Sagene skal rapportere i juni 2023.', 'Bydel Sagene')).not.toBe(one)
  })
  it('leaves a word that is no date', () =>
    expect(shared('De skal delta i mars og april.')).not.toBe(shared('De skal delta i mai og juni.')))
})
