/** Running heads, running feet and page numbers: rows at a page's edge that come again on other pages. */
import type { FurnitureRole } from '../model/source-document'
import type { Row } from './page-lines'

export interface PageRows {
  readonly index: number
  readonly rows: readonly Row[]
  /** Edges of the visible box, in the frame of the rows. */
  readonly bottom: number
  readonly top: number
}

export type Furniture = Map<Row, FurnitureRole>

/** Heads and feet stand within this share of the page's height from its edge. */
const ZONE = 0.15
/** At most so many rows from an edge are looked at. */
const MAX_ROWS = 7
/** The same place, in points. */
const SAME_PLACE = 3.5
/** Share of pages on which a row with changing words (chapter titles) must stand in one place to be a running head. */
const CHANGING_SHARE = 0.6

/** 'Side 3', 'Side 4' count pages on all pages where they stand; 'Kapittel 1', 'Kapittel 2' do so by chance. */
const COUNTING_SHARE = 0.8
/** Sentences are no heads, whatever numbers they have. */
const SENTENCE = /\p{L}{2}[.!?;,-]$/u
const MAX_LENGTH = 130

interface Candidate {
  readonly row: Row
  readonly page: number
  readonly edge: 'head' | 'foot'
  /** 0 for the row at the edge. */
  readonly depth: number
  readonly distance: number
  readonly text: string
  readonly key: string
  /** Room between this row and the next one towards the middle of the page, in sizes of its letters. */
  readonly roomInside: number
}

export const rowText = (row: Row) => row.lines.map(({ text }) => text).join(' ')

export function findFurniture(pages: readonly PageRows[], bodySize: number): Furniture {
  const candidates = pages.flatMap(candidatesOf)
  const repeated = repeatedRows(candidates, pages.length, bodySize)
  const changing = changingHeads(candidates, pages.length, bodySize)
  const furniture: Furniture = new Map()
  // From the edge inwards: a row is furniture only when all rows between it and the edge are.
  const stopped = new Set<string>()
  for (const candidate of candidates.toSorted((a, b) => a.depth - b.depth)) {
    const side = `${candidate.edge}${candidate.page}`
    if (stopped.has(side)) continue
    if (repeated.has(candidate) || changing.has(candidate) || numbersItself(candidate.text, candidate.page, pages.length))
      furniture.set(candidate.row, roleOf(candidate))
    else stopped.add(side)
  }
  return furniture
}

function candidatesOf({ index, rows, bottom, top }: PageRows): Candidate[] {
  const height = top - bottom
  const found: Candidate[] = []
  const add = (row: Row, edge: 'head' | 'foot', depth: number, inner: Row | undefined): void => {
    const distance = edge === 'head' ? top - row.base : row.base - bottom
    if (depth >= MAX_ROWS || distance > ZONE * height || distance < -0.05 * height) return
    const text = rowText(row)
    const key = text
      .toLowerCase()
      .replace(/\p{N}+/gu, '#')
      .replace(/[^\p{L}#]+/gu, '')
    const roomInside = inner === undefined ? 0 : Math.abs(row.base - inner.base) / Math.max(1, row.size)
    found.push({ row, page: index, edge, depth, distance, text, key, roomInside })
  }
  rows.forEach((row, i) => {
    add(row, 'head', i, rows[i + 1])
  })
  const last = rows.length - 1
  for (let i = last; i >= 0 && last - i < MAX_ROWS; i--) {
    const row = rows[i]
    if (row !== undefined) add(row, 'foot', last - i, rows[i - 1])
  }
  return found
}

/** Rows whose words stand in the same place on several pages; figures may change with the page number only. */
function repeatedRows(candidates: readonly Candidate[], pageCount: number, bodySize: number): Set<Candidate> {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = `${candidate.edge} ${isRoman(candidate.text) ? '#' : candidate.key}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [candidate])
    else group.push(candidate)
  }
  const needed = pageCount < 8 ? 2 : 3
  const repeated = new Set<Candidate>()
  for (const group of groups.values()) {
    if (group.length < needed) continue
    for (const candidate of group) {
      // With two pages only, a heading that stands first on both must not be taken for a head.
      if (needed === 2 && candidate.row.size > 1.15 * bodySize) continue
      const alike = group.filter((other) => Math.abs(other.distance - candidate.distance) <= SAME_PLACE)
      if (
        countPages(alike) >= needed &&
        (sameWords(alike, candidate) >= needed || countsPages(alike, candidate) >= Math.max(needed, COUNTING_SHARE * countPages(alike)))
      )
        repeated.add(candidate)
    }
  }
  return repeated
}

const countPages = (group: readonly Candidate[]) => new Set(group.map(({ page }) => page)).size
const sameWords = (group: readonly Candidate[], { text }: Candidate) => countPages(group.filter((other) => other.text === text))

/** On how many pages a number of the row is as far from the page's index as it is here. */
function countsPages(group: readonly Candidate[], candidate: Candidate): number {
  if (candidate.text.length > MAX_LENGTH || SENTENCE.test(candidate.text)) return 0
  let most = isRoman(candidate.text) ? countPages(group) : 0
  for (const number of numbersIn(candidate.text)) {
    const offset = number - candidate.page
    most = Math.max(most, countPages(group.filter((other) => numbersIn(other.text).some((n) => n - other.page === offset))))
  }
  return most
}

const numbersIn = (text: string) => (text.match(/\d{1,4}/g) ?? []).map(Number)
const isRoman = (text: string) => /^[-–\s]*[ivxl]{1,6}[-–\s]*$/i.test(text)

/** Chapter titles above the text: small print in one place on most pages, with room below. */
function changingHeads(candidates: readonly Candidate[], pageCount: number, bodySize: number): Set<Candidate> {
  if (pageCount < 5) return new Set()
  const found = new Set<Candidate>()
  for (const edge of ['head', 'foot'] as const) {
    const likely = candidates.filter(
      (candidate) =>
        candidate.edge === edge &&
        candidate.roomInside > 1.9 &&
        candidate.row.size <= 1.05 * bodySize &&
        candidate.text.length < MAX_LENGTH &&
        !SENTENCE.test(candidate.text),
    )
    for (const candidate of likely) {
      const alike = likely.filter(
        (other) => Math.abs(other.distance - candidate.distance) <= 1.5 && Math.abs(other.row.size - candidate.row.size) < 0.3,
      )
      if (countPages(alike) >= CHANGING_SHARE * pageCount) found.add(candidate)
    }
  }
  return found
}

/** 'Side 2 av 7' on the second page needs no other page to be understood. */
function numbersItself(text: string, page: number, pageCount: number): boolean {
  const match =
    /^[-–|\s]*(?:side|page|s\.)\s*(\d{1,4})(?:\s*(?:av|of|\/)\s*(\d{1,4}))?[-–|\s]*$/i.exec(text) ??
    /^(\d{1,4})\s*(?:av|of|\/)\s*(\d{1,4})$/i.exec(text)
  if (match === null) return false
  const [, own, all] = match
  return Number(own) === page + 1 && (all === undefined || Number(all) === pageCount)
}

function roleOf({ text, edge }: Candidate): FurnitureRole {
  if (/^[^\p{L}]*\d[^\p{L}]*$/u.test(text) || isRoman(text) || /^\P{L}*(?:side|page|s)\P{L}+(?:(?:av|of)\P{L}+)?$/iu.test(text))
    return 'page-number'
  return edge === 'head' ? 'running-head' : 'running-foot'
}
