/** From found token numbers to spans of the text: what the list shows and the reader marks. */
import type { SearchHit } from '../model/search'
import { searchableTokens } from './indexed-document'
import type { FoundSentence } from './search-index'

/** The hit with the spans of its words. `text` is the document's. */
export function presentHit(text: string, found: FoundSentence): SearchHit {
  const tokens = searchableTokens(text, found.start, found.end)
  const spans: { start: number; end: number }[] = []
  for (const [first, length] of found.occurrences) {
    const start = tokens[first]?.start
    const end = tokens[first + length - 1]?.end
    if (start === undefined || end === undefined)
      throw new RangeError(`occurrence ${first} is outside a sentence of ${tokens.length} tokens: the index is of another text`)
    spans.push({ start, end })
  }
  return { documentId: found.documentId, sentence: found.sentence, pageIndex: found.pageIndex, start: found.start, end: found.end, spans }
}
