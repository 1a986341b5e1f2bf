/** How deep list items stand: by their indent, within a run of items. */
import type { Draft } from './page-blocks'

/** Sets `level` (0 is the outermost) on list items and, where an item stands in a cell, leaves it out. */
export function setListLevels(drafts: readonly Draft[]): void {
  let indents: number[] = []
  for (const draft of drafts) {
    const size = draft.lines[0]?.line.size ?? 10
    if (draft.kind === 'list-item') {
      // A list that goes on in the next column starts again from there.
      while (indents.length > 0 && draft.left < (indents.at(-1) ?? 0) - 0.5 * size) indents.pop()
      if (indents.length === 0 || draft.left > (indents.at(-1) ?? 0) + 0.5 * size) indents.push(draft.left)
      draft.level = indents.length - 1
    } else if (draft.kind === 'heading' || draft.left < (indents.at(-1) ?? 0) + 0.5 * size) indents = []
  }
}
