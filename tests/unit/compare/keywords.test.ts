import { describe, expect, it } from 'vitest'
import { sumByForm } from '../../../shared/compare/form-numbers'
import { keywords } from '../../../shared/compare/keywords'
import { digestFromText } from './digest-from-text'

const TABLE = digestFromText('Plan R. Plan R. Plan N. Plan R. Rusplan R. Kulturplan R. I å og i å og i å og i.')
const PROSE = digestFromText('Kommunen har vedtatt en kulturplan. Planen gjelder for hele perioden og skal følges opp av alle.')

describe('key words', () => {
  const found = keywords(sumByForm([TABLE]), TABLE.words, sumByForm([PROSE]), PROSE.words, { atLeast: 3, most: 50 }).map(({ form }) => form)

  it('are words, not the letters that mark rows of a table', () => expect(found).not.toContain('r'))
  it('may be the words of one letter', () => expect(found).toEqual(expect.arrayContaining(['i', 'å', 'plan'])))
  it('are more frequent here than there', () => expect(found).not.toContain('kommunen'))
})
