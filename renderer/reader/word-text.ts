/** Maps the text of a Word document's DOM to ours. */
import type { SourceDocument } from '../../shared/model/source-document'
import { alignBlocks } from './align-blocks'
import { createTextMap, type TextMap, type TextPiece } from './text-map'

const BLOCK_ELEMENTS = new Set(['P', 'LI', 'TD', 'TH', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'BR'])

export function mapWordText(root: Element, source: SourceDocument): TextMap {
  const nodes: { node: Text; start: number }[] = []
  const starts: number[] = []
  let other = ''
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      // mammoth's mark for a note stands in the middle of a sentence; our text has none.
      if (/^\[\d+\]$/.test(node.data) && node.parentElement?.closest('sup')) continue
      nodes.push({ node, start: other.length })
      other += node.data
    } else if (BLOCK_ELEMENTS.has(node.nodeName)) starts.push(other.length)
  }
  let next = 0
  const pieces: TextPiece[] = []
  const alignments = [...alignBlocks(source.text, source.blocks, other, starts)].sort((a, b) => a.at - b.at)
  for (const { start, end, at } of alignments) {
    // A stretch may go over several text nodes (bold words): one piece in each.
    while (next > 0 && (nodes[next]?.start ?? Number.POSITIVE_INFINITY) > at) next -= 1
    while (next + 1 < nodes.length && (nodes[next + 1]?.start ?? 0) <= at) next += 1
    let from = start
    for (let i = next; i < nodes.length && from < end; i++) {
      const entry = nodes[i]
      if (!entry) break
      const offset = at + (from - start) - entry.start
      const length = Math.min(end - from, entry.node.length - offset)
      if (length <= 0) continue
      pieces.push({ node: entry.node, offset, start: from, end: from + length })
      from += length
    }
  }
  return createTextMap(withoutOverlap(pieces))
}

function withoutOverlap(pieces: readonly TextPiece[]): readonly TextPiece[] {
  let end = 0
  return [...pieces]
    .sort((a, b) => a.start - b.start)
    .filter((piece) => {
      if (piece.start < end) return false
      end = piece.end
      return true
    })
}
