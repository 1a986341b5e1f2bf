/** By when, in tables: rows of cells, the first row their heads. */
import { describe, expect, it } from 'vitest'
import { extractDirectives } from '../../../shared/directives/extract-directives.ts'
import { splitSentences } from '../../../shared/language/sentences.ts'
import type { Block } from '../../../shared/model/source-document.ts'
import { tokenise } from '../../../shared/text/tokens.ts'

function deadlines(rows: readonly (readonly string[])[]): (string | null)[] {
  let text = ''
  const blocks: Block[] = []
  for (const [row, cells] of rows.entries())
    for (const [column, words] of cells.entries()) {
      if (text !== '') text += '\n'
      blocks.push({ kind: 'table-cell', span: { start: text.length, end: text.length + words.length }, cell: { table: 0, row, column } })
      text += words
    }
  const sentences = splitSentences(text, blocks)
  const tokens = sentences.map(({ start, end }) => tokenise(text, start, end))
  const profile = { type: 'action-plan', issuer: null, year: null, date: null, language: 'nb' } as const
  return extractDirectives({ text, blocks, sentences, tokens, profile, body: () => true }).directives.map(
    ({ deadline }) => deadline && text.slice(deadline.start, deadline.end),
  )
}

describe('the deadline of a row', () => {
  it('is its cell under "Frist"', () =>
    expect(
      deadlines([
        ['Tiltak', 'Frist'],
        ['Det skal lages et kart.', '1. mai 2025'],
        ['Det skal holdes kurs.', 'Årlig'],
        ['Det skal settes opp benker.', 'Avklares'],
      ]),
    ).toEqual(['1. mai 2025', 'Årlig', null]))
  it('is what its own words say, when they do', () =>
    expect(
      deadlines([
        ['Tiltak', 'Tidsfrist'],
        ['Det skal lages et kart innen juni.', '2025'],
      ]),
    ).toEqual(['innen juni']))
  it('is not taken from a column with another head', () =>
    expect(
      deadlines([
        ['Tiltak', 'Vedtatt'],
        ['Det skal lages et kart.', '2025'],
      ]),
    ).toEqual([null]))
})
