/**
 * Runs in the app's page, bundled as one script: fills the library with what views over a selection are measured on, as import
 * would have stored it: documents, editions of one document, collections, and verdicts.
 */
import { LIBRARY_DATABASE, LibraryDatabase } from '../../renderer/storage/database'
import { createDexieLibraryStore } from '../../renderer/storage/dexie-library-store'
import { analyseDocument } from '../../shared/analysis/analyse-document'
import { standardCodebook } from '../../shared/codebook/standard-codebook'
import { digestDocument } from '../../shared/compare/digest-document'
import type { NewDocument } from '../../shared/library/library-store'
import { packDocument } from '../../shared/library/packing'
import { summarise } from '../../shared/library/summarise'
import type { DocumentAnalysis } from '../../shared/model/analysis'
import { collectionId, type DocumentId } from '../../shared/model/identifiers'
import type { SourceDocument } from '../../shared/model/source-document'
import { reviewCodebook } from '../../shared/review/review-codebook'
import { reviewDocument } from '../../shared/review/review-document'
import { reviewedFigures } from '../../shared/review/reviewed-figures'
import type { SearchableText } from '../../shared/search/indexed-document'
import { makeVerdict } from '../helpers/make-verdict'
import { isStandardName } from '../helpers/standard-names'
import { layoutOf, sourceOf } from './page-library'
import { syntheticDocuments, syntheticEditions } from './synthetic-text'

export interface SelectionSizes {
  readonly documents: number
  readonly editions: number
  readonly pages: number
  /** Into which the documents are parted. */
  readonly groups: number
  /** Documents that have a verdict of the user's own. */
  readonly judged: number
  readonly seed: number
}

/** Ids of what was stored, for the addresses of views. */
export interface StoredSelection {
  readonly all: string
  readonly groups: readonly string[]
  readonly editions: readonly DocumentId[]
  readonly first: DocumentId
}

const BATCH = 10

/** Running heads: what the counts leave out. */
function withHeads(text: SearchableText): SearchableText {
  const heads = new Set(text.pages.map(({ span }) => span.start))
  return { ...text, blocks: text.blocks.map((block) => (heads.has(block.span.start) ? { ...block, kind: 'furniture' } : block)) }
}

function newDocument(document: SourceDocument, analysis: DocumentAnalysis): NewDocument {
  const stored = { document, layout: layoutOf(document), analysis, warnings: [] }
  return {
    packed: packDocument(stored),
    summary: summarise(stored, { importedAt: Date.now(), edits: {} }),
    digest: digestDocument(document, analysis, isStandardName),
    file: new ArrayBuffer(1000),
  }
}

async function fill({ documents, editions, pages, groups, judged, seed }: SelectionSizes): Promise<StoredSelection> {
  const codebook = standardCodebook()
  const database = new LibraryDatabase(LIBRARY_DATABASE)
  const library = createDexieLibraryStore(database)
  const analyse = (document: SourceDocument): DocumentAnalysis =>
    analyseDocument(document, codebook, document.profile, { includeFurniture: false })
  // One analysis stands for all: what is measured is reading and counting, not judging. The words are each one's own.
  let model: DocumentAnalysis | null = null
  const ids: DocumentId[] = []
  const batch: NewDocument[] = []
  const flush = async (): Promise<void> => void (await library.add(batch.splice(0)))
  for (const text of syntheticDocuments(documents, pages, seed, true)) {
    const document = sourceOf(withHeads(text), ids.push(text.id))
    model ??= analyse(document)
    const analysis = { ...model, documentId: document.id, sentences: text.sentences, profile: document.profile }
    const made = newDocument(document, analysis)
    const directive = analysis.directives[0]
    if (ids.length > judged || directive === undefined) batch.push(made)
    else {
      const verdict = makeVerdict(document, directive, { kind: 'rejected', reason: 'other' }, { id: `v${ids.length}` })
      await database.verdicts.put(verdict)
      const reviewed = reviewedFigures(reviewDocument(document, analysis, [verdict], reviewCodebook(codebook)))
      batch.push({ ...made, summary: { ...made.summary, reviewed } })
    }
    if (batch.length === BATCH) await flush()
  }
  await flush()
  const editionIds: DocumentId[] = []
  for (const text of syntheticEditions(editions, pages, seed)) {
    const document = sourceOf(withHeads(text), editionIds.push(text.id))
    batch.push(newDocument(document, analyse(document)))
    if (batch.length === BATCH) await flush()
  }
  await flush()
  const named = (name: string, members: readonly DocumentId[], number: number): string => {
    const id = collectionId(number.toString(16).padStart(32, '0'))
    collections.push({ id, name, documents: members, createdAt: number })
    return id
  }
  const collections: Parameters<typeof database.collections.bulkPut>[0][number][] = []
  const all = named('Alle', ids, 1)
  const size = Math.ceil(ids.length / groups)
  const parts = Array.from({ length: groups }, (_, i) => named(`Del ${i + 1}`, ids.slice(i * size, (i + 1) * size), i + 2))
  await database.collections.bulkPut(collections)
  database.close()
  const [first] = ids
  if (first === undefined) throw new RangeError('no documents')
  return { all, groups: parts, editions: editionIds, first }
}

Object.assign(globalThis, { fillSelection: fill })
