/** The rows of a digest as records. By places in the arrays: a view of each row would cost more than its record. */
import { DIRECTIVE_FIELDS, type DocumentDigest, MENTION_FIELDS, NAMED_FIELDS } from './digest'
import { MODALITIES, type Modality, type NamedActor, REQUIREMENTS, type RequirementType } from './directive'
import type { CodeId } from './identifiers'

const DIRECTIVE_SIZE = DIRECTIVE_FIELDS.length
const AT = Object.fromEntries(DIRECTIVE_FIELDS.map((field, i) => [field, i])) as Readonly<Record<(typeof DIRECTIVE_FIELDS)[number], number>>
const NOBODY: readonly NamedActor[] = []
const NO_CODES: readonly CodeId[] = []

/**
 * A directive as a line of a bar code, read from the row that begins at `row`. A class, so that a whole directive is read with the
 * same code (spreading a mark into a larger record takes twice the time), with fields that are declared only: else each would be
 * written twice.
 */
export class DirectiveMark {
  declare readonly start: number
  declare readonly end: number
  declare readonly at: number
  declare readonly page: number
  declare readonly section: number
  declare readonly modality: Modality

  constructor(directives: Uint32Array, row: number) {
    this.start = directives[row + AT.start] ?? 0
    this.end = directives[row + AT.end] ?? 0
    this.at = directives[row + AT.at] ?? 0
    this.page = directives[row + AT.page] ?? 0
    this.section = directives[row + AT.section] ?? 0
    this.modality = MODALITIES[directives[row + AT.modality] ?? 0] ?? 'obligation'
  }
}

export class DigestDirective extends DirectiveMark {
  declare readonly sentence: number
  declare readonly requirement: RequirementType | null
  /** Where the lead-in of a list item begins. */
  declare readonly leadIn: number | null
  declare readonly hasDeadline: boolean
  declare readonly named: readonly NamedActor[]
  declare readonly codes: readonly CodeId[]

  constructor(directives: Uint32Array, row: number, named: readonly NamedActor[], codes: readonly CodeId[]) {
    super(directives, row)
    const leadIn = directives[row + AT.leadIn] ?? 0
    this.sentence = directives[row + AT.sentence] ?? 0
    this.requirement = REQUIREMENTS[(directives[row + AT.requirement] ?? 0) - 1] ?? null
    this.leadIn = leadIn === 0 ? null : leadIn - 1
    this.hasDeadline = directives[row + AT.deadline] === 1
    this.named = named
    this.codes = codes
  }
}

/** The directives of a digest, in reading order. */
export function digestDirectives({ directives, directiveCodes, directiveActors, actors, codes }: DocumentDigest): DigestDirective[] {
  const found: DigestDirective[] = []
  let firstCode = 0
  let firstActor = 0
  for (let row = 0; row < directives.length; row += DIRECTIVE_SIZE) {
    const codeCount = directives[row + AT.codeCount] ?? 0
    const actorCount = directives[row + AT.actorCount] ?? 0
    const named = actorCount === 0 ? NOBODY : namedFrom(firstActor, actorCount)
    const own = codeCount === 0 ? NO_CODES : codesFrom(firstCode, codeCount)
    found.push(new DigestDirective(directives, row, named, own))
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

/** The marks of `directives`, a digest's, in reading order. */
export function directiveMarks(directives: Uint32Array): DirectiveMark[] {
  const marks: DirectiveMark[] = []
  for (let row = 0; row < directives.length; row += DIRECTIVE_SIZE) marks.push(new DirectiveMark(directives, row))
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
