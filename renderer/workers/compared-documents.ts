/**
 * What comparing reads: digests of many documents, or all of one, as found or as reviewed. Where the user has judged nothing the two
 * are the same. A reviewed digest is derived state, kept with what it was made of, and made again when one of those has changed.
 */

import { namesSomebody } from '../../shared/codebook/actors'
import { writtenStandardCodebook } from '../../shared/codebook/standard-codebook'
import { digestDocument } from '../../shared/compare/digest-document'
import { digestStamp } from '../../shared/compare/digest-stamp'
import { packDigest, unpackDigest } from '../../shared/library/packing'
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
import { createHeldDigests } from './held-digests'

export interface ComparedDocuments {
  /** In the order asked for; documents that are not in the library are left out. */
  digestsOf(ids: readonly DocumentId[], basis: Basis): Promise<readonly DocumentDigest[]>
  /** Reads them as `digestsOf` does, and makes ready what only some questions need: while nobody waits. */
  hold(ids: readonly DocumentId[], basis: Basis): Promise<void>
  /** The whole of a document, its analysis as found or as reviewed. Null when it is not in the library. */
  documentOf(id: DocumentId, basis: Basis): Promise<StoredDocument | null>
}

/** `of`: what a reviewed digest is made of. */
interface JudgedDocument {
  readonly id: DocumentId
  readonly of: string
  readonly own: readonly Verdict[]
}

export function comparedDocuments(db: LibraryDatabase): ComparedDocuments {
  const library = createDexieLibraryStore(db)
  const verdicts = createDexieVerdictStore(db)
  const codebooks = createDexieCodebookStore(db)

  const held = createHeldDigests()
  const heldReviewed = createHeldDigests()

  /** A document that was stored before there were digests gets its own now. */
  async function foundDigests(ids: readonly DocumentId[]): Promise<readonly DocumentDigest[]> {
    // Read before the digests: one that is analysed meanwhile is held under the older stamp, and read again the next time.
    const stamps = await library.digestStamps(ids)
    const known = new Map<DocumentId, DocumentDigest>()
    for (const [id, stamp] of stamps) {
      const digest = held.get(id, stamp)
      if (digest !== undefined) known.set(id, digest)
    }
    const missing = ids.filter((id) => !known.has(id))
    const read = missing.length === 0 ? new Map<DocumentId, DocumentDigest>() : await library.digests(missing)
    const found: DocumentDigest[] = []
    for (const id of ids) {
      const stamp = stamps.get(id)
      const digest = known.get(id) ?? read.get(id) ?? (await madeNow(id))
      if (digest === null) continue
      found.push(stamp === undefined || known.has(id) ? digest : held.put(stamp, digest))
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
    return versionInUse({ versions: await codebooks.versions() }) ?? writtenStandardCodebook()
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
    const digests = new Map<DocumentId, DocumentDigest>()
    const judged: JudgedDocument[] = []
    for (const digest of found) {
      const own = given.get(digest.id) ?? []
      const verdictsOf = verdictStamp(own)
      if (verdictsOf === '') continue
      const of = `${digestStamp(digest)} ${verdictsOf}`
      const known = heldReviewed.get(digest.id, of)
      if (known === undefined) judged.push({ id: digest.id, of, own })
      else digests.set(digest.id, known)
    }
    if (judged.length > 0) await readReviewed(judged, digests)
    return found.map((digest) => digests.get(digest.id) ?? digest)
  }

  /** From the database, or made now, into `digests`. */
  async function readReviewed(judged: readonly JudgedDocument[], digests: Map<DocumentId, DocumentDigest>): Promise<void> {
    const kept = new Map((await db.reviewedDigests.bulkGet(judged.map(({ id }) => id))).flatMap((one) => (one ? [[one.id, one]] : [])))
    const codebook = await codebookInUse()
    const isName = namesSomebody((await versionOrStandard()).codebook)
    for (const { id, of, own } of judged) {
      const known = kept.get(id)
      if (known?.of === of) digests.set(id, heldReviewed.put(of, unpackDigest(known.digest)))
      else {
        const stored = await reviewed(id, own, codebook)
        if (stored === null) continue
        const made = digestDocument(stored.document, stored.analysis, isName)
        digests.set(id, heldReviewed.put(of, made))
        await db.reviewedDigests.put({ id, of, digest: packDigest(made) }).catch(() => undefined) // the disk is full: it is made again the next time
      }
    }
  }

  async function digestsOf(ids: readonly DocumentId[], basis: Basis): Promise<readonly DocumentDigest[]> {
    const found = await foundDigests(ids)
    return basis === 'found' ? found : reviewedDigests(found)
  }

  return {
    digestsOf,
    async hold(ids, basis) {
      await digestsOf(ids, basis)
      held.shareWords(ids)
      heldReviewed.shareWords(ids)
    },
    async documentOf(id, basis) {
      if (basis === 'found') return library.get(id)
      const given = await verdicts.of(id)
      return given.length === 0 ? library.get(id) : reviewed(id, given, await codebookInUse())
    },
  }
}
