/**
 * Raw pages of a PDF → one text: rows, furniture, columns, tables, blocks, and paragraphs that go on over a page.
 * A page's order in the text: what came over from the page before, heads, contents and body, footnotes, feet; when the
 * last paragraph goes on over the page it stands last, so that its sentences and broken words stay whole.
 */
import type { PdfRect } from '../model/layout'
import { innerWords } from '../text/dropped-hyphens'
import { countWords } from '../text/hyphenation'
import { attachMarkers } from './attach-markers'
import { cellParagraphs } from './cell-paragraphs'
import { findContents } from './contents-rows'
import { type DrawnList, splitDrawnLists } from './drawn-lists'
import { findFootnotes, startsNote, withNumberApart, withoutReferences } from './footnotes'
import { type Furniture, findFurniture } from './furniture'
import { findHeadings } from './headings'
import { withoutLineNumbers } from './line-numbers'
import { setListLevels } from './list-levels'
import { blocksOf, type Column, type Draft } from './page-blocks'
import { regionsOf } from './page-columns'
import { type Line, mergeLines, pageRows, type Row } from './page-lines'
import type { PagePieces } from './page-pieces'
import { type Stretch, stretchesOf } from './page-tables'
import { goesOnOver } from './page-turn'
import type { PdfOutlineEntry } from './pdf-port'
import { type BuiltText, buildText, type DocumentWords } from './text-builder'
import { bodySizeOf, type TextStyle, textStyle } from './text-style'

export interface RawPage extends PagePieces {
  readonly label: string
  readonly viewBox: PdfRect
  readonly rotation: 0 | 90 | 180 | 270
}

interface Section {
  readonly column: Column
  readonly stretches: readonly Stretch[]
}

interface ReadPage {
  readonly index: number
  readonly furniture: readonly (readonly [Row, NonNullable<Draft['role']>])[]
  readonly sections: readonly Section[]
  readonly notes: readonly Row[]
  readonly turned: readonly Row[]
  readonly top: number
  readonly bottom: number
}

export function assembleText(rawPages: readonly RawPage[], outline: readonly PdfOutlineEntry[]): BuiltText {
  const texts = withoutLineNumbers(rawPages.map(({ pieces }) => pieces))
  const rows = rawPages.map((page, index) => ({
    index,
    rows: attachMarkers(pageRows(texts[index] ?? [])),
    top: page.top,
    bottom: page.bottom,
  }))
  const bodySize = bodySizeOf(rows.flatMap((page) => page.rows.flatMap(({ lines }) => lines)))
  const furniture = findFurniture(rows, bodySize)
  findContents(rows, furniture)
  const pages = rows.map((page) => ({ ...layOut(page, furniture, bodySize), turned: pageRows(rawPages[page.index]?.turned ?? []) }))
  const style = textStyle(
    pages.flatMap(({ sections }) =>
      sections.flatMap(({ stretches }) => stretches.flatMap((one) => (one.kind === 'lines' ? [one.lines] : []))),
    ),
    outline,
  )
  const tables = { next: 0 }
  const list: DrawnList = { left: null, lead: null }
  const bodies = pages.map((page) => bodyDrafts(page, style, tables, list))
  findHeadings(bodies.flat(), style)
  setListLevels(bodies.flat())
  const drafts = inOrder(pages, bodies)
  const frames = rawPages.map(({ label, viewBox, rotation }) => ({ label, geometry: { viewBox, rotation } }))
  return buildText(drafts, frames, documentWords(drafts))
}

function layOut(
  page: { index: number; rows: readonly Row[]; top: number; bottom: number },
  furniture: Furniture,
  bodySize: number,
): Omit<ReadPage, 'turned'> {
  const own = page.rows.filter((row) => !furniture.has(row))
  const { rows: notes, numbers } = findFootnotes(own, bodySize)
  const text = own.slice(0, own.length - notes.length).map((row) => ({
    ...row,
    lines: row.lines.flatMap((line) => withoutReferences(line, numbers) ?? []).map(withNumberApart),
  }))
  const sections = regionsOf(text.filter(({ lines }) => lines.length > 0)).map(({ rows }) => ({
    column: columnOf(rows),
    stretches: stretchesOf(rows),
  }))
  const furnitureRows = page.rows.flatMap((row) => {
    const role = furniture.get(row)
    return role === undefined ? [] : [[row, role] as const]
  })
  return { index: page.index, furniture: furnitureRows, sections, notes, top: page.top, bottom: page.bottom }
}

/** Edges of a column; a few lines that stick out do not move them. */
function columnOf(rows: readonly Row[]): Column {
  const lefts = rows.flatMap(({ lines }) => lines.slice(0, 1).map(({ left }) => left)).sort((a, b) => a - b)
  const rights = rows.flatMap(({ lines }) => lines.slice(-1).map(({ right }) => right)).sort((a, b) => a - b)
  return { left: lefts[Math.floor(0.03 * lefts.length)] ?? 0, right: rights[Math.ceil(0.97 * rights.length) - 1] ?? 0 }
}

