/** What a person says of a finding: confirmed, rejected, changed, or added where the rules found nothing. Ground state. */
import type { Anchor } from './anchor'
import type { Modality, RejectionReason } from './directive'
import type { CodeId } from './identifiers'

/** What a directive is taken to be. `addressee` is a name, usually words of the text, or null for nobody named. */
export interface Reading {
  readonly modality: Modality
  readonly addressee: string | null
  /** Theme codes, in any order. */
  readonly codes: readonly CodeId[]
}

export type Judgement =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'rejected'; readonly reason: RejectionReason }
  /** What holds instead, all of it. */
  | ({ readonly kind: 'changed' } & Reading)
  /** A directive the rules missed, on the anchored passage. */
  | ({ readonly kind: 'added' } & Reading)

/** A person's verdict on one finding: kept by anchor, outlives re-analysis, new rules, and removal and re-import of the file. */
export interface Verdict {
  /** Unique, also among those of other libraries. */
  readonly id: string
  /** The directive's sentence (one directive per sentence), or the selected words when it was added. */
  readonly anchor: Anchor
  readonly judgement: Judgement
  readonly memo: string
  /** Who judged; '' is the user of this library. Only the user's own verdicts change "as reviewed"; a colleague's are for agreement. */
  readonly coder: string
  /** Milliseconds since 1970. */
  readonly decidedAt: number
  /** What the rules said when it was judged; null when they had found nothing. */
  readonly found: (Reading & { readonly rule: string }) | null
}
