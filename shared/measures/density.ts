/** How much a document directs, per 1,000 words and per page. */
import type { Density, TermCount } from '../model/analysis'
import type { FoundDirective, Modality } from '../model/directive'
import { ratePerThousand } from './rates'

export function countByModality(directives: readonly Pick<FoundDirective, 'modality'>[]): Record<Modality, number> {
  const counts: Record<Modality, number> = { obligation: 0, prohibition: 0, recommendation: 0, permission: 0, intention: 0 }
  for (const { modality } of directives) counts[modality] += 1
  return counts
}

/** The raw words whose rate others can recompute. */
const RAW: ReadonlySet<string> = new Set(['skal', 'må'])

/** `words` are those of the counted text, `pages` at least one when there are directives. */
export function densityOf(directives: readonly FoundDirective[], counts: readonly TermCount[], words: number, pages: number): Density {
  const rate = ratePerThousand(directives.length, words)
  const raw = counts.filter((count) => RAW.has(count.term)).reduce((sum, count) => sum + count.wholeWord, 0)
  return {
    per1000Words: rate?.value ?? null,
    low: rate?.low ?? null,
    high: rate?.high ?? null,
    perPage: pages > 0 ? directives.length / pages : 0,
    rawPer1000Words: words > 0 ? (raw * 1000) / words : null,
    byModality: countByModality(directives),
  }
}
