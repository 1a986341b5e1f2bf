import { describe, expect, it } from 'vitest'
import { nearWords, withinDistance } from '../../../shared/compare/near-words'

describe('the distance of two words', () => {
  it.each([
    ['samskaping', 'samskaping', 0, true],
    ['samskapning', 'samskaping', 1, true],
    ['samksaping', 'samskaping', 1, true],
    ['samarbeid', 'samskaping', 2, false],
    ['medvirking', 'medvirkning', 1, true],
    ['mål', 'mal', 1, true],
    ['mål', 'mal', 0, false],
    ['', 'to', 2, true],
  ])('of %s and %s is at most %#: %d %s', (a, b, most, expected) => {
    expect(withinDistance(a, b, most)).toBe(expected)
    expect(withinDistance(b, a, most)).toBe(expected)
  })
})

describe('near words', () => {
  const vocabulary = new Map(
    Object.entries({
      samskapingsprosjekt: 2,
      samskapning: 1,
      samskapar: 4,
      samarbeid: 30,
      samla: 3,
      innovasjon: 2,
    }).map(([word, count]) => [word, { count, documents: 1 }]),
  )
  it('are words that contain it, are written almost so, or begin so', () =>
    expect(nearWords(vocabulary, ['samskaping'], () => false).map(({ word, kinship }) => [word, kinship])).toEqual([
      ['samskapingsprosjekt', 'contains'],
      ['samskapning', 'spelling'],
      ['samskapar', 'beginning'],
    ]))
  it('are not those that are counted as the thing itself', () =>
    expect(nearWords(vocabulary, ['samskap'], (word) => word.startsWith('samskap'))).toEqual([]))
  it('are found whichever two letters are others', () => {
    const word = 'medvirkning'
    for (let i = 0; i < word.length; i += 1)
      for (let j = i + 1; j < word.length; j += 1) {
        const misspelt = [...word].map((letter, at) => (at === i ? 'å' : at === j ? 'x' : letter)).join('')
        const found = nearWords(new Map([[misspelt, { count: 1, documents: 1 }]]), [word], () => false)
        expect(found.map(({ kinship }) => kinship)).toEqual(['spelling'])
      }
  })
  it('are not sought for short words', () => expect(nearWords(vocabulary, ['sam'], () => false)).toEqual([]))
})
