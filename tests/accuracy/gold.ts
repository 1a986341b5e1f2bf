/** Reads fixtures/gold and says what the directive rules make of it. Notation: fixtures/gold/README.md. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Modality, NotDirectiveReason } from '../../shared/model/directive.ts'
import type { DocumentProfile } from '../../shared/model/document-profile.ts'
import { extractFromText } from '../helpers/extract-from-text.ts'

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
  /** Goes on in the paragraph of the line before; the rules still read each line as a block of its own. */
  readonly continues: boolean
}

/** One annotated document. */
export interface GoldDocument {
  readonly file: string
  readonly part: GoldPart
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
        const rest = (written.split(' ;; ')[0] ?? '').replace(/^\+ /, '')
        const plain = rest.replace(/[[\]{}]/g, '')
        const marked = (pattern: RegExp): string | null => pattern.exec(rest)?.[1]?.replace(/[[\]{}]/g, '') ?? null
        return {
          tag: tag as GoldLine['tag'],
          source: plain,
          addressee: marked(/\[([^\]]*)\]/),
          deadline: marked(/\{([^}]*)\}/),
          continues: written.startsWith('+ '),
          isItem: /^\s*- /.test(rest),
        }
      }),
  }
}

/** Every annotated sentence of one part, with what the rules say about it. */
export function judgeGold(part: GoldPart, folder = FOLDER): Judged[] {
  return readGold(part, folder).flatMap(judgeDocument)
}

function judgeDocument(document: GoldDocument): Judged[] {
  const { type, issuer, language, lines } = document
  const read = extractFromText(lines.map((line) => line.source).join('\n'), { type, issuer, language })
  const blockOf = (sentence: number): number | undefined => read.sentences[sentence]?.block
  let leadAddressee: string | null = null
  let underLeadIn = false
  const judged: Judged[] = []
  lines.forEach((line, block) => {
    if (line.tag === 'L') {
      leadAddressee = line.addressee
      underLeadIn = true
      return
    }
    if (!line.isItem) underLeadIn = false
    const inherits = line.isItem && underLeadIn
    const directive = read.directives.find((found) => blockOf(found.sentence) === block)
    const other = directive === undefined ? read.notDirectives.find((found) => blockOf(found.sentence) === block) : undefined
    const addressee = directive?.addressee ?? null
    judged.push({
      document,
      text: line.source,
      isItem: line.isItem,
      underLeadIn: inherits,
      gold: TAGS[line.tag],
      found: directive?.modality ?? 'none',
      goldAddressee: line.addressee ?? (inherits ? leadAddressee : null),
      foundAddressee: addressee === null ? null : read.text.slice(addressee.span.start, addressee.span.end),
      goldDeadline: line.deadline,
      foundDeadline: directive?.deadline ? read.text.slice(directive.deadline.start, directive.deadline.end) : null,
      rule: directive?.rule ?? other?.rule ?? null,
      reason: other?.reason ?? null,
    })
  })
  return judged
}
