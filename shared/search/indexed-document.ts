/** A document as the search sees it: rows of form ids, one row a sentence, in typed arrays. */
import type { DocumentId } from '../model/identifiers'
import type { Block, Page, Sentence } from '../model/source-document'
import { lastStartingAtOrBefore } from '../text/span'
import { tokenise } from '../text/tokens'
import type { Vocabulary } from './vocabulary'

export interface IndexedDocument {
  readonly id: DocumentId
  /** Form ids of the words and numbers of all sentences, one after the other; marks are left out. */
  readonly tokens: Uint32Array
  /** Index of each sentence's first token, and the number of tokens at the end. */
  readonly firstToken: Uint32Array
  /** Start and end of each sentence in the text, in pairs. */
  readonly spans: Uint32Array
  /** Page index of each sentence's start. */
  readonly pages: Uint32Array
  /** Index in the analysis of each sentence: furniture is not searched, so they are not consecutive. */
  readonly sentences: Uint32Array
  /** First sentence of each chunk, and the number of sentences at the end. */
  readonly chunks: Uint32Array
}

export interface SearchableText {
  readonly id: DocumentId
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pages: readonly Page[]
  readonly sentences: readonly Sentence[]
}

/** Tokens in a chunk: about a page, the size FlexSearch was measured at. */
const CHUNK_TOKENS = 400

/** The tokens of a sentence that are searched, in order. */
export function searchableTokens(text: string, start: number, end: number): { folded: string; start: number; end: number }[] {
  return tokenise(text, start, end).filter((token) => token.kind !== 'mark')
}

/** Gives every form an id in `vocabulary`. Body text only, as in the counts: so that a search and a count agree. */
export function indexDocument(source: SearchableText, vocabulary: Vocabulary): IndexedDocument {
  const tokens: number[] = []
  const firstToken: number[] = []
  const spans: number[] = []
  const pages: number[] = []
  const sentences: number[] = []
  const chunks: number[] = []
  const pageSpans = source.pages.map(({ span }) => span)
  let chunkStart = 0
  source.sentences.forEach((sentence, index) => {
    if (source.blocks[sentence.block]?.kind === 'furniture') return
    if (chunks.length === 0 || tokens.length - chunkStart >= CHUNK_TOKENS) {
      chunks.push(sentences.length)
      chunkStart = tokens.length
    }
    firstToken.push(tokens.length)
    sentences.push(index)
    spans.push(sentence.start, sentence.end)
    pages.push(Math.max(0, lastStartingAtOrBefore(pageSpans, sentence.start)))
    for (const token of searchableTokens(source.text, sentence.start, sentence.end)) tokens.push(vocabulary.idOf(token.folded))
  })
  firstToken.push(tokens.length)
  chunks.push(sentences.length)
  return {
    id: source.id,
    tokens: Uint32Array.from(tokens),
    firstToken: Uint32Array.from(firstToken),
    spans: Uint32Array.from(spans),
    pages: Uint32Array.from(pages),
    sentences: Uint32Array.from(sentences),
    chunks: Uint32Array.from(chunks),
  }
}
