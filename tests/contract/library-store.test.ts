import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { LibraryDatabase } from '../../renderer/storage/database'
import { createDexieLibraryStore } from '../../renderer/storage/dexie-library-store'
import { createDexieVerdictStore } from '../../renderer/storage/dexie-verdict-store'
import { digestDocument } from '../../shared/compare/digest-document'
import { type LibraryStore, StorageFull } from '../../shared/library/library-store'
import { packDocument } from '../../shared/library/packing'
import type { DocumentDigest } from '../../shared/model/digest'
import { documentId } from '../../shared/model/identifiers'
import type { StoredDocument } from '../../shared/model/library'
import { createMemoryLibraryStore } from '../helpers/memory-library-store'
import { isStandardName } from '../helpers/standard-names'
import { newDocument, storedDocument } from '../helpers/stored-document'

const a = documentId('a'.repeat(64))
const b = documentId('b'.repeat(64))

const digestOf = ({ document, analysis }: StoredDocument): DocumentDigest => digestDocument(document, analysis, isStandardName)

function freshDatabase(): LibraryDatabase {
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  return new LibraryDatabase('test')
}

const stores: Record<string, () => LibraryStore> = {
  'in memory': createMemoryLibraryStore,
  'on Dexie': () => createDexieLibraryStore(freshDatabase()),
}

describe.each(Object.entries(stores))('the library %s', (_name, create) => {
  let store: LibraryStore
  beforeEach(() => {
    store = create()
  })
  const titles = async () => (await store.summaries()).map(({ title }) => title).sort()

  it('gives back a document, its analysis, layout and bytes as they were', async () => {
    const document = newDocument('a')
    await store.add([document])
    expect(await store.get(a)).toEqual(storedDocument('a'))
    expect([...new Uint8Array((await store.file(a)) ?? new ArrayBuffer(0))]).toEqual([1, 2, 3])
    expect(await store.summaries()).toEqual([document.summary])
  })

  it('knows what is here and what is not', async () => {
    await store.add([newDocument('a')])
    expect([await store.has(a), await store.has(b), await store.get(b), await store.file(b)]).toEqual([true, false, null, null])
  })

  it('hides what was removed, and restores it', async () => {
    await store.add([newDocument('a', 'A'), newDocument('b', 'B')])
    await store.remove([a])
    expect([await titles(), await store.has(a), await store.get(a), await store.file(a)]).toEqual([['B'], false, null, null])
    await store.restore([a])
    expect(await titles()).toEqual(['A', 'B'])
    expect(await store.get(a)).toEqual(storedDocument('a', 'A'))
  })

  it('cannot restore what was purged', async () => {
    await store.add([newDocument('a', 'A'), newDocument('b', 'B')])
    await store.remove([a])
    await store.purge()
    await store.restore([a])
    expect(await titles()).toEqual(['B'])
    expect(await store.get(a)).toBeNull()
  })

  it('takes a removed document in again, and then does not purge it', async () => {
    await store.add([newDocument('a', 'A')])
    await store.remove([a])
    await store.add([newDocument('a', 'A again')])
    await store.purge()
    expect(await titles()).toEqual(['A again'])
    expect(await store.file(a)).not.toBeNull()
  })

  it('replaces the analysis and keeps the file', async () => {
    await store.add([newDocument('a')])
    const changed = storedDocument('a', 'Plan for oppvekst', { words: 99 })
    await store.update(packDocument(changed), { ...newDocument('a').summary, words: 99, edits: { year: 2025 } }, digestOf(changed))
    expect((await store.get(a))?.analysis.words).toBe(99)
    expect((await store.summaries()).map(({ words, edits }) => [words, edits])).toEqual([[99, { year: 2025 }]])
    expect((await store.file(a))?.byteLength).toBe(3)
  })

  it('does not bring a removed document back by updating it', async () => {
    await store.add([newDocument('a')])
    await store.remove([a])
    await store.update(packDocument(storedDocument('a')), newDocument('a').summary, newDocument('a').digest)
    expect(await titles()).toEqual([])
  })

  it('tells the digest of one analysis from that of the next, and has none for what is not here', async () => {
    await store.add([newDocument('a'), newDocument('b')])
    const before = await store.digestStamps([b, a, documentId('c'.repeat(64))])
    expect([...before.keys()].sort()).toEqual([a, b])
    const { packed, summary, digest } = newDocument('a')
    await store.update(packed, summary, digest)
    expect(await store.digestStamps([a, b])).toEqual(before)
    await store.update(packed, summary, { ...digest, directives: digest.directives.map((n) => n + 1) })
    const after = await store.digestStamps([a, b])
    expect([after.get(a) === before.get(a), after.get(b) === before.get(b)]).toEqual([false, true])
    await store.remove([a])
    expect([...(await store.digestStamps([a, b])).keys()]).toEqual([b])
  })

  it('gives the digests of many documents, as they were made of their analyses', async () => {
    await store.add([newDocument('a', 'A'), newDocument('b', 'B')])
    const digests = await store.digests([b, a, documentId('c'.repeat(64))])
    expect([...digests.keys()].sort()).toEqual([a, b])
    expect(digests.get(a)).toEqual(digestOf(storedDocument('a', 'A')))
  })

  it('gives no digest of what was removed, and gives it again when it is restored', async () => {
    await store.add([newDocument('a')])
    await store.remove([a])
    expect((await store.digests([a])).size).toBe(0)
    await store.restore([a])
    expect((await store.digests([a])).size).toBe(1)
  })

  it('replaces the digest with the analysis, and keeps it when an older one is offered', async () => {
    await store.add([newDocument('a')])
    const older = newDocument('a')
    const changed = storedDocument('a', 'Plan for oppvekst', { words: 99 })
    await store.update(packDocument(changed), older.summary, digestOf(changed))
    await store.addDigest(older.digest)
    expect((await store.digests([a])).get(a)?.words).toBe(99)
  })

  it('remembers settings', async () => {
    expect(await store.setting('includeFurniture')).toBeUndefined()
    await store.setSetting('includeFurniture', true)
    expect(await store.setting('includeFurniture')).toBe(true)
  })
})

