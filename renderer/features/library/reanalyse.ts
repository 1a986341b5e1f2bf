/** Makes stored results again: after a correction, another choice of what is counted, or a new version of the rules. */
import type { DocumentSummary, ProfileEdits } from '../../../shared/model/library'
import type { AnalysisRequest, ReanalysedDocument } from '../../../shared/protocol/analysis-calls'
import type { Services } from '../../app/services'
import { oneAtATime } from '../../review/one-at-a-time'
import { withVerdicts } from '../../review/reviewed-summary'
import { latestVersion, requestedCodebook } from '../../state/codebook-state'
import { isReady, withDocuments, withReanalysis } from '../../state/library-state'

export type ReanalysisServices = Pick<
  Services,
  'library' | 'verdicts' | 'analysis' | 'search' | 'libraryState' | 'codebooks' | 'codebookState'
>

/** Corrects a document's profile and judges it again with that; resolves when the new figures are stored. */
export async function correctProfile(services: ReanalysisServices, summary: DocumentSummary, edits: ProfileEdits): Promise<void> {
  await reanalyse(services, { ...summary, edits }, false, false)
}

/** Re-analyses wait for each other: an older choice must not overwrite a newer one, and the window shows one progress. */
let line: Promise<unknown> = Promise.resolve()

/** Judges documents again, one per worker at a time; `fromFile` decides which are read from their bytes too. Gives how many failed. */
export function reanalyseAll(
  services: ReanalysisServices,
  summaries: readonly DocumentSummary[],
  fromFile: (summary: DocumentSummary) => boolean,
): Promise<number> {
  const turn = line.then(() => judgeAll(services, summaries, fromFile))
  line = turn.catch(() => undefined) // told to the one who asked
  return turn
}

async function judgeAll(
  services: ReanalysisServices,
  summaries: readonly DocumentSummary[],
  fromFile: (summary: DocumentSummary) => boolean,
): Promise<number> {
  const { analysis, libraryState } = services
  const left = [...summaries]
  let done = 0
  let failed = 0
  const show = (): void => libraryState.set((state) => withReanalysis(state, { done, of: summaries.length }))
  async function worker(): Promise<void> {
    for (let summary = left.shift(); summary !== undefined; summary = left.shift()) {
      try {
        const inWork = current(services, summary)
        const redo = await reanalyse(services, inWork, fromFile(summary), true)
        if (redo) left.unshift(summary)
        else done++
      } catch {
        failed++ // the old figures stay; told when all are done
        done++
      }
      show()
    }
  }
  if (summaries.length === 0) return 0
  show()
  await Promise.all(Array.from({ length: analysis.workers }, worker))
  libraryState.set((state) => withReanalysis(state, null))
  return failed
}

/** The document's row as it is now: its profile may have been corrected while it waited. */
function current({ libraryState }: ReanalysisServices, row: DocumentSummary): DocumentSummary {
  const state = libraryState.get()
  return (isReady(state) ? state.documents.find(({ id }) => id === row.id) : undefined) ?? row
}

/** `unlessCorrected`: stores nothing and gives true when the user corrected the profile meanwhile. */
async function reanalyse(
  services: ReanalysisServices,
  row: DocumentSummary,
  fromFile: boolean,
  unlessCorrected: boolean,
): Promise<boolean> {
  const { codebooks, codebookState, library, libraryState, search } = services
  const version = latestVersion(codebookState.get())
  const analysed = fromFile ? await readAgain(services, row) : await judgeAgain(services, row)
  if (analysed === null) return false // removed meanwhile
  const summary = await oneAtATime(async () => {
    if (unlessCorrected && JSON.stringify(current(services, row).edits) !== JSON.stringify(row.edits)) return null
    const judged = await withVerdicts(services, analysed)
    await library.update(analysed.packed, judged, analysed.digest)
    libraryState.set((state) =>
      isReady(state) && state.documents.some(({ id }) => id === judged.id) ? withDocuments(state, [judged]) : state,
    )
    return judged
  })
  if (summary === null) return true
  if (version !== null && analysed.changes !== null)
    await codebooks.record({ version: version.number, documentId: summary.id, title: summary.title, changes: analysed.changes })
  search.add([summary.id]).catch(() => undefined) // a failed index says so in the search view
  return false
}

function requestOf({ libraryState, codebookState }: ReanalysisServices, { edits, importedAt }: DocumentSummary): AnalysisRequest {
  const state = libraryState.get()
  return {
    codebook: requestedCodebook(codebookState.get()),
    edits,
    importedAt,
    options: { includeFurniture: isReady(state) && state.includeFurniture },
  }
}

async function judgeAgain(services: ReanalysisServices, row: DocumentSummary): Promise<ReanalysedDocument | null> {
  const packed = await services.library.packed(row.id)
  return packed === null ? null : services.analysis.analyse({ ...requestOf(services, row), packed })
}

async function readAgain(services: ReanalysisServices, row: DocumentSummary): Promise<ReanalysedDocument | null> {
  const { id, fileName } = row
  const bytes = await services.library.file(id)
  if (bytes === null) return null
  const { outcome } = await services.analysis.open(
    { ...requestOf(services, row), id, fileName, bytes, password: null },
    { signal: new AbortController().signal, onPage: () => undefined },
  )
  if (!outcome.ok) throw new Error(outcome.error.kind)
  return { ...outcome.value, changes: null }
}
