import { describe, expect, it } from 'vitest'
import { aboutTheSame, choicesOf, FIRST_FILTER } from '../../../renderer/features/compare/change-filter'
import type { EditionChange, EditionPassage } from '../../../shared/model/comparison'
import { codeId } from '../../../shared/model/identifiers'

const innovation = codeId('innovation')

function side(addressee: string | null, ...codes: string[]): EditionPassage {
  return {
    start: 0,
    end: 1,
    text: 'x',
    modality: 'obligation',
    pageLabel: '1',
    addressee,
    actors: addressee === null ? [] : [addressee],
    codes: codes.map(codeId),
  }
}

const reworded: EditionChange = {
  change: 'reworded',
  moved: false,
  before: side('Bydelene'),
  after: side('Bydelene', 'innovation'),
  words: null,
}
const added: EditionChange = { change: 'new', moved: false, before: null, after: side('Etatene', 'innovation'), words: null }
const dropped: EditionChange = { change: 'dropped', moved: false, before: side('Bydelene'), after: null, words: null }
const changes = [reworded, added, dropped]

describe('the filter of changes', () => {
  it('shows all but what stayed as it was, at first', () =>
    expect([...FIRST_FILTER.kinds]).toEqual(['reworded', 'strengthened', 'weakened', 'moved', 'new', 'dropped']))

  it('finds a theme that either edition has', () =>
    expect(aboutTheSame(changes, { ...FIRST_FILTER, theme: { value: innovation } })).toEqual([reworded, added]))

  it('finds an addressee whichever edition names it, whatever its first letter', () =>
    expect(aboutTheSame(changes, { ...FIRST_FILTER, addressee: { value: 'Bydelene' } })).toEqual([reworded, dropped]))

  it('finds those without a theme', () => expect(aboutTheSame(changes, { ...FIRST_FILTER, theme: { value: null } })).toEqual([dropped]))

  it('narrows by both', () =>
    expect(aboutTheSame(changes, { ...FIRST_FILTER, theme: { value: innovation }, addressee: { value: 'Bydelene' } })).toEqual([reworded]))

  it('names each addressee once, the most frequent first', () => expect(choicesOf(changes, 'addressee')).toEqual(['Bydelene', 'Etatene']))
})
