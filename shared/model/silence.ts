/** What is asked of documents in which something was not found, and what there is to say about it. */
import type { CodeId, DocumentId } from './identifiers'
import type { Query } from './search'

/** A code of the codebook, or a search. */
export type SilenceSubject = { readonly kind: 'code'; readonly code: CodeId } | { readonly kind: 'search'; readonly query: Query }

/** A document that was searched. */
export interface SearchedDocument {
  readonly id: DocumentId
  /** Words of the counted text. */
  readonly words: number
  readonly pages: number
  /** Of each page, as printed or its number. */
  readonly pageLabels: readonly string[]
  /** Mentions of the code; null for a search, which the search itself counts. */
  readonly mentions: number | null
}

/** How a word that was found is near to one that was searched for. */
export const KINSHIPS = ['contains', 'spelling', 'beginning'] as const
export type Kinship = (typeof KINSHIPS)[number]

/** A word of the counted text that is near to what was searched for, and is not counted as it. */
export interface NearWord {
  /** Folded. */
  readonly word: string
  readonly kinship: Kinship
  readonly count: number
  readonly documents: number
}

/** A code of the same category that the documents do have. */
export interface RelatedCode {
  readonly code: CodeId
  readonly mentions: number
  readonly documents: number
}

export interface SilenceReport {
  readonly documents: readonly SearchedDocument[]
  readonly near: readonly NearWord[]
  /** Most mentions first; empty for a search. */
  readonly related: readonly RelatedCode[]
  /** Words of a search, each with the forms that were searched for. Null for a code, whose terms the codebook lists. */
  readonly forms: readonly SearchedForms[] | null
  /** Codebooks and rules that the documents were counted with: one of each, but while they are counted again. */
  readonly codebookHashes: readonly string[]
  readonly pipelineVersions: readonly number[]
}

/** `irregular`: by a table; `other`: accepted, though no class has it. A form may be in several. */
export interface FormsOfClass {
  readonly as: 'noun' | 'verb' | 'adjective' | 'irregular' | 'other'
  readonly forms: readonly string[]
}

/** `inflected`: the word with its inflections in bokmål and nynorsk. */
export interface SearchedForms {
  readonly word: string
  readonly match: 'exact' | 'inflected' | 'prefix' | 'phrase'
  /** Every form, by what it would be; empty where only the word itself, or all that begins with it, was searched for. */
  readonly forms: readonly FormsOfClass[]
  /** How often it stands in the counted text by itself, where a sentence must have more than this word; null for a phrase. */
  readonly count: number | null
}

/** What was left out of the documents' counted text, and whether it is there. */
export interface LeftOutFacts {
  /** False: nothing was left out, furniture was counted too. */
  readonly leftOut: boolean
  readonly words: number
  /** Uses in running heads and feet, contents and Word comments. */
  readonly found: number
}
