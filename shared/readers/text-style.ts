/** What running text looks like in this document: size, line pitch, fonts, and the titles of its outline. */
import type { Line } from './page-lines'
import type { PdfOutlineEntry } from './pdf-port'

export interface TextStyle {
  readonly bodySize: number
  /** Fonts that at least an eighth of the text of body size is set in. */
  readonly bodyFonts: ReadonlySet<string>
  /** Usual distance of baselines inside a paragraph for letters of this size, in points. */
  pitchOf(size: number): number
  /** Level of an outline entry with these words; undefined when there is none. */
  outlineLevel(text: string): number | undefined
}

const sizeKey = (size: number) => Math.round(size * 2) / 2

/** Size of most characters. */
export function bodySizeOf(lines: Iterable<Line>): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) counts.set(sizeKey(size), (counts.get(sizeKey(size)) ?? 0) + text.length)
  let best = 10
  let most = 0
  for (const [size, count] of counts)
    if (count > most) {
      most = count
      best = size
    }
  return best
}

/** `columns`: lines from top to bottom, as they stand below each other. */
export function textStyle(columns: readonly (readonly Line[])[], outline: readonly PdfOutlineEntry[]): TextStyle {
  const bodySize = bodySizeOf(columns.flat())
  const pitches = pitchTable(columns)
  const titles = new Map<string, number>()
  for (const { title, level } of outline) {
    const key = titleKey(title)
    if (key.length >= 3 && !titles.has(key)) titles.set(key, level)
  }
  return {
    bodySize,
    bodyFonts: bodyFonts(columns, bodySize),
    pitchOf: (size) => (pitches.get(sizeKey(size)) ?? pitches.get(0) ?? 1.2) * size,
    outlineLevel: (text) => titles.get(titleKey(text)),
  }
}

/** Letters and digits only: outlines differ from the page in spaces and in the dot of a number. */
const titleKey = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')

function bodyFonts(columns: readonly (readonly Line[])[], bodySize: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  let all = 0
  for (const lines of columns)
    for (const { size, font, text } of lines) {
      if (Math.abs(size - bodySize) > 0.06 * bodySize) continue
      counts.set(font, (counts.get(font) ?? 0) + text.length)
      all += text.length
    }
  return new Set([...counts].filter(([, count]) => count > all / 8).map(([font]) => font))
}

/** Pitch over size, by size; under 0 for all sizes together. */
function pitchTable(columns: readonly (readonly Line[])[]): ReadonlyMap<number, number> {
  const STEP = 0.05
  const histograms = new Map<number, Map<number, number>>()
  const note = (key: number, bucket: number): void => {
    const histogram = histograms.get(key) ?? new Map<number, number>()
    histograms.set(key, histogram)
    histogram.set(bucket, (histogram.get(bucket) ?? 0) + 1)
  }
  for (const lines of columns)
    lines.forEach((line, i) => {
      const above = lines[i - 1]
      if (above === undefined || Math.abs(above.size - line.size) > 0.04 * line.size) return
      const ratio = (above.base - line.base) / line.size
      if (ratio < 0.85 || ratio > 2.6) return
      note(sizeKey(line.size), Math.round(ratio / STEP))
      note(0, Math.round(ratio / STEP))
    })
  const table = new Map<number, number>()
  for (const [key, histogram] of histograms) {
    const total = [...histogram.values()].reduce((sum, count) => sum + count, 0)
    const near = (bucket: number) => (histogram.get(bucket - 1) ?? 0) + (histogram.get(bucket) ?? 0) + (histogram.get(bucket + 1) ?? 0)
    // The closest distance that is common: lists and tables with room between their lines must not set the measure.
    const common = [...histogram.keys()].filter((bucket) => near(bucket) >= 0.2 * total).sort((a, b) => a - b)
    const start = common[0]
    if (start === undefined || (key !== 0 && total < 6)) continue
    const peak = [start, start + 1, start + 2].reduce((best, bucket) =>
      (histogram.get(bucket) ?? 0) > (histogram.get(best) ?? 0) ? bucket : best,
    )
    table.set(key, peak * STEP)
  }
  return table
}
