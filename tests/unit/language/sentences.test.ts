import { describe, expect, test } from 'vitest'
import { SENTENCE_RULES } from '../../../shared/language/sentence-rules.nb'
import { splitSentences } from '../../../shared/language/sentences'
import type { Block } from '../../../shared/model/source-document'
import { seededRandom } from '../../helpers/seeded-random'

function sentencesOf(text: string): string[] {
  return splitSentences(text, [{ kind: 'paragraph', span: { start: 0, end: text.length } }]).map((one) => text.slice(one.start, one.end))
}

describe('sentence rules', () => {
  for (const rule of SENTENCE_RULES)
    test.each(rule.examples)(`${rule.id}: %s`, (example) => {
      const expected = example.split(/ \| |¦/)
      expect(sentencesOf(example.replaceAll(' | ', ' ').replaceAll('¦', ''))).toEqual(expected)
    })
})

describe('splitSentences', () => {
  test('never goes over the border of a block', () => {
    const blocks = ['Mål for perioden', 'Bydelen skal bidra', 'til utvikling. Det er viktig.']
    const text = blocks.join('\n')
    const spans: Block[] = []
    let at = 0
    for (const block of blocks) {
      spans.push({ kind: 'list-item', span: { start: at, end: at + block.length } })
      at += block.length + 1
    }
    const found = splitSentences(text, spans)
    expect(found.map((one) => [text.slice(one.start, one.end), one.block])).toEqual([
      ['Mål for perioden', 0],
      ['Bydelen skal bidra', 1],
      ['til utvikling.', 2],
      ['Det er viktig.', 2],
    ])
  })

  test('an empty block, or one of spaces, has no sentence', () => {
    expect(splitSentences('', [{ kind: 'paragraph', span: { start: 0, end: 0 } }])).toEqual([])
    expect(sentencesOf('   ')).toEqual([])
  })

  test('every character that is not a space is in exactly one sentence', () => {
    const pieces = [
      'Vi skal. ',
      'jf. ',
      '3. ',
      'St. ',
      '• ',
      '»',
      '… ',
      '?! ',
      ' – ',
      'H. ',
      ': ',
      '(',
      ') ',
      'kap. 3 ',
      'Oslo',
      ' og ',
      '2 ',
      '.',
    ]
    const random = seededRandom(7)
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 12 }, () => pieces[Math.floor(random() * pieces.length)]).join('')
      const covered = new Set<number>()
      for (const one of splitSentences(text, [{ kind: 'paragraph', span: { start: 0, end: text.length } }]))
        for (let at = one.start; at < one.end; at += 1) {
          expect(covered.has(at)).toBe(false)
          covered.add(at)
        }
      for (let at = 0; at < text.length; at += 1) if (text.charAt(at).trim() !== '') expect(covered.has(at), `${text} at ${at}`).toBe(true)
    }
  })
})
