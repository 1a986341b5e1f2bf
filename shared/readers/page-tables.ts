/** Tables: rows of a region that have lines side by side, aligned over two rows or more → cells. */
import { centredRows } from './centred-rows'
import { isJustified } from './justified-rows'
import { isRowNumber, numberedTables } from './numbered-tables'
import { type Line, mergeLines, type Row } from './page-lines'

export interface Cell {
  readonly row: number
  readonly column: number
  readonly lines: readonly Line[]
}

/** A region from top to bottom: lines of running text, and tables. */
export type Stretch =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly cells: readonly Cell[] }

/** Words far apart on one row that is no table: the parts of a letterhead, a signature. */
const FAR_EM = 3

function apartLines(row: Row): Line[] {
  const groups: Line[][] = []
  for (const line of row.lines) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last === undefined || before === undefined || line.left - before.right > FAR_EM * row.size) groups.push([line])
    else last.push(line)
  }
  return groups.map(mergeLines)
}

interface Gap {
  readonly left: number
  readonly right: number
  /** How many rows have words on both sides of it, and nothing else between them. */
  readonly shown: number
}

/** Narrower gaps between the columns of a table are not seen: they are word spaces of justified text. */
const MIN_GAP_EM = 0.34
/** Between columns that two rows have shown to be apart, a long line may all but close the gap. */
const SHOWN_GAP_EM = 0.04
/** Rows of a table stand at most so many sizes of their letters apart. */
const MAX_PITCH_EM = 4.5

export function stretchesOf(rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = []
  let lines: Line[] = []
  const asides: Line[] = []
  const closeLines = (): void => {
    if (lines.length > 0) stretches.push({ kind: 'lines', lines })
    lines = []
  }
  const numbered = numberedTables(rows)
  for (let i = 0; i < rows.length; ) {
    const known = numbered.find(({ start }) => start === i)
    if (known !== undefined) {
      closeLines()
      const own = rows.slice(known.start, known.end)
      stretches.push({ kind: 'table', cells: numberedCells(own, gapsBetween(withoutHead(own))) })
      i = known.end
      continue
    }
    const limit = numbered.find(({ start }) => start > i)?.start
    const found = tableAt(limit === undefined ? rows : rows.slice(0, limit), i)
    const table = found !== null && isJustified(rows, i, found.end) ? null : found
    const row = rows[i]
    if (table !== null && isAside(rows.slice(i, table.end), table.gaps)) {
      // The text beside a figure goes on above and below it: the figure's words come after it.
      const first = (line: Line) => line.left < (table.gaps[0]?.right ?? 0)
      for (const one of rows.slice(i, table.end)) {
        const main = one.lines.filter(first)
        if (main.length > 0) lines.push(mergeLines(main))
        asides.push(...one.lines.filter((line) => !first(line)))
      }
      i = table.end
    } else if (table !== null) {
      closeLines()
      stretches.push({ kind: 'table', cells: cellsOf(rows.slice(i, table.end), table.gaps) })
      i = table.end
    } else {
      if (row !== undefined) lines.push(...(found !== null && table === null ? [mergeLines(row.lines)] : apartLines(row)))
      i += 1
    }
  }
  closeLines()
  if (asides.length > 0) stretches.push({ kind: 'lines', lines: asides })
  return stretches
}

/** Running text with a few words beside it that do not stand on its baselines: labels of a figure, no cells. */
function isAside(rows: readonly Row[], gaps: readonly Gap[]): boolean {
  const [gap] = gaps
  if (gap === undefined || gaps.length > 1) return false
  const main = rows.flatMap(({ lines }) => lines.filter((line) => line.left < gap.right))
  const lengths = main.map(({ text }) => text.length).sort((a, b) => a - b)
  if ((lengths[lengths.length >> 1] ?? 0) < 40) return false
  const beside = rows.filter(({ lines }) => lines.length > 1)
  const off = beside.filter(({ lines, size }) => lines.some((line) => Math.abs(line.base - (lines[0]?.base ?? 0)) > 0.08 * size))
  return off.length >= 0.5 * beside.length
}

