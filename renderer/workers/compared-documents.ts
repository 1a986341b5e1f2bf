/**
 * What comparing reads: digests of many documents, or all of one, as found or as reviewed. Where the user has judged nothing the two
 * are the same. A reviewed digest is derived state, kept with what it was made of, and made again when one of those has changed.
 */

import { namesSomebody } from '../../shared/codebook/actors'
import { standardCodebook } from '../../shared/codebook/standard-codebook'
import { digestDocument } from '../../shared/compare/digest-document'
import { digestStamp } from '../../shared/compare/digest-stamp'
import type { Basis } from '../../shared/model/basis'
import type { DocumentDigest } from '../../shared/model/digest'
import type { DocumentId } from '../../shared/model/identifiers'
import type { StoredDocument } from '../../shared/model/library'
import type { Verdict } from '../../shared/model/verdict'
import { type ReviewCodebook, reviewCodebook } from '../../shared/review/review-codebook'
import { reviewDocument } from '../../shared/review/review-document'
import { verdictStamp } from '../../shared/review/verdict-stamp'
import { versionInUse } from '../state/codebook-state'
import type { LibraryDatabase } from '../storage/database'
import { createDexieCodebookStore } from '../storage/dexie-codebook-store'
import { createDexieLibraryStore } from '../storage/dexie-library-store'
import { createDexieVerdictStore } from '../storage/dexie-verdict-store'

export interface ComparedDocuments {
  /** In the order asked for; documents that are not in the library are left out. */
  digestsOf(ids: readonly DocumentId[], basis: Basis): Promise<readonly DocumentDigest[]>
  /** The whole of a document, its analysis as found or as reviewed. Null when it is not in the library. */
  documentOf(id: DocumentId, basis: Basis): Promise<StoredDocument | null>
}

export function comparedDocuments(db: LibraryDatabase): ComparedDocuments {
  const library = createDexieLibraryStore(db)
  const verdicts = createDexieVerdictStore(db)
  const codebooks = createDexieCodebookStore(db)

  /** A document that was stored before there were digests gets its own now. */
  async function foundDigests(ids: readonly DocumentId[]): Promise<readonly DocumentDigest[]> {
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
    const digest = digestDocument(stored.document, stored.analysis, namesSomebody((await versionOrStandard()).codebook))
    await library.addDigest(digest).catch(() => undefined) // the disk is full: it is made again the next time
    return digest
  }

  async function versionOrStandard(): Promise<Parameters<typeof reviewCodebook>[0]> {
    return versionInUse({ versions: await codebooks.versions() }) ?? standardCodebook()
  }

  async function codebookInUse(): Promise<ReviewCodebook> {
    return reviewCodebook(await versionOrStandard())
  }

  async function reviewed(id: DocumentId, given: readonly Verdict[], codebook: ReviewCodebook): Promise<StoredDocument | null> {
    const stored = await library.get(id)
    if (stored === null) return null
    return { ...stored, analysis: reviewDocument(stored.document, stored.analysis, given, codebook).analysis }
  }

  async function reviewedDigests(found: readonly DocumentDigest[]): Promise<readonly DocumentDigest[]> {
    const given = await verdicts.ofEach(found.map(({ id }) => id))
    const judged = found.filter(({ id }) => verdictStamp(given.get(id) ?? []) !== '')
    if (judged.length === 0) return found
    const kept = new Map((await db.reviewedDigests.bulkGet(judged.map(({ id }) => id))).flatMap((one) => (one ? [[one.id, one]] : [])))
    const codebook = await codebookInUse()
    const isName = namesSomebody((await versionOrStandard()).codebook)
    const digests = new Map<DocumentId, DocumentDigest>()
    for (const digest of judged) {
      const { id } = digest
      const own = given.get(id) ?? []
      const of = `${digestStamp(digest)} ${verdictStamp(own)}`
      const known = kept.get(id)
      if (known?.of === of) digests.set(id, known.digest)
      else {
        const stored = await reviewed(id, own, codebook)
        if (stored === null) continue
        const made = digestDocument(stored.document, stored.analysis, isName)
        digests.set(id, made)
        await db.reviewedDigests.put({ id, of, digest: made }).catch(() => undefined) // the disk is full: it is made again the next time
      }
    }
    return found.map((digest) => digests.get(digest.id) ?? digest)
  }

  return {
    async digestsOf(ids, basis) {
      const found = await foundDigests(ids)
      return basis === 'found' ? found : reviewedDigests(found)
    },
    async documentOf(id, basis) {
      if (basis === 'found') return library.get(id)
      const given = await verdicts.of(id)
      return given.length === 0 ? library.get(id) : reviewed(id, given, await codebookInUse())
    },
  }
}
