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
  characters: number
}

/** Rows from the top of the page to its bottom. */
export function pageRows(pieces: readonly Piece[]): Row[] {
  const open: OpenRow[] = []
  // Rows are told apart by the larger letters first; small ones are then given to the row they overlap most.
  const sorted = [...pieces].sort((a, b) => b.base - a.base || a.order - b.order)
  for (const piece of sorted) {
    const row = rowFor(open, piece)
    if (row === null) open.push({ base: piece.base, size: piece.size, pieces: [piece], characters: piece.text.length })
    else {
      row.pieces.push(piece)
      // A figure's large label beside the text does not draw the next line up to this one.
      row.characters += piece.text.length
      if (piece.size > row.size * 1.05 && 2 * piece.text.length > row.characters) {
        row.base = piece.base
        row.size = piece.size
      }
    }
  }
  open.sort((a, b) => b.base - a.base)
  for (const row of open) row.pieces.sort((a, b) => a.left - b.left || a.order - b.order)
  const starts = alignedStarts(open)
  return open
    .map(({ base, size, pieces: own }, i) => ({ base, size, lines: toLines(own, starts[i] ?? []) }))
    .filter(({ lines }) => lines.length > 0)
}

function rowFor(open: readonly OpenRow[], piece: Piece): OpenRow | null {
  let best: OpenRow | null = null
  let bestOverlap = SAME_ROW_OVERLAP
  for (let i = open.length - 1; i >= Math.max(0, open.length - 8); i--) {
    const row = open[i]
    if (row === undefined) break
    const small = Math.min(row.size, piece.size)
    // A drop cap or a large figure beside small lines is a row of its own.
    const note = /^\d{1,3}[.)]?$/.test(piece.size < row.size ? piece.text : (row.pieces[0]?.text ?? ''))
    if (Math.max(row.size, piece.size) > (note ? 2.6 : 1.9) * small && Math.abs(row.base - piece.base) > 0.25 * small) continue
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

/** Narrow gaps between the columns of a table: what comes after them begins in exactly one place on so many rows … */
const ALIGNED_ROWS = 3
/** … that are near each other; in justified text this does not happen. */
const ALIGNED_REACH = 6
const ALIGNED_GAP_EM = 0.35
const ALIGNED_POINTS = 0.75

/** For each row, where pieces begin after a gap in the same place as in rows nearby. */
function alignedStarts(rows: readonly OpenRow[]): number[][] {
  const starts = rows.map(({ pieces }) =>
    pieces.flatMap((piece, i) => {
      const before = pieces[i - 1]
      return before !== undefined && piece.left - before.right > ALIGNED_GAP_EM * piece.size ? [piece.left] : []
    }),
  )
  return starts.map((own, i) =>
    own.filter((left) => {
      let rowsAlike = 1
      for (let j = Math.max(0, i - ALIGNED_REACH); j <= i + ALIGNED_REACH && rowsAlike < ALIGNED_ROWS; j++)
        if (j !== i && starts[j]?.some((other) => Math.abs(other - left) <= ALIGNED_POINTS)) rowsAlike += 1
      return rowsAlike >= ALIGNED_ROWS
    }),
  )
}

function toLines(pieces: readonly Piece[], starts: readonly number[]): Line[] {
  const lines: Line[] = []
  let current: Piece[] = []
  let right = Number.NEGATIVE_INFINITY
  for (const drawn of pieces) {
    if (drawnTwice(current, drawn)) continue
    const piece = withoutSecondLetter(current.at(-1), drawn)
    if (piece === null) continue
    const last = current.at(-1)
    const gap = piece.left - right
    const aligned = starts.includes(drawn.left) && gap > ALIGNED_GAP_EM * piece.size
    if (last !== undefined && (aligned || gap > WIDE_GAP_EM * Math.max(last.size, piece.size))) {
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

/** Bold made letter by letter: 'Fo' 'or' 'rm' drawn over each other are 'Form'. Null when no letter is left. */
function withoutSecondLetter(before: Piece | undefined, piece: Piece): Piece | null {
  if (before === undefined || before.right - piece.left < 0.15 * piece.size || piece.text[0] !== before.text.at(-1)) return piece
  const rest = piece.text.slice(1)
  if (rest === '') return null
  const from = Math.min(0.95, Math.max(0, (before.right - piece.left) / Math.max(0.01, piece.right - piece.left)))
  return { ...cutPiece(piece, rest.trimStart(), from, 1), spaceBefore: rest !== rest.trimStart() }
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
