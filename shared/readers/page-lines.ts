/** Pieces → rows (what stands on one baseline) → lines: the stretches of a row without a wide gap. */
import { cutPiece, type Piece } from './page-pieces'

/** Pieces of one line, from left to right, and its text with the spaces between them. */
export interface Line {
  readonly pieces: readonly Piece[]
  readonly text: string
  /** Where each piece's text starts in `text`. */
  readonly starts: readonly number[]
  readonly left: number
  readonly right: number
  readonly base: number
  /** Size and font of most of its characters. */
  readonly size: number
  readonly font: string
}

/** Lines on one baseline, from left to right. */
export interface Row {
  readonly base: number
  readonly size: number
  readonly lines: readonly Line[]
}

/** A gap wider than this parts a row into lines: columns, table cells. Justified text seldom has word spaces this wide. */
const WIDE_GAP_EM = 1
/** A gap wider than this is a space between words; kerning is far below it. */
const SPACE_EM = 0.13
/** Superscripts overlap the line they belong to by this share of their height at least. */
const SAME_ROW_OVERLAP = 0.5

interface OpenRow {
  base: number
  size: number
  pieces: Piece[]
}

/** Rows from the top of the page to its bottom. */
export function pageRows(pieces: readonly Piece[]): Row[] {
  const open: OpenRow[] = []
  // Rows are told apart by the larger letters first; small ones are then given to the row they overlap most.
  const sorted = [...pieces].sort((a, b) => b.base - a.base || a.order - b.order)
  for (const piece of sorted) {
    const row = rowFor(open, piece)
    if (row === null) open.push({ base: piece.base, size: piece.size, pieces: [piece] })
    else {
      row.pieces.push(piece)
      if (piece.size > row.size * 1.05) {
        row.base = piece.base
        row.size = piece.size
      }
    }
  }
  return open
    .map(({ base, size, pieces: own }) => ({ base, size, lines: toLines(own) }))
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => b.base - a.base)
}

function rowFor(open: readonly OpenRow[], piece: Piece): OpenRow | null {
  let best: OpenRow | null = null
  let bestOverlap = SAME_ROW_OVERLAP
  for (let i = open.length - 1; i >= Math.max(0, open.length - 8); i--) {
    const row = open[i]
    if (row === undefined) break
    const small = Math.min(row.size, piece.size)
    // A drop cap or a large figure beside small lines is a row of its own.
    if (Math.max(row.size, piece.size) > 1.9 * small && Math.abs(row.base - piece.base) > 0.25 * small) continue
    const high = Math.min(row.base + 0.8 * row.size, piece.base + 0.8 * piece.size)
    const low = Math.max(row.base - 0.2 * row.size, piece.base - 0.2 * piece.size)
    const overlap = (high - low) / small
    if (overlap > bestOverlap) {
      best = row
      bestOverlap = overlap
    }
  }
  return best
}

function toLines(pieces: Piece[]): Line[] {
  pieces.sort((a, b) => a.left - b.left || a.order - b.order)
  const lines: Line[] = []
  let current: Piece[] = []
  let right = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    if (drawnTwice(current, piece)) continue
    const last = current.at(-1)
    if (last !== undefined && piece.left - right > WIDE_GAP_EM * Math.max(last.size, piece.size)) {
      lines.push(makeLine(current))
      current = []
    }
    current.push(piece)
    right = current.length === 1 ? piece.right : Math.max(right, piece.right)
  }
  if (current.length > 0) lines.push(makeLine(current))
  return lines
}

/** Bold and shadow are sometimes made by drawing the same words again a little to the side. */
function drawnTwice(current: readonly Piece[], piece: Piece): boolean {
  for (let i = current.length - 1; i >= Math.max(0, current.length - 3); i--) {
    const other = current[i]
    if (other === undefined) break
    const near = 0.25 * piece.size
    if (other.text === piece.text && Math.abs(other.left - piece.left) < near && Math.abs(other.base - piece.base) < near) return true
  }
  return false
}

/** Whether words end between two neighbours of a line. */
function spaced(before: Piece, piece: Piece): boolean {
  const gap = piece.left - before.right
  if (piece.order === before.order + 1 && piece.spaceBefore) return gap > -0.5 * piece.size
  return gap > SPACE_EM * Math.min(before.size, piece.size)
}

/** A line of these pieces, which stand in order from left to right. */
export function makeLine(pieces: readonly Piece[]): Line {
  let text = ''
  const starts: number[] = []
  let before: Piece | null = null
  for (const piece of pieces) {
    if (before !== null && spaced(before, piece)) text += ' '
    starts.push(text.length)
    text += piece.text
    before = piece
  }
  const main = mainPiece(pieces)
  return {
    pieces,
    text,
    starts,
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    base: main.base,
    size: main.size,
    font: main.font,
  }
}

/** The piece whose size and font most characters of the line have. */
function mainPiece(pieces: readonly Piece[]): Piece {
  const [first] = pieces
  if (first === undefined) throw new RangeError('a line has at least one piece')
  if (pieces.length === 1) return first
  const counts = new Map<string, number>()
  let best = first
  let most = 0
  for (const piece of pieces) {
    const key = `${piece.font} ${piece.size.toFixed(1)}`
    const count = (counts.get(key) ?? 0) + piece.text.length
    counts.set(key, count)
    if (count > most) {
      most = count
      best = piece
    }
  }
  return best
}

/** Several lines of one row as one line, with a space between them. */
export function mergeLines(lines: readonly Line[]): Line {
  const [only] = lines
  return lines.length === 1 && only !== undefined ? only : makeLine(lines.flatMap(({ pieces }) => pieces))
}

/** `line` without its first `count` characters and the spaces after them; null when nothing is left. */
export function withoutStart(line: Line, count: number, width: (text: string) => number): Line | null {
  const rest = line.text.slice(count)
  const from = count + (rest.length - rest.trimStart().length)
  if (from >= line.text.length) return null
  const kept: Piece[] = []
  line.pieces.forEach((piece, i) => {
    const start = line.starts[i] ?? 0
    if (start >= from) kept.push(piece)
    else if (start + piece.text.length > from) {
      const cut = from - start
      kept.push(cutPiece(piece, piece.text.slice(cut), width(piece.text.slice(0, cut)) / Math.max(1e-6, width(piece.text)), 1))
    }
  })
  return kept.length === 0 ? null : makeLine(kept)
}
