/** Reads fixtures/gold and says what the directive rules make of it. Notation: fixtures/gold/README.md. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attachCodes } from '../../shared/analysis/attach-codes.ts'
import { findMentions } from '../../shared/codebook/find-mentions.ts'
import { standardCodebook } from '../../shared/codebook/standard-codebook.ts'
import type { Directive, Modality, NotDirectiveReason, RequirementType } from '../../shared/model/directive.ts'
import type { DocumentProfile } from '../../shared/model/document-profile.ts'
import { extractFromText, type ReadText } from '../helpers/extract-from-text.ts'
import { type GoldNotes, readNotes } from './gold-notes.ts'

const TAGS = { O: 'obligation', P: 'prohibition', R: 'recommendation', K: 'permission', I: 'intention', '0': 'none' } as const
export type GoldClass = Modality | 'none'
export type GoldPart = 'tuning' | 'test'

export interface GoldLine {
  /** A class, or L for a lead-in. */
  readonly tag: keyof typeof TAGS | 'L'
  /** In the notation of `readBlocks`. */
  readonly source: string
  readonly addressee: string | null
  readonly deadline: string | null
  readonly isItem: boolean
  readonly isCell: boolean
  readonly notes: GoldNotes
  /** Goes on in the paragraph of the line before; the rules still read each line as a block of its own. */
  readonly continues: boolean
}

/** One annotated document. */
export interface GoldDocument {
  readonly file: string
  readonly part: GoldPart
  /** 1: annotated for the first test part or the tuning part; 2: added later, when the rules had been changed. */
  readonly round: number
  readonly type: DocumentProfile['type']
  readonly issuer: string | null
  readonly language: DocumentProfile['language']
  /** Where the text is from, and why it may be kept. */
  readonly source: string
  readonly lines: readonly GoldLine[]
}

export interface Judged {
  readonly document: GoldDocument
  readonly text: string
  readonly isItem: boolean
  readonly underLeadIn: boolean
  readonly gold: GoldClass
  readonly found: GoldClass
  /** Null: no addressee. */
  readonly goldAddressee: string | null
  readonly foundAddressee: string | null
  readonly goldDeadline: string | null
  readonly foundDeadline: string | null
  /** Null where a person has not said of which type it is; within it null for none of them. */
  readonly requirement: { readonly gold: RequirementType | null; readonly found: RequirementType | null } | null
  /** Null where a person has not said which themes it has. */
  readonly themes: { readonly gold: readonly string[]; readonly found: readonly string[] } | null
  /** The rule that made it a directive, or the one that said its first modal verb is none; null when no rule saw anything. */
  readonly rule: string | null
  /** What that rule took the modal verb for; null for a directive. */
  readonly reason: NotDirectiveReason | 'other' | null
}

const FOLDER = join(import.meta.dirname, '../../fixtures/gold')

/** The annotated documents of one part, by file name. Throws on a line that is no annotation. */
export function readGold(part: GoldPart, folder = FOLDER): GoldDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFile(name, readFileSync(join(folder, name), 'utf8')))
    .filter((document) => document.part === part)
}

/** The same documents as annotated by a second person, line by line; throws when a line is another one. */
export function readSecond(folder = FOLDER): readonly { readonly first: GoldDocument; readonly second: GoldDocument }[] {
  const seconds = join(folder, 'second')
  return readdirSync(seconds)
    .sort()
    .map((name) => {
      const [first, second] = [folder, seconds].map((from) => readFile(name, readFileSync(join(from, name), 'utf8')))
      if (first === undefined || second === undefined) throw new RangeError(name)
      const other = first.lines.findIndex(({ source }, i) => source !== second.lines[i]?.source)
      if (other >= 0 || first.lines.length !== second.lines.length) throw new RangeError(`${name}: line ${other} differs`)
      return { first, second }
    })
}

