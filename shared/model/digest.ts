/**
 * What comparing needs of a document, a quarter of what is stored of its text and analysis: hundreds are read and counted within a second.
 * Derived state, made with the analysis. Numbers stand in typed arrays, one row after the other; `digest-rows.ts` makes records of them.
 */
import type { CodeId, DocumentId } from './identifiers'

export interface DigestSection {
  /** The heading as printed; null for what stands before the first. */
  readonly title: string | null
  /** Of the heading; 0 for what stands before the first. */
  readonly level: number
  /** Index of its first word in the body text, and how many words it has. */
  readonly at: number
  readonly words: number
  /** Index of the page it begins on. */
  readonly page: number
}

/** Raised whenever what stands below changes; digests of another format are made again when they are asked for. */
export const DIGEST_FORMAT = 7

export interface DocumentDigest {
  readonly format: number
  readonly id: DocumentId
  readonly pipelineVersion: number
  readonly codebookHash: string
  readonly words: number
  readonly pages: number
  /** Of each page: its label as printed, or its number, and the index of its first word in the body text. */
  readonly pageLabels: readonly string[]
  readonly pageStarts: Uint32Array
  readonly sentences: number
  /** They tile the body text. */
  readonly sections: readonly DigestSection[]
  /** Distinct words of the body text, folded, and how often each occurs. */
  readonly forms: readonly string[]
  readonly formCounts: Uint32Array
  /** Codes of the codebook, in its order. */
  readonly codes: readonly CodeId[]
  /** Names of those who must act, in the text's words and by the codebook, each once. */
  readonly actors: readonly string[]
  /** DIRECTIVE_FIELDS numbers a directive, in reading order. */
  readonly directives: Uint32Array
  /** Indices into `codes`: those of each directive, one after the other. */
  readonly directiveCodes: Uint16Array
  /** Two numbers for each actor that a directive names, one directive after the other (NAMED_FIELDS). */
  readonly directiveActors: Uint32Array
  /** MENTION_FIELDS numbers a mention, in reading order. */
  readonly mentions: Uint32Array
  /** SENTENCE_FIELDS numbers a sentence of the body. Equal hashes: the same sentence but for dates and names of actors. */
  readonly sentenceKeys: Uint32Array
  /** Null when nothing was left out of the counts. */
  readonly leftOut: LeftOutText | null
}

/** Running heads and feet, contents and Word comments. */
export interface LeftOutText {
  readonly words: number
  /** Its sentences, one a line, and where each ends. */
  readonly text: string
  readonly ends: Uint32Array
}

/**
 * `sentence`: index into the sentences of the body. `at`: index of the sentence's first word in the body text. `leadIn`: start of the lead-in's sentence + 1,
 * 0 for none. `requirement`: index + 1, 0 for none. `deadline`: 1 when it has one.
 */
export const DIRECTIVE_FIELDS = [
  'start',
  'end',
  'sentence',
  'at',
  'page',
  'section',
  'modality',
  'requirement',
  'leadIn',
  'deadline',
  'codeCount',
  'actorCount',
] as const
/** Index into `actors` of the text's words, and index + 1 of the same by the codebook, 0 where it knows none. */
export const NAMED_FIELDS = ['name', 'actor'] as const
/**
 * Two hashes of 32 bits, so that two sentences are never the same by chance; a hash of the very words, to tell variants of one
 * sentence; how many words it has, and where it stands.
 */
export const SENTENCE_FIELDS = ['hash', 'hash2', 'variant', 'words', 'start', 'end'] as const
export const MENTION_FIELDS = ['start', 'end', 'at', 'page', 'section', 'code'] as const
