/** How deep list items stand: by their indent, within a run of items. */
import type { Draft } from './page-blocks'

/** A further paragraph of an item stands under its words; text that leads a list in does not belong to the one before. */
function insideItem(draft: Draft, indent: number, size: number): boolean {
  const shift = draft.left - indent
  return draft.kind === 'paragraph' && shift > 0.5 * size && shift < 4 * size && !/:$/.test(draft.lines.at(-1)?.line.text ?? '')
}

/** Sets `level` on list items; 0 is the outermost. */
export function setListLevels(drafts: readonly Draft[]): void {
  let indents: number[] = []
  for (const draft of drafts) {
    const size = draft.lines[0]?.line.size ?? 10
    if (draft.kind === 'list-item') {
      // A list that goes on in the next column starts again from there.
      while (indents.length > 0 && draft.left < (indents.at(-1) ?? 0) - 0.5 * size) indents.pop()
      if (indents.length === 0 || draft.left > (indents.at(-1) ?? 0) + 0.5 * size) indents.push(draft.left)
      draft.level = indents.length - 1
    } else if (!insideItem(draft, indents.at(-1) ?? 0, size)) indents = []
  }
}
