/** The search worker's reading of the library: only what the index needs of each document. */
import { unpackDocument } from '../../shared/library/packing'
import type { DocumentId } from '../../shared/model/identifiers'
import type { PackedDocument } from '../../shared/model/packed-document'
import type { SearchableText } from '../../shared/search/indexed-document'
import { LIBRARY_DATABASE, LibraryDatabase } from './database'

const db = new LibraryDatabase(LIBRARY_DATABASE)

function searchable(packed: PackedDocument): SearchableText {
  const { document, analysis } = unpackDocument(packed)
  const { id, text, blocks, pages } = document
  return { id, text, blocks, pages, sentences: analysis.sentences, includeFurniture: analysis.options.includeFurniture }
}

/** Null when the document is not in the library any more. */
export async function searchableText(id: DocumentId): Promise<SearchableText | null> {
  const packed = await db.documents.get(id)
  return packed === undefined ? null : searchable(packed)
}

/** Those of the documents that are in the library, in the order given. */
export async function searchableTexts(ids: readonly DocumentId[]): Promise<readonly SearchableText[]> {
  const packed = await db.documents.bulkGet([...ids])
  return packed.filter((record) => record !== undefined).map(searchable)
}
