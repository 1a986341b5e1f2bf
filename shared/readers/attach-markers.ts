/** A mark and the words it stands before are one line, however wide the gap is; the number of a table's row is a cell. */
import { partNumbers, standsIn } from './numbered-tables'
import { type Line, mergeLines, type Row } from './page-lines'

/** A bullet or number and the text it stands before are one line, however wide the gap is. */
const MARKER = /^(?:[^\p{L}\p{N}\s]{1,2}|[\uf000-\uf0ff]|o|\(?[\p{L}\p{N}]{1,3}[.)]|\d+(?:\.\d+){0,4}\.?|§ ?\d+(?:-\d+)?\.?)$/u
/** `rows` with each mark joined to the words after it; the numbers of a table's rows stay cells of their own. */
export function attachMarkers(drawn: readonly Row[]): Row[] {
  const { rows, columns } = partNumbers(drawn)
  return rows.map((row) => {
    if (row.lines.length < 2) return row
    const lines: Line[] = []
    let waiting: Line | null = null
    for (const line of row.lines) {
      if (waiting !== null) {
        const near = line.left - waiting.right < 6 * row.size
        if (near) lines[lines.length - 1] = mergeLines([waiting, line])
        else lines.push(line)
        waiting = null
      } else {
        lines.push(line)
        if (MARKER.test(line.text) && !columns.some((column) => standsIn(column, line))) waiting = line
      }
    }
    return { ...row, lines }
  })
}
