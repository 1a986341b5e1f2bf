/**
 * Rows of a page → regions in the order of reading. A page is cut where a gutter runs between text columns over several
 * lines; lines across the gutter (headings, pictures' captions) end the columns above them. Tables also have gutters:
 * their cells are short or begin side by side, and they stay whole (see `page-tables.ts`).
 */
import { numberedTables } from './numbered-tables'
import type { Line, Row } from './page-lines'

/** One column's rows from top to bottom. */
export interface Region {
  readonly rows: readonly Row[]
}

/** Columns of text have at least so many lines, … */
const MIN_LINES = 4
/** … so many letters in the typical line, … */
const MIN_LETTERS = 13
/** … which fills so much of the column's width. */
const MIN_FILL = 0.55
/** A gutter is at least so many em wide. */
const MIN_GUTTER_EM = 0.7

interface Bounds {
  readonly left: number
  readonly right: number
}

export function regionsOf(rows: readonly Row[]): Region[] {
  return rows.length === 0 ? [] : cut(rows, 0, new Set(numberedTables(rows).flatMap(({ start, end }) => rows.slice(start, end))))
}

function cut(rows: readonly Row[], depth: number, tables: ReadonlySet<Row>): Region[] {
  if (depth > 3 || rows.length < MIN_LINES) return [{ rows }]
  const gutter = bestGutter(rows, tables)
  if (gutter === null) return [{ rows }]
  const regions: Region[] = []
  let flow: Row[] = []
  for (const band of bands(rows, gutter, tables)) {
    if (!band.columns) flow.push(...band.rows)
    else {
      if (flow.length > 0) regions.push(...cut(flow, depth + 1, tables))
      flow = []
      const [left, right] = split(band.rows, gutter)
      regions.push(...cut(left, depth + 1, tables), ...cut(right, depth + 1, tables))
    }
  }
  if (flow.length > 0) regions.push(...(regions.length === 0 ? [{ rows: flow }] : cut(flow, depth + 1, tables)))
  return regions
}

const middle = ({ left, right }: Bounds) => (left + right) / 2

/** The gutter with most lines of text beside it; null when there is none. */
function bestGutter(rows: readonly Row[], tables: ReadonlySet<Row>): Bounds | null {
  let best: Bounds | null = null
  let bestCount = 0
  for (const gutter of candidateGutters(rows)) {
    let count = 0
    for (const band of bands(rows, gutter, tables)) if (band.columns) count += band.rows.length
    if (count > bestCount) {
      bestCount = count
      best = gutter
    }
  }
  return best
}

/** Strips that few lines cross, from a profile of the page in steps of two points. */
function candidateGutters(rows: readonly Row[]): Bounds[] {
  const STEP = 2
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let count = 0
  for (const { lines } of rows)
    for (const line of lines) {
      left = Math.min(left, line.left)
      right = Math.max(right, line.right)
      count += 1
    }
  const steps = Math.min(5000, Math.ceil((right - left) / STEP))
  if (!(steps > 4) || count < 2 * MIN_LINES) return []
  const cover = new Uint16Array(steps + 1)
  for (const { lines } of rows)
    for (const line of lines) {
      const to = Math.min(steps, Math.floor((line.right - left) / STEP))
      for (let i = Math.max(0, Math.floor((line.left - left) / STEP)); i <= to; i++) cover[i] = (cover[i] ?? 0) + 1
    }
  const size = typicalSize(rows)
  const gutters: Bounds[] = []
  // Headings, tables and short pages let some lines cross: look for strips at several depths of the profile.
  for (const share of [0, 0.08, 0.2, 0.35, 0.5, 0.65, 0.8]) {
    const limit = share * rows.length
    let start = -1
    for (let i = 0; i <= steps; i++) {
      if ((cover[i] ?? 0) <= limit && i < steps) {
        if (start < 0) start = i
      } else if (start >= 0) {
        const found = { left: left + start * STEP, right: left + i * STEP }
        const inside = start > 0.12 * steps && i < 0.88 * steps
        const wide = found.right - found.left
        const known = gutters.some((one) => Math.abs(middle(one) - middle(found)) < 2 * STEP)
        if (inside && wide >= MIN_GUTTER_EM * size && wide < 0.4 * (right - left) && !known) gutters.push(found)
        start = -1
      }
    }
  }
  return gutters
}