/** The longest table that begins with row `start`: its end and the gaps between its columns. */
function tableAt(rows: readonly Row[], start: number): { end: number; gaps: readonly Gap[] } | null {
  const first = rows[start]
  if (first === undefined || first.lines.length < 2) return null
  let gaps = gapsOf(first)
  let sides = 1
  let end = start + 1
  let lastWithSides = start
  const left = Math.min(...first.lines.map((line) => line.left))
  let right = Math.max(...first.lines.map((line) => line.right))
  for (let i = start + 1; i < rows.length; i++) {
    const row = rows[i]
    const above = rows[i - 1]
    if (row === undefined || above === undefined) break
    if (above.base - row.base > MAX_PITCH_EM * Math.max(row.size, above.size)) break
    if (row.size > 1.35 * first.size) break
    const narrowed = narrow(gaps, row)
    // A line of text under the table crosses all gaps; one in the first column only is a wrapped cell or new text.
    if (narrowed.length < Math.max(1, gaps.length - (row.lines.length > 1 ? gaps.length - 1 : 0))) break
    if (row.lines.length === 1 && !insideColumn(row, narrowed, left, right) && !endsWord(above, row)) break
    gaps = narrowed
    right = Math.max(right, ...row.lines.map((line) => line.right))
    end = i + 1
    if (row.lines.length > 1) {
      sides += 1
      lastWithSides = i
    }
  }
  if (sides < 2) return null
  // Single lines after the last full row: only those close below it are wrapped cells.
  end = Math.min(end, lastWithSides + 1 + wrappedAfter(rows, lastWithSides, end))
  return { end, gaps }
}

/** Whether the only line of `row` is the end of a word that was broken right above it. */
function endsWord(above: Row, { lines: [line] }: Row): boolean {
  return above.lines.some(
    ({ text, left, size }) => line !== undefined && /\p{L}[-\u00ad]$/u.test(text) && Math.abs(left - line.left) < 0.2 * size,
  )
}

function wrappedAfter(rows: readonly Row[], last: number, end: number): number {
  let count = 0
  for (let i = last + 1; i < end; i++) {
    const pitch = (rows[i - 1]?.base ?? 0) - (rows[i]?.base ?? 0)
    if (pitch > 1.45 * (rows[i]?.size ?? 0)) break
    count += 1
  }
  return count
}

const gapsOf = (row: Row): Gap[] =>
  row.lines.slice(1).map((line, i) => ({ left: row.lines[i]?.right ?? line.left, right: line.left, shown: 1 }))

/** A head may have words over two columns. */
function withoutHead(rows: readonly Row[]): readonly Row[] {
  return rows.slice(rows.findIndex(({ lines }) => lines.some(isRowNumber)))
}

/** Words may stand out of their column by this much. */
const OVERHANG_EM = 0.25

/** The strips that no line of these rows covers, but for its very end. */
function gapsBetween(rows: readonly Row[]): Gap[] {
  const lines = rows.flatMap((row) => row.lines).sort((a, b) => a.left - b.left)
  const gaps: Gap[] = []
  let right = lines[0]?.right ?? 0
  for (const line of lines) {
    if (line.left - right > SHOWN_GAP_EM * line.size) gaps.push({ left: right, right: line.left, shown: rows.length })
    right = Math.max(right, line.right - OVERHANG_EM * line.size)
  }
  return gaps
}

/** What is left of the gaps when this row's lines are drawn over them. */
function narrow(gaps: readonly Gap[], row: Row): Gap[] {
  const rest: Gap[] = []
  const own = gapsOf(row)
  for (const gap of gaps) {
    let { left, right } = gap
    for (const line of row.lines) {
      if (line.right <= left || line.left >= right) continue
      if (line.left <= left) left = Math.max(left, line.right)
      else if (line.right >= right) right = Math.min(right, line.left)
      else if (line.left - left > right - line.right) right = line.left
      else left = line.right
    }
    const isShown = own.some((one) => one.left < right && one.right > left)
    const least = gap.shown > 1 ? SHOWN_GAP_EM : MIN_GAP_EM
    if (right - left >= least * row.size) rest.push({ left, right, shown: gap.shown + (isShown ? 1 : 0) })
  }
  return rest
}

function insideColumn(row: Row, gaps: readonly Gap[], left: number, right: number): boolean {
  const [line] = row.lines
  if (line === undefined) return false
  const slack = row.size
  return line.left >= left - slack && line.right <= right + slack && gaps.every((gap) => line.right <= gap.right || line.left >= gap.left)
}

