import { expect, it } from 'vitest'
import { compileCodebook } from '../../../shared/codebook/compile-codebook'
import { findInText } from '../../../shared/codebook/find-in-text'
import { findMentions } from '../../../shared/codebook/find-mentions'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { splitSentences } from '../../../shared/language/sentences'
import { tokenise } from '../../../shared/text/tokens'
import { pick, seededRandom } from '../../helpers/seeded-random'

const WORDS =
  'samskaping innovasjon Innovasjon Norge bydel Alna Bydelene skal må legge til rette for medvirkning innovasjonsarbeidet. tillit renovasjon tenke nytt og i på det.'.split(
    ' ',
  )

it.each([1, 2, 3])('finds for each code what a pass over every sentence finds (seed %i)', (seed) => {
  const random = seededRandom(seed)
  const text = Array.from({ length: 900 }, () => pick(random, WORDS)).join(' ')
  const sentences = splitSentences(text, [{ kind: 'paragraph', span: { start: 0, end: text.length } }])
  const tokens = sentences.map(({ start, end }) => tokenise(text, start, end))
  const counted = (sentence: number): boolean => sentence % 7 !== 3
  let all = 0
  for (const code of standardCodebook().codebook.codes) {
    const compiled = compileCodebook({ name: '', version: 1, codes: [code] })
    const expected = findMentions(compiled, text, sentences, tokens).filter(({ sentence }) => counted(sentence))
    expect(findInText(compiled, text, sentences, counted)).toEqual(expected)
    all += expected.length
  }
  expect(all).toBeGreaterThan(200)
})
