/**
 * Sentence and token F1 on the Universal Dependencies treebanks of bokmål and nynorsk (development parts).
 * Run: node tests/accuracy/run.mjs tests/accuracy/ud-measure.ts FOLDER
 * Blocks: the treebank's paragraphs, and a border after each sentence that has no closing mark (its headings, captions, by-lines).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitSentences } from '../../shared/language/sentences.ts'
import type { Block } from '../../shared/model/source-document.ts'
import { tokenise } from '../../shared/text/tokens.ts'
import { f1, goldSpans, readConllu, type UdSentence } from './ud.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('give the folder with no_bokmaal-ud-dev.conllu and no_nynorsk-ud-dev.conllu')

function tokenF1(sentences: readonly UdSentence[]): number {
  const gold = new Set<string>()
  const found = new Set<string>()
  for (const [index, sentence] of sentences.entries()) {
    for (const span of goldSpans(sentence)) gold.add(`${index}:${span}`)
    for (const token of tokenise(sentence.text)) found.add(`${index}:${token.start}-${token.end}`)
  }
  return f1(gold, found)
}

/** Running text of the sentences; borders of blocks only when asked for. */
function runningText(sentences: readonly UdSentence[], withBlocks: boolean): { text: string; blocks: Block[]; spans: Set<string> } {
  let text = ''
  let blockStart = 0
  let closed = true
  const blocks: Block[] = []
  const spans = new Set<string>()
  const border = (): void => {
    blocks.push({ kind: 'paragraph', span: { start: blockStart, end: text.length } })
    text += '\n'
    blockStart = text.length
  }
  for (const sentence of sentences) {
    if (text !== '') {
      if (withBlocks && (sentence.startsParagraph || !closed)) border()
      else text += ' '
    }
    spans.add(`${text.length}-${text.length + sentence.text.length}`)
    text += sentence.text
    closed = /[.!?…»”")]$/.test(sentence.text)
  }
  border()
  return { text, blocks, spans }
}

function sentenceF1(sentences: readonly UdSentence[], withBlocks: boolean): { boundaries: number; whole: number } {
  const { text, blocks, spans } = runningText(sentences, withBlocks)
  const found = new Set(splitSentences(text, blocks).map((one) => `${one.start}-${one.end}`))
  const ends = (keys: ReadonlySet<string>): Set<string> => new Set([...keys].map((key) => key.slice(key.indexOf('-'))))
  return { boundaries: f1(ends(spans), ends(found)), whole: f1(spans, found) }
}

for (const [language, file] of [
  ['bokmål', 'no_bokmaal-ud-dev.conllu'],
  ['nynorsk', 'no_nynorsk-ud-dev.conllu'],
] as const) {
  const sentences = readConllu(readFileSync(join(folder, file), 'utf8'))
  console.log(`${language}: token F1 ${tokenF1(sentences).toFixed(4)}`)
  for (const withBlocks of [false, true]) {
    const { boundaries, whole } = sentenceF1(sentences, withBlocks)
    console.log(
      `${language}, ${withBlocks ? 'with blocks' : 'running text'}: boundary F1 ${boundaries.toFixed(4)}, whole-sentence F1 ${whole.toFixed(4)}`,
    )
  }
}
