import { describe, expect, it } from 'vitest'
import { boilerplateDirectives, findBoilerplate } from '../../../shared/compare/boilerplate'
import { OCCURRENCE_FIELDS, type SharedText } from '../../../shared/model/shared-text'
import { digestFromText } from './digest-from-text'

const ALNA = digestFromText(
  'Bydel Alna skal rapportere innen 1. mars 2022. Bydelene skal melde om avvik til byrådet. Bydel Alna bør ha en egen plan for sentrum.',
)
const GRORUD = digestFromText(
  'Bydel Grorud skal rapportere innen 3. mars 2023. Bydelene skal melde om avvik til byrådet. Planen skal revideres hvert fjerde år.',
)
const FROGNER = digestFromText('Bydel Gamle Oslo skal rapportere innen 15. mars 2024. Planen må ikke endres uten videre samtykke.')

/** The spans of each shared sentence: document, start. */
function places({ sentences, occurrences }: SharedText): number[][] {
  return sentences.map(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => occurrences[(from + i) * OCCURRENCE_FIELDS.length] ?? -1),
  )
}

describe('text that documents have in common', () => {
  it('is found though the date and the district differ, with its variants', () => {
    const shared = findBoilerplate([ALNA, GRORUD, FROGNER], 1)
    expect(places(shared)).toEqual([[0, 1, 2]])
    expect(shared.sentences[0]).toMatchObject({ documents: 3, modality: 'obligation', variants: [0, 1, 2] })
  })

  it('is also what half of them have, when that is asked for', () =>
    expect(places(findBoilerplate([ALNA, GRORUD, FROGNER], 0.5))).toEqual([
      [0, 1, 2],
      [0, 1],
    ]))

  it('has one wording where nothing differs', () => expect(findBoilerplate([ALNA, GRORUD], 1).sentences[1]?.variants.length).toBe(1))

  it('is not the same for another actor that is no name', () => {
    const other = digestFromText('Etatene skal melde om avvik til byrådet. Bydel Alna skal melde om avvik til byrådet.')
    expect(findBoilerplate([ALNA, other], 1).sentences).toEqual([])
  })

  it('is counted apart: density with and without it', () => {
    const [alna] = findBoilerplate([ALNA, GRORUD, FROGNER], 1).documents
    expect([alna?.words, alna?.sharedWords, alna?.sentences]).toEqual([22, 6, 1])
    expect([alna?.directives.count, alna?.shared.count, alna?.own.count]).toEqual([3, 1, 2])
    expect(alna?.directives.rate?.value).toBeCloseTo(3000 / 22)
    expect(alna?.own.rate?.value).toBeCloseTo(2000 / 16)
    expect(alna?.own.rate?.low).toBeLessThan(2000 / 16)
  })

  it('leads to its directives, and to those of the document alone', () => {
    const all = [ALNA, GRORUD, FROGNER]
    expect(boilerplateDirectives(all, 1, ALNA, 'shared').map(({ start }) => start)).toEqual([0])
    expect(boilerplateDirectives(all, 1, ALNA, 'own').length).toBe(2)
  })

  it('is nothing in one document', () => expect(findBoilerplate([ALNA], 1).sentences).toEqual([]))

  it('leaves out short sentences, which are alike by chance', () => {
    const short = digestFromText('Alle må bidra.')
    expect(findBoilerplate([short, short], 1).sentences).toEqual([])
  })

  it('takes three quarters of four documents as three, whatever the rounding of fractions', () =>
    expect(findBoilerplate([ALNA, ALNA, ALNA, FROGNER], 0.75).sentences.map(({ documents }) => documents)).toEqual([4, 3, 3]))
})
