/** Whether something stands in what the counts leave out: running heads and feet, contents, Word comments. From digests alone. */
import { compileCodebook } from '../codebook/compile-codebook'
import { findInText } from '../codebook/find-in-text'
import type { Codebook } from '../model/codebook'
import type { DocumentDigest, LeftOutText } from '../model/digest'
import type { LeftOutFacts, SilenceSubject } from '../model/silence'
import type { Sentence } from '../model/source-document'
import { indexDocument } from '../search/indexed-document'
import { compileQuery, foundIn } from '../search/match-query'
import { createVocabulary } from '../search/vocabulary'

/** A use is a mention of the code of `codebook`, the one in use, or an occurrence of the search. */
export function leftOutFacts(
  digests: readonly Pick<DocumentDigest, 'id' | 'leftOut'>[],
  subject: SilenceSubject,
  codebook: Codebook,
): LeftOutFacts {
  const usesIn = subject.kind === 'code' ? mentionsIn(subject, codebook) : occurrencesIn(subject)
  let [words, found] = [0, 0]
  for (const { id, leftOut } of digests) {
    if (leftOut === null) continue
    words += leftOut.words
    if (leftOut.ends.length > 0) found += usesIn(leftOut, id)
  }
  return { leftOut: digests.some(({ leftOut }) => leftOut !== null), words, found }
}

type UsesIn = (leftOut: LeftOutText, id: DocumentDigest['id']) => number

function mentionsIn({ code }: SilenceSubject & { kind: 'code' }, { codes, ...codebook }: Codebook): UsesIn {
  const compiled = compileCodebook({ ...codebook, codes: codes.filter(({ id }) => id === code) })
  return (leftOut) => findInText(compiled, leftOut.text, sentencesOf(leftOut), () => true).length
}

function occurrencesIn({ query }: SilenceSubject & { kind: 'search' }): UsesIn {
  return (leftOut, id) => {
    const vocabulary = createVocabulary()
    const source = { id, text: leftOut.text, blocks: [], pages: [], sentences: sentencesOf(leftOut), includeFurniture: true }
    // First: a query is compiled for the words that are there.
    const indexed = indexDocument(source, vocabulary)
    return foundIn(compileQuery(query, vocabulary), indexed).first.length
  }
}

function sentencesOf({ ends }: LeftOutText): readonly Sentence[] {
  return Array.from(ends, (end, i) => ({ start: i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end, block: 0 }))
}
