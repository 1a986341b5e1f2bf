/** Digests in a worker's memory, so that the next view of the same documents does not read them from the database again. */
import { sharedForms } from '../../shared/compare/form-numbers'
import type { DocumentDigest } from '../../shared/model/digest'
import type { DocumentId } from '../../shared/model/identifiers'

/** About 0.2 MB each for documents of 40 pages; those that were asked for longest ago go first. */
const MOST = 400

export interface HeldDigests {
  /** What is held of a document under this stamp. */
  get(id: DocumentId, stamp: string): DocumentDigest | undefined
  /** Gives it back. */
  put(stamp: string, digest: DocumentDigest): DocumentDigest
  /** Makes each word of theirs one string with the same word of others. Takes a millisecond a document, which only some views need. */
  shareWords(ids: readonly DocumentId[]): void
}

export function createHeldDigests(most = MOST): HeldDigests {
  const held = new Map<DocumentId, { readonly stamp: string; readonly digest: DocumentDigest; readonly shared: boolean }>()
  return {
    get(id, stamp) {
      const found = held.get(id)
      if (found === undefined || found.stamp !== stamp) return undefined
      held.delete(id)
      held.set(id, found)
      return found.digest
    },
    put(stamp, digest) {
      held.delete(digest.id)
      for (const oldest of held.keys()) {
        if (held.size < most) break
        held.delete(oldest)
      }
      held.set(digest.id, { stamp, digest, shared: false })
      return digest
    },
    shareWords(ids) {
      for (const id of ids) {
        const one = held.get(id)
        if (one === undefined || one.shared) continue
        // Setting what is there already leaves its age as it is.
        held.set(id, { ...one, digest: { ...one.digest, forms: sharedForms(one.digest.forms) }, shared: true })
      }
    },
  }
}
