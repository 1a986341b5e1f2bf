/** Stretches of a text and their algebra. */

/** UTF-16 offsets, `start` included, `end` excluded. Invariant: 0 <= start <= end <= text.length. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** The words under a span. Throws `RangeError` with the numbers when the span is not inside the text. */
export function textOf(text: string, span: TextSpan): string {
  if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length))
    throw new RangeError(`span ${span.start}–${span.end} is outside a text of length ${text.length}`)
  return text.slice(span.start, span.end)
}

export function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/**
 * Index of the last span that starts at or before `offset`, or -1. `spans` is sorted by start.
 * With spans that tile a text this is the one that contains `offset`.
 */
export function lastStartingAtOrBefore(spans: readonly TextSpan[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const span = spans[middle]
    if (span !== undefined && span.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
