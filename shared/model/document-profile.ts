/** What kind of document it is: inputs to the directive rules, guessed and correctable. */
export const DOCUMENT_TYPES = [
  'plan',
  'strategy',
  'action-plan',
  'allocation-letter',
  'instruction',
  'platform',
  'law',
  'report',
  'other',
] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

/** The language of the document's text, not of the interface. */
export type DocumentLanguage = 'nb' | 'nn'

export interface DocumentProfile {
  readonly type: DocumentType
  /** Who speaks in the document ("Oslo kommune"), or null when unknown. */
  readonly issuer: string | null
  /** The year the document is of (not when the file was made), or null. */
  readonly year: number | null
  /** The day it was issued or adopted, as printed in it, ISO ("2021-12-15"); null when it tells none. */
  readonly date: string | null
  readonly language: DocumentLanguage
}
