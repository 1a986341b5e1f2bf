import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { LibraryDatabase } from '../../renderer/storage/database'
import { createDexieLibraryStore } from '../../renderer/storage/dexie-library-store'
import { createDexieVerdictStore } from '../../renderer/storage/dexie-verdict-store'
import { StorageFull } from '../../shared/library/library-store'
import type { VerdictChange } from '../../shared/library/verdict-store'
import { documentId } from '../../shared/model/identifiers'
import type { ReviewedFigures } from '../../shared/model/library'
import type { Verdict } from '../../shared/model/verdict'
import { makeVerdict } from '../helpers/make-verdict'
import { createMemoryStores, type MemoryStores } from '../helpers/memory-library-store'
import { newDocument, storedDocument } from '../helpers/stored-document'

const a = documentId('a'.repeat(64))
const b = documentId('b'.repeat(64))

function freshDatabase(): LibraryDatabase {
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  return new LibraryDatabase('test')
}

const onDexie = (db: LibraryDatabase): MemoryStores => ({ library: createDexieLibraryStore(db), verdicts: createDexieVerdictStore(db) })

const KINDS: Record<string, () => MemoryStores> = {
  'in memory': createMemoryStores,
  'on Dexie': () => onDexie(freshDatabase()),
}

const FIGURES: ReviewedFigures = {
  directives: 0,
  density: { per1000Words: 0, low: 0, high: 1 },
  innovation: { mandates: 0, mentions: 1 },
  cocreation: { mandates: 0, mentions: 1 },
  judged: 1,
  unplaced: 0,
}

function verdict(hex: string, id: string, judgement: Verdict['judgement'] = { kind: 'confirmed' }): Verdict {
  const { document, analysis } = storedDocument(hex)
  return makeVerdict(document, analysis.directives[0] ?? { start: 0, end: 1 }, judgement, { id })
}

function change(put: readonly Verdict[], remove: readonly string[] = [], figures: VerdictChange['figures'] = new Map()): VerdictChange {
  return { put, remove, figures }
}

describe.each(Object.entries(KINDS))('verdicts %s', (_name, create) => {
  let stores: MemoryStores
  beforeEach(() => {
    stores = create()
  })
  const ids = async (): Promise<string[]> => (await stores.verdicts.all()).map(({ id }) => id).sort()

  it('come back as they were, by document and all together', async () => {
    const own = verdict('a', 'one', { kind: 'rejected', reason: 'reported' })
    await stores.verdicts.change(change([own, verdict('b', 'two')]))
    expect(await stores.verdicts.of(a)).toEqual([own])
    expect(await stores.verdicts.ofEach([b, a, documentId('c'.repeat(64))])).toEqual(
      new Map([
        [a, [own]],
        [b, [verdict('b', 'two')]],
      ]),
    )
    expect(await stores.verdicts.ofEach([])).toEqual(new Map())
    expect(await ids()).toEqual(['one', 'two'])
  })

  it('are replaced by their id, and deleted', async () => {
    await stores.verdicts.change(change([verdict('a', 'one'), verdict('a', 'two')]))
    await stores.verdicts.change(change([verdict('a', 'one', { kind: 'rejected', reason: 'other' })], ['two']))
    expect((await stores.verdicts.of(a)).map(({ id, judgement }) => [id, judgement.kind])).toEqual([['one', 'rejected']])
  })

  it('stay when their document is removed for good, and are there when it comes back', async () => {
    await stores.library.add([newDocument('a')])
    await stores.verdicts.change(change([verdict('a', 'one')]))
    await stores.library.remove([a])
    await stores.library.purge()
    expect(await ids()).toEqual(['one'])
    await stores.library.add([newDocument('a')])
    expect((await stores.verdicts.of(a)).map(({ id }) => id)).toEqual(['one'])
  })

  it('change the figures of the row with them, also of a removed document; those of no document nowhere', async () => {
    await stores.library.add([newDocument('a')])
    await stores.library.remove([a])
    const figures = new Map([
      [a, FIGURES],
      [b, FIGURES],
    ])
    await stores.verdicts.change(change([verdict('a', 'one')], [], figures))
    expect(await stores.library.summaries()).toEqual([])
    await stores.library.restore([a])
    expect((await stores.library.summaries()).map(({ id, reviewed }) => [id, reviewed])).toEqual([[a, FIGURES]])
  })
})

describe('verdicts on Dexie', () => {
  it('are there when the library is opened anew', async () => {
    const db = freshDatabase()
    await createDexieVerdictStore(db).change(change([verdict('a', 'one')]))
    db.close()
    expect(await createDexieVerdictStore(new LibraryDatabase('test')).of(a)).toEqual([verdict('a', 'one')])
  })

  it('say that the disk is full, and then neither verdicts nor figures have changed', async () => {
    const db = freshDatabase()
    const { library, verdicts } = onDexie(db)
    await library.add([newDocument('a')])
    await verdicts.change(change([verdict('a', 'one')]))
    // The last table written refuses, as a browser does when its share of the disk is used up.
    db.summaries.hook('updating', () => {
      throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' })
    })
    await expect(verdicts.change(change([verdict('a', 'two')], ['one'], new Map([[a, FIGURES]])))).rejects.toBeInstanceOf(StorageFull)
    expect((await verdicts.all()).map(({ id }) => id)).toEqual(['one'])
    expect((await library.summaries()).map(({ reviewed }) => reviewed)).toEqual([null])
  })
})
