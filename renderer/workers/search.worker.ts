/**
 * The search worker: the index in memory, kept in a database of its own between sessions. It reads documents from the
 * library itself, so that no text passes through the window's thread.
 */
import { packPassages } from '../../shared/compare/passages'
import type { DocumentId } from '../../shared/model/identifiers'
import { type CallContext, serve } from '../../shared/protocol/rpc'
import type { PresentedHit, SearchCalls } from '../../shared/protocol/search-calls'
import { concordanceLines } from '../../shared/search/concordance'
import type { SearchableText } from '../../shared/search/indexed-document'
import { presentHit } from '../../shared/search/present-hits'
import { createSearchIndex, type FoundSentence, type SearchIndex } from '../../shared/search/search-index'
import { keepIndex, noteChanged, readKeptIndex } from '../storage/index-cache'
import { searchableText, searchableTexts } from '../storage/searchable-texts'
import { createIndexKeeper } from './index-keeper'
import { workerPort } from './worker-port'

/** After this long without a change the index is kept: keeping costs about 0.4 s at 25,000 pages. */
const KEEP_AFTER_MS = 4000
/** Above this share of removed chunks the index is built anew at the next start: it is not kept. */
const MAX_STALE_SHARE = 0.5
/** Texts held for showing lines; the rest is read again when needed. About 0.1 MB each. */
const MAX_TEXTS = 60
/** Documents read from the library at once when the index is built. */
const BATCH = 20

type Progress = CallContext<{ done: number; of: number }>

let index: SearchIndex = createSearchIndex()
const texts = new Map<DocumentId, SearchableText>()

const keeper = createIndexKeeper({
  note: noteChanged,
  async keep(upToDate) {
    if (index.staleShare() >= MAX_STALE_SHARE) return // built anew at the next start
    const kept = await index.keep()
    await keepIndex(kept, upToDate())
  },
  delay: KEEP_AFTER_MS,
})

async function textOf(id: DocumentId): Promise<SearchableText | null> {
  const held = texts.get(id)
  if (held !== undefined) return held
  const text = await searchableText(id)
  if (text === null) return null
  if (texts.size >= MAX_TEXTS) for (const oldest of [...texts.keys()].slice(0, 1)) texts.delete(oldest)
  texts.set(id, text)
  return text
}

async function addAll(ids: readonly DocumentId[], context: Progress): Promise<void> {
  if (ids.length > 0) await keeper.changing(ids, () => addBatches(ids, context))
}

async function addBatches(ids: readonly DocumentId[], { progress, signal }: Progress): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    if (signal.aborted) throw new DOMException('cancelled', 'AbortError')
    const batch = ids.slice(from, from + BATCH)
    for (const text of await searchableTexts(batch)) {
      texts.delete(text.id)
      index.add(text)
    }
    progress({ done: Math.min(ids.length, from + BATCH), of: ids.length })
  }
}

async function start(ids: readonly DocumentId[], context: Progress): Promise<{ documents: number; fromKept: number }> {
  index = (await readKeptIndex().catch(() => null)) ?? createSearchIndex()
  const wanted = new Set(ids)
  for (const id of index.ids()) if (!wanted.has(id)) index.remove(id)
  const there = new Set(index.ids())
  await addAll(
    ids.filter((id) => !there.has(id)),
    context,
  )
  return { documents: index.ids().length, fromKept: there.size }
}

async function present(sentences: readonly FoundSentence[], width: number): Promise<PresentedHit[]> {
  const presented: PresentedHit[] = []
  for (const found of sentences) {
    const source = await textOf(found.documentId)
    if (source === null) continue // removed since: its totals go with the next search
    const hit = presentHit(source.text, found)
    presented.push({
      hit,
      pageLabel: source.pages[hit.pageIndex]?.label ?? String(hit.pageIndex + 1),
      lines: concordanceLines(source.text, hit, width),
    })
  }
  return presented
}

// Compiled with the page's types, where `self` is the window; a worker's own scope posts as a Worker does.
serve<SearchCalls>(workerPort(self as unknown as Worker), {
  start: ({ ids }, context) => start(ids, context),
  async add({ ids }, context) {
    await addAll(ids, context)
    return null
  },
  async remove({ ids }) {
    await keeper.changing(ids, async () => {
      for (const id of ids) {
        index.remove(id)
        texts.delete(id)
      }
    })
    return null
  },
  async search({ width, ...request }) {
    const found = index.search(request)
    const { documents, totalSentences, totalOccurrences } = found
    return { hits: await present(found.sentences, width), documents, totalSentences, totalOccurrences }
  },
  sentencesWith({ query, scope }) {
    const everything = Number.POSITIVE_INFINITY
    const { sentences } = index.search({ query, scope, limit: everything, limitPerDocument: everything })
    return packPassages(sentences)
  },
})
