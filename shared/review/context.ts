/** What stands around a passage, for judging it without the document at hand. */
import { lastStartingAtOrBefore, type TextSpan } from '../text/span'

export interface Context {
  readonly before: string
  readonly after: string
}

/** Longest sentence shown whole; of longer ones (tables without marks) only the near end. */
const LONGEST = 300

/** The sentence before and the one after; '' at the ends of the text. `sentences` are in text order. */
export function contextOf(text: string, sentences: readonly TextSpan[], span: TextSpan): Context {
  const at = lastStartingAtOrBefore(sentences, span.start)
  const before = sentences[at - 1]
  const after = sentences.slice(Math.max(0, at)).find(({ start }) => start >= span.end)
  return {
    before: before === undefined ? '' : text.slice(Math.max(before.start, before.end - LONGEST), before.end),
    after: after === undefined ? '' : text.slice(after.start, Math.min(after.end, after.start + LONGEST)),
  }
}
