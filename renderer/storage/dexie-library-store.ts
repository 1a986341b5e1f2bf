/** The library in IndexedDB. */

import { digestStamp } from '../../shared/compare/digest-stamp'
import type { LibraryStore } from '../../shared/library/library-store'
import { packDigest, unpackDigest, unpackDocument } from '../../shared/library/packing'
import { DIGEST_FORMAT, type DocumentDigest } from '../../shared/model/digest'
import type { DocumentId } from '../../shared/model/identifiers'
import type { PackedDocument } from '../../shared/model/packed-document'
import type { LibraryDatabase } from './database'
import { sayingFull } from './storage-full'

export function createDexieLibraryStore(db: LibraryDatabase): LibraryStore {
  const packed = (id: DocumentId): Promise<PackedDocument | null> =>
    db.transaction('r', db.summaries, db.documents, async () => {
      if ((await db.summaries.get(id)) === undefined) return null
      return (await db.documents.get(id)) ?? null
    })

  async function putDigests(digests: readonly DocumentDigest[]): Promise<void> {
    await db.digests.bulkPut(digests.map(packDigest))
    await db.digestStamps.bulkPut(digests.map((digest) => ({ id: digest.id, stamp: digestStamp(digest) })))
  }

  return {
    summaries: () => db.summaries.toArray(),
    has: async (id) => (await db.summaries.where('id').equals(id).count()) > 0,
    add: (documents) =>
      sayingFull(async () => {
        await db.transaction('rw', [db.summaries, db.removed, db.documents, db.files, db.digests, db.digestStamps], async () => {
          await putDigests(documents.map(({ digest }) => digest))
          await db.documents.bulkPut(documents.map(({ packed }) => packed))
          await db.files.bulkPut(documents.map(({ packed, file }) => ({ id: packed.id, bytes: new Blob([file]) })))
          await db.summaries.bulkPut(documents.map(({ summary }) => summary))
          await db.removed.bulkDelete(documents.map(({ summary }) => summary.id))
        })
      }),
    get: async (id) => {
      const found = await packed(id)
      return found === null ? null : unpackDocument(found)
    },
    packed,
    async file(id) {
      const stored = await db.transaction('r', db.summaries, db.files, async () =>
        (await db.summaries.get(id)) === undefined ? undefined : db.files.get(id),
      )
      return stored === undefined ? null : stored.bytes.arrayBuffer()
    },
    remove: (ids) =>
      db.transaction('rw', db.summaries, db.removed, async () => {
        const rows = await db.summaries.bulkGet([...ids])
        await db.removed.bulkPut(rows.filter((row) => row !== undefined))
        await db.summaries.bulkDelete([...ids])
      }),
    restore: (ids) =>
      db.transaction('rw', db.summaries, db.removed, async () => {
        const rows = await db.removed.bulkGet([...ids])
        await db.summaries.bulkPut(rows.filter((row) => row !== undefined))
        await db.removed.bulkDelete([...ids])
      }),
    purge: () =>
      db.transaction('rw', [db.removed, db.documents, db.files, db.digests, db.digestStamps, db.reviewedDigests], async () => {
        const ids = await db.removed.toCollection().primaryKeys()
        await db.documents.bulkDelete(ids)
        await db.files.bulkDelete(ids)
        await db.digests.bulkDelete(ids)
        await db.digestStamps.bulkDelete(ids)
        await db.reviewedDigests.bulkDelete(ids)
        await db.removed.clear()
      }),
    update: (changed, summary, digest) =>
      sayingFull(async () => {
        await db.transaction('rw', db.summaries, db.documents, db.digests, db.digestStamps, async () => {
          // Removed meanwhile: nothing to bring up to date.
          if ((await db.summaries.get(summary.id)) === undefined) return
          await db.documents.put(changed)
          await putDigests([digest])
          await db.summaries.put(summary)
        })
      }),
    digests: (ids) =>
      db.transaction('r', db.summaries, db.digests, async () => {
        const here = new Set(await db.summaries.where('id').anyOf(ids).primaryKeys())
        const found = await db.digests.bulkGet(ids.filter((id) => here.has(id)))
        return new Map(found.flatMap((digest) => (digest?.format === DIGEST_FORMAT ? [[digest.id, unpackDigest(digest)] as const] : [])))
      }),
    digestStamps: (ids) =>
      db.transaction('r', db.summaries, db.digestStamps, async () => {
        const here = new Set(await db.summaries.where('id').anyOf(ids).primaryKeys())
        const found = await db.digestStamps.bulkGet(ids.filter((id) => here.has(id)))
        return new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id, one.stamp] as const])))
      }),
    addDigest: (digest) =>
      sayingFull(async () => {
        await db.transaction('rw', db.summaries, db.digests, db.digestStamps, async () => {
          const { id } = digest
          if ((await db.summaries.get(id)) === undefined || (await db.digests.get(id))?.format === digest.format) return
          await putDigests([digest])
        })
      }),
    setting: async (key) => (await db.settings.get(key))?.value,
    setSetting: (key, value) => sayingFull(async () => void (await db.settings.put({ key, value }))),
  }
}
