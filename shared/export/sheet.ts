/** A table on its way out: typed columns, so that every format writes numbers, dates and texts as what they are. */

export type CellType = 'text' | 'integer' | 'decimal' | 'date' | 'boolean'

/** A date is an ISO string, `2022-03-01`. Null is an empty cell. */
export type CellValue = string | number | boolean | null

export interface SheetColumn {
  readonly title: string
  readonly type: CellType
}

export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** Each row as long as `columns`. */
  readonly rows: readonly (readonly CellValue[])[]
  /** What it holds that the sheet of provenance explains. */
  readonly holds?: 'keywords'
}

/** A column with how its cell is read off a record; `sheetOf` makes a sheet of such columns. */
export interface ColumnOf<T> extends SheetColumn {
  readonly value: (record: T) => CellValue
}

export function sheetOf<T>(name: string, columns: readonly ColumnOf<T>[], records: readonly T[]): Sheet {
  return {
    name,
    columns: columns.map(({ title, type }) => ({ title, type })),
    rows: records.map((record) => columns.map(({ value }) => value(record))),
  }
}
