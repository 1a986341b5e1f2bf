import { describe, expect, test } from 'vitest'
import { describeAnchor } from '../../../shared/anchoring/describe-anchor'
import { createResolver } from '../../../shared/anchoring/resolve-anchor'
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
    expect(createResolver(`${text}\n`)(anchorIn(before))).toEqual({ kind, span: spans[0] })
  })

  test('is lost when the words are gone', () => {
    expect(createResolver('Etaten må svare.')(anchorIn('Bydelen [skal levere] i år.'))).toEqual({ kind: 'lost' })
  })

  test.each([
    ['short words elsewhere with other surroundings', 'Etaten [må svare]. Slutt.', 'Helt annet. Bydelen må svare innen mai.'],
    [
      'words that now stand in two other places',
      'Nå [skal bydelen gjøre det samme] her.',
      'A. Skal bydelen gjøre det samme? B. Skal bydelen gjøre det samme!',
    ],
  ])('is lost, not guessed: %s', (_name, before, after) => {
    expect(createResolver(`${marked(after).text}\n`)(anchorIn(before))).toEqual({ kind: 'lost' })
  })

  test('of long words that stand once, the surroundings may all be others', () => {
    const { text, spans } = marked('Før. [Skal bydelen gjøre det samme]?')
    expect(createResolver(`${text}\n`)(anchorIn('Nå: [Skal bydelen gjøre det samme] – ja!'))).toEqual({ kind: 'moved', span: spans[0] })
  })
})
