/** Reads the two files that coders exchange. They come from elsewhere: nothing in them is believed before it is checked. */
import { fail, ok, type Result } from '../base/result'
import type { Anchor } from '../model/anchor'
import {
  ANSWERS_FORMAT,
  CODED_CLASSES,
  CODING_VERSION,
  type CodingAnswers,
  type CodingSample,
  type CodingUnit,
  SAMPLE_FORMAT,
} from '../model/coding'
import { documentId } from '../model/identifiers'

export type CodingFileError =
  /** No JSON at all: another kind of file, or cut off. */
  | 'not-json'
  /** JSON, but neither a sample nor answers. */
  | 'other-file'
  /** Made by a newer Skalmå. */
  | 'newer'
  /** The right kind, but parts are missing or not what they should be. */
  | 'damaged'

class Damaged extends Error {}

export function readCodingFile(content: string): Result<CodingSample | CodingAnswers, CodingFileError> {
  let value: unknown
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch {
    return fail('not-json')
  }
  if (typeof value !== 'object' || value === null) return fail('other-file')
  const file = value as Readonly<Record<string, unknown>>
  if (file.format !== SAMPLE_FORMAT && file.format !== ANSWERS_FORMAT) return fail('other-file')
  if (typeof file.formatVersion === 'number' && file.formatVersion > CODING_VERSION) return fail('newer')
  try {
    return ok(file.format === SAMPLE_FORMAT ? sampleOf(file) : answersOf(file))
  } catch (error) {
    if (error instanceof Damaged || error instanceof RangeError) return fail('damaged')
    throw error
  }
}

function sampleOf(file: Readonly<Record<string, unknown>>): CodingSample {
  const units = list(file.units).map(unitOf)
  if (units.length === 0) throw new Damaged()
  return {
    format: SAMPLE_FORMAT,
    formatVersion: CODING_VERSION,
    id: words(file.id),
    seed: whole(file.seed),
    documents: list(file.documents).map((one) => {
      const { id, title, fileName, language } = record(one)
      return { id: documentId(words(id)), title: words(title), fileName: words(fileName), language: language === 'nn' ? 'nn' : 'nb' }
    }),
    guide: list(file.guide).map(words),
    units,
  }
}

function unitOf(value: unknown): CodingUnit {
  const { anchor, leadIn, before, after } = record(value)
  return { anchor: anchorOf(anchor), leadIn: leadIn === null ? null : words(leadIn), before: words(before), after: words(after) }
}

function anchorOf(value: unknown): Anchor {
  const anchor = record(value)
  const position = record(anchor.position)
  const quote = record(anchor.quote)
  const page = record(anchor.page)
  const [start, end] = [whole(position.start), whole(position.end)]
  const exact = words(quote.exact)
  if (start >= end || exact === '') throw new Damaged()
  return {
    documentId: documentId(words(anchor.documentId)),
    position: { start, end },
    quote: { exact, prefix: words(quote.prefix), suffix: words(quote.suffix) },
    page: { index: whole(page.index), label: words(page.label) },
  }
}

function answersOf(file: Readonly<Record<string, unknown>>): CodingAnswers {
  const answers = list(file.answers).map((value) => {
    const answer = record(value)
    const coded = CODED_CLASSES.find((one) => one === answer.class)
    if (coded === undefined) throw new Damaged()
    return { unit: whole(answer.unit), class: coded, memo: words(answer.memo) }
  })
  const coder = words(file.coder).trim()
  if (coder === '' || new Set(answers.map(({ unit }) => unit)).size !== answers.length) throw new Damaged()
  return { format: ANSWERS_FORMAT, formatVersion: CODING_VERSION, sample: words(file.sample), coder, answers }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Damaged()
  return value as Readonly<Record<string, unknown>>
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Damaged()
  return value
}

function words(value: unknown): string {
  if (typeof value !== 'string') throw new Damaged()
  return value
}

/** Not negative. */
function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Damaged()
  return value
}
