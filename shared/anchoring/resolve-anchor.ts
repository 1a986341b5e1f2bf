/** Finds an anchored passage again: at its place, elsewhere, or in slightly other writing. */
import type { Anchor } from '../model/anchor'
import { fold } from '../text/fold'
import type { TextSpan } from '../text/span'

/**
 * `exact`: the same words at the same place. `moved`: the same words elsewhere. `reworded`: the same but for case, spaces, dashes and
 * quotes. `lost`: not found; to be shown to the user, never dropped.
 */
export type AnchorResolution = { readonly kind: 'exact' | 'moved' | 'reworded'; readonly span: TextSpan } | { readonly kind: 'lost' }

/**
 * Characters of the surroundings that must be the same when the words are elsewhere: enough that "Kommunen skal svare." in one
 * chapter is not taken for the same words in another.
 */
const SAME_SURROUNDINGS = 8
/** Words that stand once in the text, and are at least this long, are known without their surroundings. */
const LONG_ENOUGH = 20

interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

interface Place extends TextSpan {
  /** How many characters round it are as they were. */
  readonly context: number
  /** It is the only place. */
  readonly only: boolean
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
function bestPlace(text: string, quote: Quote, near: number): Place | null {
  let best: TextSpan | null = null
  let bestContext = -1
  let places = 0
  if (quote.exact === '') return null
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    const end = start + quote.exact.length
    const before = sameEnding(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix)
    const context = before + sameBeginning(text.slice(end, end + quote.suffix.length), quote.suffix)
    places += 1
    if (context > bestContext || (context === bestContext && best !== null && Math.abs(start - near) < Math.abs(best.start - near))) {
      best = { start, end }
      bestContext = context
    }
  }
  return best === null ? null : { ...best, context: bestContext, only: places === 1 }
}

function isKnown({ context, only }: Place, { exact, prefix, suffix }: Quote): boolean {
  return context >= Math.min(SAME_SURROUNDINGS, prefix.length + suffix.length) || (only && exact.length >= LONG_ENOUGH)
}

/** Where an anchored passage is in `text`, the document's text as it is now. Made once for many anchors: folding a text takes time. */
export function createResolver(text: string): (anchor: Anchor) => AnchorResolution {
  let foldedText: ReturnType<typeof fold> | null = null
  return ({ position, quote }) => {
    // Nearly always nothing has changed; then there is nothing to look for.
    if (text.startsWith(quote.prefix + quote.exact + quote.suffix, position.start - quote.prefix.length))
      return { kind: 'exact', span: { start: position.start, end: position.end } }
    const place = bestPlace(text, quote, position.start)
    if (place?.start === position.start) return { kind: 'exact', span: { start: place.start, end: place.end } }
    if (place !== null && isKnown(place, quote)) return { kind: 'moved', span: { start: place.start, end: place.end } }
    foldedText ??= fold(text)
    const foldedQuote = { exact: fold(quote.exact).text, prefix: fold(quote.prefix).text, suffix: fold(quote.suffix).text }
    const near = Math.min(position.start, text.length)
    const found = bestPlace(foldedText.text, foldedQuote, foldedText.map.toChanged({ start: near, end: near }).start)
    if (found === null || !isKnown(found, foldedQuote)) return { kind: 'lost' }
    const span = foldedText.map.toOriginal({ start: found.start, end: found.end })
    return { kind: text.slice(span.start, span.end) === quote.exact ? 'moved' : 'reworded', span }
  }
}
