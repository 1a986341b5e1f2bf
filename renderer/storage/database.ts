/** The database in the browser, version by version. A version that was released is never changed. */
import { Dexie, type Table } from 'dexie'
import type { StoredDigest } from '../../shared/library/packing'
import type { Checklist } from '../../shared/model/checklist'
import type { CodebookVersion, DocumentCountChanges } from '../../shared/model/codebook-version'
import type { Collection } from '../../shared/model/collection'
import type { ChecklistId, CollectionId, DocumentId } from '../../shared/model/identifiers'
import type { DocumentSummary } from '../../shared/model/library'
import type { PackedDocument } from '../../shared/model/packed-document'
import type { Verdict } from '../../shared/model/verdict'

export interface StoredFile {
  readonly id: DocumentId
  readonly bytes: Blob
}

export interface Setting {
  readonly key: string
  readonly value: unknown
}

/** A digest with the user's verdicts applied. */
export interface ReviewedDigest {
  readonly id: DocumentId
  /** What it was made of: another analysis or other verdicts have another. */
  readonly of: string
  readonly digest: StoredDigest
}

export const LIBRARY_DATABASE = 'skalma'

export class LibraryDatabase extends Dexie {
  declare readonly summaries: Table<DocumentSummary, DocumentId>
  /** Rows of documents that were removed and can still be restored. */
  declare readonly removed: Table<DocumentSummary, DocumentId>
  declare readonly documents: Table<PackedDocument, DocumentId>
  declare readonly files: Table<StoredFile, DocumentId>
  /** Documents of versions before 4 have none until one is asked for. */
  declare readonly digests: Table<StoredDigest, DocumentId>
  /** `digestStamp` of each digest, written with it: whether one in memory still holds is asked of these. Digests of versions before 8 have none. */
  declare readonly digestStamps: Table<{ readonly id: DocumentId; readonly stamp: string }, DocumentId>
  /** Of documents that the user has judged, once they have been compared as reviewed. */
  declare readonly reviewedDigests: Table<ReviewedDigest, DocumentId>
  declare readonly settings: Table<Setting, string>
  /** Outlive their documents: a file that is imported again finds its verdicts. */
  declare readonly verdicts: Table<Verdict, string>
  declare readonly codebooks: Table<CodebookVersion, number>
  declare readonly codebookChanges: Table<DocumentCountChanges, [number, DocumentId]>

  /** Name documents that may have been removed: they are members again when they are imported again. */
  declare readonly collections: Table<Collection, CollectionId>
  declare readonly checklists: Table<Checklist, ChecklistId>

  constructor(name: string) {
    super(name)
    this.version(1).stores({ summaries: 'id', removed: 'id', documents: 'id', files: 'id', settings: 'key' })
    this.version(2)
      .stores({ verdicts: 'id, anchor.documentId, coder' })
      .upgrade(async (old) => {
        for (const name of ['summaries', 'removed'])
          await old
            .table<{ reviewed?: unknown }>(name)
            .toCollection()
            .modify((row) => {
              row.reviewed ??= null
            })
      })
    this.version(3).stores({ codebooks: 'number', codebookChanges: '[version+documentId], version' })
    this.version(4).stores({ digests: 'id' })
    this.version(5).stores({ collections: 'id' })
    this.version(6).stores({ reviewedDigests: 'id' })
    this.version(7).stores({ checklists: 'id' })
    this.version(8).stores({ digestStamps: 'id' })
  }
}
