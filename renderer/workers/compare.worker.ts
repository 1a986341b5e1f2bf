/** Compares documents: digests for many at once, the whole of two for what became of each directive. It reads the library itself. */
import { fail, ok } from '../../shared/base/result'
import { compareGroups } from '../../shared/compare/compare-groups'
import { countedPassages, usesOfTerm } from '../../shared/compare/counted-passages'
import { digestDocument } from '../../shared/compare/digest-document'
import { editionChanges } from '../../shared/compare/edition-changes'
import { packSpans } from '../../shared/compare/passages'
import type { ComparedMember } from '../../shared/model/comparison'
import { type DocumentDigest, digestDirectives } from '../../shared/model/digest'
import type { DocumentId } from '../../shared/model/identifiers'
import type { CompareCalls } from '../../shared/protocol/compare-calls'
import { serve } from '../../shared/protocol/rpc'
import type { TextSpan } from '../../shared/text/span'
import { LIBRARY_DATABASE, LibraryDatabase } from '../storage/database'
import { createDexieLibraryStore } from '../storage/dexie-library-store'
import { readSentences } from './read-sentences'
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

/** Some were counted with another codebook or other rules than the rest: what they found cannot be put side by side. */
function ofSeveralCodebooks(digests: readonly DocumentDigest[]): boolean {
  return new Set(digests.map(({ codebookHash, pipelineVersion }) => `${codebookHash} ${pipelineVersion}`)).size > 1
}

function memberOf(digest: DocumentDigest): ComparedMember {
  const { id, words, sections, pageLabels, pageStarts } = digest
  const marks = digestDirectives(digest).map(({ start, end, at, page, section, modality }) => ({ start, end, at, page, section, modality }))
  return { id, words, sections, pageLabels, pageStarts, marks }
}

// Compiled with the page's types, where `self` is the window; a worker's own scope posts as a Worker does.
serve<CompareCalls>(workerPort(self as unknown as Worker), {
  async compare({ groups }) {
    if (groups.length < 2) return fail('too-few')
    const byId = new Map((await digestsOf([...new Set(groups.flat())])).map((digest) => [digest.id, digest]))
    if (ofSeveralCodebooks([...byId.values()])) return fail('changing')
    const read = groups.map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    const figures = compareGroups(read)
    return ok(
      read.flatMap((digests, i) => {
        const group = figures[i]
        return group === undefined ? [] : [{ ...group, members: digests.map(memberOf) }]
      }),
    )
  },

  async editions({ before, after }) {
    const [old, now] = await Promise.all([library.get(before), library.get(after)])
    return old === null || now === null ? null : editionChanges(old, now)
  },

  async passages({ documents, focus }) {
    if (focus.kind !== 'term') return packSpans((await digestsOf(documents)).map((digest) => [digest.id, countedPassages(digest, focus)]))
    const found: [DocumentId, readonly TextSpan[]][] = []
    for (const id of documents) {
      const stored = await library.get(id)
      if (stored !== null) found.push([id, usesOfTerm(stored.document, stored.analysis, focus.value)])
    }
    return packSpans(found)
  },

  sentences: ({ passages }) => readSentences((id) => library.get(id), passages),
})
