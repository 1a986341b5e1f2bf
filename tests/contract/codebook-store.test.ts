import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { LibraryDatabase } from '../../renderer/storage/database'
import { createDexieCodebookStore } from '../../renderer/storage/dexie-codebook-store'
import { createDexieLibraryStore } from '../../renderer/storage/dexie-library-store'
import { type CodebookStore, VersionTaken } from '../../shared/library/codebook-store'
import { StorageFull } from '../../shared/library/library-store'
import type { CodebookVersion, DocumentCountChanges } from '../../shared/model/codebook-version'
import { codeId, documentId } from '../../shared/model/identifiers'
import { createMemoryCodebookStore } from '../helpers/memory-codebook-store'
import { newDocument, storedDocument } from '../helpers/stored-document'

function freshDatabase(): LibraryDatabase {
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  return new LibraryDatabase('test')
}

function version(number: number, name = `Kodebok ${number}`): CodebookVersion {
  return {
    number,
    codebook: {
      name,
      version: number,
      codes: [{ id: codeId('a'), category: 'theme', label: { nb: 'A', nn: 'A', en: 'A' }, description: '', terms: [] }],
    },
    hash: String(number),
    savedAt: 1_700_000_000_000 + number,
    note: '',
    origin: 'edited',
    restoredFrom: null,
  }
}

function changesOf(number: number, digit: string): DocumentCountChanges {
  const change = { code: codeId('a'), before: null, after: { mentions: 2, mandates: 1 } }
  return { version: number, documentId: documentId(digit.repeat(64)), title: `Plan ${digit}`, changes: [change] }
}

const stores: Record<string, () => CodebookStore> = {
  'in memory': createMemoryCodebookStore,
  'on Dexie': () => createDexieCodebookStore(freshDatabase()),
}

describe.each(Object.entries(stores))('the codebook %s', (_name, create) => {
  let store: CodebookStore
  beforeEach(() => {
    store = create()
  })

  it('has no versions before one is saved, and then all of them, oldest first, as they were', async () => {
    expect(await store.versions()).toEqual([])
    await store.add([version(2), version(1)])
    await store.add([version(10)])
    expect(await store.versions()).toEqual([version(1), version(2), version(10)])
  })

  it('never changes a saved version: adding its number again is refused, and then nothing is added', async () => {
    await store.add([version(1)])
    await expect(store.add([version(2), version(1, 'En annen')])).rejects.toBeInstanceOf(VersionTaken)
    expect(await store.versions()).toEqual([version(1)])
  })

  it('keeps what a version changed, by document; the last word of a document counts', async () => {
    await store.record(changesOf(2, 'b'))
    await store.record(changesOf(2, 'a'))
    await store.record(changesOf(3, 'a'))
    await store.record({ ...changesOf(2, 'b'), title: 'Ny tittel' })
    expect(await store.changes(2)).toEqual([changesOf(2, 'a'), { ...changesOf(2, 'b'), title: 'Ny tittel' }])
    expect(await store.changes(4)).toEqual([])
  })
})

describe('the codebook on Dexie', () => {
  it('says that the disk is full, and has then changed nothing', async () => {
    const db = freshDatabase()
    const store = createDexieCodebookStore(db)
    db.codebooks.hook('creating', (number) => {
      if (number === 2) throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' })
    })
    await expect(store.add([version(1), version(2)])).rejects.toBeInstanceOf(StorageFull)
    expect(await store.versions()).toEqual([])
  })

  it('opens a library of database version 1 with everything in it, and has the standard codebook', async () => {
    freshDatabase()
    // The first released schema, written out: the class only knows how to go forward from it.
    const old = new Dexie('test')
    old.version(1).stores({ summaries: 'id', removed: 'id', documents: 'id', files: 'id', settings: 'key' })
    const document = newDocument('a')
    await old.table('documents').put(document.packed)
    await old.table('summaries').put(document.summary)
    await old.table('settings').put({ key: 'includeFurniture', value: true })
    old.close()
    const db = new LibraryDatabase('test')
    const library = createDexieLibraryStore(db)
    expect(await library.get(documentId('a'.repeat(64)))).toEqual(storedDocument('a'))
    expect(await library.setting('includeFurniture')).toBe(true)
    const codebooks = createDexieCodebookStore(db)
    expect(await codebooks.versions()).toEqual([])
    await codebooks.add([version(1)])
    expect(await codebooks.versions()).toEqual([version(1)])
  })
})
