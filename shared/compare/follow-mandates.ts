/** A directive followed through the editions of a document: since when it stands, and when it became harder or softer. */
import type { EditionChange, EditionPassage } from '../model/comparison'

export interface FollowedMandate {
  /** In the newest edition, or in the last one that has it. */
  readonly passage: EditionPassage
  /** Indices of editions, the oldest 0: the first of an unbroken row that has it as a directive, and the last. */
  readonly since: number
  readonly until: number
  /** Whether that last one is the newest of its document among those compared: then nothing tells that it was dropped. */
  readonly stands: boolean
  /** Editions in which it was harder, or softer, than in the one before. */
  readonly strengthened: readonly number[]
  readonly weakened: readonly number[]
}

interface Open {
  readonly since: number
  readonly strengthened: readonly number[]
  readonly weakened: readonly number[]
}

/**
 * `pairs[i]`: what became of the directives from edition `i` to `i + 1`; null where the two are not editions of one document:
 * what stood in the first of them stands in the last of its editions, and everything begins anew.
 * All that stand, those of the newest document first and in its order; then dropped ones, those dropped last first.
 */
export function followMandates(pairs: readonly (readonly EditionChange[] | null)[]): readonly FollowedMandate[] {
  const ended: FollowedMandate[] = []
  let standing = new Map<number, { readonly passage: EditionPassage; readonly open: Open }>()
  const stay = (until: number): void => {
    for (const { passage, open } of standing.values()) ended.push({ passage, until, stands: true, ...open })
  }
  pairs.forEach((changes, i) => {
    if (changes === null) stay(i)
    const next: typeof standing = new Map()
    for (const { change, before, after } of changes ?? []) {
      const old = before === null || before.modality === null ? null : before
      const open = old === null ? null : (standing.get(old.start)?.open ?? { since: i, strengthened: [], weakened: [] })
      if (after === null || after.modality === null) {
        if (old !== null && open !== null) ended.push({ passage: old, until: i, stands: false, ...open })
        continue
      }
      if (open === null) next.set(after.start, { passage: after, open: { since: i + 1, strengthened: [], weakened: [] } })
      else
        next.set(after.start, {
          passage: after,
          open: {
            since: open.since,
            strengthened: change === 'strengthened' ? [...open.strengthened, i + 1] : open.strengthened,
            weakened: change === 'weakened' ? [...open.weakened, i + 1] : open.weakened,
          },
        })
    }
    standing = next
  })
  stay(pairs.length)
  return ended.sort((a, b) => Number(b.stands) - Number(a.stands) || b.until - a.until || a.passage.start - b.passage.start)
}
