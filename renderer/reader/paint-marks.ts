/** Marks in flowing text by the CSS Custom Highlight API: the document's own DOM stays as it is. */
import type { Mark, MarkLook } from './marks'
import type { TextMap } from './text-map'

/** Names for `::highlight()`; see reader-text.css. */
function nameOf(look: MarkLook): string {
  switch (look.layer) {
    case 'modality':
      return `mark-${look.part}-${look.modality}`
    case 'theme':
      return `mark-theme-${look.theme}`
    case 'verdict':
      return `mark-verdict-${look.part}`
    case 'not-directive':
      return 'mark-not-directive'
    case 'selected':
      return 'mark-selected'
  }
}

const PRIORITY: Readonly<Record<MarkLook['layer'], number>> = { modality: 1, 'not-directive': 1, verdict: 2, theme: 3, selected: 5 }

/** Returns a function that takes the marks away. */
export function paintMarks(map: TextMap, marks: readonly Mark[], selected: Mark | null): () => void {
  const named = new Map<string, Highlight>()
  for (const { look, span } of selected ? [...marks, selected] : marks) {
    const name = nameOf(look)
    let highlight = named.get(name)
    if (!highlight) {
      highlight = new Highlight()
      highlight.priority = PRIORITY[look.layer] + ('part' in look && look.part === 'cue' ? 1 : 0)
      named.set(name, highlight)
    }
    for (const range of map.ranges(span)) highlight.add(range)
  }
  for (const [name, highlight] of named) CSS.highlights.set(name, highlight)
  const chosen = selected ? new Set(map.piecesUnder(selected.span).map(({ node }) => blockOf(node))) : new Set<Element>()
  for (const element of chosen) element?.setAttribute('data-chosen', '')
  return () => {
    for (const name of named.keys()) CSS.highlights.delete(name)
    for (const element of chosen) element?.removeAttribute('data-chosen')
  }
}

function blockOf(node: Node): Element | null {
  return node.parentElement?.closest('p, li, td, th, h1, h2, h3, h4, h5, h6') ?? null
}
