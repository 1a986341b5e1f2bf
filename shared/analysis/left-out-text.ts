/** Whether something stands in what a document's counts leave out: running heads and feet, contents, Word comments. */
import { type CompiledCodebook, compileCodebook } from '../codebook/compile-codebook'
import { findInText } from '../codebook/find-in-text'
import type { DocumentAnalysis } from '../model/analysis'
import type { Codebook } from '../model/codebook'
import { isFurniture } from '../model/counted-text'
import type { Query } from '../model/search'
import type { LeftOutText, SilenceSubject } from '../model/silence'
import type { SourceDocument } from '../model/source-document'
import { indexDocument } from '../search/indexed-document'
import { compileQuery, foundIn } from '../search/match-query'
import { createVocabulary } from '../search/vocabulary'

/** What is looked for: all terms of a codebook that has one code, or a query. */
type LeftOutSubject = { readonly kind: 'code'; readonly compiled: CompiledCodebook } | { readonly kind: 'search'; readonly query: Query }

export function leftOutSubject(subject: SilenceSubject, { codes, ...codebook }: Codebook): LeftOutSubject {
  if (subject.kind === 'search') return subject
  return { kind: 'code', compiled: compileCodebook({ ...codebook, codes: codes.filter(({ id }) => id === subject.code) }) }
}

/** A use is a mention of the code, or an occurrence of the search. */
export function leftOutText(
  { id, text, blocks, pages }: SourceDocument,
  { sentences, furnitureWords, options }: Pick<DocumentAnalysis, 'sentences' | 'furnitureWords' | 'options'>,
  subject: LeftOutSubject,
): LeftOutText {
  if (options.includeFurniture) return { id, leftOut: false, words: 0, found: 0 }
  const furniture = sentences.filter((sentence) => isFurniture(blocks, sentence))
  return { id, leftOut: true, words: furnitureWords, found: furniture.length === 0 ? 0 : uses() }

  function uses(): number {
    if (subject.kind === 'code') return findInText(subject.compiled, text, furniture, () => true).length
    const vocabulary = createVocabulary()
    const indexed = indexDocument({ id, text, blocks, pages, sentences: furniture, includeFurniture: true }, vocabulary)
    return foundIn(compileQuery(subject.query, vocabulary), indexed).first.length
  }
}
