/** What can be wrong with a codebook that somebody wrote, and where. */

export type CodebookErrorKind =
  | 'not-json'
  | 'not-a-codebook'
  | 'missing-field'
  | 'duplicate-code'
  | 'unknown-category'
  | 'unknown-mode'
  | 'invalid-regex'
  | 'example-not-found'
  | 'counter-example-found'

/** What is wrong with a regular expression, as something that can be said in plain words. */
export const REGEX_FAULTS = [
  'unclosed-group',
  'unopened-group',
  'unclosed-class',
  'nothing-to-repeat',
  'unclosed-repeat',
  'repeat-order',
  'lone-bracket',
  'range-order',
  'unknown-escape',
  'trailing-backslash',
  'unknown-property',
  'unknown-group',
  'group-name',
  'other',
] as const
export type RegexFault = (typeof REGEX_FAULTS)[number]

/** `message` names the place and the fault in English; users are told by `codebookErrorMessage`, in their language. */
export interface CodebookError {
  readonly kind: CodebookErrorKind
  readonly code: string | null
  readonly term: string | null
  /** What the fault is about: the unknown word, the missing field, the example, the engine's words about an expression. */
  readonly detail: string | null
  /** For `invalid-regex`. */
  readonly fault: RegexFault | null
  readonly message: string
}
