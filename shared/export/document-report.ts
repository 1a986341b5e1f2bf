/** What the analysis of a document says, as plain JSON: the format of the command line and of the app's export. */
import type { CodeCount, DocumentAnalysis, TermCount } from '../model/analysis'
import { isCounted } from '../model/counted-text'
import type { Directive, Modality } from '../model/directive'
import type { DocumentProfile } from '../model/document-profile'
import type { ImportWarning } from '../model/import'
import type { DocumentFormat, SourceDocument } from '../model/source-document'
import type { Verdict } from '../model/verdict'
import { roundedRate } from './rounded'
import { type DirectiveReport, type DistrictThemeReport, type NotDirectiveReport, sentenceReports } from './sentence-reports'

/** How many verdicts the figures rest on. */
export interface VerdictsReport {
  readonly confirmed: number
  readonly rejected: number
  readonly changed: number
  readonly added: number
  /** Found directives with a verdict, of how many. */
  readonly judged: number
  readonly found: number
  /** Verdicts whose words have no place any more; they change no figure. */
  readonly unplaced: number
}

export interface TermReport {
  readonly term: string
  readonly textSearch: number
  readonly wholeWord: number
  readonly directive: number
  /** Theme terms only. */
  readonly forms?: Readonly<Record<string, number>>
}

export interface CodeReport {
  readonly code: string
  readonly mentions: number
  readonly mandates: number
  readonly ladder: CodeCount['ladder']
  readonly forms: Readonly<Record<string, number>>
}

export interface DensityReport {
  /** Directives per 1,000 words of body text, with a 95 % interval; null when there are no words. Two decimals, like all rates. */
  readonly per1000Words: number | null
  readonly low: number | null
  readonly high: number | null
  readonly perPage: number
  readonly rawPer1000Words: number | null
  readonly byModality: Readonly<Record<Modality, number>>
}

export interface DocumentReport {
  readonly file: string
  readonly sha256: string
  readonly format: DocumentFormat
  readonly title: string
  readonly profile: DocumentProfile
  readonly pages: number
  readonly words: number
  readonly sentences: number
  readonly warnings: readonly WarningReport[]
  /** Whether the figures are as the rules found, or as a person reviewed. */
  readonly basis: 'found' | 'reviewed'
  /** Null as found. */
  readonly verdicts: VerdictsReport | null
  readonly counts: readonly TermReport[]
  readonly codes: readonly CodeReport[]
  readonly density: DensityReport
  readonly directives: readonly DirectiveReport[]
  readonly notDirectives: readonly NotDirectiveReport[]
  readonly districtThemes: readonly DistrictThemeReport[]
}

/** An `ImportWarning` with its page counted from 1. */
export type WarningReport = Readonly<Record<string, string | number>>

/** The parts of a stored document that are reported. */
export interface ReportedDocument {
  readonly document: SourceDocument
  readonly analysis: DocumentAnalysis
  readonly warnings: readonly ImportWarning[]
  /** The user's review of `analysis`: then the figures are as reviewed. */
  readonly review?: ReportedReview
}

/** The parts of a review that are reported. */
export interface ReportedReview {
  readonly analysis: DocumentAnalysis
  readonly placed: readonly { readonly verdict: Verdict }[]
  readonly unplaced: readonly unknown[]
  readonly judged: number
  readonly directives: readonly { readonly directive: Directive; readonly verdict: Verdict | null }[]
}

/** One document. `file` is how the caller names it: as given on the command line, or its name in the library. */
export function documentReport({ document, analysis: found, warnings, review }: ReportedDocument, file: string): DocumentReport {
  const analysis = review?.analysis ?? found
  const judgements = new Map(review?.directives.map(({ directive, verdict }) => [directive, verdict?.judgement.kind ?? null]))
  return {
    file,
    sha256: document.provenance.sha256,
    format: document.format,
    title: document.title,
    profile: profileReport(analysis.profile),
    pages: document.pages.length,
    words: analysis.words,
    sentences: analysis.sentences.filter((sentence) => isCounted(document.blocks, analysis.options, sentence)).length,
    warnings: warnings.map(warningReport),
    basis: review === undefined ? 'found' : 'reviewed',
    verdicts: review === undefined ? null : verdictsReport(review, found),
    counts: analysis.counts.map(termReport),
    codes: analysis.codes.map(({ code, mentions, mandates, ladder, forms }) => ({ code, mentions, mandates, ladder, forms })),
    density: densityReport(analysis),
    ...sentenceReports(document, analysis, judgements),
  }
}

function verdictsReport({ placed, unplaced, judged }: ReportedReview, { directives }: DocumentAnalysis): VerdictsReport {
  const of = (kind: Verdict['judgement']['kind']): number => placed.filter(({ verdict }) => verdict.judgement.kind === kind).length
  return {
    confirmed: of('confirmed'),
    rejected: of('rejected'),
    changed: of('changed'),
    added: of('added'),
    judged,
    found: directives.length,
    unplaced: unplaced.length,
  }
}

function profileReport({ type, issuer, year, date, language }: DocumentProfile): DocumentProfile {
  return { type, issuer, year, date, language }
}

function warningReport({ ...warning }: ImportWarning): WarningReport {
  if (!('pageIndex' in warning)) return warning
  const { kind, pageIndex, ...rest } = warning
  return { kind, page: pageIndex + 1, ...rest }
}

function termReport({ term, textSearch, wholeWord, directive, forms }: TermCount): TermReport {
  return { term, textSearch, wholeWord, directive, ...(Object.keys(forms).length > 0 ? { forms } : {}) }
}

function densityReport({ density }: DocumentAnalysis): DensityReport {
  return {
    per1000Words: roundedRate(density.per1000Words),
    low: roundedRate(density.low),
    high: roundedRate(density.high),
    perPage: roundedRate(density.perPage) ?? 0,
    rawPer1000Words: roundedRate(density.rawPer1000Words),
    byModality: density.byModality,
  }
}
