import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { LibraryDatabase } from '../../renderer/storage/database'
import { createDexieCollectionStore } from '../../renderer/storage/dexie-collection-store'
import type { CollectionStore } from '../../shared/library/collection-store'
import type { Collection } from '../../shared/model/collection'
import { collectionId, documentId } from '../../shared/model/identifiers'
import { createMemoryCollectionStore } from '../helpers/memory-collection-store'

function freshDatabase(): LibraryDatabase {
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  return new LibraryDatabase('test')
}

const KINDS: Record<string, () => CollectionStore> = {
  'in memory': createMemoryCollectionStore,
  'on Dexie': () => createDexieCollectionStore(freshDatabase()),
}

function collection(hex: string, createdAt: number, name = `Brev ${hex}`): Collection {
  return { id: collectionId(hex.repeat(32)), name, documents: [documentId('a'.repeat(64)), documentId('b'.repeat(64))], createdAt }
}

describe.each(Object.entries(KINDS))('collections %s', (_name, create) => {
  let store: CollectionStore
  beforeEach(() => {
    store = create()
  })

  it('come back as they were, oldest first', async () => {
    const [late, early] = [collection('a', 20), collection('b', 10)]
    await store.put(late)
    await store.put(early)
    expect(await store.all()).toEqual([early, late])
  })

  it('are replaced by what has the same id', async () => {
    await store.put(collection('a', 10))
    await store.put({ ...collection('a', 10, 'Alle brev 2022'), documents: [] })
    expect(await store.all()).toEqual([{ ...collection('a', 10, 'Alle brev 2022'), documents: [] }])
  })

  it('are gone when they were removed, and only they', async () => {
    await store.put(collection('a', 10))
    await store.put(collection('b', 20))
    await store.remove(collectionId('a'.repeat(32)))
    expect(await store.all()).toEqual([collection('b', 20)])
  })
})

it('names no collection by what is no UUID, and reads one with dashes', () => {
  expect(collectionId('0F8FAD5B-D9CB-469F-A165-70867728950E')).toBe('0f8fad5bd9cb469fa16570867728950e')
  expect(() => collectionId('brev-2022')).toThrow(RangeError)
})

it('opens a library of version 4, which had no collections', async () => {
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  const old = new Dexie('test')
  old.version(1).stores({ summaries: 'id', removed: 'id', documents: 'id', files: 'id', settings: 'key' })
  old.version(4).stores({ digests: 'id' })
  await old.open()
  await old.table('settings').put({ key: 'includeFurniture', value: true })
  old.close()
  const db = new LibraryDatabase('test')
  expect(await createDexieCollectionStore(db).all()).toEqual([])
  expect(await db.settings.get('includeFurniture')).toEqual({ key: 'includeFurniture', value: true })
})
