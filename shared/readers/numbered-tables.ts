/**
 * Tables whose first column holds the numbers of their rows: '2.7.18 | Brukere skal … | O'. The number names its row and is no
 * part of the sentence beside it; it may stand beside the middle of the row's words, on no line of theirs.
 */
import { type Line, makeLine, type Row } from './page-lines'

export interface NumberColumn {
  /** Where its numbers begin. */
  readonly left: number
  /** Where the words beside them begin. */
  readonly words: number
  /** Size of the letters. */
  readonly size: number
}

/** A number as requirements, chapters and rows of a table have it. */
const NUMBER = /^\d+(?:\.\d+){0,4}\.?$/
/** A list's or chapter's mark, which no second column begins with. */
const MARK = /^(?:[^\p{L}\p{N}\s]{1,2}|[\uf000-\uf0ff]|o)$/u
/** What stands over a column of numbers. */
const HEAD = /^(?:krav|kravnr|nr|nummer|pkt|punkt|tiltak|id|ref|post|no|#)\.?(?:\s?nr\.?)?$/i
/** Edges that differ by less, in sizes of the letters, are one. */
const SAME_EDGE_EM = 0.3
/** A head may have its words a line higher or lower than the word over the numbers. */
const HEAD_REACH_EM = 1.4
/** Rows of a table stand at most so many sizes of their letters apart, and the lines of its last cell at most so many. */
const MAX_PITCH_EM = 3
/** Larger letters than this are the next chapter's heading, whose number may stand in the same place. */
const LARGER = 1.14
const LAST_PITCH_EM = 1.45

/** Rows further apart than this do not tell of one table, and a page has no more such columns: odd files must not cost time. */
const REACH = 80
const MAX_COLUMNS = 20

const near = (left: number, line: Line) => Math.abs(line.left - left) < SAME_EDGE_EM * line.size
const sameColumn = (a: Line, b: Line) => near(a.left, b) || Math.abs(a.left + a.right - b.left - b.right) < a.size

/** Whether `line` is nothing but a row's number. */
export const isRowNumber = ({ text }: Line) => NUMBER.test(text)

/** Whether `line` stands in the column of numbers, be it a number or the column's head. */
export const standsIn = ({ left, words }: NumberColumn, line: Line) => near(left, line) && line.right < words

/**
 * `rows` with the numbers of tables as lines of their own also where a long number leaves little room before the words
 * ('3.1.12 Elektronisk …'), and the columns they stand in.
 */
export function partNumbers(rows: readonly Row[]): { readonly rows: readonly Row[]; readonly columns: readonly NumberColumn[] } {
  const columns = numberColumns(rows)
  if (columns.length === 0) return { rows, columns }
  return { rows: rows.map((row) => ({ ...row, lines: row.lines.flatMap((line) => partedLine(line, columns)) })), columns }
}

function partedLine(line: Line, columns: readonly NumberColumn[]): readonly Line[] {
  const [number, words] = line.pieces
  if (number === undefined || words === undefined || !NUMBER.test(number.text)) return [line]
  const isParted = columns.some((column) => near(column.left, line) && Math.abs(words.left - column.words) < SAME_EDGE_EM * line.size)
  return isParted ? [makeLine([number]), makeLine(line.pieces.slice(1))] : [line]
}

/**
 * The columns of row numbers on a page. What tells: a head over the numbers with words beside it; or two rows with a number,
 * words and something more in the same three places.
 */
function numberColumns(rows: readonly Row[]): readonly NumberColumn[] {
  const found: NumberColumn[] = []
  const add = (column: NumberColumn): void => {
    if (!found.some(({ left, words }) => Math.abs(left - column.left) < 2 && Math.abs(words - column.words) < 2)) found.push(column)
  }
  const starts = rows.map(numberedStart)
  rows.forEach((_, i) => {
    if (found.length >= MAX_COLUMNS) return
    const column = columnUnder(rows, i)
    if (column !== null && numberBelow(rows, i, column)) add(column)
    const start = starts[i] ?? null
    if (
      start !== null &&
      starts.slice(i + 1, i + 1 + REACH).some((other) => isLike(start, other) || (other !== null && isLike(other, start)))
    )
      add({ left: start.number.left, words: start.words, size: start.number.size })
  })
  return found
}

/** The column that row `index` heads: a word such as 'Nr.', and the nearest words beside it. */
function columnUnder(rows: readonly Row[], index: number): NumberColumn | null {
  const row = rows[index]
  const head = row?.lines[0]
  if (row === undefined || head === undefined || !HEAD.test(head.text)) return null
  const beside = rows
    .slice(Math.max(0, index - 2), index + 3)
    .filter(({ base }) => Math.abs(base - row.base) < HEAD_REACH_EM * row.size)
    .flatMap(({ lines }) => lines.filter(({ left }) => left > head.right + SAME_EDGE_EM * head.size))
  return beside.length === 0 ? null : { left: head.left, words: Math.min(...beside.map(({ left }) => left)), size: head.size }
}

/** Whether a number stands in the column before anything crosses from it to the words. */
function numberBelow(rows: readonly Row[], index: number, column: NumberColumn): boolean {
  for (const { lines, size } of rows.slice(index + 1, index + 1 + REACH)) {
    const [first] = lines
    const number = first?.pieces[0]
    if (first !== undefined && near(column.left, first) && NUMBER.test(number?.text ?? '') && (number?.right ?? 0) < column.words)
      return true
    if (crosses(lines, size, column)) return false
  }
  return false
}

const crosses = (lines: readonly Line[], size: number, column: NumberColumn) =>
  lines.some((line) => line.left < column.words - SAME_EDGE_EM * size && !standsIn(column, line))

/** A number that begins a row, where the words after it begin, and what follows them. */
interface NumberedStart {
  readonly number: Line
  readonly words: number
  readonly rest: readonly Line[]
}

function numberedStart({ lines }: Row): NumberedStart | null {
  const [first, second, ...rest] = lines
  const words = first?.pieces[1]
  if (first === undefined || !NUMBER.test(first.pieces[0]?.text ?? '')) return null
  if (words !== undefined) return { number: first, words: words.left, rest: lines.slice(1) }
  return second === undefined || MARK.test(second.text) ? null : { number: first, words: second.left, rest }
}

function isLike(start: NumberedStart, other: NumberedStart | null): boolean {
  if (other === null || start.rest[0] === undefined || MARK.test(start.rest[0].text)) return false
  if (!near(start.number.left, other.number) || Math.abs(start.words - other.words) > SAME_EDGE_EM * start.number.size) return false
  return start.rest.some((one) => other.rest.some((two) => sameColumn(one, two)))
}

/** Rows `start` to `end` (exclusive) are a table with a column of numbers. */
export interface NumberedTable {
  readonly start: number
  readonly end: number
}

/** The tables with a column of numbers among `rows`, from the top down; each head begins one. */
export function numberedTables(rows: readonly Row[]): readonly NumberedTable[] {
  const tables: NumberedTable[] = []
  for (const column of numberColumns(rows))
    for (const run of runsInside(rows, column))
      for (const { start, end } of splitAtHeads(rows, run, column)) {
        const numbers = rows
          .slice(start, end)
          .flatMap(({ lines }, i) => (lines.some((line) => isRowNumber(line) && standsIn(column, line)) ? [start + i] : []))
        const last = numbers.at(-1)
        if (last === undefined || tables.some((other) => start < other.end && end > other.start)) continue
        tables.push({ start, end: endOfCell(rows, last, end, column) })
      }
  return tables.sort((a, b) => a.start - b.start)
}

/** Stretches of rows that stand in the column or right of it. */
function runsInside(rows: readonly Row[], column: NumberColumn): readonly NumberedTable[] {
  const runs: { start: number; end: number }[] = []
  rows.forEach((row, i) => {
    if (crosses(row.lines, row.size, column) || row.size > LARGER * column.size) return
    const open = runs.at(-1)
    const pitch = (rows[i - 1]?.base ?? 0) - row.base
    if (open !== undefined && open.end === i && pitch < MAX_PITCH_EM * row.size) open.end = i + 1
    else runs.push({ start: i, end: i + 1 })
  })
  return runs
}

function splitAtHeads(rows: readonly Row[], { start, end }: NumberedTable, column: NumberColumn): readonly NumberedTable[] {
  const heads: number[] = []
  for (let i = start; i < end; i++) {
    const head = rows[i]?.lines[0]
    const above = heads.at(-1)
    // 'Krav' and 'nr.' under it are one head.
    const goesOn = above !== undefined && (rows[above]?.base ?? 0) - (rows[i]?.base ?? 0) < 2.6 * (rows[i]?.size ?? 0)
    if (head !== undefined && standsIn(column, head) && HEAD.test(head.text) && !goesOn) heads.push(i)
  }
  const tops = heads.map((head) => {
    let top = head
    while (top > start && (rows[top - 1]?.base ?? 0) - (rows[head]?.base ?? 0) < 0.7 * (rows[head]?.size ?? 0)) top -= 1
    return top
  })
  const starts = tops[0] === undefined ? [start] : tops
  return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end }))
}

/** Where the last row ends: at a gap, unless what follows begins exactly where the words of the table do. */
function endOfCell(rows: readonly Row[], last: number, end: number, { words }: NumberColumn): number {
  for (let i = last + 1; i < end; i++) {
    const [row, above] = [rows[i], rows[i - 1]]
    const first = row?.lines[0]
    if (row === undefined || above === undefined || first === undefined) break
    if (above.base - row.base > LAST_PITCH_EM * row.size && Math.abs(first.left - words) > 0.1 * row.size) return i
  }
  return end
}
