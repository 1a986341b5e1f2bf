/**
 * What REFI-QDA has no place for, as lines at the end of a code's description: people can read them in NVivo, ATLAS.ti or
 * MAXQDA, and we can read them back. Words in quotation marks are JSON strings.
 */
import type { Code, CodeCategory, MatchMode, Term } from '../model/codebook'
import { codeId } from '../model/identifiers'

/** Begins the lines; what stands before the last one of these is the definition. */
const MARK = '— Skalmå: ord og uttrykk som søkes etter —'

const MODE_WORDS: Readonly<Record<MatchMode, string>> = {
  word: 'ord',
  prefix: 'begynnelse',
  compound: 'ord med sammensetninger',
  phrase: 'uttrykk',
  regex: 'mønster',
}
/** Fields that are one text, in the order they are written. */
const CODE_TEXTS = { includeWhen: 'tas med når', excludeWhen: 'tas ikke med når', source: 'kilde', note: 'merknad' } as const
const TERM_LISTS = {
  examples: 'finner',
  counterExamples: 'finner ikke',
  exclude: 'ikke ord med',
  excludePhrases: 'ikke i uttrykkene',
  tags: 'merker',
} as const
const TERM_TEXTS = { excludeRegex: 'ikke mønsteret', entity: 'står for', validFrom: 'gjelder fra', note: 'merknad' } as const
const TERM_OPTIONS = { requireContext: 'bare ved bydel', caseSensitive: 'store og små bokstaver' } as const

const quoted = (text: string): string => JSON.stringify(text)
const list = (texts: readonly string[]): string => texts.map(quoted).join(', ')

/** The description of a code: its definition, then the lines. `order` is the code's place in the codebook, from 1. */
export function describeCode(code: Code, order: number): string {
  const { id, label, category, description, terms } = code
  const lines = [`kode: ${quoted(id)}`, `kategori: ${quoted(category)}`, `plass: ${order}`]
  lines.push(`nynorsk: ${quoted(label.nn)}`, `engelsk: ${quoted(label.en)}`)
  for (const [field, word] of entries(CODE_TEXTS)) if (code[field] !== undefined) lines.push(`${word}: ${quoted(code[field])}`)
  return [...(description === '' ? [] : [description, '']), MARK, ...lines, ...terms.flatMap(termLines)].join('\n')
}

function termLines(term: Term): string[] {
  const options = entries(TERM_OPTIONS).flatMap(([field, word]) => (term[field] === true ? [word] : []))
  const lines = [`• ${quoted(term.value)} [${[MODE_WORDS[term.mode], ...term.lang, ...options].join('; ')}]`]
  for (const [field, word] of entries(TERM_LISTS)) {
    const texts = term[field] ?? []
    if (texts.length > 0) lines.push(`   ${word}: ${list(texts)}`)
  }
  for (const [field, word] of entries(TERM_TEXTS)) if (term[field] !== undefined) lines.push(`   ${word}: ${quoted(term[field])}`)
  return lines
}

interface DescribedCode {
  readonly code: Code
  readonly order: number
}

/** The code that `describeCode` described, named `name`; null when the description has none of our lines, or they were changed beyond reading. */
export function readDescribedCode(name: string, text: string): DescribedCode | null {
  const at = text.lastIndexOf(MARK)
  if (at < 0) return null
  try {
    return readLines(
      name,
      text.slice(0, at).replace(/\n\n$/, ''),
      text
        .slice(at + MARK.length)
        .split('\n')
        .slice(1),
    )
  } catch (error) {
    if (error instanceof SyntaxError) return null // JSON that a person or a program changed
    throw error
  }
}

function readLines(name: string, description: string, lines: readonly string[]): DescribedCode | null {
  const facts = new Map<string, string>()
  const terms: Term[] = []
  for (const line of lines) {
    if (line.trim() === '') continue
    const head = /^• (".*") \[(.*)\]$/.exec(line)
    const fact = /^\s*([^:"]+): (.*)$/.exec(line)
    const term = terms.at(-1)
    if (head !== null) terms.push(readHead(text(head[1]), (head[2] ?? '').split('; ')))
    else if (fact === null) return null
    else if (term === undefined) facts.set(fact[1] ?? '', fact[2] ?? '')
    else terms[terms.length - 1] = { ...term, ...readTermFact(fact[1] ?? '', fact[2] ?? '') }
  }
  const [id, category, nn, en] = ['kode', 'kategori', 'nynorsk', 'engelsk'].map((word) => text(facts.get(word)))
  if (id === undefined || id === '' || category === undefined) return null
  const texts = entries(CODE_TEXTS).flatMap(([field, word]) => (facts.has(word) ? [[field, text(facts.get(word))] as const] : []))
  return {
    order: Number(facts.get('plass')),
    code: {
      id: codeId(id),
      // An unknown category is found by `parseCodebook`, through which everything that is read goes.
      category: category as CodeCategory,
      label: { nb: name, nn: nn || name, en: en || name },
      description,
      ...Object.fromEntries(texts),
      terms,
    },
  }
}

function readHead(value: string, facts: readonly string[]): Term {
  const mode = entries(MODE_WORDS).find(([, word]) => word === facts[0])?.[0] ?? (facts[0] as MatchMode)
  const lang = facts.filter((fact) => fact === 'nb' || fact === 'nn')
  const options = entries(TERM_OPTIONS).flatMap(([field, word]) => (facts.includes(word) ? [[field, true] as const] : []))
  return { value, mode, lang, examples: [], counterExamples: [], ...Object.fromEntries(options) }
}

function readTermFact(word: string, value: string): Partial<Term> {
  const isList = entries(TERM_LISTS).find(([, known]) => known === word)
  if (isList !== undefined) return { [isList[0]]: JSON.parse(`[${value}]`) as string[] }
  const isText = entries(TERM_TEXTS).find(([, known]) => known === word)
  return isText === undefined ? {} : { [isText[0]]: text(value) }
}

/** A JSON string's text; '' for what is missing. Throws a SyntaxError when it is none. */
function text(json: string | undefined): string {
  const value: unknown = json === undefined ? '' : JSON.parse(json)
  if (typeof value !== 'string') throw new SyntaxError('not a string')
  return value
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][]
}
