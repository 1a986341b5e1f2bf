/** Tables of contents: rows with leaders and a page number, or rows that end in one under a heading that says so. */
import { type Furniture, type PageRows, rowText } from './furniture'
import type { Row } from './page-lines'

const HEADING =
  /^(?:\d\.?\s+)?(?:innholds?|innhalds?)(?:fortegnelse|liste|oversikt|oversyn)?\s*:?$|^(?:table of )?contents$|^i\s?n\s?n\s?h\s?[oa]\s?l\s?d$/i
/** Leaders: points, middle points or underscores, with or without spaces, before a page number. */
const LEADERS = /(?:[.·…_]\s?){4,}\s*(?:\d{1,4}|[ivxl]{1,6})?$/i
/** Lines also end in the words 'i' and 'vi', far oftener than contents have pages one and six in Roman numbers. */
const PAGE_NUMBER = /(?:^|\s)(\d{1,4}|(?!v?i$)[ivxl]{1,6})$/i
/** Entries without their page number are at most so many rows: a title that goes over several lines. */
const MAX_WRAPPED = 2

/** Adds the rows of tables of contents to `furniture`, with the role 'contents'. */
export function findContents(pages: readonly PageRows[], furniture: Furniture): void {
  let open = false
  for (const { rows } of pages) {
    const own = rows.filter((row) => !furniture.has(row))
    let last = -1
    for (let i = 0; i < own.length; i++) {
      const row = own[i]
      if (row === undefined) break
      const text = rowText(row)
      if (HEADING.test(text.trim()) && entryWithin(own, i + 1, pages.length) >= 0) {
        mark(own, i, i, furniture)
        open = true
        last = i
      } else if (open && isEntry(text, pages.length)) {
        mark(own, last + 1, i, furniture)
        last = i
      } else if (open && (i - last > MAX_WRAPPED || endsSentence(text))) open = false
    }
    // It goes on over the page only when it went on to the page's end.
    if (open && last < own.length - 1) open = false
    markLeaders(own, furniture)
  }
}

/** `pageCount`: a year at the end of a row is no page number. */
function isEntry(text: string, pageCount: number): boolean {
  if (LEADERS.test(text)) return true
  const number = PAGE_NUMBER.exec(text)?.[1]
  return number !== undefined && text.length < 160 && (/^\D/.test(number) || Number(number) <= 1.5 * pageCount + 40)
}
const endsSentence = (text: string) => text.length > 40 && /[.!?]$/.test(text) && !LEADERS.test(text)

/** Index of the first entry within a few rows, or -1. */
function entryWithin(rows: readonly Row[], from: number, pageCount: number): number {
  for (let i = from; i < Math.min(rows.length, from + 4); i++) {
    const row = rows[i]
    if (row !== undefined && isEntry(rowText(row), pageCount)) return i
  }
  return -1
}

function mark(rows: readonly Row[], from: number, to: number, furniture: Furniture): void {
  for (let i = Math.max(0, from); i <= to; i++) {
    const row = rows[i]
    if (row !== undefined) furniture.set(row, 'contents')
  }
}

/** Lists of figures and tables, and contents without a heading: three rows with leaders, nearly one after the other. */
function markLeaders(rows: readonly Row[], furniture: Furniture): void {
  const hits = rows.flatMap((row, i) => (LEADERS.test(rowText(row)) && /\p{L}/u.test(rowText(row)) ? [i] : []))
  const entries = hits.filter((hit) => hits.some((other) => other !== hit && Math.abs(other - hit) <= MAX_WRAPPED + 1))
  if (entries.length < 3) return
  let before = -1
  for (const hit of entries) {
    mark(rows, before >= 0 && hit - before <= MAX_WRAPPED ? before : hit, hit, furniture)
    before = hit
  }
}
