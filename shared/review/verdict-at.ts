/** Finds a coder's verdict on an anchored passage without the document's text. */
import type { Anchor } from '../model/anchor'
import type { CodedClass } from '../model/coding'
import type { Verdict } from '../model/verdict'

function exactKey({ documentId, position, quote }: Anchor): string {
  return JSON.stringify([documentId, position.start, quote.exact])
}

/** Without the position: the text before it may have been read anew. */
function quoteKey({ documentId, quote }: Anchor): string {
  return JSON.stringify([documentId, quote.prefix, quote.exact, quote.suffix])
}

/** The latest verdict of `coder` on the passage: the same words at the same place, or else the same words in the same surroundings. */
export function verdictsAt(verdicts: readonly Verdict[], coder: string): (anchor: Anchor) => Verdict | null {
  const atPlace = new Map<string, Verdict>()
  const byQuote = new Map<string, Verdict>()
  for (const verdict of [...verdicts].filter((one) => one.coder === coder).sort((a, b) => a.decidedAt - b.decidedAt)) {
    atPlace.set(exactKey(verdict.anchor), verdict)
    byQuote.set(quoteKey(verdict.anchor), verdict)
  }
  return (anchor) => atPlace.get(exactKey(anchor)) ?? byQuote.get(quoteKey(anchor)) ?? null
}

/** The class a verdict gives the passage. */
export function classOf({ judgement, found }: Verdict): CodedClass {
  if (judgement.kind === 'rejected') return 'none'
  return judgement.kind === 'confirmed' ? (found?.modality ?? 'none') : judgement.modality
}
