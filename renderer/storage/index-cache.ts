/**
 * The search index as it was last kept, in a database of its own: derived state, which may be deleted at any time. Old,
 * torn or damaged, it is no index, and is built again.
 */
import { Dexie, type Table } from 'dexie'
import { PIPELINE_VERSION } from '../../shared/analysis/pipeline-version'
import type { DocumentId } from '../../shared/model/identifiers'
import { createSearchIndex, type KeptIndex, type SearchIndex } from '../../shared/search/search-index'

interface KeptRecord {
  readonly key: 'index'
  readonly pipelineVersion: number
  readonly index: KeptIndex
}

class IndexCache extends Dexie {
  declare readonly kept: Table<KeptRecord, string>
  /** Documents that changed after the index was kept. */
  declare readonly changed: Table<{ readonly id: DocumentId }, DocumentId>
  constructor() {
    super('skalma-search')
    this.version(1).stores({ kept: 'key', changed: 'id' })
  }
}

const db = new IndexCache()

/** To be called before the index changes, so that a kept index is not believed about these documents. */
export async function noteChanged(ids: readonly DocumentId[]): Promise<void> {
  await db.changed.bulkPut(ids.map((id) => ({ id })))
}

/** `upToDate`: the noted documents that this index is right about again. */
export async function keepIndex(index: KeptIndex, upToDate: readonly DocumentId[]): Promise<void> {
  await db.transaction('rw', db.kept, db.changed, async () => {
    await db.kept.put({ key: 'index', pipelineVersion: PIPELINE_VERSION, index })
    await db.changed.bulkDelete([...upToDate])
  })
}

/** The kept index without the documents that changed since; null when there is none that can be trusted. */
export async function readKeptIndex(): Promise<SearchIndex | null> {
  const record = await db.kept.get('index')
  if (record === undefined || record.pipelineVersion !== PIPELINE_VERSION || !isSound(record.index)) return null
  const index = createSearchIndex(record.index)
  for (const { id } of await db.changed.toArray()) index.remove(id)
  return index
}

/** Whether every number in it points at something that is there. */
function isSound(index: KeptIndex): boolean {
  if (index.formatVersion !== 1 || index.documents.length !== index.slots.length) return false
  const forms = index.forms === '' ? 0 : index.forms.split('\n').length
  return index.documents.every((document, i) => {
    const sentences = document.sentences.length
    return (
      document.firstToken.length === sentences + 1 &&
      document.spans.length === 2 * sentences &&
      document.pages.length === sentences &&
      document.firstToken.at(-1) === document.tokens.length &&
      document.places.length === document.tokens.length &&
      document.firstPlace.length === document.forms.length + 1 &&
      (document.forms.at(-1) ?? 0) < Math.max(1, forms) &&
      (index.slots[i] ?? 0) < index.nextSlot
    )
  })
}
