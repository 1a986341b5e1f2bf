/** Words, numbers and marks of a text. Every count in the app is a count of these tokens. */
import type { TextSpan } from './span'

export type TokenKind = 'word' | 'number' | 'mark'

export interface Token extends TextSpan {
  /** 'word' has at least one letter; these are the words of every denominator. */
  readonly kind: TokenKind
  /** The token in lower case; æ, ø and å stay what they are. */
  readonly folded: string
}

const PATTERN = /[\p{L}\p{M}\p{N}]+(?:[-‑.'’/][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

/** The tokens of text[start, end), in order. `text` is NFC. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(start, end).matchAll(PATTERN)) {
    const at = start + match.index
    const word = match[0]
    const kind: TokenKind = /\p{L}/u.test(word) ? 'word' : /\p{N}/u.test(word) ? 'number' : 'mark'
    tokens.push({ start: at, end: at + word.length, kind, folded: word.toLowerCase() })
  }
  return tokens
}
