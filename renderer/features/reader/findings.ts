/** What the list beside the document shows: everything found, in reading order, as one kind of row. Pure. */

import type { Basis } from '../../../shared/model/basis'
import { addresseeName, type Directive, type ModalCue, type Modality, type RejectionReason } from '../../../shared/model/directive'
import type { CodeId } from '../../../shared/model/identifiers'
import type { StoredDocument } from '../../../shared/model/library'
import { type Review, reviewedDirectives } from '../../../shared/review/review-document'
import { VERDICT_RULE } from '../../../shared/review/reviewed-directive'
import type { TextSpan } from '../../../shared/text/span'
import { pageIndexIn } from '../../reader/page-index'
import { type ShownDirective, shownDirectives } from '../../review/shown-directives'

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
      /** With the user's verdict, and whether it is in the figures that are shown. */
      readonly shown: ShownDirective
    })
  | (FindingBase & { readonly kind: 'mention'; readonly word: string })
  | (FindingBase & { readonly kind: 'not-directive'; readonly cue: ModalCue; readonly reason: RejectionReason; readonly rule: string })

export type FindingKind = Finding['kind']

/**
 * Everything found in a document, and what the user added: directives, mentions and rejected cues, each in reading order. Directives
 * that are not in the chosen figures are listed too.
 */
export function findingsOf(
  { document, layout, analysis }: StoredDocument,
  review: Pick<Review, 'directives' | 'analysis'> = { ...reviewedDirectives(document, analysis, []), analysis },
  basis: Basis = 'found',
): readonly Finding[] {
  const { text } = document
  const pageOf = pageIndexIn(document, layout)
  const sentenceAt = (index: number, fallback: TextSpan): TextSpan => analysis.sentences[index] ?? fallback

  const directives = shownDirectives(analysis, review.directives, basis).map((shown): Finding => {
    const { key, directive } = shown
    const leadIn = directive.leadIn === null ? null : (analysis.sentences[directive.leadIn] ?? null)
    const { addressee } = directive
    return {
      kind: 'directive',
      key,
      span: { start: directive.start, end: directive.end },
      sentence: { start: directive.start, end: directive.end },
      page: pageOf(directive),
      codes: directive.codes,
      modality: directive.modality,
      directive,
      leadIn,
      addressee: addressee === null ? null : addresseeName(text, addressee),
      shown,
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
  // What the user rejected stands among the directives; cues of what they added are no longer without one.
  const notDirectives =
    basis === 'found' ? analysis.notDirectives : review.analysis.notDirectives.filter(({ rule }) => rule !== VERDICT_RULE)
  const rejected = notDirectives.map(
    (no): Finding => ({
      kind: 'not-directive',
      key: `n${no.cue.span.start}`,
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

/** In the figures that are shown; mentions and cues that are no directive always are. */
export function isCounted(finding: Finding): boolean {
  return finding.kind !== 'directive' || finding.shown.counted
}
