/** A table in text: cells parted by semicolons, tabs or commas, in quotes where they hold one (RFC 4180). */

interface TableRow {
  /** Line of the text on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Which mark parts the cells is told by the first line. */
export function readTable(text: string): readonly TableRow[] {
  const [first = ''] = text.split('\n', 1)
  const mark = [';', '\t', ','].find((one) => first.includes(one)) ?? ';'
  const rows: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let began = 1
  const endRow = (): void => {
    rows.push({ line: began, cells: [...cells, cell] })
    cells = []
    cell = ''
    began = line
  }
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (character === '\n') line += 1
    if (quoted) {
      if (character !== '"') cell += character
      else if (text.charAt(i + 1) === '"') {
        cell += '"'
        i += 1
      } else quoted = false
    } else if (character === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (character === mark) {
      cells.push(cell)
      cell = ''
    } else if (character === '\n') endRow()
    else if (character !== '\r') cell += character
  }
  if (cell !== '' || cells.length > 0) endRow()
  return rows
}
