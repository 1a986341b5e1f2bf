/** Where a table's menu sends it: given by the window, which knows the host, the language and the worker that writes files. */
import { createContext, useContext } from 'react'
import type { TableFormat } from '../../shared/export/formats'
import type { Sheet } from '../../shared/export/sheet'
import type { Language } from '../../shared/i18n/language'

/** What a table says of its figures, for the sheet that tells where they come from. */
export interface TableOrigin {
  /** Ids of the documents that the figures are from. */
  readonly documents: readonly string[]
  /** Absent: as the user's switch says. For tables that are always one of the two. */
  readonly basis?: 'found' | 'reviewed'
  /** Absent: the codebook in use. For figures that are always by the one that comes with the app. */
  readonly codebook?: 'standard'
}

/** Called when the user has chosen what is to be done with the table. */
export type SheetMaker = () => readonly Sheet[] | Promise<readonly Sheet[]>

export interface TableOutput {
  readonly language: Language
  /** Both tell the user how it went, and never reject. */
  copy(sheets: SheetMaker): Promise<void>
  save(name: string, sheets: SheetMaker, origin: TableOrigin, format: TableFormat): Promise<void>
}

const TableOutputContext = createContext<TableOutput | null>(null)
export const TableOutputProvider = TableOutputContext.Provider

export function useTableOutput(): TableOutput {
  const output = useContext(TableOutputContext)
  if (output === null) throw new Error('useTableOutput outside TableOutputProvider')
  return output
}
