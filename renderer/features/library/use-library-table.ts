/** The library's table without its drawing: which rows, in which order, and which of them are chosen. */
import { type SortingState, useTable } from '@tanstack/react-table'
import { type Dispatch, type SetStateAction, useMemo, useState } from 'react'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import { columns, features } from './columns'

export function useLibraryTable(
  documents: readonly DocumentSummary[],
  selected: ReadonlySet<DocumentId>,
  onSelect: Dispatch<SetStateAction<ReadonlySet<DocumentId>>>,
) {
  const [sorting, setSorting] = useState<SortingState>([{ id: 'title', desc: false }])
  const rowSelection = useMemo(() => Object.fromEntries([...selected].map((id) => [id, true] as const)), [selected])
  const table = useTable({
    features,
    columns,
    data: documents,
    getRowId: (row) => row.id,
    enableSortingRemoval: false,
    state: { sorting, rowSelection },
    onSortingChange: setSorting,
    onRowSelectionChange: (change) => {
      const next = typeof change === 'function' ? change(rowSelection) : change
      onSelect(new Set(documents.flatMap(({ id }) => (next[id] ? [id] : []))))
    },
  })
  return { table, sorting }
}

export type LibraryRows = ReturnType<typeof useLibraryTable>

/** The documents as they stand on the screen, from top to bottom. */
export function inShownOrder({ table }: LibraryRows): readonly DocumentSummary[] {
  return table.getRowModel().rows.map(({ original }) => original)
}
