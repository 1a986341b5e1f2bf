/**
 * A page's text items → pieces in the reader's frame: `left` and `right` along the direction of reading, `base` upwards,
 * whichever way the page and its text are turned. Everything after this works in that frame.
 */
import type { FontFamily, PdfRect, RunDirection } from '../model/layout'
import { cleanGlyphs } from '../text/glyphs'
import type { PdfPageText, PdfTextItem } from './pdf-port'

export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Height of the baseline; larger is higher on the page. */
  readonly base: number
  /** Font size in points. */
  readonly size: number
  readonly font: string
  readonly family: FontFamily
  readonly direction: RunDirection
  /** In user space: from 0.2 em below the baseline to 0.8 em above it. */
  readonly rect: PdfRect
  /** White space was drawn or measured between this piece and the one drawn before it. */
  readonly spaceBefore: boolean
  /** Position in the order of drawing, white space not counted. */
  readonly order: number
}

/** A page in the frame of its most common direction of text. */
export interface PagePieces {
  readonly pieces: readonly Piece[]
  /** Text that runs another way (margin notes, stamps), in its own frame. */
  readonly turned: readonly Piece[]
  /** The visible box in the main frame. */
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

export function pagePieces(page: PdfPageText): PagePieces {
  const pieces = toPieces(page)
  const characters = [0, 0, 0, 0]
  for (const { direction, text } of pieces) characters[direction] = (characters[direction] ?? 0) + text.length
  const main = characters.indexOf(Math.max(...characters)) as RunDirection
  const [left, bottom, right, top] = page.viewBox
  const a = frame(left, bottom, main)
  const b = frame(right, top, main)
  return {
    pieces: pieces.filter(({ direction }) => direction === main),
    turned: pieces.filter(({ direction }) => direction !== main),
    left: Math.min(a.along, b.along),
    right: Math.max(a.along, b.along),
    bottom: Math.min(a.up, b.up),
    top: Math.max(a.up, b.up),
  }
}

function frame(x: number, y: number, direction: RunDirection): { along: number; up: number } {
  switch (direction) {
    case 0:
      return { along: x, up: y }
    case 1:
      return { along: y, up: -x }
    case 2:
      return { along: -x, up: -y }
    case 3:
      return { along: -y, up: x }
  }
}

function toPieces({ items, fonts }: PdfPageText): Piece[] {
  const pieces: Piece[] = []
  let space = false
  for (const item of items) {
    const text = cleanGlyphs(item.str)
    const trimmed = text.trim()
    if (trimmed === '') {
      space ||= text !== ''
      continue
    }
    const font = fonts[item.fontName]
    const piece = toPiece(item, trimmed, font?.fontFamily ?? '', font?.vertical === true, space || text !== text.trimStart())
    if (piece !== null) pieces.push({ ...piece, order: pieces.length })
    space = text !== text.trimEnd()
  }
  return joinMarks(pieces)
}

type Unordered = Omit<Piece, 'order'>

function toPiece(item: PdfTextItem, text: string, family: string, vertical: boolean, spaceBefore: boolean): Unordered | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform
  const size = Math.hypot(c, d) || item.height || Math.hypot(a, b)
  const length = vertical ? item.height : item.width
  if (!(size > 0 && Number.isFinite(size + x + y + length))) return null
  const direction = vertical ? 3 : directionOf(a, b)
  const { along, up } = frame(x, y, direction)
  const low = up - 0.2 * size
  const high = up + 0.8 * size
  return {
    text,
    left: along,
    right: along + length,
    base: up,
    size,
    font: item.fontName,
    family: family === 'monospace' ? 2 : family === 'serif' ? 1 : 0,
    direction,
    rect: toUserSpace(along, along + length, low, high, direction),
    spaceBefore,
  }
}

function directionOf(a: number, b: number): RunDirection {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2
  return b > 0 ? 1 : 3
}

function toUserSpace(left: number, right: number, low: number, high: number, direction: RunDirection): PdfRect {
  switch (direction) {
    case 0:
      return [left, low, right, high]
    case 1:
      return [-high, left, -low, right]
    case 2:
      return [-right, -high, -left, -low]
    case 3:
      return [low, -right, high, -left]
  }
}

/** The part of `piece` between two shares of its length (0 to 1), with `text` as its words. */
export function cutPiece(piece: Piece, text: string, from: number, to: number): Piece {
  const length = piece.right - piece.left
  const left = piece.left + from * length
  const right = piece.left + to * length
  const { direction, base, size } = piece
  return { ...piece, text, left, right, rect: toUserSpace(left, right, base - 0.2 * size, base + 0.8 * size, direction) }
}

/** A combining mark drawn by itself belongs to the letter before it: 'a' and U+030A are 'å'. */
function joinMarks(pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const marks = /^\p{M}+/u.exec(piece.text)?.[0]
    const before = joined.at(-1)
    if (marks === undefined || before === undefined) {
      joined.push(piece)
      continue
    }
    joined[joined.length - 1] = { ...before, text: cleanGlyphs(before.text + marks) }
    const rest = piece.text.slice(marks.length)
    if (rest.trim() !== '') joined.push({ ...piece, text: rest.trimStart(), spaceBefore: rest !== rest.trimStart() })
  }
  return joined
}
