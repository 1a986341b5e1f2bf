/** What the user does to the library. Views call these; only these touch the services. */
import { common } from '../../../shared/i18n/common'
import { library as words } from '../../../shared/i18n/library'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import type { Services } from '../../app/services'
import type { PickedFile } from '../../host/host'
import { oneAtATime } from '../../review/one-at-a-time'
import { withVerdicts } from '../../review/reviewed-summary'
import { isReady, withDocuments, withFurniture, withoutDocuments } from '../../state/library-state'
import { notify } from '../../state/notices'
import { keepFresh } from './keep-fresh'
import { reanalyseAll } from './reanalyse'

/** Milliseconds in which removing can be undone. */
const UNDO_TIME = 15_000
const FURNITURE = 'includeFurniture'

/** Reads what is stored, then, after the wait of `later`, the search index, and makes old results again in the background. */
export async function openLibrary(services: Services, later: () => Promise<void>): Promise<void> {
  const { checklists, checklistState, codebooks, codebookState, collections, collectionState, library, libraryState, search } = services
  try {
    await library.purge() // removed in an earlier session, when undoing was still possible
    codebookState.set({ versions: await codebooks.versions() })
    collectionState.set({ collections: await collections.all() })
    checklistState.set({ checklists: await checklists.all() })
    const documents = await library.summaries()
    const includeFurniture = (await library.setting(FURNITURE)) === true
    libraryState.set({ kind: 'ready', documents, includeFurniture, reanalysis: null })
    const waited = later()
    search
      .start(
        documents.map(({ id }) => id),
        waited,
      )
      .catch(() => undefined) // shown by the search view
    await waited
    await keepFresh(services, (failed) => tellFailed(services, failed))
  } catch (error) {
    if (!isReady(libraryState.get())) libraryState.set({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
  }
}

/** A browser may throw away what it was not asked to keep. */
export function keepStorage(): void {
  navigator.storage.persist().catch(() => undefined) // refused: nothing we can do, and nothing lost yet
}

function tellFailed({ notices, preferences }: Services, failed: number): void {
  const text = words[preferences.get().language].reanalysisFailed(failed)
  notify(notices, { text, tone: 'warning', action: null, lasts: null })
}

/** Counts running heads and the like too, or no longer, and does all documents again. */
export async function setFurniture(services: Services, includeFurniture: boolean): Promise<void> {
  const { library, libraryState } = services
  libraryState.set((state) => withFurniture(state, includeFurniture))
  await library.setSetting(FURNITURE, includeFurniture)
  const state = libraryState.get()
  if (!isReady(state)) return
  const failed = await reanalyseAll(services, state.documents, () => false)
  if (failed > 0) tellFailed(services, failed)
}

/** Takes documents out of the library; a notice offers to undo it. */
export async function removeDocuments(services: Services, documents: readonly DocumentSummary[]): Promise<void> {
  const { library, libraryState, notices, preferences, search } = services
  const ids = documents.map(({ id }) => id)
  const { language } = preferences.get()
  libraryState.set((state) => withoutDocuments(state, ids))
  try {
    await library.remove(ids)
  } catch {
    libraryState.set((state) => withDocuments(state, documents))
    notify(notices, { text: words[language].removeFailed, tone: 'danger', action: null, lasts: null })
    return
  }
  search.remove(ids).catch(() => undefined) // shown by the search view
  notify(notices, {
    text: words[language].removed(ids.length),
    tone: 'info',
    lasts: UNDO_TIME,
    action: { label: common[language].undo, run: () => void restoreDocuments(services, ids) },
    onGone: () => {
      // Another removal may still be undone; its documents must not go with these.
      if (!notices.get().some(({ onGone }) => onGone !== undefined)) library.purge().catch(() => undefined) // done at the next start
    },
  })
}

async function restoreDocuments(services: Services, ids: readonly DocumentId[]): Promise<void> {
  const { library, libraryState, search, verdicts } = services
  await library.restore(ids)
  const wanted = new Set(ids)
  const rows = (await library.summaries()).filter(({ id }) => wanted.has(id))
  // A verdict may have been undone while its document was away.
  const back = await oneAtATime(() =>
    Promise.all(
      rows.map(async (summary) => {
        const packed = summary.reviewed === null ? null : await library.packed(summary.id)
        if (packed === null) return summary
        const now = await withVerdicts(services, { packed, summary })
        await verdicts.change({ put: [], remove: [], figures: new Map([[now.id, now.reviewed]]) })
        return now
      }),
    ),
  )
  libraryState.set((state) => withDocuments(state, back))
  search.add(back.map(({ id }) => id)).catch(() => undefined) // shown by the search view
}

export async function pickAndImport({ host, importer }: Services, what: 'files' | 'folder'): Promise<void> {
  importer.add(await host.pickFiles(what))
}

interface Sample {
  readonly file: string
}

/** Opens the sample documents that come with the app. */
export async function importSamples({ importer, notices, preferences }: Services): Promise<void> {
  try {
    const samples = (await (await fetch('./samples/index.json')).json()) as readonly Sample[]
    const files = await Promise.all(samples.map(({ file }) => fetchSample(file)))
    importer.add(files)
  } catch {
    const text = words[preferences.get().language].samplesFailed
    notify(notices, { text, tone: 'danger', action: null, lasts: null })
  }
}

async function fetchSample(name: string): Promise<PickedFile> {
  const response = await fetch(`./samples/${encodeURIComponent(name)}`)
  if (!response.ok) throw new Error(`status ${response.status}`)
  const content = await response.blob()
  return { name, size: content.size, read: async () => new Uint8Array(await content.arrayBuffer()) }
}
