import { describe, expect, test } from 'vitest'
import { describeAnchor } from '../../../shared/anchoring/describe-anchor'
import { resolveAnchor } from '../../../shared/anchoring/resolve-anchor'
import { makeDocument } from '../../helpers/make-document'
import { marked } from '../../helpers/marked-text'

function anchorIn(source: string): ReturnType<typeof describeAnchor> {
  const { text, spans } = marked(source)
  const span = spans[0]
  if (span === undefined) throw new RangeError('nothing is marked')
  return describeAnchor(makeDocument([text]), span)
}

describe('an anchor', () => {
  test('holds the words, what stands round them, and the page', () => {
    expect(anchorIn('Bydelen [skal levere] i år.')).toMatchObject({
      position: { start: 8, end: 19 },
      quote: { exact: 'skal levere', prefix: 'Bydelen ', suffix: ' i år.\n' },
      page: { index: 0, label: '1' },
    })
  })

  test.each([
    ['in place', 'Bydelen [skal levere] i år.', 'Bydelen [skal levere] i år.', 'exact'],
    ['after an insertion', 'Bydelen [skal levere] i år.', 'Nytt. Bydelen [skal levere] i år.', 'moved'],
    ['the one with the same surroundings', 'A skal svare. B [skal svare]. C.', 'A skal svare. A skal svare. B [skal svare]. C.', 'moved'],
    ['other spaces and quotes', 'Om «[tillit  og mål]».', 'Om "[Tillit og mål]".', 'reworded'],
  ])('is found again: %s', (_name, before, after, kind) => {
    const { text, spans } = marked(after)
    expect(resolveAnchor(anchorIn(before), `${text}\n`)).toEqual({ kind, span: spans[0] })
  })

  test('is lost when the words are gone', () => {
    expect(resolveAnchor(anchorIn('Bydelen [skal levere] i år.'), 'Etaten må svare.')).toEqual({ kind: 'lost' })
  })
})
