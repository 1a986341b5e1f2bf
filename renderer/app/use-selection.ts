/** The documents and collections that an address names, as they are in the library now. */
import { useMemo } from 'react'
import type { Collection } from '../../shared/model/collection'
import type { DocumentSummary } from '../../shared/model/library'
import { isReady, type LibraryState } from '../state/library-state'
import { useStore } from '../state/use-store'
import type { Selection } from './routes'
import { useServices } from './services'

/** A document, or a collection with those of its documents that are in the library. */
export interface SelectedGroup {
  readonly key: string
  readonly title: string
  /** Null: a document by itself. */
  readonly collection: Collection | null
  /** At least one. */
  readonly rows: readonly DocumentSummary[]
}

/** Documents first, then collections, each in the order of the address; null while the library is read. */
export function useSelection(selection: Selection): readonly SelectedGroup[] | null {
  const { libraryState, collectionState } = useServices()
  const library = useStore(libraryState)
  const { collections } = useStore(collectionState)
  return useMemo(() => selectedGroups(selection, library, collections), [selection, library, collections])
}

/** What is not in the library is left out, and a collection of which nothing is there. */
export function selectedGroups(
  { documents, collections }: Selection,
  library: LibraryState,
  known: readonly Collection[] | null,
): readonly SelectedGroup[] | null {
  if (!isReady(library) || known === null) return null
  const byId = new Map(library.documents.map((row) => [row.id, row]))
  const alone = [...new Set(documents)].flatMap((id): SelectedGroup[] => {
    const row = byId.get(id)
    return row === undefined ? [] : [{ key: id, title: row.title, collection: null, rows: [row] }]
  })
  const together = [...new Set(collections)].flatMap((id): SelectedGroup[] => {
    const collection = known.find((one) => one.id === id)
    const rows = collection?.documents.flatMap((member) => byId.get(member) ?? []) ?? []
    return collection === undefined || rows.length === 0 ? [] : [{ key: id, title: collection.name, collection, rows }]
  })
  return [...alone, ...together]
}

/** All the documents of some groups, each once. */
export function rowsOf(groups: readonly SelectedGroup[]): readonly DocumentSummary[] {
  return [...new Map(groups.flatMap(({ rows }) => rows).map((row) => [row.id, row])).values()]
}

/** The address of some groups again. */
export function selectionOf(groups: readonly SelectedGroup[]): Selection {
  return {
    documents: groups.flatMap(({ collection, rows }) => (collection === null ? rows.map(({ id }) => id) : [])),
    collections: groups.flatMap(({ collection }) => (collection === null ? [] : [collection.id])),
  }
}
