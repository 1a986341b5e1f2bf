/** The figures of an analysis counted again from its directives as reviewed, by the same measures as those as found. */
import { countCodes } from '../measures/code-counts'
import { densityOf } from '../measures/density'
import { districtThemes } from '../measures/district-themes'
import { countModals, usesInDirectives } from '../measures/term-counts'
import type { DocumentAnalysis, TermCount } from '../model/analysis'
import type { Directive, NotDirective } from '../model/directive'
import type { SourceDocument } from '../model/source-document'
import { tokenise } from '../text/tokens'
import type { ReviewCodebook } from './review-codebook'
import { type ReviewedDirective, VERDICT_RULE } from './reviewed-directive'

/** `reviewed` are all directives of the document, found or added. What does not depend on directives stays. */
export function recount(
  { text, pages, blocks }: SourceDocument,
  analysis: DocumentAnalysis,
  reviewed: readonly ReviewedDirective[],
  { hash, districts }: ReviewCodebook,
): DocumentAnalysis {
  const { sentences, mentions } = analysis
  const directives = reviewed.filter(({ counted }) => counted).map(({ directive }) => directive)
  const rejected = reviewed.flatMap(({ directive, verdict, counted }) =>
    counted || verdict?.judgement.kind !== 'rejected' ? [] : [{ directive, reason: verdict.judgement.reason }],
  )
  const counts = analysis.counts.map(recounted(text, analysis, directives))
  return {
    ...analysis,
    directives,
    notDirectives: notDirectivesNow(analysis, directives, rejected),
    counts,
    codes: countCodes(
      analysis.codes.map(({ code }) => code),
      text,
      mentions,
      directives,
    ),
    density: densityOf(directives, counts, analysis.words, pages.length),
    districtThemes:
      analysis.codebookHash === hash
        ? districtThemes({ text, blocks, sentences, mentions, directives }, districts)
        : analysis.districtThemes, // its mentions are of another codebook: it is being made again
  }
}

/** Every modal stays accounted for: those of added directives are out, those of rejected ones in, unless a list goes on using the cue. */
function notDirectivesNow(
  analysis: DocumentAnalysis,
  directives: readonly Directive[],
  rejected: readonly { readonly directive: Directive; readonly reason: NotDirective['reason'] }[],
): readonly NotDirective[] {
  const cues = new Set(directives.map(({ cue }) => cue.span.start))
  const still = analysis.notDirectives.filter(({ cue }) => !cues.has(cue.span.start))
  for (const { cue } of still) cues.add(cue.span.start)
  const now = [...still]
  for (const { directive, reason } of rejected) {
    const { start, end, sentence, cue } = directive
    if (cues.has(cue.span.start)) continue
    cues.add(cue.span.start)
    now.push({ start, end, sentence, cue, reason, rule: VERDICT_RULE })
  }
  return now.sort((a, b) => a.start - b.start || a.cue.span.start - b.cue.span.start)
}

/** The count with its uses in directives counted again; the other two counts do not depend on what is a directive. */
function recounted(text: string, analysis: DocumentAnalysis, directives: readonly Directive[]): (count: TermCount) => TermCount {
  const places = [...new Set(directives.map(({ leadIn, sentence }) => leadIn ?? sentence))].sort((a, b) => a - b)
  const tokens = places.map((index) => {
    const sentence = analysis.sentences[index]
    return sentence === undefined ? [] : tokenise(text, sentence.start, sentence.end)
  })
  const modals = new Map(countModals({ text, lower: '', tokens, directives }).map(({ term, directive }) => [term, directive]))
  return (count) => ({
    ...count,
    directive: count.uses === undefined ? (modals.get(count.term) ?? count.directive) : usesInDirectives(count.uses, directives),
  })
}
