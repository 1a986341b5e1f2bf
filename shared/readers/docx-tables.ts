/** Where in its table a paragraph stands, while tables, rows and cells are opened and closed. */
import type { Cell } from './docx-paragraph'
import { type Attributes, wholeNumber } from './docx-xml'

interface Table {
  readonly index: number
  row: number
  column: number
  nextColumn: number
}

export class TableStack {
  readonly #tables: Table[] = []
  #count = 0

  get depth(): number {
    return this.#tables.length
  }

  begin(): void {
    this.#tables.push({ index: this.#count, row: -1, column: -1, nextColumn: 0 })
    this.#count += 1
  }

  end(): void {
    this.#tables.pop()
  }

  /** The cell open now, when it was opened above `depth`. */
  cell(depth: number): Cell | null {
    const table = this.#tables.length > depth ? this.#tables.at(-1) : undefined
    return table === undefined || table.row < 0 || table.column < 0 ? null : { table: table.index, row: table.row, column: table.column }
  }

  /** `name` is an element that moves the place: tr, tc, or one that says how many columns a cell or a gap takes. */
  step(name: 'tr' | 'tc' | 'gridSpan' | 'gridBefore', attributes: Attributes): void {
    const table = this.#tables.at(-1)
    if (table === undefined) return
    if (name === 'tr') {
      table.row += 1
      table.nextColumn = 0
    } else if (name === 'gridBefore') table.nextColumn = Math.max(0, wholeNumber(attributes, 'val') ?? 0)
    else if (name === 'gridSpan') table.nextColumn = table.column + Math.max(1, wholeNumber(attributes, 'val') ?? 1)
    else {
      table.column = table.nextColumn
      table.nextColumn += 1
    }
  }
}
