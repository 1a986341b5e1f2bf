/** Which sentences stand together: in a paragraph, and under the same heading. */
import type { Block, Sentence } from '../model/source-document'

export interface Surroundings {
  /** For each sentence the number of its paragraph: a block; a list with its items as one; a row of a table. */
  readonly paragraph: readonly number[]
  /** For each sentence the number of its section: a heading and all until the next heading. */
  readonly section: readonly number[]
}

/** Numbers rise with the text but are otherwise without meaning. Furniture and footnotes are paragraphs of their own and part nothing. */
export function surroundingsOf(blocks: readonly Block[], sentences: readonly Sentence[]): Surroundings {
  const paragraphOf: number[] = []
  const sectionOf: number[] = []
  let paragraph = 0
  let section = 0
  let before: Block | undefined
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.kind === 'footnote') {
      paragraph += 1
      paragraphOf.push(paragraph)
      sectionOf.push(section)
      continue
    }
    if (block.kind === 'heading') section += 1
    if (before === undefined || !standTogether(before, block)) paragraph += 1
    paragraphOf.push(paragraph)
    sectionOf.push(section)
    before = block
  }
  return {
    paragraph: sentences.map(({ block }) => paragraphOf[block] ?? 0),
    section: sentences.map(({ block }) => sectionOf[block] ?? 0),
  }
}

function standTogether(before: Block, block: Block): boolean {
  if (block.kind === 'list-item') return before.kind === 'list-item'
  return block.kind === 'table-cell' && before.cell?.table === block.cell?.table && before.cell?.row === block.cell?.row
}