function readFile(file: string, content: string): GoldDocument {
  const lines = content.split('\n').filter((line) => line.trim() !== '')
  const header = new Map(
    lines.filter((line) => line.startsWith('@')).map((line) => [line.slice(1).split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1)]),
  )
  return {
    file,
    part: header.get('part') as GoldPart,
    round: Number(header.get('round') ?? 1),
    type: header.get('type') as DocumentProfile['type'],
    issuer: header.get('issuer') ?? null,
    language: header.get('language') as DocumentProfile['language'],
    source: header.get('source') ?? '',
    lines: lines
      .filter((line) => !line.startsWith('@'))
      .map((line) => {
        const match = /^([OPRKI0L])\|(.*)$/.exec(line)
        if (match === null) throw new RangeError(`${file}: no annotation: ${line}`)
        const [, tag = '', written = ''] = match
        // Notes of the annotator stand behind ";;".
        const [annotated = '', note = ''] = written.split(' ;; ')
        const rest = annotated.replace(/^\+ /, '')
        const plain = rest.replace(/[[\]{}]/g, '')
        const marked = (pattern: RegExp): string | null => pattern.exec(rest)?.[1]?.replace(/[[\]{}]/g, '') ?? null
        return {
          tag: tag as GoldLine['tag'],
          source: plain,
          addressee: marked(/\[([^\]]*)\]/),
          deadline: marked(/\{([^}]*)\}/),
          continues: written.startsWith('+ '),
          isItem: /^\s*- /.test(rest),
          isCell: /^\|[2-9]? /.test(rest),
          notes: readNotes(note),
        }
      }),
  }
}

/** Every annotated sentence of one part, with what the rules say about it. */
export function judgeGold(part: GoldPart, folder = FOLDER): Judged[] {
  return readGold(part, folder).flatMap(judgeDocument)
}

/** With the themes that the standard codebook gives them. */
function directivesOf({ text, blocks, sentences, tokens, directives }: ReadText): Directive[] {
  const codebook = standardCodebook()
  return attachCodes(codebook, { text, blocks, sentences, issuer: null }, directives, findMentions(codebook, text, sentences, tokens))
}

/** What the rules found where it stands elsewhere for this line too: right, but not asked of them. Else null. */
function acceptable(found: string | null, ...elsewhere: readonly (string | null | undefined)[]): string | null {
  return found !== null && elsewhere.includes(found) ? found : null
}

function judgeDocument(document: GoldDocument): Judged[] {
  const { type, issuer, language, lines } = document
  const read = extractFromText(lines.map((line) => line.source).join('\n'), { type, issuer, language })
  const directives = directivesOf(read)
  const blockOf = (sentence: number): number | undefined => read.sentences[sentence]?.block
  let leadIn: GoldLine | null = null
  const judged: Judged[] = []
  lines.forEach((line, block) => {
    if (line.tag === 'L') {
      leadIn = line
      return
    }
    if (!line.isItem && !line.isCell) leadIn = null
    // Cells that say who and when, and heads of columns, are no items of the lead-in.
    const over = line.isItem || line.tag !== '0' ? leadIn : null
    const { requirement, themes, who, when } = line.notes
    const directive = directives.find((found) => blockOf(found.sentence) === block)
    const other = directive === undefined ? read.notDirectives.find((found) => blockOf(found.sentence) === block) : undefined
    const addressee = directive?.addressee ?? null
    const foundAddressee = addressee === null ? null : read.text.slice(addressee.span.start, addressee.span.end)
    const foundDeadline = directive?.deadline ? read.text.slice(directive.deadline.start, directive.deadline.end) : null
    judged.push({
      document,
      text: line.source,
      isItem: line.isItem,
      underLeadIn: over !== null,
      gold: TAGS[line.tag],
      found: directive?.modality ?? 'none',
      goldAddressee: acceptable(foundAddressee, who) ?? line.addressee ?? over?.addressee ?? null,
      foundAddressee,
      goldDeadline: line.deadline ?? acceptable(foundDeadline, when, over?.deadline),
      foundDeadline,
      requirement: requirement && { gold: requirement === 'none' ? null : requirement, found: directive?.requirement ?? null },
      themes: themes && { gold: themes, found: directive?.codes ?? [] },
      rule: directive?.rule ?? other?.rule ?? null,
      reason: other?.reason ?? null,
    })
  })
  return judged
}
