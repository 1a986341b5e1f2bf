/**
 * Search at 25,000 pages: time to build, to open a kept index, and the 95th percentile of each kind of query, beside a plain
 * scan of the text in the same run. `node tests/bench/run.mjs search`
 */

import { concordanceLines } from '../../shared/search/concordance'
import type { SearchableText } from '../../shared/search/indexed-document'
import { parseQuery } from '../../shared/search/parse-query'
import { presentHit } from '../../shared/search/present-hits'
import { createSearchIndex, type SearchIndex } from '../../shared/search/search-index'
import { pick, seededRandom } from '../helpers/seeded-random'
import { syntheticDocuments, syntheticVocabulary } from './synthetic-text'

const DOCUMENTS = 500
const PAGES = 50
const SEED = 7

function percentile95(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0
}

function time(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** What the worker does for one search: totals of everything, and the first lines of each document ready to draw. */
function answer(index: SearchIndex, texts: ReadonlyMap<string, SearchableText>, input: string): number {
  const parsed = parseQuery(input)
  if (!parsed.ok) throw new Error(input)
  const found = index.search({ query: parsed.value, scope: 'all', limit: 100, limitPerDocument: 5 })
  for (const sentence of found.sentences) {
    const text = texts.get(sentence.documentId)?.text ?? ''
    concordanceLines(text, presentHit(text, sentence), 90)
  }
  return found.totalOccurrences
}

export async function searchBench(): Promise<Record<string, number>> {
  const texts = new Map<string, SearchableText>()
  for (const text of syntheticDocuments(DOCUMENTS, PAGES, SEED)) texts.set(text.id, text)
  const index = createSearchIndex()
  const build = time(() => {
    for (const text of texts.values()) index.add(text)
  })
  const keepStarted = performance.now()
  const kept = await index.keep()
  const keep = performance.now() - keepStarted
  const stored = structuredClone(kept)
  let reopened: SearchIndex = index
  const open = time(() => {
    reopened = createSearchIndex(stored)
  })

  const random = seededRandom(SEED)
  const vocabulary = syntheticVocabulary()
  const common = vocabulary.slice(0, 60)
  const rare = vocabulary.slice(500, 20_000)
  const word = (): string => (random() < 0.5 ? pick(random, common) : pick(random, rare))
  const kinds: Record<string, () => string> = {
    word,
    exact: () => `"${word()}"`,
    and: () => `${word()} ${word()}`,
    prefix: () => `${pick(random, rare).slice(0, 5)}*`,
    phrase: () => `"${pick(random, common)} ${word()}"`,
  }
  const result: Record<string, number> = { buildMs: build, keepMs: keep, openMs: open }
  for (const [kind, query] of Object.entries(kinds)) {
    const times: number[] = []
    for (let i = 0; i < 120; i += 1) {
      const input = query()
      times.push(time(() => answer(reopened, texts, input)))
    }
    result[`${kind}P95Ms`] = percentile95(times)
  }
  const scans: number[] = []
  for (let i = 0; i < 10; i += 1) {
    const form = pick(random, common)
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'giu')
    scans.push(
      time(() => {
        let count = 0
        for (const { text } of texts.values()) count += text.match(pattern)?.length ?? 0
        return count
      }),
    )
  }
  result['scanMs'] = percentile95(scans)
  return result
}
