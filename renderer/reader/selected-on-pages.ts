/** The words selected in the text layers of a PDF's pages, as a span of the document's text. */
import type { DocumentLayout } from '../../shared/model/layout'
import { runsOfItems } from './page-advance'
import { type SelectedSpan, selectedSpan } from './selected-span'
import { placeOfWord } from './text-layer'

export function selectedOnPages(root: Element, text: string, layout: DocumentLayout): SelectedSpan {
  const pages = new Map<number, ReturnType<typeof runsOfItems>>()
  return selectedSpan(root, text, (node, index) => {
    const place = placeOfWord(node)
    const page = node.parentElement?.closest<HTMLElement>('.pdf-page')?.dataset.page
    if (place === null || page === undefined) return null
    const pageIndex = Number(page) - 1
    const runs = pages.get(pageIndex) ?? runsOfItems(text, layout, pageIndex, place.items)
    pages.set(pageIndex, runs)
    // The same places that the highlights are drawn from: a run's words stand in the item character by character.
    const at = place.offset + index
    for (const one of runs.get(place.item) ?? []) {
      const start = layout.start[one.run] ?? 0
      const offset = start + at - one.at
      if (at >= one.at && offset < (layout.end[one.run] ?? 0)) return offset
    }
    return null
  })
}
