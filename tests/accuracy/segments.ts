/** Sentence ends: found against annotated, with the borders of blocks and in one running text. */
import { splitSentences } from '../../shared/language/sentences.ts'
import { type Outcome, retrieval } from '../../shared/measures/retrieval.ts'
import type { SentenceFigures } from '../../shared/model/accuracy.ts'
import type { Block } from '../../shared/model/source-document.ts'
import type { TextSpan } from '../../shared/text/span.ts'

export interface AnnotatedSentence {
  readonly text: string
  /** A block (paragraph, heading, list item) begins with this sentence. */
  readonly startsBlock: boolean
  /** The block it begins is a heading. */
  readonly isHeading?: boolean
}

/** Each text by itself; the bootstrap draws its annotated sentences. */
export function sentenceEnds(texts: readonly (readonly AnnotatedSentence[])[]): SentenceFigures {
  return {
    withBlocks: retrieval(texts.flatMap((text) => endsFound(text, true))),
    runningText: retrieval(texts.flatMap((text) => endsFound(text, false))),
  }
}

function endsFound(sentences: readonly AnnotatedSentence[], withBlocks: boolean): Outcome[] {
  const { text, blocks, spans } = joined(sentences, withBlocks)
  const found = splitSentences(text, blocks)
    .map(({ end }) => end)
    .sort((a, b) => a - b)
  let at = 0
  return spans.map(({ end }) => {
    let wrong = 0
    while (at < found.length && (found[at] ?? 0) < end) {
      at += 1
      wrong += 1
    }
    const hit = found[at] === end
    if (hit) at += 1
    return { hit: hit ? 1 : 0, wrong, missed: hit ? 0 : 1 }
  })
}

function joined(sentences: readonly AnnotatedSentence[], withBlocks: boolean): { text: string; blocks: Block[]; spans: TextSpan[] } {
  let text = ''
  let blockStart = 0
  let kind: Block['kind'] = 'paragraph'
  const blocks: Block[] = []
  const spans: TextSpan[] = []
  const close = (): void => {
    blocks.push({ kind, span: { start: blockStart, end: text.length } })
  }
  for (const sentence of sentences) {
    if (text !== '') {
      if (withBlocks && sentence.startsBlock) {
        close()
        text += '\n'
        blockStart = text.length
      } else text += ' '
    }
    if (spans.length === 0 || (withBlocks && sentence.startsBlock)) kind = sentence.isHeading && withBlocks ? 'heading' : 'paragraph'
    spans.push({ start: text.length, end: text.length + sentence.text.length })
    text += sentence.text
  }
  close()
  return { text, blocks, spans }
}
