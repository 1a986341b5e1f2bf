/** What the library holds: ground state (bytes, corrections) and, beside it, derived state that can be made again. */
import type { DocumentAnalysis } from './analysis'
import type { DocumentProfile, DocumentType } from './document-profile'
import type { DocumentId } from './identifiers'
import type { ImportWarning } from './import'
import type { DocumentLayout } from './layout'
import type { DocumentFormat, SourceDocument } from './source-document'

/** What the user corrected; absent fields are as guessed. */
export type ProfileEdits = Partial<DocumentProfile> & { readonly title?: string }

/** Everything of one document. `layout` is null for formats without pages of their own (Word, text). */
export interface StoredDocument {
  readonly document: SourceDocument
  readonly layout: DocumentLayout | null
  readonly analysis: DocumentAnalysis
  readonly warnings: readonly ImportWarning[]
}

/** Mandates and mentions of a theme. */
export interface ThemeFigures {
  readonly mandates: number
  readonly mentions: number
}

/** A document's figures with the user's verdicts applied; of `DocumentSummary` the same fields are as found. */
export interface ReviewedFigures {
  readonly directives: number
  readonly density: DocumentSummary['density']
  readonly innovation: ThemeFigures
  readonly cocreation: ThemeFigures
  /** Found directives that have a verdict. */
  readonly judged: number
  /** Verdicts whose passage is not found again, or no longer is one directive. */
  readonly unplaced: number
  /** Tells these verdicts from others; rows of older versions have none until something is judged again. */
  readonly stamp?: string
}

/** One row of the library's table: small, so that hundreds are in memory at once. */
export interface DocumentSummary {
  readonly id: DocumentId
  readonly fileName: string
  readonly format: DocumentFormat
  readonly byteLength: number
  /** Milliseconds since 1970. */
  readonly importedAt: number
  readonly title: string
  readonly type: DocumentType
  readonly issuer: string | null
  readonly year: number | null
  /** The day it was issued or adopted, ISO; null when not known. */
  readonly date: string | null
  readonly language: DocumentProfile['language']
  readonly edits: ProfileEdits
  readonly pages: number
  readonly words: number
  readonly skal: number
  readonly maa: number
  readonly directives: number
  readonly density: { readonly per1000Words: number | null; readonly low: number | null; readonly high: number | null }
  readonly innovation: ThemeFigures
  readonly cocreation: ThemeFigures
  readonly districts: readonly string[]
  readonly warnings: readonly ImportWarning[]
  readonly pipelineVersion: number
  readonly codebookHash: string
  /** Null when the user has judged nothing in the document. */
  readonly reviewed: ReviewedFigures | null
}
