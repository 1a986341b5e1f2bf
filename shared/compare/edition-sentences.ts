/** A document as an edition: its sentences in reading order with what the rules say of each. */
import type { DocumentAnalysis } from '../model/analysis'
import type { EditionSentence } from '../model/comparison'
import { isCounted } from '../model/counted-text'
import type { SourceDocument } from '../model/source-document'
import { lastStartingAtOrBefore, type TextSpan, textOf } from '../text/span'

export interface PlacedSentence extends EditionSentence, TextSpan {
  /** Index of the page it begins on. */
  readonly page: number
  /** Index into the analysis's sentences. */
  readonly sentence: number
  /** Index into its directives, or null. */
  readonly directive: number | null
}

/** All counted sentences. */
export function editionSentences(
  { text, blocks, pages }: SourceDocument,
  { sentences, directives, options }: DocumentAnalysis,
): readonly PlacedSentence[] {
  const pageSpans = pages.map((page) => page.span)
  const directiveOf = new Map(directives.map((directive, i) => [directive.sentence, i]))
  return sentences.flatMap((span, sentence) => {
    if (!isCounted(blocks, options, span)) return []
    const at = directiveOf.get(sentence) ?? null
    const directive = at === null ? undefined : directives[at]
    const leadIn = directive?.leadIn === null || directive?.leadIn === undefined ? undefined : sentences[directive.leadIn]
    return [
      {
        start: span.start,
        end: span.end,
        page: Math.max(0, lastStartingAtOrBefore(pageSpans, span.start)),
        text: textOf(text, span),
        modality: directive?.modality ?? null,
        leadIn: leadIn === undefined ? null : textOf(text, leadIn),
        sentence,
        directive: at,
      },
    ]
  })
}
