/** A person's verdicts in IndexedDB. */
import type { VerdictStore } from '../../shared/library/verdict-store'
import type { DocumentId } from '../../shared/model/identifiers'
import type { Verdict } from '../../shared/model/verdict'
import type { LibraryDatabase } from './database'
import { sayingFull } from './storage-full'

export function createDexieVerdictStore(db: LibraryDatabase): VerdictStore {
  return {
    all: () => db.verdicts.toArray(),
    of: (document) => db.verdicts.where('anchor.documentId').equals(document).toArray(),
    async ofEach(documents) {
      const of = new Map<DocumentId, Verdict[]>()
      for (const verdict of await db.verdicts.where('anchor.documentId').anyOf(documents).toArray()) {
        const { documentId } = verdict.anchor
        const own = of.get(documentId)
        if (own === undefined) of.set(documentId, [verdict])
        else own.push(verdict)
      }
      return of
    },
    change: ({ put, remove, figures }) =>
      sayingFull(async () => {
        await db.transaction('rw', db.verdicts, db.summaries, db.removed, async () => {
          await db.verdicts.bulkDelete([...remove])
          await db.verdicts.bulkPut([...put])
          for (const [id, reviewed] of figures)
            for (const rows of [db.summaries, db.removed]) await rows.where('id').equals(id).modify({ reviewed })
        })
      }),
  }
}
