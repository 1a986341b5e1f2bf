/** Makes stored results again: after a correction, another choice of what is counted, or a new version of the rules. */
import type { DocumentSummary, ProfileEdits } from '../../../shared/model/library'
import type { AnalysedDocument, AnalysisRequest } from '../../../shared/protocol/analysis-calls'
import type { Services } from '../../app/services'
import { oneAtATime } from '../../review/one-at-a-time'
import { withVerdicts } from '../../review/reviewed-summary'
import { isReady, withDocuments, withReanalysis } from '../../state/library-state'

type ReanalysisServices = Pick<Services, 'library' | 'verdicts' | 'analysis' | 'search' | 'libraryState'>

/** Corrects a document's profile and judges it again with that; resolves when the new figures are stored. */
export async function correctProfile(services: ReanalysisServices, summary: DocumentSummary, edits: ProfileEdits): Promise<void> {
  await reanalyse(services, { ...summary, edits }, false)
}

/** Judges documents again, one per worker at a time; `fromFile` decides which are read from their bytes too. Gives how many failed. */
export async function reanalyseAll(
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
        await reanalyse(services, summary, fromFile(summary))
      } catch {
        failed++ // the old figures stay; told when all are done
      }
      done++
      show()
    }
  }
  if (summaries.length === 0) return 0
  show()
  await Promise.all(Array.from({ length: analysis.workers }, worker))
  libraryState.set((state) => withReanalysis(state, null))
  return failed
}

async function reanalyse(services: ReanalysisServices, row: DocumentSummary, fromFile: boolean): Promise<void> {
  const { library, libraryState, search } = services
  const analysed = fromFile ? await readAgain(services, row) : await judgeAgain(services, row)
  if (analysed === null) return // removed meanwhile
  const summary = await oneAtATime(async () => {
    const judged = await withVerdicts(services.verdicts, analysed)
    await library.update(analysed.packed, judged)
    libraryState.set((state) =>
      isReady(state) && state.documents.some(({ id }) => id === judged.id) ? withDocuments(state, [judged]) : state,
    )
    return judged
  })
  search.add([summary.id]).catch(() => undefined) // a failed index says so in the search view
}

function requestOf({ libraryState }: ReanalysisServices, { edits, importedAt }: DocumentSummary): AnalysisRequest {
  const state = libraryState.get()
  return { edits, importedAt, options: { includeFurniture: isReady(state) && state.includeFurniture } }
}

async function judgeAgain(services: ReanalysisServices, row: DocumentSummary): Promise<AnalysedDocument | null> {
  const packed = await services.library.packed(row.id)
  return packed === null ? null : services.analysis.analyse({ ...requestOf(services, row), packed })
}

async function readAgain(services: ReanalysisServices, row: DocumentSummary): Promise<AnalysedDocument | null> {
  const { id, fileName } = row
  const bytes = await services.library.file(id)
  if (bytes === null) return null
  const { outcome } = await services.analysis.open(
    { ...requestOf(services, row), id, fileName, bytes, password: null },
    { signal: new AbortController().signal, onPage: () => undefined },
  )
  if (!outcome.ok) throw new Error(outcome.error.kind)
  return outcome.value
}
