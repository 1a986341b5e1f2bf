/**
 * Search at 25,000 pages: the 95th percentile of each kind of query with its first lines ready to draw, beside a plain scan
 * of the same text in the same run; and what building and opening the index take.
 */
import { concordanceLines } from '../../shared/search/concordance'
import type { SearchableText } from '../../shared/search/indexed-document'
import { parseQuery } from '../../shared/search/parse-query'
import { presentHit } from '../../shared/search/present-hits'
import { createSearchIndex, type SearchIndex } from '../../shared/search/search-index'
import { pick, seededRandom } from '../helpers/seeded-random'
import { type Figure, inMs, inSeconds, spread } from './figures'
import { syntheticDocuments, syntheticVocabulary } from './synthetic-text'

const DOCUMENTS = 500
const PAGES = 50
const SEED = 7
/** Queries of a kind in each round; a round gives one 95th percentile. */
const QUERIES = 80
const SCANS = 5
/** What the plain scan took where the design's 100 and 16 ms were measured: the columns are ratios to it. */
const DESIGN_SCAN_MS = 77

function percentile95(times: readonly number[]): number {
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

export async function searchBench(repeat: number): Promise<Figure[]> {
  const texts = new Map<string, SearchableText>()
  for (const text of syntheticDocuments(DOCUMENTS, PAGES, SEED)) texts.set(text.id, text)
  const built = createSearchIndex()
  const build = time(() => {
    for (const text of texts.values()) built.add(text)
  })
  const kept = structuredClone(await built.keep())
  let index: SearchIndex = built
  const open = time(() => {
    index = createSearchIndex(kept)
  })
  console.error(`  index of ${DOCUMENTS * PAGES} pages: built in ${inSeconds(build)}, opened in ${inMs(open)}`)

  const random = seededRandom(SEED)
  const vocabulary = syntheticVocabulary()
  const common = vocabulary.slice(0, 60)
  const rare = vocabulary.slice(500, 20_000)
  const word = (): string => (random() < 0.5 ? pick(random, common) : pick(random, rare))
  const kinds: Readonly<Record<string, () => string>> = {
    'a word with its inflections': word,
    'an exact word': () => `"${word()}"`,
    'AND of two words': () => `${word()} ${word()}`,
    'a prefix': () => `${pick(random, rare).slice(0, 5)}*`,
    'a phrase': () => `"${pick(random, common)} ${word()}"`,
  }
  const rounds = Array.from({ length: repeat }, () => ({
    scan: scanAll(texts, common, random),
    kinds: Object.entries(kinds).map(([kind, query]) => ({
      kind,
      p95: percentile95(Array.from({ length: QUERIES }, () => time(() => answer(index, texts, query())))),
    })),
  }))
  const scan = spread(rounds.map((round) => round.scan))
  return Object.keys(kinds).map((kind): Figure => {
    const p95 = spread(rounds.map((round) => round.kinds.find((one) => one.kind === kind)?.p95 ?? Number.NaN))
    return {
      row: `search at 25,000 pages, ${kind}, p95 ÷ plain scan`,
      unit: '×',
      ...spread(rounds.map((round) => (round.kinds.find((one) => one.kind === kind)?.p95 ?? Number.NaN) / round.scan)),
      measured: inMs(p95.value),
      reference: `${inMs(scan.value)} plain scan`,
      ratio: p95.value / scan.value,
      straightforward: 100 / DESIGN_SCAN_MS,
      veryGood: 16 / DESIGN_SCAN_MS,
    }
  })
}

/** The plain scan: each text through one regular expression for a whole word. */
function scanAll(texts: ReadonlyMap<string, SearchableText>, common: readonly string[], random: () => number): number {
  const times = Array.from({ length: SCANS }, () => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${pick(random, common)}(?![\\p{L}\\p{N}])`, 'giu')
    return time(() => {
      let count = 0
      for (const { text } of texts.values()) count += text.match(pattern)?.length ?? 0
      return count
    })
  })
  return percentile95(times)
}
