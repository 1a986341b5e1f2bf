/**
 * Rows of a table whose cells are centred between the lines above and below them: the number and the type of a row then stand
 * beside the middle of its words, and the words that begin the row stand above its number.
 */
import { isRowNumber } from './numbered-tables'
import type { Line, Row } from './page-lines'

/** How far from the middle of its words a number may stand on average, in sizes of the letters. */
const OFF_CENTRE_EM = 0.4
/** What a row that begins in the middle of a sentence counts for, in the same measure. */
const LOWER_START = 0.75
/** More work than this is no table of a page. */
const MAX_STEPS = 2_000_000

/** Which row of the table each line belongs to, when its cells are centred beside numbers in its first column; else null. */
export function centredRows(rows: readonly Row[], columnOf: (line: Line) => number): ReadonlyMap<Line, number> | null {
  const lines = rows.flatMap((row) => row.lines)
  const numbers = lines.filter((line) => columnOf(line) === 0 && isRowNumber(line))
  const words = lines.filter((line) => columnOf(line) === 1)
  const starts = startsBeside(numbers, words)
  if (starts === null || !beginBetter(starts, numbers, words)) return null
  const blocks = starts.map((start, i) => words.slice(start, starts[i + 1]))
  const head = words[starts[0] ?? 0]
  const rowOf = new Map<Line, number>()
  for (const line of lines) {
    const block = blocks.findIndex((own) => own.includes(line))
    const isHead = block < 0 && head !== undefined && line.base > head.base + 0.35 * line.size
    rowOf.set(line, isHead || (block < 0 && words.includes(line)) ? 0 : 1 + (block < 0 ? nearest(blocks, line) : block))
  }
  return rowOf
}

const isLower = (line: Line | undefined) => line !== undefined && /^[\p{Ll}(]/u.test(line.text)

/** Where the words of each number begin, so that the numbers stand as near the middle of their words as they can. */
function startsBeside(numbers: readonly Line[], words: readonly Line[]): readonly number[] | null {
  const count = words.length
  if (numbers.length === 0 || numbers.length > count || numbers.length * count * count > MAX_STEPS) return null
  const size = numbers[0]?.size ?? 10
  let costs = new Float64Array(count + 1)
  const before: Int32Array[] = []
  for (const number of numbers) {
    const next = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY)
    const from = new Int32Array(count + 1)
    for (let start = 0; start < count; start++)
      for (let end = start + 1; end <= count; end++) {
        const middle = ((words[start]?.base ?? 0) + (words[end - 1]?.base ?? 0)) / 2
        const cost = (costs[start] ?? 0) + Math.abs(middle - number.base) / size + (isLower(words[start]) ? LOWER_START : 0)
        if (cost >= (next[end] ?? 0)) continue
        next[end] = cost
        from[end] = start
      }
    costs = next
    before.push(from)
  }
  if ((costs[count] ?? Number.POSITIVE_INFINITY) > OFF_CENTRE_EM * numbers.length) return null
  const starts: number[] = []
  let end = count
  for (const from of before.toReversed()) {
    end = from[end] ?? 0
    starts.unshift(end)
  }
  return starts
}

/** Whether fewer rows begin in the middle of a sentence so than if the words beside a number were the first of its row. */
function beginBetter(starts: readonly number[], numbers: readonly Line[], words: readonly Line[]): boolean {
  const beside = numbers.map((number) => words.find((line) => line.base < number.base + 0.35 * number.size))
  return starts.filter((start) => isLower(words[start])).length < beside.filter(isLower).length
}

function nearest(blocks: readonly (readonly Line[])[], { base }: Line): number {
  const distances = blocks.map((lines) => Math.max(0, base - (lines[0]?.base ?? 0), (lines.at(-1)?.base ?? 0) - base))
  return distances.indexOf(Math.min(...distances))
}
