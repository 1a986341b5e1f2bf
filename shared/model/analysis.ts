/** Derived state: always the same for the same document, profile, codebook and pipeline. */

import type { Mention } from './codebook'
import type { Directive, Modality, NotDirective } from './directive'
import type { DistrictTheme } from './district-theme'
import type { DocumentProfile } from './document-profile'
import type { CodeId, DocumentId } from './identifiers'
import type { Sentence } from './source-document'

export interface AnalysisOptions {
  /** Count running heads and feet, page numbers, tables of contents and Word comments too. */
  readonly includeFurniture: boolean
}

/** The three counts of one term, side by side (design: measures.md). */
export interface TermCount {
  readonly term: string
  /** Case-insensitive substring in the whole text, furniture included: what Ctrl-F gives. */
  readonly textSearch: number
  /** As a token in the body text; for theme terms every inflection and compound. */
  readonly wholeWord: number
  /** Whole-word uses judged to be (the cue of) directives; for theme terms, uses inside directives. */
  readonly directive: number
  /** Theme terms: each form with its own count, most frequent first. */
  readonly forms: Readonly<Record<string, number>>
  /** Theme terms: index of the sentence of each whole-word use, so that `directive` can be counted again after a review. */
  readonly uses?: readonly number[]
}

/** Strongest first; `absent` is a finding too. */
export const LADDER = ['obligation', 'prohibition', 'recommendation', 'intention', 'permission', 'mentioned', 'absent'] as const
export type LadderStep = (typeof LADDER)[number]

export interface CodeCount {
  readonly code: CodeId
  readonly mentions: number
  /** Directives that carry the code. */
  readonly mandates: number
  readonly ladder: LadderStep
  readonly forms: Readonly<Record<string, number>>
}

export interface Density {
  /** Directives per 1,000 words of body text, with a 95 % interval (Byar). Null when there are no words. */
  readonly per1000Words: number | null
  readonly low: number | null
  readonly high: number | null
  readonly perPage: number
  /** Whole-word skal + må per 1,000 words: what others can recompute. */
  readonly rawPer1000Words: number | null
  readonly byModality: Readonly<Record<Modality, number>>
}

export interface DocumentAnalysis {
  readonly documentId: DocumentId
  readonly pipelineVersion: number
  /** SHA-256 of the codebook's canonical JSON. */
  readonly codebookHash: string
  /** The profile the rules were given: guessed, or as the user corrected it. */
  readonly profile: DocumentProfile
  readonly options: AnalysisOptions
  /** Words of the text that is counted: tokens with at least one letter. */
  readonly words: number
  /** Words left out as furniture. */
  readonly furnitureWords: number
  readonly sentences: readonly Sentence[]
  readonly directives: readonly Directive[]
  readonly notDirectives: readonly NotDirective[]
  readonly mentions: readonly Mention[]
  readonly counts: readonly TermCount[]
  readonly codes: readonly CodeCount[]
  readonly density: Density
  /** Oslo districts named, canonical names in codebook order ("Bydel Alna"). */
  readonly districts: readonly string[]
  /** Districts beside innovation or co-creation, in text order. */
  readonly districtThemes: readonly DistrictTheme[]
}
