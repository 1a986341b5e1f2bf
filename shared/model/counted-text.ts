/** Which sentences are counted: those of the body, and of running heads, page numbers and contents when the user asked for them. */
import type { DocumentAnalysis } from './analysis'
import type { Block, Sentence } from './source-document'

export function isFurniture(blocks: readonly Block[], { block }: Pick<Sentence, 'block'>): boolean {
  return blocks[block]?.kind === 'furniture'
}

/** Whether the words of a sentence are in `analysis.words`. */
export function isCounted(
  blocks: readonly Block[],
  { includeFurniture }: DocumentAnalysis['options'],
  sentence: Pick<Sentence, 'block'>,
): boolean {
  return includeFurniture || !isFurniture(blocks, sentence)
}
