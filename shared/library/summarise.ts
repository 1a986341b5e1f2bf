/** The library's row for a document: figures taken from its analysis, none computed here. `reviewed` is added where the verdicts are (shared/review). */
import type { DocumentAnalysis } from '../model/analysis'
import type { DocumentSummary, ProfileEdits, StoredDocument } from '../model/library'

export interface SummaryFacts {
  /** Milliseconds since 1970. */
  readonly importedAt: number
  readonly edits: ProfileEdits
}

export function summarise({ document, analysis, warnings }: StoredDocument, { importedAt, edits }: SummaryFacts): DocumentSummary {
  const { profile, density } = analysis
  return {
    id: document.id,
    fileName: document.provenance.fileName,
    format: document.format,
    byteLength: document.provenance.byteLength,
    importedAt,
    title: edits.title ?? document.title,
    type: profile.type,
    issuer: profile.issuer,
    year: profile.year,
    date: profile.date,
    language: profile.language,
    edits,
    pages: document.pages.length,
    words: analysis.words,
    skal: wholeWord(analysis, 'skal'),
    maa: wholeWord(analysis, 'må'),
    directives: analysis.directives.length,
    density: { per1000Words: density.per1000Words, low: density.low, high: density.high },
    innovation: ofCode(analysis, 'innovation'),
    cocreation: ofCode(analysis, 'cocreation'),
    districts: analysis.districts,
    warnings,
    pipelineVersion: analysis.pipelineVersion,
    codebookHash: analysis.codebookHash,
    reviewed: null,
  }
}

function wholeWord({ counts }: DocumentAnalysis, term: string): number {
  return counts.find((count) => count.term === term)?.wholeWord ?? 0
}

function ofCode({ codes }: DocumentAnalysis, id: string): { readonly mandates: number; readonly mentions: number } {
  const found = codes.find(({ code }) => code === id)
  return { mandates: found?.mandates ?? 0, mentions: found?.mentions ?? 0 }
}
