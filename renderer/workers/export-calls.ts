/** What the window asks of the exporting worker. */
import type { ExportFacts } from '../../shared/export/provenance-sheet'
import type { Sheet } from '../../shared/export/sheet'
import type { TableFormat } from '../../shared/export/write-sheets'
import type { Language } from '../../shared/i18n/language'
import type { RequestedCodebook } from '../../shared/protocol/analysis-calls'

/** A file to be saved under a name that the user may change. */
export interface MadeFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What the worker does not know by itself of where figures come from. */
export type TableFacts = Omit<ExportFacts, 'tool'> & { readonly codebook: RequestedCodebook }

export type ExportCalls = {
  /** Tables of a view as a file. */
  table: {
    params: {
      readonly name: string
      readonly sheets: readonly Sheet[]
      readonly facts: TableFacts
      readonly format: TableFormat
      readonly language: Language
    }
    result: MadeFile
  }
}
