import { describe, expect, it } from 'vitest'
import { createImporter } from '../../../renderer/features/library/importer'
import { reanalyseAll } from '../../../renderer/features/library/reanalyse'
import type { PickedFile } from '../../../renderer/host/host'
import { STANDARD_CODEBOOK } from '../../../renderer/state/codebook-state'
import { type ImportStatus, importTotals, NO_IMPORT } from '../../../renderer/state/import-state'
import type { LibraryState } from '../../../renderer/state/library-state'
import { createStore } from '../../../renderer/state/store'
import type { AnalysisService, OpenResult } from '../../../renderer/workers/analysis-service'
import type { SearchService } from '../../../renderer/workers/search-service'
import { fail, ok } from '../../../shared/base/result'
import { digestDocument } from '../../../shared/compare/digest-document'
import { type LibraryStore, StorageFull } from '../../../shared/library/library-store'
import { packDocument } from '../../../shared/library/packing'
import { summarise } from '../../../shared/library/summarise'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { ImportError } from '../../../shared/model/import'
import type { StoredDocument } from '../../../shared/model/library'
import type { AnalysedDocument, AnalysisRequest, OpenRequest } from '../../../shared/protocol/analysis-calls'
import { makeVerdict } from '../../helpers/make-verdict'
import { createMemoryCodebookStore } from '../../helpers/memory-codebook-store'
import { createMemoryLibraryStore, createMemoryStores } from '../../helpers/memory-library-store'
import { isStandardName } from '../../helpers/standard-names'
import { newDocument, storedDocument } from '../../helpers/stored-document'

const text = new TextEncoder()
const file = (name: string, content = name): PickedFile => ({
  name,
  size: content.length,
  read: async () => text.encode(content) as Uint8Array<ArrayBuffer>,
})

/** What the worker would give: the document under this id, its profile corrected. */
function analysed(stored: StoredDocument, id: DocumentId, { edits, importedAt }: AnalysisRequest): AnalysedDocument {
  const { title: _title, ...profileEdits } = edits
  const changed = {
    ...stored,
    document: { ...stored.document, id },
    analysis: { ...stored.analysis, documentId: id, profile: { ...stored.document.profile, ...profileEdits } },
  }
  return {
    packed: packDocument(changed),
    summary: summarise(changed, { edits, importedAt }),
    digest: digestDocument(changed.document, changed.analysis, isStandardName),
  }
}

function setUp(options: { errors?: Record<string, ImportError>; library?: Partial<LibraryStore>; open?: AnalysisService['open'] } = {}) {
  const memory = createMemoryStores()
  const library: LibraryStore = { ...memory.library, ...options.library }
  const indexed: DocumentId[] = []
  const passwords: (string | null)[] = []
  const open = async (request: OpenRequest): Promise<OpenResult> => {
    const { id, fileName, bytes, password } = request
    passwords.push(password)
    const error = options.errors?.[fileName]
    if (error && password !== 'riktig') return { bytes, outcome: fail(error) }
    return { bytes, outcome: ok(analysed(storedDocument('a', fileName), id, request)) }
  }
  const services = {
    library,
    verdicts: memory.verdicts,
    analysis: {
      workers: 2,
      open: options.open ?? open,
      analyse: async (request) => ({ ...analysed(storedDocument('a', 'Plan', { words: 77 }), request.packed.id, request), changes: null }),
      versions: async () => ({ pipelineVersion: 1, codebookHash: 'h1' }),
    } satisfies AnalysisService,
    search: { add: async (ids: readonly DocumentId[]) => void indexed.push(...ids) } as unknown as SearchService,
    codebooks: createMemoryCodebookStore(),
    codebookState: createStore(STANDARD_CODEBOOK),
    imports: createStore(NO_IMPORT),
    libraryState: createStore<LibraryState>({ kind: 'ready', documents: [], includeFurniture: false, reanalysis: null }),
    now: () => 42,
  }
  const importer = createImporter(services)
  const finished = async (): Promise<void> => {
    while (services.imports.get().jobs.some(({ status }) => status.kind === 'waiting' || status.kind === 'reading'))
      await new Promise((resolve) => setTimeout(resolve, 1))
  }
  const kinds = (): Record<string, ImportStatus['kind']> =>
    Object.fromEntries(services.imports.get().jobs.map(({ fileName, status }) => [fileName, status.kind]))
  return { ...services, importer, finished, kinds, indexed, passwords }
}

