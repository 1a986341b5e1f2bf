/** What of a sentence is compared: its words, without what changes in every edition. */
import { type Token, tokenise } from '../text/tokens'

const MONTHS = /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)$/

export interface SentenceKey {
  /** Folded words and numbers in order; years, days of dates, and numbers of chapters are one and the same '#'. */
  readonly words: readonly string[]
  /** The words as one string: equal for sentences that say the same. */
  readonly same: string
}

/** The key of a sentence; numbering in front of it does not count. Amounts and shares stay: "5 prosent" is not "10 prosent". */
export function sentenceKey(text: string): SentenceKey {
  return keyOfTokens(tokenise(text))
}

/** The same of a sentence whose tokens are there already. */
export function keyOfTokens(all: readonly Token[]): SentenceKey {
  const tokens = all.filter(({ kind }) => kind !== 'mark')
  const words = tokens.map(({ folded, kind }, i) => {
    if (kind !== 'number' && !/^\d/.test(folded)) return folded
    const next = tokens[i + 1]?.folded ?? ''
    const previous = tokens[i - 1]?.folded ?? ''
    const bare = folded.replace(/\.$/, '')
    const year = /^(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?$/.test(bare)
    const date = MONTHS.test(next) || /^\d{1,2}\.\d{1,2}(?:\.(?:\d\d|\d{4}))?$/.test(bare)
    const reference = /^(?:kap|kap\.|kapittel|pkt|pkt\.|punkt|side|s\.|sak|tabell|figur|vedlegg)$/.test(previous)
    return year || date || reference || /^\d+(?:\.\d+)+$/.test(bare) ? '#' : bare
  })
  // "3.2 Bydelene skal …" in one edition is "3.3 Bydelene skal …" in the next.
  const first = words.findIndex((word) => word !== '#')
  const kept = first > 0 && first <= 2 ? words.slice(first) : words
  return { words: kept, same: kept.join(' ') }
}
