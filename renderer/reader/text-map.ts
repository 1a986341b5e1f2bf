/** Which piece of the DOM holds which stretch of the document's text, for documents whose text flows. */
import { lastStartingAtOrBefore, type TextSpan } from '../../shared/text/span'

/** `span` of the text stands in `node` from `offset` on, character by character. */
export interface TextPiece extends TextSpan {
  readonly node: Text
  readonly offset: number
}

export interface TextMap {
  /** The DOM ranges of a span, in text order; characters that are nowhere in the DOM are left out. */
  ranges(span: TextSpan): Range[]
  /** The offset in the text of a place in the DOM, or null when nothing of the text stands there. */
  offsetAt(node: Node, offset: number): number | null
  /** The pieces that share a character with the span. */
  piecesUnder(span: TextSpan): readonly TextPiece[]
}

/** `pieces` in any order; they do not overlap. */
export function createTextMap(pieces: readonly TextPiece[]): TextMap {
  const sorted = [...pieces].sort((a, b) => a.start - b.start)
  const byNode = new Map<Node, TextPiece[]>()
  for (const piece of sorted) byNode.set(piece.node, [...(byNode.get(piece.node) ?? []), piece])

  function piecesUnder({ start, end }: TextSpan): readonly TextPiece[] {
    const found: TextPiece[] = []
    for (let i = Math.max(0, lastStartingAtOrBefore(sorted, start)); i < sorted.length; i++) {
      const piece = sorted[i]
      if (piece === undefined || piece.start >= end) break
      if (piece.end > start) found.push(piece)
    }
    return found
  }

  return {
    piecesUnder,
    ranges(span) {
      return piecesUnder(span).map((piece) => {
        const range = new Range()
        range.setStart(piece.node, piece.offset + Math.max(0, span.start - piece.start))
        range.setEnd(piece.node, piece.offset + Math.min(piece.end, span.end) - piece.start)
        return range
      })
    },
    offsetAt(node, offset) {
      for (const piece of byNode.get(node) ?? [])
        if (offset >= piece.offset && offset <= piece.offset + piece.end - piece.start) return piece.start + offset - piece.offset
      return null
    },
  }
}