/** A verdict on the one directive of `storedDocument`. */
function rejection(hex: string) {
  const { document, analysis } = storedDocument(hex)
  return makeVerdict(document, analysis.directives[0] ?? { start: 0, end: 0 }, { kind: 'rejected', reason: 'other' })
}

describe('importing', () => {
  it('finds the verdicts that the same file was given before it was removed', async () => {
    const { importer, finished, library, verdicts } = setUp()
    importer.add([file('a.pdf')])
    await finished()
    const [row] = await library.summaries()
    if (row === undefined) throw new RangeError('nothing was imported')
    const given = rejection('a')
    await verdicts.change({ put: [{ ...given, anchor: { ...given.anchor, documentId: row.id } }], remove: [], figures: new Map() })
    await library.remove([row.id])
    await library.purge()
    importer.add([file('a.pdf')])
    await finished()
    expect(await library.summaries()).toMatchObject([{ id: row.id, directives: 1, reviewed: { directives: 0, judged: 1, unplaced: 0 } }])
  })

  it('stores, lists and indexes what it could read', async () => {
    const { importer, finished, kinds, library, libraryState, indexed } = setUp()
    importer.add([file('a.pdf'), file('b.docx'), file('c.txt')])
    await finished()
    expect(kinds()).toEqual({ 'a.pdf': 'imported', 'b.docx': 'imported', 'c.txt': 'imported' })
    const summaries = await library.summaries()
    expect(summaries.map(({ title, importedAt }) => [title, importedAt]).sort()).toEqual([
      ['a.pdf', 42],
      ['b.docx', 42],
      ['c.txt', 42],
    ])
    expect(libraryState.get()).toMatchObject({ documents: summaries })
    expect(indexed).toEqual(summaries.map(({ id }) => id))
  })

  it('keeps the bytes as they came, under their SHA-256', async () => {
    const { importer, finished, library } = setUp()
    importer.add([file('abc.txt', 'abc')])
    await finished()
    const [summary] = await library.summaries()
    // FIPS 180-4, the first example.
    expect(summary?.id).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(new TextDecoder().decode((await library.file(summary?.id as DocumentId)) ?? undefined)).toBe('abc')
  })

  it('knows a file that is there already, in the library and in the same import', async () => {
    const { importer, finished, kinds, library } = setUp()
    importer.add([file('a.pdf', 'same'), file('copy.pdf', 'same')])
    await finished()
    importer.add([file('again.pdf', 'same')])
    await finished()
    expect([kinds(), (await library.summaries()).length]).toEqual([{ 'again.pdf': 'duplicate' }, 1])
  })

  it('tells the screen of many files at once, not of each', async () => {
    const { importer, finished, kinds, imports, libraryState } = setUp()
    let told = 0
    imports.subscribe(() => told++)
    libraryState.subscribe(() => told++)
    importer.add(Array.from({ length: 40 }, (_, i) => file(`${i}.pdf`)))
    await finished()
    expect(Object.values(kinds())).toEqual(Array(40).fill('imported'))
    expect(libraryState.get()).toMatchObject({ documents: { length: 40 } })
    // Once when they are added, and twice every 300 ms until all are done; each file has three changes of its own.
    expect(told).toBeLessThan(20)
  })

  it('shows a row no later than it says that the file is open', async () => {
    const { importer, finished, imports, libraryState } = setUp()
    const seen: [said: number, rows: number][] = []
    imports.subscribe(() => {
      const state = libraryState.get()
      seen.push([importTotals(imports.get().jobs).imported, state.kind === 'ready' ? state.documents.length : 0])
    })
    importer.add(['a', 'b', 'c'].map((name) => file(name)))
    await finished()
    expect(seen.at(-1)).toEqual([3, 3])
    expect(seen.filter(([said, rows]) => rows < said)).toEqual([])
  })

  it('lets one file fail alone', async () => {
    const { importer, finished, kinds, imports } = setUp({ errors: { 'b.pdf': { kind: 'no-text', format: 'pdf', pageCount: 3 } } })
    importer.add([file('a.pdf'), file('b.pdf'), file('c.pdf')])
    await finished()
    expect(kinds()).toEqual({ 'a.pdf': 'imported', 'b.pdf': 'failed', 'c.pdf': 'imported' })
    expect(importTotals(imports.get().jobs)).toMatchObject({ imported: 2, failed: 1, running: 0, progress: 1 })
  })

  it('fails a file that cannot be read from the disk', async () => {
    const { importer, finished, imports } = setUp()
    importer.add([{ name: 'gone.pdf', size: 3, read: () => Promise.reject(new Error('ENOENT')) }])
    await finished()
    expect(imports.get().jobs[0]?.status).toEqual({ kind: 'failed', error: { kind: 'unreadable', detail: 'ENOENT' } })
  })

  it('refuses a file that is too large without reading it', async () => {
    const { importer, finished, imports } = setUp()
    importer.add([{ name: 'huge.pdf', size: 2 ** 30, read: () => Promise.reject(new Error('was read')) }])
    await finished()
    expect(imports.get().jobs[0]?.status).toMatchObject({ kind: 'failed', error: { kind: 'too-large', byteLength: 2 ** 30 } })
  })

  it('tries again with a password', async () => {
    const { importer, finished, kinds, imports, passwords } = setUp({
      errors: { 'a.pdf': { kind: 'password-protected', wrongPassword: false } },
    })
    importer.add([file('a.pdf')])
    await finished()
    importer.retry(imports.get().jobs[0]?.id ?? 0, 'riktig')
    await finished()
    expect([kinds(), passwords]).toEqual([{ 'a.pdf': 'imported' }, [null, 'riktig']])
  })

  it('says that the disk is full, keeping what there was room for', async () => {
    const memory = createMemoryLibraryStore()
    const { importer, finished, kinds, imports } = setUp({
      library: {
        ...memory,
        add: (documents) =>
          documents.some(({ summary }) => summary.fileName === 'a.pdf' && summary.title === 'big.pdf')
            ? Promise.reject(new StorageFull('full'))
            : memory.add(documents),
      },
    })
    importer.add([file('small.pdf'), file('big.pdf'), file('other.pdf')])
    await finished()
    expect(kinds()).toEqual({ 'small.pdf': 'imported', 'big.pdf': 'failed', 'other.pdf': 'imported' })
    expect(imports.get().jobs[1]?.status).toEqual({ kind: 'failed', error: { kind: 'disk-full' } })
  })

  it('cancels what waits and what is under way', async () => {
    const { importer, finished, kinds, library } = setUp({
      open: (_request, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new DOMException('x', 'AbortError')))),
    })
    importer.add(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => file(name)))
    await new Promise((resolve) => setTimeout(resolve, 10))
    importer.cancelAll()
    await finished()
    expect(Object.values(kinds())).toEqual(Array(6).fill('cancelled'))
    expect(await library.summaries()).toEqual([])
  })
})

