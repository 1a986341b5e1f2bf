/** Sentences, tokens, clauses and subjects measured on the treebanks of bokmål and nynorsk (Solberg et al. 2014, Velldal et al. 2017; CC BY-SA 4.0), where they are. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, retrieval } from '../../shared/measures/retrieval.ts'
import type { TreebankFigures } from '../../shared/model/accuracy.ts'
import { tokenise } from '../../shared/text/tokens.ts'
import { type AnnotatedSentence, sentenceEnds } from './segments.ts'
import { shareOf } from './slices.ts'
import { goldSpans, readConllu, type UdSentence } from './ud.ts'
import { judgeClauses } from './ud-clauses.ts'

const FILES = [
  ['nb', 'no_bokmaal-ud-dev.conllu'],
  ['nn', 'no_nynorsk-ud-dev.conllu'],
] as const

/** Null when the folder does not have both. */
export function measureTreebanks(folder: string): { figures: TreebankFigures[]; errors: string[] } | null {
  if (!FILES.every(([, file]) => existsSync(join(folder, file)))) return null
  const errors: string[] = []
  const figures = FILES.map(([language, file]): TreebankFigures => {
    const sentences = readConllu(readFileSync(join(folder, file), 'utf8'))
    const clauses = sentences.flatMap(({ words }) => judgeClauses(words))
    errors.push(...clauses.flatMap(({ error }) => error ?? []))
    return {
      language,
      sentences: sentences.length,
      tokens: retrieval(sentences.map(tokensFound)),
      boundaries: sentenceEnds([inBlocks(sentences)]),
      mainOrSubordinate: shareOf(clauses.filter(({ right }) => right).length, clauses.length),
      subjectHead: retrieval(clauses.map(({ subject }) => subject)),
    }
  })
  return { figures, errors }
}

function tokensFound(sentence: UdSentence): Outcome {
  const gold = goldSpans(sentence)
  const found = tokenise(sentence.text)
  const hit = found.filter(({ start, end }) => gold.has(`${start}-${end}`)).length
  return { hit, wrong: found.length - hit, missed: gold.size - hit }
}

/** Blocks: the treebank's paragraphs, and a border after each sentence that has no closing mark (its headings, captions, by-lines). */
function inBlocks(sentences: readonly UdSentence[]): AnnotatedSentence[] {
  return sentences.map(({ text, startsParagraph }, i) => ({
    text,
    startsBlock: startsParagraph || !/[.!?…»”")]$/.test(sentences[i - 1]?.text ?? ''),
  }))
}
