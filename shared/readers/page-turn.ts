/** Whether a block goes on in the next column or on the next page. */
import type { Draft } from './page-blocks'

const TERMINAL = /[.!?:;]["»”’')\]]*$/

/** `last` ends a column or page, `next` begins the following one. */
export function goesOnOver(last: Draft, next: Draft): boolean {
  if (last.kind !== 'paragraph' && last.kind !== 'list-item') return false
  if (next.kind !== 'paragraph' || next.marker !== undefined) return false
  const end = last.lines.at(-1)?.line
  const start = next.lines[0]?.line
  if (end === undefined || start === undefined || Math.abs(end.size - start.size) > 0.07 * end.size) return false
  if (/\p{L}[-\u00ad\u2010]$/u.test(end.text)) return true
  if (TERMINAL.test(end.text)) return false
  return /^\p{Ll}/u.test(start.text) || (last.full && /^[\p{Lu}\p{N}("«“]/u.test(start.text) && end.font === start.font)
}
