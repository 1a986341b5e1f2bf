/** A source document from blocks of text: what a reader would give. */
import { documentId } from '../../shared/model/identifiers'
import type { Block, SourceDocument } from '../../shared/model/source-document'

export type BlockText = string | ({ readonly text: string } & Omit<Block, 'span' | 'kind'> & { readonly kind?: Block['kind'] })

/** Plain strings are paragraphs. One page holds all. */
export function makeDocument(blocks: readonly BlockText[], profile: Partial<SourceDocument['profile']> = {}): SourceDocument {
  let text = ''
  const made = blocks.map((block): Block => {
    const { text: words, kind = 'paragraph', ...rest } = typeof block === 'string' ? { text: block } : block
    const start = text.length
    text += `${words}\n`
    return { kind, span: { start, end: start + words.length }, ...rest }
  })
  return {
    id: documentId('0'.repeat(64)),
    format: 'text',
    title: 'Prøve',
    profile: { type: 'allocation-letter', issuer: 'Oslo kommune', year: 2022, date: null, language: 'nb', ...profile },
    text,
    pages: [{ index: 0, label: '1', span: { start: 0, end: text.length } }],
    blocks: made,
    provenance: {
      fileName: 'prove.txt',
      byteLength: text.length,
      sha256: '0'.repeat(64),
      reader: { name: 'text', version: '1' },
      pipelineVersion: 1,
    },
  }
}
