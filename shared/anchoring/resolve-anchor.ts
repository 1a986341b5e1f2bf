/** Finds an anchored passage again: at its place, elsewhere, or in slightly other writing. */
import type { Anchor } from '../model/anchor'
import { fold } from '../text/fold'
import type { TextSpan } from '../text/span'

/**
 * `exact`: the same words at the same place. `moved`: the same words elsewhere. `reworded`: the same but for case, spaces, dashes and
 * quotes. `lost`: not found; to be shown to the user, never dropped.
 */
export type AnchorResolution = { readonly kind: 'exact' | 'moved' | 'reworded'; readonly span: TextSpan } | { readonly kind: 'lost' }

interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

function sameEnding(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same += 1
  return same
}

function sameBeginning(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1
  return same
}

/** Of all places of the quote, that whose surroundings are most alike; of equals, the nearest to `near`. Null when there is none. */
function bestPlace(text: string, quote: Quote, near: number): TextSpan | null {
  let best: TextSpan | null = null
  let bestContext = -1
  if (quote.exact === '') return null
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    const end = start + quote.exact.length
    const before = sameEnding(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix)
    const context = before + sameBeginning(text.slice(end, end + quote.suffix.length), quote.suffix)
    if (context > bestContext || (context === bestContext && best !== null && Math.abs(start - near) < Math.abs(best.start - near))) {
      best = { start, end }
      bestContext = context
    }
  }
  return best
}

/** Where the anchored passage is in `text`, the document's text as it is now. */
export function resolveAnchor(anchor: Anchor, text: string): AnchorResolution {
  const { position, quote } = anchor
  const place = bestPlace(text, quote, position.start)
  if (place !== null) return { kind: place.start === position.start ? 'exact' : 'moved', span: place }
  const folded = fold(text)
  const foldedQuote = { exact: fold(quote.exact).text, prefix: fold(quote.prefix).text, suffix: fold(quote.suffix).text }
  const found = bestPlace(folded.text, foldedQuote, folded.map.toChanged(position).start)
  return found === null ? { kind: 'lost' } : { kind: 'reworded', span: folded.map.toOriginal(found) }
}
