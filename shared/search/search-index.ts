/** The index over all documents: FlexSearch proposes chunks, the matcher decides sentence by sentence and counts. */
import { unreachable } from '../base/assert'
import type { DocumentId } from '../model/identifiers'
import type { Query } from '../model/search'
import { type ChunkFlags, createCandidates } from './candidates'
import { type IndexedDocument, indexDocument, type SearchableText } from './indexed-document'
import { type CompiledQuery, compileQuery, distinctOccurrences, matchTokens, type Occurrences } from './match-query'
import { createVocabulary } from './vocabulary'

/** A sentence that matches: `occurrences` are [first token, count] pairs, counted from the sentence's first token. */
export interface FoundSentence {
  readonly documentId: DocumentId
  readonly sentence: number
  readonly pageIndex: number
  readonly start: number
  readonly end: number
  readonly occurrences: Occurrences
}

export interface FoundDocument {
  readonly documentId: DocumentId
  readonly sentences: number
  readonly occurrences: number
}

export interface Found {
  readonly sentences: readonly FoundSentence[]
  readonly documents: readonly FoundDocument[]
  readonly totalSentences: number
  readonly totalOccurrences: number
}

export interface SearchRequest {
  readonly query: Query
  /** In this order are they searched and given; ids not in the index are passed over. */
  readonly scope: readonly DocumentId[] | 'all'
  /** Most sentences given from one document, and in all. Totals are always of everything. */
  readonly limitPerDocument: number
  readonly limit: number
}

/** The index as data for keeping: typed arrays and strings only. */
export interface KeptIndex {
  readonly formatVersion: 1
  readonly forms: string
  readonly documents: readonly IndexedDocument[]
  readonly firstChunks: readonly number[]
  readonly nextChunk: number
  readonly parts: readonly (readonly [key: string, data: string])[]
}

export interface SearchIndex {
  ids(): readonly DocumentId[]
  /** Adds, or replaces when the id is there. */
  add(document: SearchableText): void
  remove(id: DocumentId): void
  search(request: SearchRequest): Found
  /** Share of the chunks that belong to removed documents: above a half it pays to build anew. */
  staleShare(): number
  keep(): Promise<KeptIndex>
}

/** Above this many forms a word is looked for everywhere: asking FlexSearch for each costs more than the scan. */
const MAX_FORMS_ASKED = 400

export function createSearchIndex(kept: KeptIndex | null = null): SearchIndex {
  const vocabulary = createVocabulary(kept === null || kept.forms === '' ? [] : kept.forms.split('\n'))
  const candidates = createCandidates()
  const documents = new Map<DocumentId, { readonly document: IndexedDocument; readonly firstChunk: number }>()
  let nextChunk = 0
  if (kept !== null) {
    for (const [key, data] of kept.parts) candidates.importPart(key, data)
    kept.documents.forEach((document, i) => {
      documents.set(document.id, { document, firstChunk: kept.firstChunks[i] ?? 0 })
    })
    nextChunk = kept.nextChunk
  }

  function wordCandidates(ids: readonly number[]): ChunkFlags {
    const flags = new Uint8Array(nextChunk)
    if (ids.length > MAX_FORMS_ASKED) return flags.fill(1)
    for (const id of ids) for (const chunk of candidates.having(vocabulary.forms[id] ?? '')) flags[chunk] = 1
    return flags
  }

  function chunksFor(query: CompiledQuery): ChunkFlags {
    switch (query.kind) {
      case 'word':
        return wordCandidates(query.ids)
      case 'phrase':
        return query.words.map(({ ids }) => wordCandidates(ids)).reduce(both)
      case 'all':
        return query.of.map(chunksFor).reduce(both)
      case 'any':
        return query.of.map(chunksFor).reduce(either)
      case 'not':
        return new Uint8Array(nextChunk).fill(1)
      default:
        return unreachable(query)
    }
  }

  function searchDocument(query: CompiledQuery, flags: ChunkFlags, entry: { document: IndexedDocument; firstChunk: number }, room: number) {
    const { document, firstChunk } = entry
    const given: FoundSentence[] = []
    let sentences = 0
    let occurrences = 0
    const found: Occurrences = []
    for (let chunk = 0; chunk + 1 < document.chunks.length; chunk += 1) {
      if (flags[firstChunk + chunk] !== 1) continue
      const last = document.chunks[chunk + 1] ?? 0
      for (let s = document.chunks[chunk] ?? 0; s < last; s += 1) {
        found.length = 0
        const from = document.firstToken[s] ?? 0
        if (!matchTokens(query, document.tokens, from, document.firstToken[s + 1] ?? 0, found)) continue
        const distinct = distinctOccurrences(found)
        sentences += 1
        occurrences += distinct.length / 2
        if (given.length < room)
          given.push({
            documentId: document.id,
            sentence: document.sentences[s] ?? 0,
            pageIndex: document.pages[s] ?? 0,
            start: document.spans[2 * s] ?? 0,
            end: document.spans[2 * s + 1] ?? 0,
            occurrences: distinct.map((value, i) => (i % 2 === 0 ? value - from : value)),
          })
      }
    }
    return { given, sentences, occurrences }
  }

  return {
    ids: () => [...documents.keys()],
    add(source) {
      const document = indexDocument(source, vocabulary)
      const firstChunk = nextChunk
      for (let chunk = 0; chunk + 1 < document.chunks.length; chunk += 1) {
        const forms = new Set<string>()
        const from = document.firstToken[document.chunks[chunk] ?? 0] ?? 0
        const to = document.firstToken[document.chunks[chunk + 1] ?? 0] ?? 0
        for (let i = from; i < to; i += 1) forms.add(vocabulary.forms[document.tokens[i] ?? 0] ?? '')
        if (forms.size > 0) candidates.add(nextChunk, forms)
        nextChunk += 1
      }
      documents.set(source.id, { document, firstChunk })
    },
    remove: (id) => {
      documents.delete(id)
    },
    search({ query, scope, limit, limitPerDocument }) {
      const compiled = compileQuery(query, vocabulary)
      const flags = chunksFor(compiled)
      const sentences: FoundSentence[] = []
      const perDocument: FoundDocument[] = []
      let totalSentences = 0
      let totalOccurrences = 0
      for (const id of scope === 'all' ? documents.keys() : scope) {
        const entry = documents.get(id)
        if (entry === undefined) continue
        const found = searchDocument(compiled, flags, entry, Math.min(limitPerDocument, limit - sentences.length))
        if (found.sentences === 0) continue
        sentences.push(...found.given)
        perDocument.push({ documentId: id, sentences: found.sentences, occurrences: found.occurrences })
        totalSentences += found.sentences
        totalOccurrences += found.occurrences
      }
      return { sentences, documents: perDocument, totalSentences, totalOccurrences }
    },
    staleShare() {
      let live = 0
      for (const { document } of documents.values()) live += document.chunks.length - 1
      return nextChunk === 0 ? 0 : 1 - live / nextChunk
    },
    async keep() {
      const entries = [...documents.values()]
      return {
        formatVersion: 1,
        forms: vocabulary.forms.join('\n'),
        documents: entries.map(({ document }) => document),
        firstChunks: entries.map(({ firstChunk }) => firstChunk),
        nextChunk,
        parts: await candidates.exportParts(),
      }
    },
  }
}

function both(a: ChunkFlags, b: ChunkFlags): ChunkFlags {
  return a.map((flag, i) => flag & (b[i] ?? 0))
}

function either(a: ChunkFlags, b: ChunkFlags): ChunkFlags {
  return a.map((flag, i) => flag | (b[i] ?? 0))
}