const hasFigure = ({ lines }: Row) => lines.slice(1).some(({ text }) => /^[\d\s.,%–-]+$/.test(text))

/** A label without figures beside it: words in the first column only, below a line that was not full. */
function standsAlone({ lines, size }: Row, cells: readonly OpenCell[], row: number, gaps: readonly Gap[]): boolean {
  const [line] = lines
  const above = cellAt(cells, row, 0)?.lines.at(-1)
  const edge = gaps[0]?.left
  if (line === undefined || above === undefined || edge === undefined || lines.length > 1 || line.left > edge) return false
  return /^[\p{Lu}\p{N}]/u.test(line.text) && edge - above.right > 4 * size
}

type OpenCell = { row: number; column: number; lines: Line[] }

const cellAt = (cells: readonly OpenCell[], row: number, column: number) =>
  cells.findLast((one) => one.row === row && one.column === column)

/** Whether `line` continues what its column has in row `row`: a broken word, or a sentence in the middle. */
function goesOnFrom(cells: readonly OpenCell[], row: number, column: number, line: Line): boolean {
  const above = cellAt(cells, row, column)?.lines.at(-1)?.text
  if (above === undefined) return false
  return /\p{L}[-\u00ad]$/u.test(above) || (above.length >= 15 && /^\p{Ll}/u.test(line.text) && !/[.!?:;]$/.test(above))
}

const columnsBy = (gaps: readonly Gap[]) => (line: Line) => gaps.filter((gap) => line.left >= (gap.left + gap.right) / 2).length

function cellsOf(rows: readonly Row[], gaps: readonly Gap[]): Cell[] {
  const columnOf = columnsBy(gaps)
  const cells: OpenCell[] = []
  let row = -1
  const pitches = rows.slice(1).map((current, i) => (rows[i]?.base ?? 0) - current.base)
  const sorted = [...pitches].sort((a, b) => a - b)
  const closest = sorted[Math.floor(sorted.length * 0.15)] ?? 0
  const apart = sorted.some((pitch) => pitch > 1.25 * closest)
  rows.forEach((current, i) => {
    const columns = new Set(current.lines.map(columnOf))
    const pitch = pitches[i - 1] ?? Number.POSITIVE_INFINITY
    const wide = pitch > 1.25 * closest
    // With room between rows that room decides; without it, a row begins where the first column has words again …
    const filled = columns.has(0) && columns.size > 1 && (!apart || columns.size > gaps.length || hasFigure(current))
    // … unless a cell plainly goes on: long cells wrap side by side.
    const begins =
      i === 0 ||
      (apart && wide) ||
      ((filled || standsAlone(current, cells, row, gaps)) && !current.lines.some((line) => goesOnFrom(cells, row, columnOf(line), line)))
    if (begins) row += 1
    for (const column of [...columns].sort((a, b) => a - b)) {
      const parts = apartLines({ ...current, lines: current.lines.filter((one) => columnOf(one) === column) })
      const [line] = parts
      const cell = cellAt(cells, row, column)
      // Words far apart in one column are a letterhead's beside a table: no cell of them goes on.
      if (cell === undefined || line === undefined || parts.length > 1) cells.push(...parts.map((part) => ({ row, column, lines: [part] })))
      else cell.lines.push(line)
    }
  })
  return cells.sort((a, b) => a.row - b.row || a.column - b.column)
}

/** Cells of a table whose rows have numbers: each number begins a row, or stands beside the middle of one. */
function numberedCells(rows: readonly Row[], gaps: readonly Gap[]): Cell[] {
  const columnOf = columnsBy(gaps)
  const rowOf = centredRows(rows, columnOf)
  const cells = new Map<string, OpenCell>()
  let below = 0
  for (const { lines } of rows) {
    if (lines.some((line) => columnOf(line) === 0 && isRowNumber(line))) below += 1
    for (const line of lines) {
      const [row, column] = [rowOf?.get(line) ?? below, columnOf(line)]
      const cell = cells.get(`${row} ${column}`)
      if (cell === undefined) cells.set(`${row} ${column}`, { row, column, lines: [line] })
      else cell.lines.push(line)
    }
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column)
}
