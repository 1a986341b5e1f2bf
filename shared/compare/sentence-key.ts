/** What of a sentence is compared: its words, without what changes in every edition. */
import { MONTHS } from '../language/months.nb'
import type { TextSpan } from '../text/span'
import { type Token, tokenise } from '../text/tokens'

const INNER_HYPHEN = /(?<=\p{L})-(?=\p{L})/gu

export interface SentenceKey {
  /** Folded words and numbers in order; years, days of dates, and numbers of chapters are one and the same '#'. */
  readonly words: readonly string[]
  /** The words as one string: equal for sentences that say the same. */
  readonly same: string
}

/**
 * The key of a sentence in an edition; numbering in front of it does not count. Amounts and shares stay: "5 prosent" is not
 * "10 prosent". Days shift from year to year; another month is another deadline, and stays.
 */
export function sentenceKey(text: string): SentenceKey {
  return keyOf(tokenise(text), false)
}

/** Stands for a name. No token is like it. */
const NAME = '@'

/**
 * The key of a sentence among documents that share text. Each of `names` (sorted, in the same text) is one word, whoever is
 * named, and so is a date, whichever it is: what is said to one district by one day is said to another by another.
 */
export function sharedSentenceKey(tokens: readonly Token[], names: readonly TextSpan[]): SentenceKey {
  return keyOf(withoutNames(tokens, names), true)
}

function keyOf(all: readonly Token[], wholeDates: boolean): SentenceKey {
  const tokens = all.filter(({ kind }) => kind !== 'mark')
  const words = tokens.map(({ folded, kind }, i) => {
    // "1. mars", "mars 2022"
    if (wholeDates && MONTHS.has(folded) && (/^\d/.test(tokens[i - 1]?.folded ?? '') || /^(?:19|20)\d\d/.test(tokens[i + 1]?.folded ?? '')))
      return '#'
    // A hyphen at the end of a line is the line's or the word's: "Noark-systemet" in one edition may be "Noarksystemet" in the next.
    if (kind !== 'number' && !/^\d/.test(folded)) return folded.replaceAll(INNER_HYPHEN, '')
    const next = tokens[i + 1]?.folded ?? ''
    const previous = tokens[i - 1]?.folded ?? ''
    const bare = folded.replace(/\.$/, '')
    const year = /^(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?$/.test(bare)
    const date = MONTHS.has(next) || /^\d{1,2}\.\d{1,2}(?:\.(?:\d\d|\d{4}))?$/.test(bare)
    const reference = /^(?:kap|kap\.|kapittel|pkt|pkt\.|punkt|side|s\.|sak|tabell|figur|vedlegg)$/.test(previous)
    return year || date || reference || /^\d+(?:\.\d+)+$/.test(bare) ? '#' : bare
  })
  // "3.2 Bydelene skal …" in one edition is "3.3 Bydelene skal …" in the next.
  const first = words.findIndex((word) => word !== '#')
  const kept = first > 0 && first <= 2 ? words.slice(first) : words
  return { words: kept, same: kept.join(' ') }
}

function withoutNames(tokens: readonly Token[], names: readonly TextSpan[]): readonly Token[] {
  if (names.length === 0) return tokens
  const kept: Token[] = []
  let last: TextSpan | null = null
  for (const token of tokens) {
    const name = names.find(({ start, end }) => start <= token.start && token.end <= end)
    if (name === undefined) kept.push(token)
    else if (name !== last) kept.push({ ...token, kind: 'word', folded: NAME })
    last = name ?? null
  }
  return kept
}
