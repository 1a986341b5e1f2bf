/** What a row of the bench is, and how several measurements of it become one figure. */

export interface Figure {
  readonly row: string
  readonly unit: '×' | 'ms' | 's' | 'MB'
  /** Of several measurements the median, with the lowest and the highest. */
  readonly value: number
  readonly low: number
  readonly high: number
  /** What stands beside it in the same run, in words with its number; the ratio to it where that is not the value itself. */
  readonly measured: string
  readonly reference: string
  readonly ratio: number | null
  /** The design's columns: what a straightforward and a very good implementation reach. */
  readonly straightforward: number
  readonly veryGood: number
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The value that 95 of 100 do not exceed. */
export function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0
}

export function spread(values: readonly number[]): Pick<Figure, 'value' | 'low' | 'high'> {
  return { value: median(values), low: Math.min(...values), high: Math.max(...values) }
}

/** A figure that is a ratio of two measurements of the same kind, taken in pairs. */
export function ratioFigure(
  row: string,
  pairs: readonly { readonly measured: number; readonly reference: number }[],
  show: (value: number) => string,
  columns: Pick<Figure, 'straightforward' | 'veryGood'>,
): Figure {
  const ratios = pairs.map(({ measured, reference }) => measured / reference)
  return {
    row,
    unit: '×',
    ...spread(ratios),
    measured: show(median(pairs.map(({ measured }) => measured))),
    reference: show(median(pairs.map(({ reference }) => reference))),
    ratio: median(ratios),
    ...columns,
  }
}

export const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
export const inMs = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`
export const inMB = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`

const short = (value: number): string => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(0)).replace(/\.00$/, '')

export const passes = ({ value, veryGood }: Figure): boolean => value <= veryGood

export function tableOf(figures: readonly Figure[]): string {
  const header = ['what', 'figure (low–high)', 'measured', 'reference', 'ratio', 'straightforward', 'very good', '']
  const rows = figures.map((figure) => [
    figure.row,
    `${short(figure.value)} ${figure.unit} (${short(figure.low)}–${short(figure.high)})`,
    figure.measured,
    figure.reference,
    figure.ratio === null ? '–' : short(figure.ratio),
    short(figure.straightforward),
    short(figure.veryGood),
    passes(figure) ? 'pass' : 'MISS',
  ])
  const widths = header.map((_, i) => Math.max(...[header, ...rows].map((row) => (row[i] ?? '').length)))
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
