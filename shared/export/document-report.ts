/** What the analysis of a document says, as plain JSON: the format of the command line and of the app's export. */
import type { CodeCount, DocumentAnalysis, TermCount } from '../model/analysis'
import type { Codebook } from '../model/codebook'
import { isCounted } from '../model/counted-text'
import { addresseeName, canonicalActor, type Directive, type Modality, type NotDirective, nameOfActor } from '../model/directive'
import type { DistrictTheme } from '../model/district-theme'
import type { DocumentProfile } from '../model/document-profile'
import type { ImportError, ImportWarning } from '../model/import'
import type { DocumentFormat, SourceDocument } from '../model/source-document'
import type { Verdict } from '../model/verdict'
import { lastStartingAtOrBefore, type TextSpan, textOf } from '../text/span'
import { roundedRate } from './rounded'

/** Raised when a field changes its meaning or goes away; new fields do not raise it. */
const FORMAT_VERSION = 1

/** `start` and `end` are UTF-16 offsets in the document's text; pages count from 1. */
export interface DirectiveReport {
  readonly page: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly modality: Modality
  /** The words of the cue as printed. */
  readonly cue: string
  readonly addressee: string | null
  /** For a pronoun that was resolved, the actor it stands for as named in the text. */
  readonly addresseeResolved: string | null
  readonly addresseeSource: NonNullable<Directive['addressee']>['source'] | null
  /** Canonical actor: an entity of the codebook, or a code of category actor. */
  readonly actor: string | null
  /** Everybody the addressee's words name ("bydelene og etatene" are two): canonical where the codebook knows them, else the words. */
  readonly actors: readonly string[]
  readonly deadline: string | null
  readonly condition: string | null
  readonly negation: string | null
  readonly requirement: Directive['requirement']
  readonly requirementCue: string | null
  /** The sentence above a list that gives this item its modality. */
  readonly leadIn: string | null
  readonly codes: readonly string[]
  readonly near: Directive['near']
  readonly rule: string
  readonly certainty: Directive['certainty']
  /** What a person said of it; null as found, and for what nobody judged. */
  readonly verdict: Exclude<Verdict['judgement']['kind'], 'rejected'> | null
}

export interface NotDirectiveReport {
  readonly page: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly cue: string
  readonly reason: NotDirective['reason']
  readonly rule: string
}

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

/** A district beside innovation or co-creation. `start`, `end` and `text` are the sentence's. */
export interface DistrictThemeReport {
  readonly page: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Canonical name; null for districts in general. */
  readonly district: string | null
  /** The words that name it; '' where a person named it and the text does not. */
  readonly words: string
  readonly code: string
  /** The words of the theme; '' where only a person saw it. */
  readonly theme: string
  readonly distance: DistrictTheme['distance']
  readonly role: DistrictTheme['role']
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

export interface FailureReport {
  readonly file: string
  /** `detail` is for a bug report: what the reader said. */
  readonly error: { readonly kind: ImportError['kind']; readonly message: string; readonly detail?: string }
}

export interface ToolReport {
  readonly name: 'skalma'
  readonly version: string
  readonly pipelineVersion: number
  readonly codebook: { readonly name: string; readonly version: number; readonly sha256: string }
}

export interface AnalysisReport {
  readonly formatVersion: typeof FORMAT_VERSION
  readonly tool: ToolReport
  readonly documents: readonly DocumentReport[]
  readonly failures: readonly FailureReport[]
}

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
  const { text } = document
  const analysis = review?.analysis ?? found
  const verdicts = new Map(review?.directives.map(({ directive, verdict }) => [directive, verdict?.judgement.kind ?? null]))
  const pageSpans = document.pages.map(({ span }) => span)
  const words = (span: TextSpan | null | undefined): string | null => (span ? textOf(text, span) : null)
  const place = ({ start, end }: TextSpan) => ({
    page: Math.max(0, lastStartingAtOrBefore(pageSpans, start)) + 1,
    start,
    end,
    text: textOf(text, { start, end }),
  })
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
    directives: analysis.directives.map((directive) => ({
      ...place(directive),
      modality: directive.modality,
      cue: textOf(text, directive.cue.span),
      addressee: directive.addressee === null ? null : addresseeName(text, directive.addressee),
      addresseeResolved: words(directive.addressee?.antecedent),
      addresseeSource: directive.addressee?.source ?? null,
      actor: canonicalActor(directive),
      actors: directive.named.map(nameOfActor),
      deadline: words(directive.deadline),
      condition: words(directive.condition),
      negation: words(directive.cue.negation),
      requirement: directive.requirement,
      requirementCue: words(directive.requirementCue),
      leadIn: directive.leadIn === null ? null : words(analysis.sentences[directive.leadIn]),
      codes: directive.codes,
      near: directive.near,
      rule: directive.rule,
      certainty: directive.certainty,
      verdict: countedVerdict(verdicts.get(directive)),
    })),
    notDirectives: analysis.notDirectives.map((judged) => ({
      ...place(judged),
      cue: textOf(text, judged.cue.span),
      reason: judged.reason,
      rule: judged.rule,
    })),
    districtThemes: analysis.districtThemes.map(({ district, code, distance, role, span, theme, sentence }) => ({
      ...place(analysis.sentences[sentence] ?? span),
      district,
      words: textOf(text, span),
      code,
      theme: textOf(text, theme),
      distance,
      role,
    })),
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

/** A directive that counts was not rejected. */
function countedVerdict(kind: Verdict['judgement']['kind'] | null | undefined): DirectiveReport['verdict'] {
  return kind === undefined || kind === 'rejected' ? null : kind
}

/** A whole result, of the command line or of an export of the library. */
export function analysisReport(
  tool: { readonly version: string; readonly pipelineVersion: number; readonly codebook: Codebook; readonly codebookHash: string },
  documents: readonly DocumentReport[],
  failures: readonly FailureReport[],
): AnalysisReport {
  const { name, version } = tool.codebook
  return {
    formatVersion: FORMAT_VERSION,
    tool: {
      name: 'skalma',
      version: tool.version,
      pipelineVersion: tool.pipelineVersion,
      codebook: { name, version, sha256: tool.codebookHash },
    },
    documents,
    failures,
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
