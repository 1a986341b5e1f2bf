/** Footnotes: small print at the foot of a page, each begun by a number; and the numbers in the text that point at them. */
import { type Line, makeLine, type Row } from './page-lines'

const NOTE_START = /^(\d{1,3}|\*{1,3})[.)]?\s?(?=\S)/

export interface PageNotes {
  /** Rows of footnotes, from top to bottom; the rest of the page is text. */
  readonly rows: readonly Row[]
  /** Their numbers as printed. */
  readonly numbers: ReadonlySet<string>
}

/** `rows` of a page without its furniture. */
export function findFootnotes(rows: readonly Row[], bodySize: number): PageNotes {
  let from = rows.length
  while (from > 0) {
    const row = rows[from - 1]
    if (row === undefined || lineSize(row) > 0.93 * bodySize || row.lines.length > 2) break
    from -= 1
  }
  // The block of small print begins with a note's number; small print above it is something else.
  while (from < rows.length && !startsNote(rows[from])) from += 1
  if (from === 0 || from === rows.length) return { rows: [], numbers: new Set() }
  const notes = rows.slice(from)
  const numbers = new Set(notes.flatMap((row) => (startsNote(row) ? [NOTE_START.exec(row.lines[0]?.text ?? '')?.[1] ?? ''] : [])))
  return { rows: notes, numbers }
}

const lineSize = (row: Row) => Math.max(...row.lines.map(({ size }) => size))

/** A number of its own piece, smaller or higher than the words after it, or at least set apart from them. */
export function startsNote(row: Row | undefined): boolean {
  const line = row?.lines[0]
  if (line === undefined || !NOTE_START.test(line.text)) return false
  const [number, words] = line.pieces
  if (number === undefined) return false
  if (words === undefined)
    return row !== undefined && row.lines.length === 2 ? /^\d{1,3}$/.test(number.text) : /^\d{1,3}\s+\p{Lu}/u.test(line.text)
  return (
    /^[\d*]{1,3}[.)]?$/.test(number.text) &&
    (number.size < 0.85 * words.size || number.base > words.base + 0.1 * words.size || line.pieces.length > 1)
  )
}

/**
 * `line` without the raised numbers that point at footnotes of its page: 'samskaping³' must stay the word it is. Other
 * raised numbers are parted from their word by a space.
 */
export function withoutReferences(line: Line, numbers: ReadonlySet<string>): Line | null {
  if (line.pieces.length < 2) return line
  let changed = false
  const kept = line.pieces.flatMap((piece, i) => {
    const raised =
      piece.size < 0.8 * line.size && piece.base > line.base + 0.15 * line.size && /^\d{1,3}(?:,\s?\d{1,3})*[.)]?$/.test(piece.text)
    if (!raised) return [piece]
    if (
      piece.text
        .replace(/[.)]$/, '')
        .split(/,\s?/)
        .every((number) => numbers.has(number))
    ) {
      changed = true
      return []
    }
    const before = line.pieces[i - 1]?.text ?? ''
    if (!/\p{L}{3,}[.,:;]?$/u.test(before)) return [piece]
    changed = true
    return [{ ...piece, spaceBefore: true, order: (line.pieces[i - 1]?.order ?? -2) + 1 }]
  })
  if (!changed) return line
  return kept.length === 0 ? null : makeLine(kept)
}

/**
 * `line` with a space after the raised number that it begins with, when a word stands right after it: '¹Metoder' is the word
 * 'Metoder' in note 1. Small print that is not at the foot of its page is no note to us, and its words are as much words.
 */
export function withNumberApart(line: Line): Line {
  const [number, words, ...rest] = line.pieces
  if (number === undefined || words === undefined || !/^\d{1,3}$/.test(number.text) || !/^[\p{L}"«“]/u.test(words.text)) return line
  const raised = number.size < 0.85 * words.size && number.base > words.base + 0.1 * words.size
  return raised ? makeLine([number, { ...words, spaceBefore: true, order: number.order + 1 }, ...rest]) : line
}
