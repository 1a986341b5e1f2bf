import { describe, expect, it } from 'vitest'
import { rowsOf, selectedGroups, selectionOf } from '../../../renderer/app/use-selection'
import { withCollection, withMembers, withoutCollection, withoutMembers } from '../../../renderer/state/collection-state'
import type { Collection } from '../../../shared/model/collection'
import { collectionId, documentId } from '../../../shared/model/identifiers'
import { newDocument } from '../../helpers/stored-document'

const [a, b, c] = ['a', 'b', 'c'].map((hex) => documentId(hex.repeat(64))) as [
  ReturnType<typeof documentId>,
  ReturnType<typeof documentId>,
  ReturnType<typeof documentId>,
]
const rows = ['a', 'b'].map((hex) => newDocument(hex).summary)
const library = { kind: 'ready', documents: rows, includeFurniture: false, reanalysis: null } as const
const letters: Collection = { id: collectionId('1'.repeat(32)), name: 'Brev', documents: [b, c, a], createdAt: 1 }
const away: Collection = { id: collectionId('2'.repeat(32)), name: 'Planer', documents: [c], createdAt: 2 }

describe('a selection', () => {
  it('has the documents by themselves first, then the collections with what is in the library, in their order', () => {
    const groups = selectedGroups({ documents: [b], collections: [letters.id] }, library, [away, letters])
    expect(groups?.map(({ title, collection, rows: own }) => [title, collection?.id ?? null, own.map(({ id }) => id)])).toEqual([
      [rows[1]?.title, null, [b]],
      ['Brev', letters.id, [b, a]],
    ])
  })

  it('leaves out what is gone, and a collection of which nothing is there', () => {
    expect(selectedGroups({ documents: [c], collections: [away.id, collectionId('3'.repeat(32))] }, library, [away, letters])).toEqual([])
  })

  it('is not known before the library and the collections are read', () => {
    expect(selectedGroups({ documents: [a], collections: [] }, { kind: 'loading' }, [])).toBeNull()
    expect(selectedGroups({ documents: [a], collections: [] }, library, null)).toBeNull()
  })

  it('goes back to the address, and has each document once', () => {
    const selection = { documents: [b], collections: [letters.id] }
    const groups = selectedGroups(selection, library, [letters]) ?? []
    expect(selectionOf(groups)).toEqual(selection)
    expect(rowsOf(groups).map(({ id }) => id)).toEqual([b, a])
  })
})

describe('a collection', () => {
  it('keeps its place when it changes, and comes last when it is new', () => {
    const renamed = { ...letters, name: 'Alle brev' }
    expect(withCollection({ collections: [letters, away] }, renamed).collections).toEqual([renamed, away])
    expect(withCollection({ collections: [letters] }, away).collections).toEqual([letters, away])
    expect(withoutCollection({ collections: [letters, away] }, letters.id).collections).toEqual([away])
  })

  it('takes documents in once, and gives them up', () => {
    expect(withMembers(away, [a, c]).documents).toEqual([c, a])
    expect(withoutMembers(letters, [c, a]).documents).toEqual([b])
  })
})