describe('the library on Dexie', () => {
  it('opens a library of version 3, whose documents get a digest when one is made', async () => {
    Dexie.dependencies.indexedDB = new IDBFactory()
    Dexie.dependencies.IDBKeyRange = IDBKeyRange
    const { packed, summary, digest } = newDocument('a', 'Kept')
    const old = new Dexie('test')
    old.version(1).stores({ summaries: 'id', removed: 'id', documents: 'id', files: 'id', settings: 'key' })
    old.version(2).stores({ verdicts: 'id, anchor.documentId, coder' })
    old.version(3).stores({ codebooks: 'number', codebookChanges: '[version+documentId], version' })
    await old.table('summaries').add(summary)
    await old.table('documents').add(packed)
    old.close()

    const store = createDexieLibraryStore(new LibraryDatabase('test'))
    expect(await store.get(a)).toEqual(storedDocument('a', 'Kept'))
    expect((await store.digests([a])).size).toBe(0)
    await store.addDigest(digest)
    await store.addDigest(newDocument('b').digest) // not in the library: nothing to keep
    expect(await store.digests([a, b])).toEqual(new Map([[a, digest]]))
  })

  it('leaves out digests of an older format, and replaces them when one is made', async () => {
    const db = new LibraryDatabase('test')
    const store = createDexieLibraryStore(db)
    const added = newDocument('a')
    await store.add([added])
    await db.digests.put({ ...added.digest, format: 1 })
    expect((await store.digests([a])).size).toBe(0)
    await store.addDigest(added.digest)
    expect(await store.digests([a])).toEqual(new Map([[a, added.digest]]))
  })

  it('deletes the digest of what is purged', async () => {
    const db = freshDatabase()
    const store = createDexieLibraryStore(db)
    await store.add([newDocument('a'), newDocument('b')])
    await store.remove([a])
    await store.purge()
    expect(await db.digests.toCollection().primaryKeys()).toEqual([b])
  })

  it('opens a library of version 1 as it was, with nothing judged yet', async () => {
    Dexie.dependencies.indexedDB = new IDBFactory()
    Dexie.dependencies.IDBKeyRange = IDBKeyRange
    const { packed, summary, file } = newDocument('a', 'Kept')
    const { reviewed: _none, ...rowOfVersion1 } = summary
    const { reviewed: _neither, ...removedRow } = newDocument('b', 'Removed').summary
    const old = new Dexie('test')
    old.version(1).stores({ summaries: 'id', removed: 'id', documents: 'id', files: 'id', settings: 'key' })
    await old.table('summaries').add(rowOfVersion1)
    await old.table('removed').add(removedRow)
    await old.table('documents').add(packed)
    await old.table('files').add({ id: a, bytes: new Blob([file]) })
    await old.table('settings').add({ key: 'includeFurniture', value: true })
    old.close()

    const db = new LibraryDatabase('test')
    const store = createDexieLibraryStore(db)
    expect(await store.summaries()).toEqual([summary])
    expect(await store.get(a)).toEqual(storedDocument('a', 'Kept'))
    expect([...new Uint8Array((await store.file(a)) ?? new ArrayBuffer(0))]).toEqual([1, 2, 3])
    expect(await store.setting('includeFurniture')).toBe(true)
    await store.restore([b])
    expect((await store.summaries()).map(({ title, reviewed }) => [title, reviewed])).toEqual([
      ['Kept', null],
      ['Removed', null],
    ])
    expect(await createDexieVerdictStore(db).all()).toEqual([])
  })

  it('finds everything again when opened anew', async () => {
    const first = freshDatabase()
    await createDexieLibraryStore(first).add([newDocument('a')])
    first.close()
    expect(await createDexieLibraryStore(new LibraryDatabase('test')).get(a)).toEqual(storedDocument('a'))
  })

  it('says that the disk is full, and has then changed nothing', async () => {
    const db = freshDatabase()
    const store = createDexieLibraryStore(db)
    await store.add([newDocument('a', 'A')])
    // The last table written refuses, as a browser does when its share of the disk is used up.
    db.removed.hook('deleting', () => {
      throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' })
    })
    await store.remove([a])
    await expect(store.add([newDocument('a', 'A again'), newDocument('b', 'B')])).rejects.toBeInstanceOf(StorageFull)
    expect(await store.summaries()).toEqual([])
    expect(await db.documents.count()).toBe(1)
  })
})
