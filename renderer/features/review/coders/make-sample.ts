/** Draws a sample to judge: directives, and sentences with a modal verb that the rules take for none; what they say is left out. */
import { describeAnchor } from '../../../../shared/anchoring/describe-anchor'
import { sample } from '../../../../shared/measures/random'
import { CODING_VERSION, type CodingSample, type CodingUnit, SAMPLE_FORMAT } from '../../../../shared/model/coding'
import type { NotDirective } from '../../../../shared/model/directive'
import { contextOf } from '../../../../shared/review/context'
import type { TextSpan } from '../../../../shared/text/span'
import type { ReviewDocument } from '../review-items'
import type { ReviewDocuments } from '../use-review-documents'

interface Candidate extends TextSpan {
  readonly source: ReviewDocument
  readonly leadIn: number | null
}

/** The sentence is a directive already, or is not counted at all. */
const NOT_ASKED: ReadonlySet<NotDirective['reason']> = new Set(['second-cue', 'furniture'])

/** In text order, each sentence once. */
function candidatesOf(source: ReviewDocument): Candidate[] {
  const { directives, notDirectives, sentences } = source.analysis
  const taken = new Set(directives.flatMap(({ sentence, leadIn }) => [sentence, ...(leadIn === null ? [] : [leadIn])]))
  const others = notDirectives.flatMap(({ sentence, reason }): Candidate[] => {
    const span = sentences[sentence]
    if (span === undefined || taken.has(sentence) || NOT_ASKED.has(reason)) return []
    taken.add(sentence)
    return [{ source, start: span.start, end: span.end, leadIn: null }]
  })
  const own = directives.map(({ start, end, leadIn }): Candidate => ({ source, start, end, leadIn }))
  return [...own, ...others].sort((a, b) => a.start - b.start)
}

export function makeSample(
  { rows, documents }: Pick<ReviewDocuments, 'rows' | 'documents'>,
  size: number,
  seed: number,
  made: { readonly id: string; readonly guide: readonly string[] },
): CodingSample {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  const all = sorted.flatMap(({ id }) => {
    const source = documents.get(id)
    return source === undefined ? [] : candidatesOf(source)
  })
  const drawn = sample(all, size, seed)
  const used = new Set(drawn.map(({ source }) => source.document.id))
  return {
    format: SAMPLE_FORMAT,
    formatVersion: CODING_VERSION,
    id: made.id,
    seed,
    documents: sorted.flatMap(({ id, title, fileName, language }) => (used.has(id) ? [{ id, title, fileName, language }] : [])),
    guide: made.guide,
    units: drawn.map(unitOf),
  }
}

function unitOf({ source: { document, analysis }, start, end, leadIn }: Candidate): CodingUnit {
  const lead = leadIn === null ? undefined : analysis.sentences[leadIn]
  return {
    anchor: describeAnchor(document, { start, end }),
    leadIn: lead === undefined ? null : document.text.slice(lead.start, lead.end),
    ...contextOf(document.text, analysis.sentences, { start, end }),
  }
}
