/** A random sample of findings that a person judges, so that the detector's precision in a collection is known. Ground state. */
import type { Anchor } from './anchor'
import type { DocumentId } from './identifiers'

export interface Audit {
  readonly id: string
  /** With the same documents, analysis and size it gives the same findings in the same order. */
  readonly seed: number
  /** The documents it was drawn from, sorted by id. */
  readonly documents: readonly DocumentId[]
  /** Findings there were to draw from. */
  readonly population: number
  /** The findings drawn, in the order drawn. */
  readonly drawn: readonly Anchor[]
  readonly pipelineVersion: number
  readonly codebookHash: string
  /** Milliseconds since 1970. */
  readonly drawnAt: number
}
