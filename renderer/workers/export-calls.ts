/** What the window asks of the exporting worker. */
import type { Result } from '../../shared/base/result'
import type { LibraryFormat, TableFormat } from '../../shared/export/formats'
import type { ExportFacts } from '../../shared/export/provenance-sheet'
import type { Sheet } from '../../shared/export/sheet'
import type { Language } from '../../shared/i18n/language'
import type { DocumentId } from '../../shared/model/identifiers'
import type { RequestedCodebook } from '../../shared/protocol/analysis-calls'

/** A file to be saved under a name that the user may change. */
export interface MadeFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What the worker does not know by itself of where figures come from. */
export type TableFacts = Omit<ExportFacts, 'tool'> & { readonly codebook: RequestedCodebook }

/** `gone`: none of the documents is in the library. `changing`: some are being counted again with other rules or words. */
export type ExportError = 'gone' | 'changing'

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
  /** All that is known of some documents, read from the library. */
  library: {
    params: {
      /** In the order of the rows. */
      readonly ids: readonly DocumentId[]
      readonly name: string
      readonly format: LibraryFormat
      readonly language: Language
    } & Omit<TableFacts, 'documents' | 'hasKeywords'>
    progress: { readonly done: number; readonly of: number }
    result: Result<MadeFile, ExportError>
  }
}
