import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { LibraryDatabase } from '../../renderer/storage/database'
import { createDexieChecklistStore } from '../../renderer/storage/dexie-checklist-store'
import { createDexieCollectionStore } from '../../renderer/storage/dexie-collection-store'
import type { ChecklistStore } from '../../shared/library/checklist-store'
import type { Checklist } from '../../shared/model/checklist'
import { checklistId, codeId, collectionId, documentId } from '../../shared/model/identifiers'
import { createMemoryChecklistStore } from '../helpers/memory-checklist-store'

function fresh(): void {
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
}

const KINDS: Record<string, () => ChecklistStore> = {
  'in memory': createMemoryChecklistStore,
  'on Dexie': () => {
    fresh()
    return createDexieChecklistStore(new LibraryDatabase('test'))
  },
}

function checklist(hex: string, createdAt: number, name = `Liste ${hex}`): Checklist {
  const item = {
    name: 'Bydelene skal rapportere',
    theme: codeId('innovation'),
    actor: 'districts',
    least: 'obligation',
    requirement: null,
  } as const
  return { id: checklistId(hex.repeat(32)), name, items: [{ id: '1', ...item, words: 'rapport*', deadline: true }], createdAt }
}

describe.each(Object.entries(KINDS))('checklists %s', (_name, create) => {
  let store: ChecklistStore
  beforeEach(() => {
    store = create()
  })

  it('come back as they were, oldest first', async () => {
    const [late, early] = [checklist('a', 20), checklist('b', 10)]
    await store.put(late)
    await store.put(early)
    expect(await store.all()).toEqual([early, late])
  })

  it('are replaced by what has the same id', async () => {
    await store.put(checklist('a', 10))
    await store.put({ ...checklist('a', 10, 'Innovasjon 2022'), items: [] })
    expect(await store.all()).toEqual([{ ...checklist('a', 10, 'Innovasjon 2022'), items: [] }])
  })

  it('are gone when they were removed, and only they', async () => {
    await store.put(checklist('a', 10))
    await store.put(checklist('b', 20))
    await store.remove(checklistId('a'.repeat(32)))
    expect(await store.all()).toEqual([checklist('b', 20)])
  })
})

it('opens a library of version 5, which had no checklists, and loses nothing of it', async () => {
  fresh()
  const old = new Dexie('test')
  old.version(1).stores({ summaries: 'id', removed: 'id', documents: 'id', files: 'id', settings: 'key' })
  old.version(5).stores({ collections: 'id' })
  await old.open()
  const kept = { id: collectionId('c'.repeat(32)), name: 'Brev 2022', documents: [documentId('d'.repeat(64))], createdAt: 5 }
  await old.table('collections').put(kept)
  old.close()
  const db = new LibraryDatabase('test')
  expect(await createDexieChecklistStore(db).all()).toEqual([])
  expect(await createDexieCollectionStore(db).all()).toEqual([kept])
})
