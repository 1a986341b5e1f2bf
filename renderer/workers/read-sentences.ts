/** Reads the sentences of passages from the library, each document once. */
import { sentenceRows } from '../../shared/compare/sentence-rows'
import type { DocumentId } from '../../shared/model/identifiers'
import type { StoredDocument } from '../../shared/model/library'
import type { Passage, SentenceRow } from '../../shared/model/passage'
import { pageIndexIn, pageLabelOf } from '../reader/page-index'

/** In the order of `passages`; null for one whose document `get` does not find. */
export async function readSentences(
  get: (id: DocumentId) => Promise<StoredDocument | null>,
  passages: readonly Passage[],
): Promise<readonly (SentenceRow | null)[]> {
  const found: (SentenceRow | null)[] = passages.map(() => null)
  const places = new Map<DocumentId, number[]>()
  passages.forEach(({ documentId }, place) => {
    const own = places.get(documentId)
    if (own) own.push(place)
    else places.set(documentId, [place])
  })
  for (const [id, own] of places) {
    const stored = await get(id)
    if (stored === null) continue
    const { document, layout, analysis } = stored
    const pageOf = pageIndexIn(document, layout)
    const spans = own.flatMap((place) => passages[place] ?? [])
    const rows = sentenceRows(document, analysis, spans, (span) => pageLabelOf(document, pageOf(span)))
    own.forEach((place, i) => {
      found[place] = rows[i] ?? null
    })
  }
  return found
}
