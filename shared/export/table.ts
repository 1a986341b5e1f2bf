/** A table in plain text, for a terminal. */
import type { Cell } from './csv'

/** Columns are as wide as their widest cell; numbers stand to the right. Line ends and tabs in cells become spaces. */
export function table(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = [header, ...rows].map((row) => row.map((cell) => (cell === null ? '–' : String(cell).replace(/\s+/g, ' '))))
  const widths = header.map((_, column) => Math.max(...texts.map((row) => length(row[column] ?? ''))))
  const numeric = header.map((_, column) => rows.length > 0 && rows.every((row) => row[column] === null || typeof row[column] === 'number'))
  return texts
    .map((row) =>
      row
        .map((text, column) => {
          const gap = ' '.repeat((widths[column] ?? 0) - length(text))
          return numeric[column] ? gap + text : text + gap
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}

function length(text: string): number {
  return [...text].length
}
