/** Whom one group addresses more than the others do. */
import { keyness } from '../measures/keyness'
import type { KeyActor } from '../model/comparison'
import type { DocumentDigest } from '../model/digest'
import { digestDirectives } from '../model/digest-rows'
import { nameOfActor } from '../model/directive'

/** Actors of fewer directives in all are not shown as key. */
const AT_LEAST = 3
const MOST = 20

/** How many directives of a group address each actor, and how many directives there are. */
export function actorCounts(digests: readonly DocumentDigest[]): { readonly counts: ReadonlyMap<string, number>; readonly total: number } {
  const counts = new Map<string, number>()
  let total = 0
  for (const digest of digests)
    for (const directive of digestDirectives(digest)) {
      total += 1
      for (const actor of directive.named.map(nameOfActor)) counts.set(actor, (counts.get(actor) ?? 0) + 1)
    }
  return { counts, total }
}

/** Most key first by G², among those with a positive Log Ratio; equal ones by name. The denominators are directives. */
export function keyActors(here: ReturnType<typeof actorCounts>, others: readonly ReturnType<typeof actorCounts>[]): readonly KeyActor[] {
  const theirTotal = others.reduce((sum, { total }) => sum + total, 0)
  const found: KeyActor[] = []
  for (const [actor, count] of here.counts) {
    const there = others.reduce((sum, { counts }) => sum + (counts.get(actor) ?? 0), 0)
    if (count + there < AT_LEAST) continue
    const key = keyness(count, here.total, there, theirTotal)
    if (key !== null && key.logRatio > 0) found.push({ actor, here: count, there, ...key })
  }
  return found.sort((a, b) => b.g2 - a.g2 || (a.actor < b.actor ? -1 : 1)).slice(0, MOST)
}
