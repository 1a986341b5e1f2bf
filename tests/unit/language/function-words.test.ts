import { describe, expect, it, test } from 'vitest'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { FUNCTION_WORDS, isFunctionWord } from '../../../shared/language/function-words.nb'
import { MODAL_FORMS } from '../../../shared/language/modal-verbs.nb'
import { tokenise } from '../../../shared/text/tokens'

const wordsOf = (text: string): string[] => tokenise(text).flatMap(({ kind, folded }) => (kind === 'word' ? [folded] : []))

describe('a function word', () => {
  for (const { id, both, nb, nn, example, counterExample } of FUNCTION_WORDS) {
    const forms = `${both} ${nb} ${nn}`.split(' ')
    test(`${id}: ${example}`, () => {
      expect(wordsOf(example).some((word) => forms.includes(word))).toBe(true)
      expect(counterExample.split(' ').filter(isFunctionWord)).toEqual([])
    })
    test(`${id}: each form is one token as texts have it, once in a written standard`, () => {
      for (const form of forms) expect(wordsOf(`${form} 2024`), form).toEqual([form])
      for (const own of [nb, nn]) {
        const all = `${both} ${own}`.split(' ')
        expect(all.filter((form, i) => all.indexOf(form) !== i)).toEqual([])
      }
    })
  }

  it('is not a modal verb: they say how hard a text steers', () => expect(Object.keys(MODAL_FORMS).filter(isFunctionWord)).toEqual([]))

  it('is no term of a code, which is something a text is about', () => {
    const terms = standardCodebook().codebook.codes.flatMap((code) => code.terms.map(({ value }) => value))
    expect(terms.length).toBeGreaterThan(50)
    expect(terms.filter((term) => isFunctionWord(term.toLowerCase()))).toEqual([])
  })

  test.each(['dei ikkje frå ein eit kva og meir vert noko korleis', 'de ikke fra en et hva og mer blir noe hvordan'])('%s', (forms) =>
    expect(forms.split(' ').filter((form) => !isFunctionWord(form))).toEqual([]),
  )
})
