/** The codebook as the user is changing it: kept until it is saved or given up, also over a restart. */
import type { Codebook } from '../../shared/model/codebook'

export interface CodebookDraft {
  readonly codebook: Codebook
  /** The version that was in use when the changes began. */
  readonly base: number
  /** The file it was read from, if it was. */
  readonly importedFrom: string | null
}

/** `unread`: it is not known yet whether there is a draft from an earlier session. */
export type DraftState = { readonly kind: 'unread' } | { readonly kind: 'none' } | ({ readonly kind: 'draft' } & CodebookDraft)