describe('analysing again', () => {
  it('gives new figures and keeps what the user corrected', async () => {
    const services = setUp()
    const document = newDocument('a', 'Plan', { title: 'Mitt navn', year: 2030 })
    await services.library.add([document])
    services.libraryState.set({ kind: 'ready', documents: [document.summary], includeFurniture: false, reanalysis: null })
    expect(await reanalyseAll(services, [document.summary], () => false)).toBe(0)
    expect(await services.library.summaries()).toMatchObject([{ words: 77, title: 'Mitt navn', year: 2030, importedAt: 1_700_000_000_000 }])
    expect(services.libraryState.get()).toMatchObject({ documents: [{ words: 77 }], reanalysis: null })
  })

  it('applies the verdicts given before to the new figures', async () => {
    const services = setUp()
    const row = newDocument('a')
    await services.library.add([row])
    await services.verdicts.change({ put: [rejection('a')], remove: [], figures: new Map() })
    await reanalyseAll(services, [row.summary], () => false)
    expect(await services.library.summaries()).toMatchObject([{ words: 77, directives: 1, reviewed: { directives: 0, judged: 1 } }])
  })

  it('counts failures and goes on with the rest', async () => {
    const services = setUp({ errors: { 'a.pdf': { kind: 'empty-file' } } })
    const documents = [newDocument('a', 'A'), newDocument('b', 'B')]
    await services.library.add(documents)
    const rows = documents.map(({ summary }) => summary)
    expect(await reanalyseAll(services, rows, () => true)).toBe(1)
  })

  it('does not bring back a document that was removed meanwhile', async () => {
    const services = setUp()
    const document = newDocument('a')
    await services.library.add([document])
    await services.library.remove([document.summary.id])
    expect(await reanalyseAll(services, [document.summary], () => false)).toBe(0)
    expect(await services.library.summaries()).toEqual([])
  })
})
