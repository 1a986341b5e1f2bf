/** Makes stored results again: after a correction, another choice of what is counted, or a new version of the rules. */
import { summarise } from '../../../shared/library/summarise'
import type { DocumentSummary, ProfileEdits, StoredDocument } from '../../../shared/model/library'
import type { Services } from '../../app/services'
import { isReady, withDocuments, withReanalysis } from '../../state/library-state'

type ReanalysisServices = Pick<Services, 'library' | 'analysis' | 'search' | 'libraryState'>

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

async function reanalyse(services: ReanalysisServices, summary: DocumentSummary, fromFile: boolean): Promise<void> {
  const { library, libraryState, search } = services
  const stored = fromFile ? await readAgain(services, summary) : await judgeAgain(services, summary)
  if (stored === null) return // removed meanwhile
  const changed = summarise(stored, summary)
  await library.update(stored, changed)
  libraryState.set((state) =>
    isReady(state) && state.documents.some(({ id }) => id === changed.id) ? withDocuments(state, [changed]) : state,
  )
  search.add([changed.id]).catch(() => undefined) // a failed index says so in the search view
}

function optionsOf({ libraryState }: ReanalysisServices): { includeFurniture: boolean } {
  const state = libraryState.get()
  return { includeFurniture: isReady(state) && state.includeFurniture }
}

async function judgeAgain(services: ReanalysisServices, { id, edits }: DocumentSummary): Promise<StoredDocument | null> {
  const stored = await services.library.get(id)
  if (stored === null) return null
  const analysis = await services.analysis.analyse({ document: stored.document, edits, options: optionsOf(services) })
  return { ...stored, analysis }
}

async function readAgain(services: ReanalysisServices, summary: DocumentSummary): Promise<StoredDocument | null> {
  const { id, fileName, edits } = summary
  const bytes = await services.library.file(id)
  if (bytes === null) return null
  const { outcome } = await services.analysis.open(
    { id, fileName, bytes, password: null, edits, options: optionsOf(services) },
    { signal: new AbortController().signal, onPage: () => undefined },
  )
  if (!outcome.ok) throw new Error(outcome.error.kind)
  return { ...outcome.value.value, warnings: outcome.value.warnings }
}
