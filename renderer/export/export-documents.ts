/** What the user does to export documents: the worker makes the file, the host saves it. */
import { fail, ok, type Result } from '../../shared/base/result'
import type { LibraryFormat } from '../../shared/export/formats'
import type { DocumentId } from '../../shared/model/identifiers'
import { isAbort } from '../../shared/protocol/rpc'
import type { Services } from '../app/services'
import { requestedCodebook } from '../state/codebook-state'
import { isReady } from '../state/library-state'
import type { ExportError } from '../workers/export-calls'

export type ExportFailure = ExportError | 'failed'

interface WantedExport {
  readonly documents: readonly DocumentId[]
  readonly name: string
  readonly format: LibraryFormat
}

type ExportServices = Pick<Services, 'exportWorker' | 'host' | 'preferences' | 'libraryState' | 'codebookState'>

/** The name it was saved under, null when the user did not save it. Rejects with an `AbortError` when cancelled. */
export async function exportDocuments(
  { exportWorker, host, preferences, libraryState, codebookState }: ExportServices,
  { documents, name, format }: WantedExport,
  signal: AbortSignal,
  onProgress: (progress: { readonly done: number; readonly of: number }) => void,
): Promise<Result<string | null, ExportFailure>> {
  const { language, basis } = preferences.get()
  const state = libraryState.get()
  const includeFurniture = isReady(state) && state.includeFurniture
  const codebook = requestedCodebook(codebookState.get())
  try {
    const params = { ids: documents, name, format, language, basis, includeFurniture, codebook }
    const made = await exportWorker.library(params, { signal, onProgress })
    return made.ok ? ok(await host.saveFile(made.value.name, made.value.bytes)) : made
  } catch (error) {
    if (isAbort(error)) throw error
    return fail('failed')
  }
}
