/** The index over all documents: FlexSearch proposes documents, the matcher decides sentence by sentence and counts. */
import { unreachable } from '../base/assert'
import type { DocumentId } from '../model/identifiers'
import type { Query } from '../model/search'
import { createCandidates } from './candidates'
import { bothOf, eitherOf, sizeOf } from './flags'
import { sentenceOf } from './form-places'
import { type IndexedDocument, indexDocument, type SearchableText } from './indexed-document'
import { type CompiledQuery, compileQuery, foundIn } from './match-query'
import { createVocabulary } from './vocabulary'

/** A sentence that matches: `occurrences` are [first token, number of tokens] pairs, counted from the sentence's first token. */
export interface FoundSentence {
  readonly documentId: DocumentId
  readonly sentence: number
  readonly pageIndex: number
  readonly start: number
  readonly end: number
  readonly occurrences: readonly (readonly [first: number, length: number])[]
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
  /** Each document's number in FlexSearch. */
  readonly slots: readonly number[]
  readonly nextSlot: number
  readonly parts: readonly (readonly [key: string, data: string])[]
}

export interface SearchIndex {
  ids(): readonly DocumentId[]
  /** Adds, or replaces when the id is there. */
  add(document: SearchableText): void
  remove(id: DocumentId): void
  search(request: SearchRequest): Found
  /** Share of the index that belongs to removed documents: above a half it pays to build anew. */
  staleShare(): number
  keep(): Promise<KeptIndex>
}

/** Above this many forms a word is looked for everywhere: asking FlexSearch for each costs more than it saves. */
const MAX_FORMS_ASKED = 400

export function createSearchIndex(kept: KeptIndex | null = null): SearchIndex {
  const vocabulary = createVocabulary(kept === null || kept.forms === '' ? [] : kept.forms.split('\n'))
  const candidates = createCandidates()
  const documents = new Map<DocumentId, { readonly document: IndexedDocument; readonly slot: number }>()
  let nextSlot = 0
  if (kept !== null) {
    for (const [key, data] of kept.parts) candidates.importPart(key, data)
    kept.documents.forEach((document, i) => {
      documents.set(document.id, { document, slot: kept.slots[i] ?? 0 })
    })
    nextSlot = kept.nextSlot
  }

  /** 1 for each slot whose document may have one of the forms. */
  function slotsHaving(ids: readonly number[]): Uint8Array {
    const flags = new Uint8Array(nextSlot)
    if (ids.length > MAX_FORMS_ASKED) return flags.fill(1)
    for (const id of ids) for (const slot of candidates.having(vocabulary.forms[id] ?? '')) flags[slot] = 1
    return flags
  }

  function slotsFor(query: CompiledQuery): Uint8Array {
    switch (query.kind) {
      case 'word':
        return slotsHaving(query.forms.ids)
      case 'phrase':
        return query.words.map(({ ids }) => slotsHaving(ids)).reduce(bothOf)
      case 'words':
        return query.of.sets.map(({ ids }) => slotsHaving(ids)).reduce(bothOf)
      case 'all':
        return query.of.map(slotsFor).reduce(bothOf)
      case 'any':
        return query.of.map(slotsFor).reduce(eitherOf)
      case 'not':
        return new Uint8Array(nextSlot).fill(1)
      default:
        return unreachable(query)
    }
  }

  return {
    ids: () => [...documents.keys()],
    add(source) {
      const document = indexDocument(source, vocabulary)
      candidates.add(
        nextSlot,
        Array.from(document.forms, (form) => vocabulary.forms[form] ?? ''),
      )
      documents.set(source.id, { document, slot: nextSlot })
      nextSlot += 1
    },
    remove: (id) => {
      documents.delete(id)
    },
    search({ query, scope, limit, limitPerDocument }) {
      const compiled = compileQuery(query, vocabulary)
      const slots = slotsFor(compiled)
      const given: FoundSentence[] = []
      const perDocument: FoundDocument[] = []
      let totalSentences = 0
      let totalOccurrences = 0
      for (const id of scope === 'all' ? documents.keys() : scope) {
        const entry = documents.get(id)
        if (entry === undefined || slots[entry.slot] !== 1) continue
        const { first, length, sentences } = foundIn(compiled, entry.document)
        if (first.length === 0) continue
        const found = sizeOf(sentences)
        perDocument.push({ documentId: id, sentences: found, occurrences: first.length })
        totalSentences += found
        totalOccurrences += first.length
        given.push(...firstSentences(entry.document, first, length, Math.min(limitPerDocument, limit - given.length)))
      }
      return { sentences: given, documents: perDocument, totalSentences, totalOccurrences }
    },
    staleShare: () => (nextSlot === 0 ? 0 : 1 - documents.size / nextSlot),
    async keep() {
      const entries = [...documents.values()]
      return {
        formatVersion: 1,
        forms: vocabulary.forms.join('\n'),
        documents: entries.map(({ document }) => document),
        slots: entries.map(({ slot }) => slot),
        nextSlot,
        parts: await candidates.exportParts(),
      }
    },
  }
}

/** The first `room` sentences that hold an occurrence, each with all of its own. */
function firstSentences(document: IndexedDocument, first: Uint32Array, length: Uint32Array | null, room: number): FoundSentence[] {
  const given: (FoundSentence & { occurrences: (readonly [number, number])[] })[] = []
  let current = -1
  for (let i = 0; i < first.length; i += 1) {
    const token = first[i] ?? 0
    const row = sentenceOf(document, token)
    if (row !== current) {
      if (given.length >= room) break
      current = row
      given.push({
        documentId: document.id,
        sentence: document.sentences[row] ?? 0,
        pageIndex: document.pages[row] ?? 0,
        start: document.spans[2 * row] ?? 0,
        end: document.spans[2 * row + 1] ?? 0,
        occurrences: [],
      })
    }
    given.at(-1)?.occurrences.push([token - (document.firstToken[row] ?? 0), length?.[i] ?? 1])
  }
  return given
}
