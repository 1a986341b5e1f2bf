/** Between a document as it is worked with and as it is stored. */
import type { DocumentAnalysis } from '../model/analysis'
import type { Mention } from '../model/codebook'
import type { DocumentDigest } from '../model/digest'
import type { StoredDocument } from '../model/library'
import type { PackedDocument } from '../model/packed-document'
import type { Sentence, SourceDocument } from '../model/source-document'

interface Rest {
  readonly document: Omit<SourceDocument, 'text'>
  readonly analysis: Omit<DocumentAnalysis, 'sentences' | 'mentions'>
  readonly warnings: StoredDocument['warnings']
}

// A field added to these records must be added here too: then these lines fail to compile.
const sentenceFields: Record<keyof Sentence, true> = { start: true, end: true, block: true }
const mentionFields: Record<keyof Mention, true> = { start: true, end: true, code: true, term: true, sentence: true }
const SENTENCE_SIZE = Object.keys(sentenceFields).length
const MENTION_SIZE = Object.keys(mentionFields).length

export function packDocument({ document, layout, analysis, warnings }: StoredDocument): PackedDocument {
  const { text, ...documentRest } = document
  const { sentences, mentions, ...analysisRest } = analysis
  const codes = [...new Set(mentions.map(({ code }) => code))]
  const indexOfCode = new Map(codes.map((code, index) => [code, index]))
  const packedSentences = new Uint32Array(sentences.length * SENTENCE_SIZE)
  sentences.forEach(({ start, end, block }, i) => {
    packedSentences.set([start, end, block], i * SENTENCE_SIZE)
  })
  const packedMentions = new Uint32Array(mentions.length * MENTION_SIZE)
  mentions.forEach(({ start, end, code, term, sentence }, i) => {
    packedMentions.set([start, end, indexOfCode.get(code) ?? 0, term, sentence], i * MENTION_SIZE)
  })
  const rest: Rest = { document: documentRest, analysis: analysisRest, warnings }
  return { id: document.id, text, layout, sentences: packedSentences, codes, mentions: packedMentions, rest: JSON.stringify(rest) }
}

export function unpackDocument(packed: PackedDocument): StoredDocument {
  const { document, analysis, warnings } = JSON.parse(packed.rest) as Rest
  return {
    document: { ...document, text: packed.text },
    layout: packed.layout,
    analysis: {
      ...analysis,
      sentences: records(packed.sentences, SENTENCE_SIZE, ([start = 0, end = 0, block = 0]) => ({ start, end, block })),
      mentions: records(packed.mentions, MENTION_SIZE, ([start = 0, end = 0, code = 0, term = 0, sentence = 0]) => {
        const id = packed.codes[code]
        if (id === undefined) throw new RangeError(`mention of code ${code} of ${packed.codes.length}`)
        return { start, end, code: id, term, sentence }
      }),
    },
    warnings,
  }
}

function records<T>(packed: Uint32Array, size: number, read: (fields: Uint32Array) => T): T[] {
  return Array.from({ length: packed.length / size }, (_, i) => read(packed.subarray(i * size, (i + 1) * size)))
}

/** The buffers of a packed document, to be moved to another thread; each once. */
export function buffersOf({ layout, sentences, mentions }: PackedDocument): ArrayBuffer[] {
  const arrays = layout === null ? [] : [layout.start, layout.end, layout.rects, layout.direction, layout.family]
  return [...new Set([sentences, mentions, ...arrays].map(({ buffer }) => buffer as ArrayBuffer))]
}

/** A digest as it is stored: its words as one string, which is read in a tenth of the time that thousands of strings take. */
export type StoredDigest = Omit<DocumentDigest, 'forms'> & {
  /** One word a line; those stored before words were put together are apart. */
  readonly forms: string | readonly string[]
}

export function packDigest(digest: DocumentDigest): StoredDigest {
  return { ...digest, forms: digest.forms.join('\n') }
}

export function unpackDigest({ forms, ...digest }: StoredDigest): DocumentDigest {
  return { ...digest, forms: typeof forms !== 'string' ? forms : forms === '' ? [] : forms.split('\n') }
}

/** The buffers of a digest, to be moved to another thread. */
export function digestBuffers({
  pageStarts,
  formCounts,
  directives,
  directiveCodes,
  mentions,
  sentenceKeys,
  leftOut,
}: DocumentDigest): ArrayBuffer[] {
  const ends = leftOut === null ? [] : [leftOut.ends]
  return [pageStarts, formCounts, directives, directiveCodes, mentions, sentenceKeys, ...ends].map(({ buffer }) => buffer as ArrayBuffer)
}
