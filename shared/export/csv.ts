/** Comma-separated values after RFC 4180: commas, CRLF, quotes doubled; numbers with a decimal point. */

import { plainText } from './plain-text'

export type Cell = string | number | null

/**
 * The first row is the header. A text that a spreadsheet would take for a formula gets an apostrophe in front (it comes
 * out of somebody else's document); numbers never do.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = plainText(cell)
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
