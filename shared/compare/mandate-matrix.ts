/** Who is told what: directives by addressee, theme, requirement type or modality, two of them against each other. */
import { type DigestDirective, type DocumentDigest, digestDirectives } from '../model/digest'

export const AXES = ['actor', 'theme', 'requirement', 'modality', 'document'] as const
export type Axis = (typeof AXES)[number]

/** A directive in a set of documents: index of the document, and of the directive in it. */
export interface DirectiveRef {
  readonly document: number
  readonly directive: number
}

export interface MandateMatrix {
  /** Values of the axes, most directives first; `null` is the directives that have none. */
  readonly rows: readonly (string | null)[]
  readonly columns: readonly (string | null)[]
  /** By row and column: the directives behind the number. */
  readonly cells: readonly (readonly (readonly DirectiveRef[])[])[]
  /** Directives in a row or column, each once though it may stand in several cells. */
  readonly rowTotals: readonly number[]
  readonly columnTotals: readonly number[]
  readonly total: number
}

/** What stands where. `common`: every document has it; `only`: one has it; `missing`: documents without it. Indices of documents. */
export interface Coverage {
  readonly row: string | null
  readonly column: string | null
  readonly documents: readonly number[]
  readonly missing: readonly number[]
}

/**
 * Directives of all the documents by two axes. A directive with several themes stands in the cell of each, so cells add up
 * to more than the totals, which count it once. `keeps` leaves directives out before they are counted.
 */
export function mandateMatrix(
  digests: readonly DocumentDigest[],
  rowAxis: Axis,
  columnAxis: Axis,
  keeps: (directive: DigestDirective) => boolean,
): MandateMatrix {
  const cells = new Map<string | null, Map<string | null, DirectiveRef[]>>()
  const rowTotals = new Map<string | null, number>()
  const columnTotals = new Map<string | null, number>()
  let total = 0
  digests.forEach((digest, document) => {
    digestDirectives(digest).forEach((one, directive) => {
      if (!keeps(one)) return
      total += 1
      const rows = valuesOf(one, rowAxis, document)
      const columns = valuesOf(one, columnAxis, document)
      for (const row of rows) add(rowTotals, row)
      for (const column of columns) add(columnTotals, column)
      for (const row of rows)
        for (const column of columns) {
          const inRow = cells.get(row) ?? new Map<string | null, DirectiveRef[]>()
          cells.set(row, inRow)
          const cell = inRow.get(column)
          if (cell) cell.push({ document, directive })
          else inRow.set(column, [{ document, directive }])
        }
    })
  })
  const rows = inOrder(rowTotals)
  const columns = inOrder(columnTotals)
  return {
    rows,
    columns,
    cells: rows.map((row) => columns.map((column) => cells.get(row)?.get(column) ?? [])),
    rowTotals: rows.map((row) => rowTotals.get(row) ?? 0),
    columnTotals: columns.map((column) => columnTotals.get(column) ?? 0),
    total,
  }
}

/** For every cell that some document fills: which documents do, and which do not. */
export function coverageOf({ rows, columns, cells }: MandateMatrix, documents: number): readonly Coverage[] {
  return rows.flatMap((row, i) =>
    columns.flatMap((column, j) => {
      const having = new Set(cells[i]?.[j]?.map(({ document }) => document))
      if (having.size === 0) return []
      const all = Array.from({ length: documents }, (_, document) => document)
      return [{ row, column, documents: all.filter((one) => having.has(one)), missing: all.filter((one) => !having.has(one)) }]
    }),
  )
}

function valuesOf(directive: DigestDirective, axis: Axis, document: number): readonly (string | null)[] {
  switch (axis) {
    case 'actor':
      return [directive.actor]
    case 'theme':
      return directive.codes.length === 0 ? [null] : directive.codes
    case 'requirement':
      return [directive.requirement]
    case 'modality':
      return [directive.modality]
    case 'document':
      return [String(document)]
  }
}

function add(totals: Map<string | null, number>, value: string | null): void {
  totals.set(value, (totals.get(value) ?? 0) + 1)
}

/** Most first, equal ones by code unit; those without a value last. */
function inOrder(totals: ReadonlyMap<string | null, number>): (string | null)[] {
  return [...totals]
    .sort(([a, n], [b, m]) => Number(a === null) - Number(b === null) || m - n || ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([value]) => value)
}
