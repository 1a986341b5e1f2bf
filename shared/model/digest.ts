/**
 * What comparing needs of a document, a hundredth of the whole: hundreds of them are read and counted within a second.
 * Derived state, made with the analysis. Numbers stand in typed arrays, one row after the other.
 */
import { MODALITIES, type Modality, type NamedActor, REQUIREMENTS, type RequirementType } from './directive'
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
  /** Its sentences, one after the other, and where each ends. */
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
const NAMED_FIELDS = ['name', 'actor'] as const
/**
 * Two hashes of 32 bits, so that two sentences are never the same by chance; a hash of the very words, to tell variants of one
 * sentence; how many words it has, and where it stands.
 */
export const SENTENCE_FIELDS = ['hash', 'hash2', 'variant', 'words', 'start', 'end'] as const
export const MENTION_FIELDS = ['start', 'end', 'at', 'page', 'section', 'code'] as const

export interface DigestDirective {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly at: number
  readonly page: number
  readonly section: number
  readonly modality: Modality
  readonly requirement: RequirementType | null
  readonly named: readonly NamedActor[]
  /** Where the lead-in of a list item begins. */
  readonly leadIn: number | null
  readonly hasDeadline: boolean
  readonly codes: readonly CodeId[]
}

const DIRECTIVE_SIZE = DIRECTIVE_FIELDS.length
const AT = Object.fromEntries(DIRECTIVE_FIELDS.map((field, i) => [field, i])) as Readonly<Record<(typeof DIRECTIVE_FIELDS)[number], number>>
const NOBODY: readonly NamedActor[] = []
const NO_CODES: readonly CodeId[] = []

/** The directives of a digest as records, in reading order. By places in the arrays: a view of each row would cost more than its record. */
export function digestDirectives(digest: DocumentDigest): DigestDirective[] {
  const { directives, directiveCodes, directiveActors, actors, codes } = digest
  const found: DigestDirective[] = []
  let firstCode = 0
  let firstActor = 0
  for (let row = 0; row < directives.length; row += DIRECTIVE_SIZE) {
    const leadIn = directives[row + AT.leadIn] ?? 0
    const codeCount = directives[row + AT.codeCount] ?? 0
    const actorCount = directives[row + AT.actorCount] ?? 0
    found.push({
      start: directives[row + AT.start] ?? 0,
      end: directives[row + AT.end] ?? 0,
      sentence: directives[row + AT.sentence] ?? 0,
      at: directives[row + AT.at] ?? 0,
      page: directives[row + AT.page] ?? 0,
      section: directives[row + AT.section] ?? 0,
      modality: MODALITIES[directives[row + AT.modality] ?? 0] ?? 'obligation',
      requirement: REQUIREMENTS[(directives[row + AT.requirement] ?? 0) - 1] ?? null,
      named: actorCount === 0 ? NOBODY : namedFrom(firstActor, actorCount),
      leadIn: leadIn === 0 ? null : leadIn - 1,
      hasDeadline: directives[row + AT.deadline] === 1,
      codes: codeCount === 0 ? NO_CODES : codesFrom(firstCode, codeCount),
    })
    firstCode += codeCount
    firstActor += actorCount
  }
  return found

  function namedFrom(first: number, count: number): readonly NamedActor[] {
    return Array.from({ length: count }, (_, k): NamedActor => {
      const place = (first + k) * NAMED_FIELDS.length
      return { name: actors[directiveActors[place] ?? 0] ?? '', actor: actors[(directiveActors[place + 1] ?? 0) - 1] ?? null }
    })
  }

  function codesFrom(first: number, count: number): readonly CodeId[] {
    const own: CodeId[] = []
    for (let k = first; k < first + count; k += 1) {
      const code = codes[directiveCodes[k] ?? 0]
      if (code !== undefined) own.push(code)
    }
    return own
  }
}

/** A directive as a line of a bar code. */
export type DirectiveMark = Pick<DigestDirective, 'start' | 'end' | 'at' | 'page' | 'section' | 'modality'>

/** The marks of `directives`, a digest's, in reading order. */
export function directiveMarks(directives: Uint32Array): DirectiveMark[] {
  const marks: DirectiveMark[] = []
  for (let row = 0; row < directives.length; row += DIRECTIVE_SIZE)
    marks.push({
      start: directives[row + AT.start] ?? 0,
      end: directives[row + AT.end] ?? 0,
      at: directives[row + AT.at] ?? 0,
      page: directives[row + AT.page] ?? 0,
      section: directives[row + AT.section] ?? 0,
      modality: MODALITIES[directives[row + AT.modality] ?? 0] ?? 'obligation',
    })
  return marks
}

/** How many directives. */
export function directiveCount(directives: Uint32Array): number {
  return directives.length / DIRECTIVE_SIZE
}

export interface DigestMention {
  readonly start: number
  readonly end: number
  readonly at: number
  readonly page: number
  readonly section: number
  readonly code: CodeId
}

const IN_MENTION = Object.fromEntries(MENTION_FIELDS.map((field, i) => [field, i])) as Readonly<
  Record<(typeof MENTION_FIELDS)[number], number>
>

/** The mentions of a digest as records, in reading order. */
export function digestMentions({ mentions, codes }: DocumentDigest): DigestMention[] {
  const found: DigestMention[] = []
  for (let row = 0; row < mentions.length; row += MENTION_FIELDS.length) {
    const code = mentions[row + IN_MENTION.code] ?? 0
    const id = codes[code]
    if (id === undefined) throw new RangeError(`mention of code ${code} of ${codes.length}`)
    found.push({
      start: mentions[row + IN_MENTION.start] ?? 0,
      end: mentions[row + IN_MENTION.end] ?? 0,
      at: mentions[row + IN_MENTION.at] ?? 0,
      page: mentions[row + IN_MENTION.page] ?? 0,
      section: mentions[row + IN_MENTION.section] ?? 0,
      code: id,
    })
  }
  return found
}

/** Its code, as an index into the digest's codes, and its section. Without making records: a collection has half a million mentions. */
export function forEachMention({ mentions }: DocumentDigest, visit: (code: number, section: number) => void): void {
  const size = MENTION_FIELDS.length
  const [section, code] = [MENTION_FIELDS.indexOf('section'), MENTION_FIELDS.indexOf('code')]
  for (let at = 0; at < mentions.length; at += size) visit(mentions[at + code] ?? 0, mentions[at + section] ?? 0)
}