function typicalSize(rows: readonly Row[]): number {
  const sizes = rows.map(({ size }) => size).sort((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? 10
}

interface Band {
  readonly rows: Row[]
  readonly columns: boolean
}

/** The page from top to bottom: stretches where nothing crosses the gutter, and what lies between. */
function bands(rows: readonly Row[], gutter: Bounds, tables: ReadonlySet<Row>): Band[] {
  const x = middle(gutter)
  const found: Band[] = []
  let open: Row[] = []
  const close = (): void => {
    if (open.length > 0) found.push({ rows: open, columns: !open.some((row) => tables.has(row)) && areColumns(open, x) })
    open = []
  }
  for (const row of rows) {
    const crosses = row.lines.some((line) => line.left < x && line.right > x)
    if (crosses) {
      close()
      found.push({ rows: [row], columns: false })
    } else open.push(row)
  }
  close()
  return found
}

function split(rows: readonly Row[], gutter: Bounds): [Row[], Row[]] {
  const x = middle(gutter)
  return [side(rows, (line) => line.right <= x), side(rows, (line) => line.left >= x)]
}

function side(rows: readonly Row[], belongs: (line: Line) => boolean): Row[] {
  const found: Row[] = []
  for (const row of rows) {
    const lines = row.lines.filter(belongs)
    const [first] = lines
    // Side by side, columns seldom share a baseline exactly: each keeps its own.
    if (first !== undefined) found.push({ base: first.base, size: Math.max(...lines.map(({ size }) => size)), lines })
  }
  return found.sort((a, b) => b.base - a.base)
}

function areColumns(rows: readonly Row[], x: number): boolean {
  const left = side(rows, (line) => line.right <= x)
  const right = side(rows, (line) => line.left >= x)
  if (left.length < MIN_LINES || right.length < MIN_LINES) return false
  if (!isProse(left) || !isProse(right)) return false
  const [leftTop = 0, leftEnd = 0] = [left[0]?.base, left.at(-1)?.base]
  const [rightTop = 0, rightEnd = 0] = [right[0]?.base, right.at(-1)?.base]
  const shared = Math.min(leftTop, rightTop) - Math.max(leftEnd, rightEnd)
  if (shared < 2 * typicalSize(rows)) return false
  return !startTogether(left, right)
}

const lettersOf = (text: string) => text.length - (text.match(/[\d\s.,%–-]/g)?.length ?? 0)

/** Lines that are long enough, and fill their column, to be running text. */
function isProse(rows: readonly Row[]): boolean {
  const left = Math.min(...rows.map(({ lines }) => lines[0]?.left ?? 0))
  const right = Math.max(...rows.map(({ lines }) => lines.at(-1)?.right ?? 0))
  const lengths = rows.map(({ lines }) => lines.reduce((sum, { text }) => sum + lettersOf(text), 0)).sort((a, b) => a - b)
  const fills = rows
    .map(({ lines }) => ((lines.at(-1)?.right ?? 0) - (lines[0]?.left ?? 0)) / Math.max(1, right - left))
    .sort((a, b) => a - b)
  return (lengths[lengths.length >> 1] ?? 0) >= MIN_LETTERS && (fills[fills.length >> 1] ?? 0) >= MIN_FILL
}

/**
 * Whether paragraphs on both sides begin on the same baselines: the rows of a table with long cells. In columns of text
 * only their first lines do.
 */
function startTogether(left: readonly Row[], right: readonly Row[]): boolean {
  const a = paragraphStarts(left)
  const b = paragraphStarts(right)
  const few = Math.min(a.length, b.length)
  if (few < 2) return false
  const together = a.filter((base) => b.some((other) => Math.abs(other - base) < 2)).length
  return together >= 2 && together >= 0.6 * few
}

/** Baselines of lines with more room above than the lines of a paragraph have; not the first line. */
function paragraphStarts(rows: readonly Row[]): number[] {
  const pitches = rows.slice(1).map((row, i) => (rows[i]?.base ?? 0) - row.base)
  const sorted = [...pitches].sort((a, b) => a - b)
  const typical = sorted[Math.floor(sorted.length * 0.3)] ?? 0
  return rows.slice(1).flatMap((row, i) => ((pitches[i] ?? 0) > 1.25 * typical ? [row.base] : []))
}
