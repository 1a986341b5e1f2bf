/** The versions of the codebook in IndexedDB. */
import { type CodebookStore, VersionTaken } from '../../shared/library/codebook-store'
import type { LibraryDatabase } from './database'
import { sayingFull } from './storage-full'

export function createDexieCodebookStore(db: LibraryDatabase): CodebookStore {
  return {
    versions: () => db.codebooks.orderBy('number').toArray(),
    add: (versions) =>
      sayingFull(() =>
        db.transaction('rw', db.codebooks, async () => {
          const numbers = versions.map(({ number }) => number)
          const taken = (await db.codebooks.bulkGet(numbers)).find((row) => row !== undefined)
          if (taken !== undefined) throw new VersionTaken(`version ${taken.number} is there already`)
          await db.codebooks.bulkAdd([...versions])
        }),
      ),
    record: (changes) => sayingFull(async () => void (await db.codebookChanges.put(changes))),
    changes: (version) => db.codebookChanges.where('version').equals(version).sortBy('documentId'),
  }
}
