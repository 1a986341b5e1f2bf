/** Tables: rows of a region that have lines side by side, aligned over two rows or more → cells. */
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

interface Gap {
  readonly left: number
  readonly right: number
}

/** Narrower gaps between the columns of a table are not seen: they are word spaces of justified text. */
const MIN_GAP_EM = 0.6
/** Rows of a table stand at most so many sizes of their letters apart. */
const MAX_PITCH_EM = 4.5

export function stretchesOf(rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = []
  let lines: Line[] = []
  const closeLines = (): void => {
    if (lines.length > 0) stretches.push({ kind: 'lines', lines })
    lines = []
  }
  for (let i = 0; i < rows.length; ) {
    const table = tableAt(rows, i)
    const row = rows[i]
    if (table !== null) {
      closeLines()
      stretches.push({ kind: 'table', cells: cellsOf(rows.slice(i, table.end), table.gaps) })
      i = table.end
    } else {
      if (row !== undefined) lines.push(mergeLines(row.lines))
      i += 1
    }
  }
  closeLines()
  return stretches
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
    if (row.lines.length === 1 && !insideColumn(row, narrowed, left, right)) break
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

function wrappedAfter(rows: readonly Row[], last: number, end: number): number {
  let count = 0
  for (let i = last + 1; i < end; i++) {
    const pitch = (rows[i - 1]?.base ?? 0) - (rows[i]?.base ?? 0)
    if (pitch > 1.45 * (rows[i]?.size ?? 0)) break
    count += 1
  }
  return count
}

const gapsOf = (row: Row): Gap[] => row.lines.slice(1).map((line, i) => ({ left: row.lines[i]?.right ?? line.left, right: line.left }))

/** What is left of the gaps when this row's lines are drawn over them. */
function narrow(gaps: readonly Gap[], row: Row): Gap[] {
  const rest: Gap[] = []
  for (const gap of gaps) {
    let { left, right } = gap
    for (const line of row.lines) {
      if (line.right <= left || line.left >= right) continue
      if (line.left <= left) left = Math.max(left, line.right)
      else if (line.right >= right) right = Math.min(right, line.left)
      else if (line.left - left > right - line.right) right = line.left
      else left = line.right
    }
    if (right - left >= MIN_GAP_EM * row.size) rest.push({ left, right })
  }
  return rest
}

function insideColumn(row: Row, gaps: readonly Gap[], left: number, right: number): boolean {
  const [line] = row.lines
  if (line === undefined) return false
  const slack = row.size
  return line.left >= left - slack && line.right <= right + slack && gaps.every((gap) => line.right <= gap.right || line.left >= gap.left)
}

function cellsOf(rows: readonly Row[], gaps: readonly Gap[]): Cell[] {
  const columnOf = (line: Line): number => gaps.filter((gap) => line.left >= (gap.left + gap.right) / 2).length
  const cells: { row: number; column: number; lines: Line[] }[] = []
  let row = -1
  const pitches = rows.slice(1).map((current, i) => (rows[i]?.base ?? 0) - current.base)
  const sorted = [...pitches].sort((a, b) => a - b)
  const closest = sorted[Math.floor(sorted.length * 0.15)] ?? 0
  const apart = sorted.some((pitch) => pitch > 1.25 * closest)
  rows.forEach((current, i) => {
    const columns = new Set(current.lines.map(columnOf))
    const pitch = pitches[i - 1] ?? Number.POSITIVE_INFINITY
    const wide = pitch > 1.25 * closest
    // With room between rows that room decides; without it, a row begins where the first column has words again.
    const begins = i === 0 || (apart ? wide || (columns.has(0) && columns.size > gaps.length) : columns.has(0) && columns.size > 1)
    if (begins) row += 1
    for (const column of [...columns].sort((a, b) => a - b)) {
      const line = mergeLines(current.lines.filter((one) => columnOf(one) === column))
      const cell = cells.find((one) => one.row === row && one.column === column)
      if (cell === undefined) cells.push({ row, column, lines: [line] })
      else cell.lines.push(line)
    }
  })
  return cells.sort((a, b) => a.row - b.row || a.column - b.column)
}
