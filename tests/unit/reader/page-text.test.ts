import { describe, expect, it } from 'vitest'
import { alignBlocks } from '../../../renderer/reader/align-blocks'
import { characterOffsets } from '../../../renderer/reader/character-offsets'
import { squash, textUnder } from '../../../renderer/reader/check-passage'
import { copiedText } from '../../../renderer/reader/copied-text'
import type { PlacedText } from '../../../renderer/reader/text-layer'
import type { Block } from '../../../shared/model/source-document'

/** An upright line at a height, ten points high, every character ten wide. */
function line(str: string, x: number, y: number): PlacedText {
  return {
    str,
    transform: [10, 0, 0, 10, x, y],
    width: str.length * 10,
    offsets: Float64Array.from({ length: str.length + 1 }, (_, i) => i * 10),
  }
}

describe('the words under rectangles', () => {
  const items = [line('Kommunen skal sam-', 100, 500), line('skape med innbyggerne.', 100, 480)]

  it('are those whose middle is inside', () => {
    expect(textUnder(items, [[190, 498, 230, 508]])).toBe('skal')
  })

  it('go on to the next line', () => {
    const found = textUnder(items, [
      [190, 498, 280, 508],
      [100, 478, 150, 488],
    ])
    expect(squash(found)).toBe(squash('skal samskape'))
  })

  it('come in reading order, whatever is drawn first', () => {
    expect(squash(textUnder([line('holdet', 140, 500), line('122', 100, 500)], [[90, 498, 210, 508]]))).toBe('122holdet')
  })

  it('differ when the rectangle lies on the line below', () => {
    expect(squash(textUnder(items, [[190, 478, 230, 488]]))).not.toBe('skal')
  })

  it('are found in text that goes upwards', () => {
    const upwards: PlacedText = { ...line('opp', 0, 0), transform: [0, 10, -10, 0, 300, 100] }
    expect(textUnder([upwards], [[292, 110, 302, 130]])).toBe('pp')
  })
})

describe('where each character of a line begins', () => {
  const widths = new Map([
    ['s', 500],
    ['k', 500],
    ['a', 600],
    ['l', 200],
    ['fi', 700],
  ])

  it('follows the glyphs of the font', () => {
    expect([...(characterOffsets('skal', 18, 10, widths) ?? [])]).toEqual([0, 5, 10, 16, 18])
  })

  it('gives the spaces of a justified line what the letters leave', () => {
    const offsets = characterOffsets('skal skal', 42, 10, widths)
    expect(offsets?.[5]).toBeCloseTo(24)
    expect(offsets?.[9]).toBeCloseTo(42)
  })

  it('spreads letter-spacing over all letters', () => {
    const offsets = characterOffsets('skal', 36, 10, widths)
    expect(offsets?.[2]).toBeCloseTo(20)
  })

  it('shares a ligature between its letters', () => {
    expect(characterOffsets('fia', 13, 10, widths)?.[1]).toBeCloseTo(3.5)
  })

  it('says so when a glyph is unknown', () => {
    expect(characterOffsets('skål', 18, 10, widths)).toBeNull()
    expect(characterOffsets('skal', 18, 10, undefined)).toBeNull()
  })
})

describe('what is copied', () => {
  const text = 'Plan for oppvekst\nKommunen skal drive samskaping med «alle».\nSlutt'

  it('is as the document has it: lines and broken words joined', () => {
    expect(copiedText(text, 'skal drive sam-\nskaping\nmed')).toBe('skal drive samskaping med')
  })

  it('keeps quotation marks and full stops that were selected', () => {
    expect(copiedText(text, '«alle».')).toBe('«alle».')
    expect(copiedText(text, 'alle')).toBe('alle')
  })

  it('keeps paragraphs apart', () => {
    expect(copiedText(text, 'oppvekst Kommunen')).toBe('oppvekst\nKommunen')
  })

  it('is the selection itself, cleaned, when the document does not have it', () => {
    expect(copiedText(text, 'helt an\u00ADdre\n ord')).toBe('helt andre ord')
  })
})

describe('finding our blocks in another rendering', () => {
  function blocksOf(text: string): readonly Block[] {
    let at = 0
    return text.split('\n').map((words) => {
      const span = { start: at, end: at + words.length }
      at = span.end + 1
      return { kind: 'paragraph', span }
    })
  }
  /** The other rendering, with | before each element; returns what each of our blocks was found to be. */
  function aligned(text: string, marked: string): readonly string[] {
    const starts: number[] = []
    let other = ''
    for (const part of marked.split('|').slice(1)) {
      starts.push(other.length)
      other += part
    }
    const found = alignBlocks(text, blocksOf(text), other, starts)
    return found.map(({ start, end, at }) => `${text.slice(start, end)} = ${other.slice(at, at + end - start)}`)
  }

  it('pairs paragraphs that are the same', () => {
    expect(aligned('Mål\nKommunen skal bygge.', '|Mål|Kommunen skal bygge.')).toEqual([
      'Mål = Mål',
      'Kommunen skal bygge. = Kommunen skal bygge.',
    ])
  })

  it('goes round a soft hyphen', () => {
    const pieces = aligned('samskaping nå', '|sam\u00ADskaping nå')
    expect(pieces).toEqual(['sam = sam', 'skaping nå = skaping nå'])
  })

  it('takes a short heading where an element begins, not inside another word', () => {
    expect(aligned('plan\nmål', '|planmål først|plan|mål')).toEqual(['plan = plan', 'mål = mål'])
  })

  it('finds notes that stand elsewhere', () => {
    expect(aligned('Note en.\nBrødtekst her.', '|Brødtekst her.|Note en.')).toEqual([
      'Note en. = Note en.',
      'Brødtekst her. = Brødtekst her.',
    ])
  })

  it('leaves out what is not there', () => {
    expect(aligned('Finnes\nFinnes ikke', '|Finnes')).toEqual(['Finnes = Finnes'])
  })
})
