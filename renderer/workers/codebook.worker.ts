/**
 * The codebook editor's worker: tries examples, and counts over the stored texts while somebody types. It reads the library itself,
 * and holds texts for as long as it lives. An expression that never ends is stopped from outside, by ending the worker.
 */
import { countLive, type LiveText } from '../../shared/analysis/count-live'
import { checkTerm } from '../../shared/codebook/check-term'
import { unpackDocument } from '../../shared/library/packing'
import type { CodeTotal } from '../../shared/model/codebook-check'
import { isFurniture } from '../../shared/model/counted-text'
import type { CodeId, DocumentId } from '../../shared/model/identifiers'
import type { CodebookCalls } from '../../shared/protocol/codebook-calls'
import { type CancelSignal, serve } from '../../shared/protocol/rpc'
import { storedPacked } from '../storage/stored-documents'
import { workerPort } from './worker-port'

/** Characters of text held; the rest is read again each time. About 40,000 pages are 100 million. */
const MAX_HELD = 100_000_000
/** Milliseconds of work after which messages are listened to: so soon is a count given up when somebody types on. */
const SLICE = 25

const held = new Map<DocumentId, LiveText>()
let heldCharacters = 0

async function liveText(id: DocumentId): Promise<LiveText | null> {
  const known = held.get(id)
  if (known !== undefined) return known
  const packed = await storedPacked(id)
  if (packed === null) return null
  const { document, analysis } = unpackDocument(packed)
  const furniture = new Set<number>()
  for (const [index, sentence] of analysis.sentences.entries()) if (isFurniture(document.blocks, sentence)) furniture.add(index)
  const live = { id, text: document.text, sentences: analysis.sentences, furniture, pages: document.pages }
  if (heldCharacters + live.text.length <= MAX_HELD) {
    heldCharacters += live.text.length
    held.set(id, live)
  }
  return live
}

function stopIfCancelled(signal: CancelSignal): void {
  if (signal.aborted) throw new DOMException('cancelled', 'AbortError')
}

/** Lets messages in, and with them a cancellation. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Calls `work` with each index, and stops between two when the call is cancelled. */
async function each(
  of: number,
  signal: CancelSignal,
  progress: (step: { done: number; of: number }) => void,
  work: (index: number) => Promise<void>,
) {
  let since = performance.now()
  for (let index = 0; index < of; index += 1) {
    await work(index)
    if (performance.now() - since < SLICE) continue
    progress({ done: index + 1, of })
    await breathe()
    stopIfCancelled(signal)
    since = performance.now()
  }
}

// Compiled with the page's types, where `self` is the window; a worker's own scope posts as a Worker does.
serve<CodebookCalls>(workerPort(self as unknown as Worker), {
  check: ({ terms }) => terms.map(checkTerm),

  async count({ code, ids, ...options }, { signal, progress }) {
    const counter = countLive(code, options)
    await each(ids.length, signal, progress, async (index) => {
      const id = ids[index]
      const text = id === undefined ? null : await liveText(id)
      if (text !== null) counter.add(text)
    })
    return counter.result()
  },

  async totals({ ids }, { signal, progress }) {
    const totals = new Map<CodeId, CodeTotal>()
    await each(ids.length, signal, progress, async (index) => {
      const id = ids[index]
      const packed = id === undefined ? null : await storedPacked(id)
      if (packed === null) return
      for (const { code, mentions, mandates } of unpackDocument(packed).analysis.codes) {
        const sum = totals.get(code) ?? { code, mentions: 0, mandates: 0, documents: 0 }
        totals.set(code, {
          code,
          mentions: sum.mentions + mentions,
          mandates: sum.mandates + mandates,
          documents: sum.documents + (mentions > 0 ? 1 : 0),
        })
      }
    })
    return [...totals.values()]
  },
})
