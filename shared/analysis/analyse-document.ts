/** The one pipeline: from a document's text to everything that is counted. Called by the worker, the command line and the tests. */
import type { CompiledCodebook } from '../codebook/compile-codebook'
import { districtsNamed, districtsOf } from '../codebook/districts'
import { findMentions } from '../codebook/find-mentions'
import { searchTermsOf } from '../codebook/search-terms'
import { standardCodebook } from '../codebook/standard-codebook'
import { extractDirectives } from '../directives/extract-directives'
import { splitSentences } from '../language/sentences'
import { countCodes } from '../measures/code-counts'
import { densityOf } from '../measures/density'
import { districtThemes } from '../measures/district-themes'
import { type CountedText, countModals, countTheme } from '../measures/term-counts'
import type { AnalysisOptions, DocumentAnalysis, TermCount } from '../model/analysis'
import { isCounted } from '../model/counted-text'
import type { DocumentProfile } from '../model/document-profile'
import type { Sentence, SourceDocument } from '../model/source-document'
import { type Token, tokenise } from '../text/tokens'
import { attachCodes } from './attach-codes'
import { PIPELINE_VERSION } from './pipeline-version'

/** Everything that is counted in `document`. The same arguments give an equal analysis, field by field, wherever it runs. */
export function analyseDocument(
  document: SourceDocument,
  codebook: CompiledCodebook,
  profile: DocumentProfile,
  options: AnalysisOptions,
): DocumentAnalysis {
  const { text, blocks } = document
  const sentences = splitSentences(text, blocks)
  const tokens = sentences.map((sentence) => tokenise(text, sentence.start, sentence.end))
  const counted = (index: number): boolean => {
    const sentence = sentences[index]
    return sentence === undefined || isCounted(blocks, options, sentence)
  }
  const extracted = extractDirectives({ text, blocks, sentences, tokens, profile, body: counted })
  const mentions = findMentions(codebook, text, sentences, tokens).filter((mention) => counted(mention.sentence))
  const directives = attachCodes(codebook, { text, blocks, sentences, issuer: profile.issuer }, extracted.directives, mentions)
  const body: CountedText = { text, lower: text.toLowerCase(), tokens: tokens.filter((_, sentence) => counted(sentence)), directives }
  const counts = [...countModals(body), ...countSearchTerms(codebook, body, sentences, tokens, counted)]
  const words = countWords(body.tokens)
  return {
    documentId: document.id,
    pipelineVersion: PIPELINE_VERSION,
    codebookHash: codebook.hash,
    profile,
    options,
    words,
    furnitureWords: countWords(tokens) - words,
    sentences,
    directives,
    notDirectives: extracted.notDirectives,
    mentions,
    counts,
    codes: countCodes(codebook.codes, text, mentions, directives),
    density: densityOf(directives, counts, words, document.pages.length),
    districts: districtsNamed(codebook.codebook, mentions),
    districtThemes: districtThemes({ text, blocks, sentences, mentions, directives }, districtsOf(codebook.codebook)),
  }
}

function countWords(tokens: readonly (readonly Token[])[]): number {
  let words = 0
  for (const sentence of tokens) for (const token of sentence) if (token.kind === 'word') words += 1
  return words
}

/** The thesis's terms by the codebook in use, or by the standard codebook when that one tags none. */
function countSearchTerms(
  codebook: CompiledCodebook,
  body: CountedText,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  counted: (sentence: number) => boolean,
): TermCount[] {
  const terms = searchTermsOf(codebook) ?? searchTermsOf(standardCodebook())
  if (terms === null) return []
  const uses = findMentions(terms, body.text, sentences, tokens).filter((use) => counted(use.sentence))
  return terms.codes.map((term) =>
    countTheme(
      term,
      uses.filter((use) => use.code === term),
      body,
    ),
  )
}
