/** Reads fixtures/gold and measures the directive rules on it. Notation: fixtures/gold/README.md. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentProfile } from '../../shared/model/document-profile.ts'
import { extractFromText } from '../helpers/extract-from-text.ts'

const TAGS = { O: 'obligation', P: 'prohibition', R: 'recommendation', K: 'permission', I: 'intention', '0': 'none' } as const
type GoldClass = (typeof TAGS)[keyof typeof TAGS]

export interface Judged {
  readonly file: string
  readonly text: string
  readonly isItem: boolean
  readonly underLeadIn: boolean
  readonly gold: GoldClass
  readonly found: GoldClass
  /** Null: no addressee. */
  readonly goldAddressee: string | null
  readonly foundAddressee: string | null
}

export interface Scores {
  readonly sentences: number
  readonly directiveF1: number
  readonly directivePrecision: number
  readonly directiveRecall: number
  readonly classAccuracy: number
  readonly addresseePrecision: number
  readonly addresseeRecall: number
  readonly itemsUnderLeadIns: number
  readonly itemsFound: number
}

const FOLDER = join(import.meta.dirname, '../../fixtures/gold')

/** Every annotated sentence of one part, with what the rules say about it. Throws on a line that is no annotation. */
export function judgeGold(part: 'tuning' | 'test', folder = FOLDER): Judged[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => judgeFile(name, readFileSync(join(folder, name), 'utf8'), part))
}

function judgeFile(file: string, content: string, part: string): Judged[] {
  const lines = content.split('\n').filter((line) => line.trim() !== '')
  const header = new Map(
    lines.filter((line) => line.startsWith('@')).map((line) => [line.slice(1).split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1)]),
  )
  if (header.get('part') !== part) return []
  const marked = lines
    .filter((line) => !line.startsWith('@'))
    .map((line) => {
      const match = /^([OPRKI0L])\|(.*)$/.exec(line)
      if (match === null) throw new RangeError(`${file}: no annotation: ${line}`)
      const [, tag = '', rest = ''] = match
      return { tag, source: rest.replace(/[[\]]/g, ''), addressee: /\[([^\]]*)\]/.exec(rest)?.[1] ?? null, isItem: /^\s*- /.test(rest) }
    })
  const profile = {
    type: header.get('type') as DocumentProfile['type'],
    issuer: header.get('issuer') ?? null,
    language: header.get('language') as DocumentProfile['language'],
  }
  const read = extractFromText(marked.map((line) => line.source).join('\n'), profile)
  let leadAddressee: string | null = null
  let underLeadIn = false
  const judged: Judged[] = []
  marked.forEach((line, block) => {
    if (line.tag === 'L') {
      leadAddressee = line.addressee
      underLeadIn = true
      return
    }
    if (!line.isItem) underLeadIn = false
    const inherits = line.isItem && underLeadIn
    const directive = read.directives.find((found) => read.sentences[found.sentence]?.block === block)
    const addressee = directive?.addressee ?? null
    judged.push({
      file,
      text: line.source,
      isItem: line.isItem,
      underLeadIn: inherits,
      gold: TAGS[line.tag as keyof typeof TAGS],
      found: directive?.modality ?? 'none',
      goldAddressee: line.addressee ?? (inherits ? leadAddressee : null),
      foundAddressee: addressee === null ? null : read.text.slice(addressee.span.start, addressee.span.end),
    })
  })
  return judged
}

/** Figures in the terms of the design. An addressee counts as right when it is the same words. */
export function score(judged: readonly Judged[]): Scores {
  const count = (test: (one: Judged) => boolean): number => judged.filter(test).length
  const both = count((one) => one.gold !== 'none' && one.found !== 'none')
  const found = count((one) => one.found !== 'none')
  const gold = count((one) => one.gold !== 'none')
  const rightAddressee = count((one) => one.goldAddressee !== null && one.foundAddressee === one.goldAddressee)
  return {
    sentences: judged.length,
    directivePrecision: both / found,
    directiveRecall: both / gold,
    directiveF1: (2 * both) / (found + gold),
    classAccuracy: count((one) => one.gold === one.found) / judged.length,
    addresseePrecision: rightAddressee / count((one) => one.foundAddressee !== null),
    addresseeRecall: rightAddressee / count((one) => one.goldAddressee !== null),
    itemsUnderLeadIns: count((one) => one.underLeadIn),
    itemsFound: count((one) => one.underLeadIn && one.gold === one.found),
  }
}
