/** Which blocks are headings, and of which level: the file's outline, then numbers, then size and font. */
import { type Draft, textOfDraft } from './page-blocks'
import type { TextStyle } from './text-style'

const MAX_LENGTH = 180
const NUMBERED = /^(?:kapittel\s+|del\s+)?(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{Lu}/iu

/** Turns drafts that are headings into headings. Runs after the blocks of all pages are known. */
export function findHeadings(drafts: readonly Draft[], style: TextStyle): void {
  const found = drafts.flatMap((draft, i) => {
    const reason = headingReason(draft, drafts[i + 1], style)
    return reason === null ? [] : [{ draft, reason }]
  })
  const sizes = [...new Set(found.map(({ draft }) => sizeOf(draft)))].sort((a, b) => b - a)
  for (const { draft, reason } of found) {
    const text = headingText(draft)
    const number = NUMBERED.exec(text)?.[1]
    const bySize = 1 + sizes.indexOf(sizeOf(draft))
    const level = reason.outline ?? (number === undefined ? bySize : number.split('.').length)
    draft.kind = 'heading'
    draft.level = Math.max(1, Math.min(6, level))
    delete draft.marker
    const [first] = draft.lines
    if (draft.marked !== undefined && first !== undefined) draft.lines[0] = { line: draft.marked, page: first.page }
  }
}

const sizeOf = (draft: Draft) => Math.round((draft.lines[0]?.line.size ?? 0) * 2) / 2

/** A number that was taken for a list's is part of the heading. */
const headingText = (draft: Draft) => (draft.marker === undefined ? textOfDraft(draft) : `${draft.marker} ${textOfDraft(draft)}`)

function headingReason(draft: Draft, next: Draft | undefined, style: TextStyle): { readonly outline?: number } | null {
  if (draft.kind !== 'paragraph' && draft.kind !== 'list-item') return null
  if (draft.kind === 'list-item' && !/\d/.test(draft.marker ?? '')) return null
  const text = textOfDraft(draft)
  const size = draft.lines[0]?.line.size ?? 0
  if (text.length > MAX_LENGTH || draft.lines.length > 4 || !/\p{L}{2}/u.test(text)) return null
  const outline = style.outlineLevel(headingText(draft)) ?? style.outlineLevel(text)
  if (outline !== undefined && draft.lines.length <= 3 && size >= 0.95 * style.bodySize) return { outline }
  if (/[,;–-]$/.test(text) || /^\p{Ll}/u.test(text)) return null
  if (/[.]["»”]?$/.test(text) && !/\b(?:m\.m|mv|osv)\.$/.test(text)) return null
  if (size >= 1.12 * style.bodySize) return /:$/.test(text) && size < 1.3 * style.bodySize ? null : {}
  if (draft.kind === 'list-item') return null
  return setApart(draft, next, style) && !/:$/.test(text) && text.length <= 110 && draft.lines.length <= 2 ? {} : null
}

/** In a font of its own (bold) at the size of the text, with text below it. */
function setApart(draft: Draft, next: Draft | undefined, style: TextStyle): boolean {
  const first = draft.lines[0]?.line
  const below = next?.lines[0]?.line
  if (first === undefined || below === undefined || first.size < 0.97 * style.bodySize) return false
  if (style.bodyFonts.has(first.font) || !draft.lines.every(({ line }) => line.pieces.every(({ font }) => font === first.font)))
    return false
  return next?.kind !== 'table-cell' && below.font !== first.font
}
