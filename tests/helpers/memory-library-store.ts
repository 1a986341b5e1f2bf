/** The library in memory, for tests of what uses it. */
import { digestStamp } from '../../shared/compare/digest-stamp'
import type { LibraryStore } from '../../shared/library/library-store'
import { unpackDocument } from '../../shared/library/packing'
import type { VerdictStore } from '../../shared/library/verdict-store'
import type { DocumentDigest } from '../../shared/model/digest'
import type { DocumentId } from '../../shared/model/identifiers'
import type { DocumentSummary } from '../../shared/model/library'
import type { PackedDocument } from '../../shared/model/packed-document'
import type { Verdict } from '../../shared/model/verdict'

interface Entry {
  readonly packed: PackedDocument
  readonly summary: DocumentSummary
  readonly digest: DocumentDigest
  readonly file: ArrayBuffer
  readonly removed: boolean
}

export interface MemoryStores {
  readonly library: LibraryStore
  readonly verdicts: VerdictStore
}

export function createMemoryLibraryStore(): LibraryStore {
  return createMemoryStores().library
}

export function createMemoryStores(): MemoryStores {
  const entries = new Map<DocumentId, Entry>()
  return { library: libraryOn(entries), verdicts: verdictsOn(entries) }
}

function verdictsOn(entries: Map<DocumentId, Entry>): VerdictStore {
  const verdicts = new Map<string, Verdict>()
  return {
    all: async () => [...verdicts.values()],
    of: async (id) => [...verdicts.values()].filter(({ anchor }) => anchor.documentId === id),
    async ofEach(ids) {
      const all = [...verdicts.values()]
      const of = ids.map((id) => [id, all.filter(({ anchor }) => anchor.documentId === id)] as const)
      return new Map(of.filter(([, own]) => own.length > 0))
    },
    async change({ put, remove, figures }) {
      for (const id of remove) verdicts.delete(id)
      for (const verdict of put) verdicts.set(verdict.id, structuredClone(verdict))
      for (const [id, reviewed] of figures) {
        const entry = entries.get(id)
        if (entry) entries.set(id, { ...entry, summary: { ...entry.summary, reviewed } })
      }
    },
  }
}

function libraryOn(entries: Map<DocumentId, Entry>): LibraryStore {
  const settings = new Map<string, unknown>()
  const here = (id: DocumentId): Entry | null => {
    const entry = entries.get(id)
    return entry === undefined || entry.removed ? null : entry
  }
  const mark = (ids: readonly DocumentId[], removed: boolean): void => {
    for (const id of ids) {
      const entry = entries.get(id)
      if (entry) entries.set(id, { ...entry, removed })
    }
  }
  return {
    summaries: async () => [...entries.values()].filter(({ removed }) => !removed).map(({ summary }) => summary),
    has: async (id) => here(id) !== null,
    async add(documents) {
      for (const document of documents) entries.set(document.summary.id, structuredClone({ ...document, removed: false }))
    },
    async get(id) {
      const entry = here(id)
      return entry === null ? null : unpackDocument(entry.packed)
    },
    // A copy, as a database gives: what is handed out may be moved to another thread.
    packed: async (id) => structuredClone(here(id)?.packed ?? null),
    file: async (id) => here(id)?.file ?? null,
    remove: async (ids) => mark(ids, true),
    restore: async (ids) => mark(ids, false),
    async purge() {
      for (const [id, { removed }] of entries) if (removed) entries.delete(id)
    },
    async update(packed, summary, digest) {
      const entry = here(summary.id)
      if (entry) entries.set(summary.id, { ...entry, packed, summary, digest })
    },
    async digests(ids) {
      return new Map(ids.flatMap((id) => here(id)?.digest ?? []).map((digest) => [digest.id, structuredClone(digest)]))
    },
    async digestStamps(ids) {
      return new Map(ids.flatMap((id) => here(id)?.digest ?? []).map((digest) => [digest.id, digestStamp(digest)]))
    },
    addDigest: async () => undefined, // each has one from the beginning
    setting: async (key) => settings.get(key),
    setSetting: async (key, value) => void settings.set(key, value),
  }
}
