/** The file of figures that the app shows: shared/accuracy/figures.json, written by `npm run accuracy` and committed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AccuracyFigures } from '../../shared/model/accuracy.ts'

const FILE = join(import.meta.dirname, '../../shared/accuracy/figures.json')

export function figuresFile(): string {
  return readFileSync(FILE, 'utf8')
}

export function writeFigures(figures: AccuracyFigures): void {
  writeFileSync(FILE, asText(figures))
}

/** The treebanks' figures of the last time they were measured, or null. */
export function writtenTreebanks(): AccuracyFigures['treebanks'] {
  try {
    return (JSON.parse(figuresFile()) as AccuracyFigures).treebanks
  } catch {
    return null // no file yet, or one with a merge conflict in it
  }
}

/**
 * One line for each innermost record, so that a change of a figure is a change of a line. Fractions with four decimals: sums of
 * floating point numbers may differ in the last digit from engine to engine.
 */
export function asText(figures: AccuracyFigures): string {
  return `${write(figures, '')}\n`
}

function write(value: unknown, indent: string): string {
  if (typeof value === 'number') return String(Math.round(value * 1e4) / 1e4)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const deep = (one: unknown): boolean =>
    typeof one === 'object' && one !== null && Object.values(one).some((of) => typeof of === 'object' && of !== null)
  const parts = Array.isArray(value)
    ? value.map((one) => write(one, inner))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${write(one, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (!Array.isArray(value) && !deep(value)) return `${open} ${parts.join(', ')} ${close}`
  return parts.length === 0 ? `${open}${close}` : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`
}
