/**
 * Sentence and token F1 on the Universal Dependencies treebanks of bokmål and nynorsk (development parts). Give their folder as UD_DIR.
 * Blocks: the treebank's paragraphs, and a border after each sentence that has no closing mark (its headings, captions, by-lines).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../shared/language/sentences'
import type { Block } from '../../shared/model/source-document'
import { tokenise } from '../../shared/text/tokens'
import { f1, goldSpans, readConllu, type UdSentence } from './ud'

const folder = process.env['UD_DIR']
if (folder === undefined) throw new Error('UD_DIR is not set: the folder with no_bokmaal-ud-dev.conllu and no_nynorsk-ud-dev.conllu')

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

describe.each([
  ['bokmål', 'no_bokmaal-ud-dev.conllu'],
  ['nynorsk', 'no_nynorsk-ud-dev.conllu'],
])('%s', (language, file) => {
  const sentences = readConllu(readFileSync(join(folder, file), 'utf8'))

  test('tokens', () => {
    const value = tokenF1(sentences)
    console.log(`${language}: token F1 ${value.toFixed(4)}`)
    expect(value).toBeGreaterThan(0.998)
  })

  test('sentences', () => {
    const running = sentenceF1(sentences, false)
    const blocks = sentenceF1(sentences, true)
    for (const [name, { boundaries, whole }] of Object.entries({ 'running text': running, 'with blocks': blocks }))
      console.log(`${language}, ${name}: boundary F1 ${boundaries.toFixed(4)}, whole-sentence F1 ${whole.toFixed(4)}`)
    expect(blocks.boundaries).toBeGreaterThan(0.996)
    expect(running.boundaries).toBeGreaterThan(0.94)
  })
})
