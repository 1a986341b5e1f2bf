/** A sentence as the rules see it: its tokens by number, folded words, and spans back in the document's text. */
import type { DocumentProfile } from '../model/document-profile'
import type { Block, Sentence } from '../model/source-document'
import type { TextSpan } from '../text/span'
import type { Token } from '../text/tokens'

export interface SentenceView {
  readonly text: string
  readonly index: number
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly block: Block | null
  readonly profile: DocumentProfile
}

/** The folded word at `i`, or '' outside the sentence: so that rules can look left and right without asking. */
export function word(view: SentenceView, i: number): string {
  return view.tokens[i]?.folded ?? ''
}

export function isWord(view: SentenceView, i: number): boolean {
  return view.tokens[i]?.kind === 'word'
}

/** The token as written: capital letters tell names. '' outside the sentence. */
export function written(view: SentenceView, i: number): string {
  const token = view.tokens[i]
  return token === undefined ? '' : view.text.slice(token.start, token.end)
}

/** The span from token `first` to token `last`, both included. Throws `RangeError` outside the sentence. */
export function spanOf(view: SentenceView, first: number, last: number): TextSpan {
  const from = view.tokens[first]
  const to = view.tokens[last]
  if (from === undefined || to === undefined) throw new RangeError(`tokens ${first}–${last} are outside sentence ${view.index}`)
  return { start: from.start, end: to.end }
}

/** Whether a token ends a stretch no rule may cross: [.;:]. */
export function isStop(view: SentenceView, i: number): boolean {
  const folded = word(view, i)
  return folded === ';' || folded === ':' || folded === '.'
}
