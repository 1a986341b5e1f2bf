/** Lines of justified text whose words stand so far apart that they look like the columns of a table. */
import type { Row } from './page-lines'

/** A table of more rows is one, however its words stand. */
const MAX_ROWS = 3
/** Lines of one paragraph begin and end within so many sizes of their letters of each other. */
const EDGE_EM = 0.3

/**
 * Whether rows [start, end) are the next lines of the paragraph above them: they fill its width from edge to edge, stand at the
 * pitch of its lines, and go on in lower case. The rows of a real table end where their last cell's words do.
 */
export function isJustified(rows: readonly Row[], start: number, end: number): boolean {
  const above = rows[start - 1]
  const first = rows[start]
  if (above === undefined || first === undefined || end - start > MAX_ROWS) return false
  if (!/^\p{Ll}/u.test(first.lines[0]?.text ?? '') || above.base - first.base > 1.7 * first.size) return false
  const [left, right] = edges(above)
  return rows.slice(start, end).every((row, i) => {
    const [from, to] = edges(row)
    // The paragraph's last line, or one whose words stand close, may be taken for a wrapped cell.
    const isLast = start + i === end - 1 && row.lines.length === 1
    return Math.abs(from - left) < EDGE_EM * row.size && (isLast || Math.abs(to - right) < EDGE_EM * row.size)
  })
}

function edges({ lines }: Row): readonly [left: number, right: number] {
  return [Math.min(...lines.map((line) => line.left)), Math.max(...lines.map((line) => line.right))]
}
