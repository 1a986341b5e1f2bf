import { expect, it } from 'vitest'
import { keepFresh } from '../../../renderer/features/library/keep-fresh'
import { correctProfile } from '../../../renderer/features/library/reanalyse'
import { type CodebookState, STANDARD_CODEBOOK, withVersions } from '../../../renderer/state/codebook-state'
import { type LibraryState, withDocuments } from '../../../renderer/state/library-state'
import { createStore } from '../../../renderer/state/store'
import type { AnalysisService } from '../../../renderer/workers/analysis-service'
import type { SearchService } from '../../../renderer/workers/search-service'
import { digestDocument } from '../../../shared/compare/digest-document'
import { packDocument } from '../../../shared/library/packing'
import { summarise } from '../../../shared/library/summarise'
import type { CodebookVersion } from '../../../shared/model/codebook-version'
import { codeId, type DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import { createMemoryCodebookStore } from '../../helpers/memory-codebook-store'
import { createMemoryStores } from '../../helpers/memory-library-store'
import { isStandardName } from '../../helpers/standard-names'
import { newDocument, storedDocument } from '../../helpers/stored-document'

const changes = [{ code: codeId('a'), before: null, after: { mentions: 1, mandates: 0 } }]

function version(number: number): CodebookVersion {
  const codebook = { name: '', version: number, codes: [] }
  return { number, codebook, hash: `own ${number}`, savedAt: 0, note: '', origin: 'edited', restoredFrom: null }
}

async function setUp(state: CodebookState = STANDARD_CODEBOOK) {
  const { library, verdicts } = createMemoryStores()
  const documents = [newDocument('a', 'A'), newDocument('b', 'B')]
  await library.add(documents)
  const judged: string[] = []
  /** What happens while a worker is at it. */
  const during: { run: (id: DocumentId) => Promise<void> } = { run: async () => undefined }
  const failing = new Set<DocumentId>()
  const services = {
    library,
    verdicts,
    codebooks: createMemoryCodebookStore(),
    codebookState: createStore(state),
    libraryState: createStore<LibraryState>({
      kind: 'ready',
      documents: documents.map(({ summary }) => summary),
      includeFurniture: false,
      reanalysis: null,
    }),
    search: { add: async () => undefined } as unknown as SearchService,
    analysis: {
      workers: 1,
      open: async () => Promise.reject(new Error('not asked for')),
      async analyse(request) {
        const codebookHash = request.codebook?.hash ?? 'h1'
        const { id } = request.packed
        judged.push(`${id[0]} with ${codebookHash}`)
        await during.run(id)
        if (failing.has(id)) throw new Error('crashed')
        const stored = storedDocument(id[0] ?? '', id[0], { codebookHash })
        return {
          packed: packDocument(stored),
          summary: summarise(stored, request),
          digest: digestDocument(stored.document, stored.analysis, isStandardName),
          changes,
        }
      },
      versions: async () => ({ pipelineVersion: 1, codebookHash: 'h1' }),
    } satisfies AnalysisService,
  }
  const rows = (): readonly DocumentSummary[] => {
    const now = services.libraryState.get()
    return now.kind === 'ready' ? now.documents : []
  }
  const settled = async (): Promise<void> => {
    for (let i = 0; i < 40; i++) await new Promise((resolve) => setTimeout(resolve))
  }
  return { services, rows, judged, during, failing, settled }
}

it('leaves results of the codebook in use alone', async () => {
  const { services, judged } = await setUp()
  await keepFresh(services, () => undefined)
  expect(judged).toEqual([])
})

it('judges all again with a codebook that was saved in an earlier session, and keeps what it changed', async () => {
  const { services, rows } = await setUp({ versions: [version(1), version(2)] })
  await keepFresh(services, () => undefined)
  expect(rows().map(({ codebookHash }) => codebookHash)).toEqual(['own 2', 'own 2'])
  expect((await services.codebooks.changes(2)).map(({ title, changes: kept }) => [title, kept])).toEqual([
    ['a', changes],
    ['b', changes],
  ])
})

it('judges all again when another version is saved, also while it is at work with the one before', async () => {
  const { services, rows, judged, during, settled } = await setUp()
  await keepFresh(services, () => undefined)
  during.run = async (id) => {
    if (id.startsWith('a') && judged.length === 1) services.codebookState.set((state) => withVersions(state, [version(3)]))
  }
  services.codebookState.set((state) => withVersions(state, [version(2)]))
  await settled()
  expect(judged).toEqual(['a with own 2', 'b with own 3', 'a with own 3'])
  expect(rows().map(({ codebookHash }) => codebookHash)).toEqual(['own 3', 'own 3'])
})

it('judges again what was imported with the codebook before', async () => {
  const { services, judged, settled } = await setUp({ versions: [version(2)] })
  await keepFresh(services, () => undefined)
  judged.length = 0
  const late = newDocument('c', 'C')
  await services.library.add([late])
  services.libraryState.set((state) => withDocuments(state, [late.summary]))
  await settled()
  expect(judged).toEqual(['c with own 2'])
})

it('says what failed and does not try it for ever', async () => {
  const { services, rows, judged, failing, settled } = await setUp({ versions: [version(2)] })
  for (const { id } of rows().slice(0, 1)) failing.add(id)
  const told: number[] = []
  await keepFresh(services, (failed) => told.push(failed))
  await settled()
  expect(told).toEqual([1])
  expect(judged).toEqual(['a with own 2', 'b with own 2'])
  failing.clear()
  services.codebookState.set((state) => withVersions(state, [version(3)]))
  await settled()
  expect(rows().map(({ codebookHash }) => codebookHash)).toEqual(['own 3', 'own 3'])
})

it('does not lose a correction that the user makes meanwhile', async () => {
  const { services, rows, during } = await setUp({ versions: [version(2)] })
  let corrected = false
  during.run = async (id) => {
    const row = rows().find((one) => one.id === id)
    if (corrected || row === undefined) return
    corrected = true
    await correctProfile(services, row, { title: 'Mitt navn' })
  }
  await keepFresh(services, () => undefined)
  expect(rows().map(({ title }) => title)).toEqual(['Mitt navn', 'b'])
  expect((await services.library.summaries()).map(({ title }) => title)).toEqual(['Mitt navn', 'b'])
})
