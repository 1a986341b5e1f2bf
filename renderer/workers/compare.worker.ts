/** Compares documents: digests for many at once, the whole of two for what became of each directive. It reads the library itself. */
import { fail, ok } from '../../shared/base/result'
import { compareGroups } from '../../shared/compare/compare-groups'
import { digestDocument } from '../../shared/compare/digest-document'
import { editionChanges } from '../../shared/compare/edition-changes'
import { type DocumentDigest, digestDirectives } from '../../shared/model/digest'
import type { DocumentId } from '../../shared/model/identifiers'
import type { CompareCalls } from '../../shared/protocol/compare-calls'
import { serve } from '../../shared/protocol/rpc'
import { LIBRARY_DATABASE, LibraryDatabase } from '../storage/database'
import { createDexieLibraryStore } from '../storage/dexie-library-store'
import { workerPort } from './worker-port'

const library = createDexieLibraryStore(new LibraryDatabase(LIBRARY_DATABASE))

/** In the order asked for. A document that was stored before there were digests gets its own now. */
async function digestsOf(ids: readonly DocumentId[]): Promise<readonly DocumentDigest[]> {
  const known = await library.digests(ids)
  const found: DocumentDigest[] = []
  for (const id of ids) {
    const digest = known.get(id) ?? (await madeNow(id))
    if (digest !== null) found.push(digest)
  }
  return found
}

async function madeNow(id: DocumentId): Promise<DocumentDigest | null> {
  const stored = await library.get(id)
  if (stored === null) return null
  const digest = digestDocument(stored.document, stored.analysis)
  await library.addDigest(digest).catch(() => undefined) // the disk is full: it is made again the next time
  return digest
}

// Compiled with the page's types, where `self` is the window; a worker's own scope posts as a Worker does.
serve<CompareCalls>(workerPort(self as unknown as Worker), {
  async compare({ ids }) {
    const digests = await digestsOf(ids)
    if (digests.length < 2) return fail('too-few')
    if (new Set(digests.map(({ codebookHash, pipelineVersion }) => `${codebookHash} ${pipelineVersion}`)).size > 1) return fail('changing')
    const groups = compareGroups(digests.map((digest) => [digest]))
    return ok(
      digests.flatMap((digest, i) => {
        const group = groups[i]
        if (group === undefined) return []
        const marks = digestDirectives(digest).map(({ start, end, at, page, section, modality }) => ({
          start,
          end,
          at,
          page,
          section,
          modality,
        }))
        return [{ ...group, id: digest.id, sections: digest.sections, marks }]
      }),
    )
  },

  async editions({ before, after }) {
    const [old, now] = await Promise.all([library.get(before), library.get(after)])
    return old === null || now === null ? null : editionChanges(old, now)
  },
})
