/** Which words of the document are selected: from the DOM's selection to a span of the text, checked letter by letter. */
import type { TextSpan } from '../../shared/text/span'
import { squash } from './check-passage'

/** `unknown`: something is selected, but it is not one stretch of the text. */
export type SelectedSpan = TextSpan | 'none' | 'unknown'

const LETTER = /[\p{L}\p{N}]/u

/**
 * `offsetOf` gives the offset in `text` of a character of a text node under `root`, or null when it is none of the text's. The span
 * reaches over whole words. It is `unknown` unless the selected letters are exactly those of the span: nothing is guessed.
 */
export function selectedSpan(root: Node, text: string, offsetOf: (node: Text, index: number) => number | null): SelectedSpan {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return 'none'
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return 'none'
  let selected = ''
  let start: number | null = null
  let end: number | null = null
  let letters = 0
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.length
    for (let i = from; i < to; i++) {
      if (!LETTER.test(node.data[i] ?? '')) continue
      const at = offsetOf(node, i)
      letters += 1
      if (at === null) continue
      start = start === null ? at : Math.min(start, at)
      end = end === null ? at + 1 : Math.max(end, at + 1)
    }
    selected += node.data.slice(from, to)
  }
  if (letters === 0) return 'none'
  if (start === null || end === null || squash(selected) !== squash(text.slice(start, end))) return 'unknown'
  return wholeWords(text, start, end)
}

function wholeWords(text: string, from: number, to: number): TextSpan {
  let start = from
  let end = to
  while (LETTER.test(text[start - 1] ?? '')) start -= 1
  while (LETTER.test(text[end] ?? '')) end += 1
  return { start, end }
}
