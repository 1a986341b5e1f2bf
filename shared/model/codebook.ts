/** The scheme of codes and the terms that indicate them. The file format is that of fixtures and of the first codebook. */
import type { TextSpan } from '../text/span'
import type { CodeId } from './identifiers'

/** In the order in which they are offered. */
export const MATCH_MODES = ['compound', 'word', 'prefix', 'phrase', 'regex'] as const
export type MatchMode = (typeof MATCH_MODES)[number]

export interface Term {
  readonly value: string
  readonly mode: MatchMode
  readonly lang: readonly ('nb' | 'nn')[]
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
  /** Token prefixes or suffixes that cancel a hit. */
  readonly exclude?: readonly string[]
  /** Token pattern that cancels a hit. */
  readonly excludeRegex?: string
  /** Phrases whose words never count ("Innovasjon Norge"). */
  readonly excludePhrases?: readonly string[]
  /** Count only with «bydel» before it or another district in the same sentence. */
  readonly requireContext?: boolean
  readonly caseSensitive?: boolean
  readonly note?: string
  readonly tags?: readonly string[]
  /** The named actor the term stands for ("Bydel Alna"). */
  readonly entity?: string
  readonly validFrom?: string
}

/** In the order in which they are shown. */
export const CODE_CATEGORIES = [
  'theme',
  'actor',
  'steering',
  'paradigm',
  'citizen_role',
  'mdi_factor',
  'trust_principle',
  'inhibitor',
  'promoter',
] as const
export type CodeCategory = (typeof CODE_CATEGORIES)[number]

export interface Code {
  readonly id: CodeId
  readonly category: CodeCategory
  readonly label: { readonly nb: string; readonly nn: string; readonly en: string }
  readonly description: string
  /** When a passage belongs to the code, and when not: for people who read the codebook. */
  readonly includeWhen?: string
  readonly excludeWhen?: string
  readonly terms: readonly Term[]
  readonly source?: string
  readonly note?: string
}

export interface Codebook {
  readonly name: string
  readonly version: number
  readonly codes: readonly Code[]
}

/** A term found by the machine, as an index into the codebook's codes and that code's terms. */
export interface Mention extends TextSpan {
  readonly code: CodeId
  readonly term: number
  readonly sentence: number
}
