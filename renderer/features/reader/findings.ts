/** What the list beside the document shows: everything found, in reading order, as one kind of row. Pure. */
import { pageOfRun, runsUnder } from '../../../shared/anchoring/locate-passage'
import { addresseeName, type Directive, type ModalCue, type Modality, type RejectionReason } from '../../../shared/model/directive'
import type { CodeId } from '../../../shared/model/identifiers'
import type { StoredDocument } from '../../../shared/model/library'
import { lastStartingAtOrBefore, type TextSpan } from '../../../shared/text/span'

interface FindingBase {
  /** Unique in the document and the same each time. */
  readonly key: string
  /** What is marked when it is chosen. */
  readonly span: TextSpan
  /** The sentence around it, shown in the list. */
  readonly sentence: TextSpan
  /** Index of the page it begins on. */
  readonly page: number
  /** Theme codes it carries. */
  readonly codes: readonly CodeId[]
}

export type Finding =
  | (FindingBase & {
      readonly kind: 'directive'
      readonly modality: Modality
      readonly directive: Directive
      /** The lead-in above a list item, if the modality comes from there. */
      readonly leadIn: TextSpan | null
      readonly addressee: string | null
    })
  | (FindingBase & { readonly kind: 'mention'; readonly word: string })
  | (FindingBase & { readonly kind: 'not-directive'; readonly cue: ModalCue; readonly reason: RejectionReason; readonly rule: string })

export type FindingKind = Finding['kind']

/** Everything found in a document: directives, mentions and rejected cues, each in reading order. */
export function findingsOf({ document, layout, analysis }: StoredDocument): readonly Finding[] {
  const { text, pages } = document
  const pageSpans = pages.map(({ span }) => span)
  const pageOf = (span: TextSpan): number => {
    // A paragraph that goes on over a page break stands on one page's span in the text: ask the layout where it is drawn.
    const run = layout ? runsUnder(layout, span)[0] : undefined
    if (layout && run !== undefined) return pageOfRun(layout, run)
    return Math.max(0, lastStartingAtOrBefore(pageSpans, span.start))
  }
  const sentenceAt = (index: number, fallback: TextSpan): TextSpan => analysis.sentences[index] ?? fallback

  const directives = analysis.directives.map((directive, i): Finding => {
    const leadIn = directive.leadIn === null ? null : (analysis.sentences[directive.leadIn] ?? null)
    const { addressee } = directive
    return {
      kind: 'directive',
      key: `d${i}`,
      span: { start: directive.start, end: directive.end },
      sentence: { start: directive.start, end: directive.end },
      page: pageOf(directive),
      codes: directive.codes,
      modality: directive.modality,
      directive,
      leadIn,
      addressee: addressee === null ? null : addresseeName(text, addressee),
    }
  })
  const mentions = analysis.mentions.map(
    (mention, i): Finding => ({
      kind: 'mention',
      key: `m${i}`,
      span: { start: mention.start, end: mention.end },
      sentence: sentenceAt(mention.sentence, mention),
      page: pageOf(mention),
      codes: [mention.code],
      word: text.slice(mention.start, mention.end),
    }),
  )
  const rejected = analysis.notDirectives.map(
    (no, i): Finding => ({
      kind: 'not-directive',
      key: `n${i}`,
      span: { start: no.start, end: no.end },
      sentence: { start: no.start, end: no.end },
      page: pageOf(no),
      codes: [],
      cue: no.cue,
      reason: no.reason,
      rule: no.rule,
    }),
  )
  const inOrder = (a: Finding, b: Finding): number => a.span.start - b.span.start || a.span.end - b.span.end
  return [...directives.sort(inOrder), ...mentions.sort(inOrder), ...rejected.sort(inOrder)]
}

/** The finding an address points at: the one with exactly this span, directives first; else one that contains it. */
export function findingAt(findings: readonly Finding[], span: TextSpan): Finding | null {
  return findings.find(({ span: own }) => own.start === span.start && own.end === span.end) ?? null
}
