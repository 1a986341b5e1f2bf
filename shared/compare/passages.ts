/** Passages by the thousand, packed and taken out again. */
import type { DocumentId } from '../model/identifiers'
import type { PackedPassages, Passage } from '../model/passage'
import type { TextSpan } from '../text/span'

/** Passages of one document stand together, documents in the order of their first passage, passages in text order. */
export function packPassages(passages: readonly Passage[]): PackedPassages {
  const byDocument = new Map<DocumentId, TextSpan[]>()
  for (const passage of passages) {
    const own = byDocument.get(passage.documentId)
    if (own) own.push(passage)
    else byDocument.set(passage.documentId, [passage])
  }
  return packSpans([...byDocument])
}

/** The same from spans by document; each document once, and none without spans is kept. */
export function packSpans(byDocument: readonly (readonly [DocumentId, readonly TextSpan[]])[]): PackedPassages {
  const some = byDocument.filter(([, spans]) => spans.length > 0)
  const sorted = some.map(([, spans]) => [...spans].sort((a, b) => a.start - b.start || a.end - b.end))
  return {
    documents: some.map(([id]) => id),
    sizes: Uint32Array.from(sorted, (spans) => spans.length),
    spans: Uint32Array.from(sorted.flatMap((spans) => spans.flatMap(({ start, end }) => [start, end]))),
  }
}

export function passageCount({ spans }: PackedPassages): number {
  return spans.length / 2
}

/** The passages from index `from` up to `to`, in their order. */
export function passagesBetween({ documents, sizes, spans }: PackedPassages, from: number, to: number): Passage[] {
  const found: Passage[] = []
  let first = 0
  documents.forEach((documentId, i) => {
    const next = first + (sizes[i] ?? 0)
    for (let at = Math.max(first, from); at < Math.min(next, to); at++)
      found.push({ documentId, start: spans[at * 2] ?? 0, end: spans[at * 2 + 1] ?? 0 })
    first = next
  })
  return found
}

/** Those of one document only. */
export function passagesIn(packed: PackedPassages, document: DocumentId): PackedPassages {
  const at = packed.documents.indexOf(document)
  const before = packed.sizes.slice(0, Math.max(0, at)).reduce((sum, size) => sum + size, 0)
  const size = packed.sizes[at] ?? 0
  return {
    documents: size === 0 ? [] : [document],
    sizes: Uint32Array.from(size === 0 ? [] : [size]),
    spans: packed.spans.slice(before * 2, (before + size) * 2),
  }
}

/** At most `most` of them, of as many documents as there are: the first of each, then the second of each; in the order of the documents. */
export function fromEachDocument(passages: readonly Passage[], most: number): readonly Passage[] {
  const before = new Map<DocumentId, number>()
  const ranked = passages.map((passage, order) => {
    const rank = before.get(passage.documentId) ?? 0
    before.set(passage.documentId, rank + 1)
    return { passage, rank, order }
  })
  const chosen = ranked.toSorted((a, b) => a.rank - b.rank || a.order - b.order).slice(0, most)
  return chosen.sort((a, b) => a.order - b.order).map(({ passage }) => passage)
}
