/** A worker's reading of the library: documents as they are stored, whether they are still shown or not. */
import type { DocumentId } from '../../shared/model/identifiers'
import type { PackedDocument } from '../../shared/model/packed-document'
import { LIBRARY_DATABASE, LibraryDatabase } from './database'

const db = new LibraryDatabase(LIBRARY_DATABASE)

/** Null when the document is not in the library any more. */
export async function storedPacked(id: DocumentId): Promise<PackedDocument | null> {
  return (await db.documents.get(id)) ?? null
}