function bodyDrafts(page: ReadPage, style: TextStyle, tables: { next: number }, list: DrawnList): Draft[] {
  const drafts: Draft[] = []
  for (const { stretches, column } of page.sections)
    for (const stretch of stretches) {
      const found =
        stretch.kind === 'lines'
          ? splitDrawnLists(blocksOf(stretch.lines, page.index, column, style), column, style, list)
          : tableDrafts(stretch, page.index, style, tables.next++)
      const [first] = found
      const last = drafts.at(-1)
      // A column ends like a page: its last paragraph may go on at the top of the next one.
      if (first !== undefined && last !== undefined && stretch.kind === 'lines' && stretch === stretches[0] && goesOnOver(last, first)) {
        last.lines.push(...first.lines)
        last.full = first.full
        found.shift()
      }
      drafts.push(...found)
    }
  for (const row of page.turned) drafts.push(plain('paragraph', mergeLines(row.lines), page.index))
  return drafts
}

function tableDrafts(stretch: Extract<Stretch, { kind: 'table' }>, page: number, style: TextStyle, table: number): Draft[] {
  const columns = columnEdges(stretch)
  return stretch.cells.flatMap(({ row, column, lines }) => {
    const own = { left: Math.min(...lines.map(({ left }) => left)), right: Math.max(...lines.map(({ right }) => right)) }
    // Bullets within a cell are kept apart, and so are paragraphs; otherwise a cell's lines are one block.
    const blocks = blocksOf(lines, page, own, style)
    const drafts = blocks.some(({ kind }) => kind === 'list-item')
      ? blocks
      : cellParagraphs(lines, columns.get(column) ?? own).map((part) => ({
          ...plain('table-cell', part[0] as Line, page),
          lines: part.map((line) => ({ line, page })),
        }))
    return drafts.map((draft) => ({ ...draft, kind: 'table-cell' as const, cell: { table, row, column } }))
  })
}

/** The edges of each column of a table, over all its rows. */
function columnEdges(stretch: Extract<Stretch, { kind: 'table' }>): ReadonlyMap<number, Column> {
  const edges = new Map<number, Column>()
  for (const { column, lines } of stretch.cells)
    for (const { left, right } of lines) {
      const known = edges.get(column)
      edges.set(column, { left: Math.min(left, known?.left ?? left), right: Math.max(right, known?.right ?? right) })
    }
  return edges
}

function plain(kind: Draft['kind'], line: Line, page: number): Draft {
  return { kind, lines: [{ line, page }], left: line.left, full: false, above: 9 }
}

function noteDrafts(page: ReadPage): Draft[] {
  const drafts: Draft[] = []
  for (const row of page.notes) {
    const line = withNumberApart(mergeLines(row.lines))
    const last = drafts.at(-1)
    if (last !== undefined && !startsNote(row)) last.lines.push({ line, page: page.index })
    else drafts.push(plain('footnote', line, page.index))
  }
  return drafts
}

function inOrder(pages: readonly ReadPage[], bodies: readonly (readonly Draft[])[]): Draft[] {
  const drafts: Draft[] = []
  /** The paragraph that the page before left open. */
  let open: Draft | null = null
  pages.forEach((page, i) => {
    const body = [...(bodies[i] ?? [])]
    const [first] = body
    if (open !== null && first !== undefined) {
      open.lines.push(...first.lines)
      open.full = first.full
      body.shift()
    }
    open = null
    const last = body.at(-1)
    const next = bodies[i + 1]?.[0]
    const carries = last !== undefined && next !== undefined && goesOnOver(last, next)
    const middle = (page.top + page.bottom) / 2
    const around = page.furniture.map(([row, role]) => ({ row, draft: { ...plain('furniture', mergeLines(row.lines), i), role } }))
    const isHead = ({ row, draft }: (typeof around)[number]) => draft.role !== 'contents' && row.base > middle
    const isFoot = ({ row, draft }: (typeof around)[number]) => draft.role !== 'contents' && row.base <= middle
    const of = (list: typeof around) => list.map(({ draft }) => draft)
    drafts.push(
      ...of(around.filter(isHead)),
      ...placeContents(
        around.filter(({ draft }) => draft.role === 'contents'),
        carries ? body.slice(0, -1) : body,
      ),
    )
    drafts.push(...noteDrafts(page), ...of(around.filter(isFoot)))
    if (carries) {
      drafts.push(last)
      open = last
    }
  })
  return drafts
}

/** Contents stand where they stand: before the first block below them. */
function placeContents(contents: readonly { readonly row: Row; readonly draft: Draft }[], body: readonly Draft[]): Draft[] {
  const [first] = contents
  if (first === undefined) return [...body]
  const below = body.findIndex((draft) => (draft.lines[0]?.line.base ?? 0) < first.row.base)
  const at = below < 0 ? body.length : below
  return [...body.slice(0, at), ...contents.map(({ draft }) => draft), ...body.slice(at)]
}

function documentWords(drafts: readonly Draft[]): DocumentWords {
  const lines = drafts.flatMap((draft) => draft.lines.map(({ line }) => line.text))
  const isBroken = lines.some((text) => /[-\u00ad\u2010\u2011]$/.test(text))
  return { counts: isBroken ? countWords(lines) : null, inner: innerWords(lines) }
}
