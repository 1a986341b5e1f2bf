/** A sample that two people judge, each for themselves: the two files they exchange, and what is kept of them. */
import type { Anchor } from './anchor'
import type { Modality } from './directive'
import type { DocumentId } from './identifiers'

/** What a coder says of a passage. */
export type CodedClass = Modality | 'none'
/** In the order of keys and tables. */
export const CODED_CLASSES = ['obligation', 'prohibition', 'recommendation', 'permission', 'intention', 'none'] as const

export const SAMPLE_FORMAT = 'skalma-coding-sample'
export const ANSWERS_FORMAT = 'skalma-coding-answers'
/** Raised when a file of before would be misread. */
export const CODING_VERSION = 1

/** One passage to judge, with enough around it to judge it without the document. Without what the rules or anybody said of it. */
export interface CodingUnit {
  readonly anchor: Anchor
  /** The sentence that leads into the list the passage is an item of. */
  readonly leadIn: string | null
  /** Text before and after it, a few sentences. */
  readonly before: string
  readonly after: string
}

/** The file that goes to the colleague. */
export interface CodingSample {
  readonly format: typeof SAMPLE_FORMAT
  readonly formatVersion: number
  readonly id: string
  readonly seed: number
  readonly documents: readonly {
    readonly id: DocumentId
    readonly title: string
    readonly fileName: string
    readonly language: 'nb' | 'nn'
  }[]
  /** The guide to judging, one rule each, in the language of the one who made the sample. */
  readonly guide: readonly string[]
  readonly units: readonly CodingUnit[]
}

/** The file that comes back. */
export interface CodingAnswers {
  readonly format: typeof ANSWERS_FORMAT
  readonly formatVersion: number
  readonly sample: string
  readonly coder: string
  /** `unit` is an index into the sample's units; each at most once. */
  readonly answers: readonly { readonly unit: number; readonly class: CodedClass; readonly memo: string }[]
}

/** A sample as it is kept: one's own, or one from a colleague. */
export interface CodingTask {
  readonly sample: CodingSample
  readonly role: 'own' | 'guest'
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** Colleagues whose answers have come. */
  readonly coders: readonly string[]
  /** What the user had said of a unit before a disagreement was settled: agreement is that of the first judgements. */
  readonly settled: Readonly<Record<number, CodedClass>>
}
