import { describe, expect, it } from 'vitest'
import { innerWords, lostItsHyphen } from '../../../shared/text/dropped-hyphens'
import { lines } from '../../helpers/fake-pdf-port'
import { readFake } from '../../helpers/read-fake-pdf'

const inner = innerWords(['Vi vil ha mer samskaping i byen.', 'Et sosialt tilbud for alle i fagmiljøet og et godt sosialfag her.'])

describe('a word whose hyphen was dropped at the line’s end', () => {
  it('is known when the document has it whole and its parts nowhere', () => {
    expect(lostItsHyphen('for mer sam', 'skaping i planen', inner)).toBe(true)
  })

  it.each([
    ['a part is a word of its own', 'et sosialt', 'tilbud'],
    ['the whole stands nowhere', 'for mer sam', 'virke'],
    ['the second begins with a capital', 'for mer sam', 'Skaping'],
    ['a hyphen or stop is there', 'for mer sam.', 'skaping'],
  ])('is not seen when %s', (_, left, right) => {
    expect(lostItsHyphen(left, right, inner)).toBe(false)
  })

  it('does not believe words at the edges of lines: they may be parts', () => {
    expect(innerWords(['skaping er sam', 'skaping av tjenester'])).toEqual(new Set(['er', 'av']))
  })

  it('is read as one word in a PDF', async () => {
    const texts = lines(
      [
        'Kommunen skal legge til rette for samskaping med innbyggere og frivillige lag i hele byen gjennom sam',
        'skaping av nye tjenester.',
      ],
      { x: 70, y: 700 },
    )
    const { text } = await readFake({ pages: [{ texts }] })
    expect(text).toContain('i hele byen gjennom samskaping av nye tjenester.')
  })
})
