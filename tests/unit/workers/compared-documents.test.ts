import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { LibraryDatabase } from '../../../renderer/storage/database'
import { createDexieLibraryStore } from '../../../renderer/storage/dexie-library-store'
import { createDexieVerdictStore } from '../../../renderer/storage/dexie-verdict-store'
import { type ComparedDocuments, comparedDocuments } from '../../../renderer/workers/compared-documents'
import { digestDocument } from '../../../shared/compare/digest-document'
import { packDocument } from '../../../shared/library/packing'
import { summarise } from '../../../shared/library/summarise'
import type { Basis } from '../../../shared/model/basis'
import { digestDirectives } from '../../../shared/model/digest-rows'
import { codeId } from '../../../shared/model/identifiers'
import type { Verdict } from '../../../shared/model/verdict'
import { makeVerdict } from '../../helpers/make-verdict'
import { isStandardName } from '../../helpers/standard-names'
import { type Analysed, analysed, spanOf } from '../review/analysed'

const PLAN = analysed(['Bydelen skal sikre samskaping. Etaten bør drive innovasjon. Været er fint.'])
const ID = PLAN.document.id

let db: LibraryDatabase
let read: ComparedDocuments

async function store({ document, analysis }: Analysed): Promise<void> {
  const stored = { document, analysis, layout: null, warnings: [] }
  await createDexieLibraryStore(db).add([
    {
      packed: packDocument(stored),
      summary: summarise(stored, { importedAt: 1, edits: {} }),
      digest: digestDocument(document, analysis, isStandardName),
      file: new ArrayBuffer(1),
    },
  ])
}

function on(words: string, judgement: Verdict['judgement'], more: Partial<Verdict> = {}): Verdict {
  return makeVerdict(PLAN.document, spanOf(PLAN.document.text, words), judgement, { id: words, ...more })
}

const judge = (put: readonly Verdict[], remove: readonly string[] = []): Promise<void> =>
  createDexieVerdictStore(db).change({ put, remove, figures: new Map() })

async function counted(basis: Basis): Promise<readonly (string | null)[]> {
  const [digest] = await read.digestsOf([ID], basis)
  if (digest === undefined) throw new RangeError('not in the library')
  return digestDirectives(digest).map(({ modality, named }) => `${modality} ${named[0]?.name ?? null}`)
}

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  db = new LibraryDatabase('test')
  read = comparedDocuments(db)
  await store(PLAN)
})

const REJECTED = { kind: 'rejected', reason: 'other' } as const
const FOUND = ['obligation Bydelen', 'recommendation Etaten']

describe('digests for comparing', () => {
  it('are the same on both bases where nothing was judged, or only by a colleague', async () => {
    expect(await counted('reviewed')).toEqual(FOUND)
    await judge([on('Etaten bør drive innovasjon.', REJECTED, { coder: 'Kari' })])
    expect(await counted('reviewed')).toEqual(FOUND)
    expect(await db.reviewedDigests.count()).toBe(0)
  })

  it('leave out what was rejected, have what was changed and added, and only as reviewed', async () => {
    await judge([
      on('Etaten bør drive innovasjon.', REJECTED),
      on('Bydelen skal sikre samskaping.', {
        kind: 'changed',
        modality: 'intention',
        addressee: 'Kommunen',
        codes: [codeId('cocreation')],
      }),
      on('Været er fint.', { kind: 'added', modality: 'permission', addressee: null, codes: [] }),
    ])
    expect(await counted('found')).toEqual(FOUND)
    expect(await counted('reviewed')).toEqual(['intention Kommunen', 'permission null'])
  })

  it('follow every verdict that is given, changed or taken back', async () => {
    await judge([on('Etaten bør drive innovasjon.', REJECTED)])
    expect(await counted('reviewed')).toEqual(['obligation Bydelen'])
    await judge([on('Bydelen skal sikre samskaping.', REJECTED)])
    expect(await counted('reviewed')).toEqual([])
    await judge([on('Etaten bør drive innovasjon.', { kind: 'confirmed' }, { decidedAt: 5 })])
    expect(await counted('reviewed')).toEqual(['recommendation Etaten'])
    await judge([], ['Etaten bør drive innovasjon.', 'Bydelen skal sikre samskaping.'])
    expect(await counted('reviewed')).toEqual(FOUND)
  })

  it('are kept, and made again when the document is analysed anew', async () => {
    await judge([on('Etaten bør drive innovasjon.', REJECTED)])
    await counted('reviewed')
    const kept = await db.reviewedDigests.get(ID)
    if (kept === undefined) throw new RangeError('not kept')
    // What is kept is what is given: marked, to be known again.
    await db.reviewedDigests.put({ ...kept, digest: { ...kept.digest, actors: ['Kept'] } })
    expect(await counted('reviewed')).toEqual(['obligation Bydelen']) // held in memory
    read = comparedDocuments(db)
    expect(await counted('reviewed')).toEqual(['obligation Kept'])
    const { document, analysis } = PLAN
    const [first] = analysis.directives
    if (first === undefined) throw new RangeError('no directive')
    await store({
      document,
      analysis: { ...analysis, directives: [{ ...first, modality: 'prohibition' }, ...analysis.directives.slice(1)] },
    })
    expect(await counted('reviewed')).toEqual(['prohibition Bydelen'])
  })

  it('go with their document', async () => {
    await judge([on('Etaten bør drive innovasjon.', REJECTED)])
    await counted('reviewed')
    const library = createDexieLibraryStore(db)
    await library.remove([ID])
    expect(await read.digestsOf([ID], 'reviewed')).toEqual([])
    await library.purge()
    expect(await db.reviewedDigests.count()).toBe(0)
  })
})

it('gives the whole of a document on either basis, and nothing of one that is not here', async () => {
  await judge([on('Etaten bør drive innovasjon.', REJECTED)])
  const directives = async (basis: Basis) => (await read.documentOf(ID, basis))?.analysis.directives.length
  expect([await directives('found'), await directives('reviewed')]).toEqual([2, 1])
  await createDexieLibraryStore(db).remove([ID])
  expect(await directives('reviewed')).toBeUndefined()
})
