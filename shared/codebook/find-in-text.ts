/** The mentions of a few terms in a whole text, without making tokens of sentences in which nothing can be found. */
import type { Mention } from '../model/codebook'
import type { Sentence } from '../model/source-document'
import { tokenise } from '../text/tokens'
import type { CompiledCodebook } from './compile-codebook'
import { findMentions } from './find-mentions'

/** The same as `findMentions` over all sentences that are counted; only sentences with a literal of a term are made tokens of. */
export function findInText(
  compiled: CompiledCodebook,
  text: string,
  sentences: readonly Sentence[],
  counted: (sentence: number) => boolean,
): Mention[] {
  const candidates: number[] = []
  for (const [index, sentence] of sentences.entries()) {
    if (!counted(index)) continue
    let announced = compiled.always.length > 0
    if (!announced)
      compiled.scanner.scan(text, sentence.start, sentence.end, () => {
        announced = true
      })
    if (announced) candidates.push(index)
  }
  const own = candidates.flatMap((index) => sentences[index] ?? [])
  const tokens = own.map((sentence) => tokenise(text, sentence.start, sentence.end))
  return findMentions(compiled, text, own, tokens).map((mention) => ({ ...mention, sentence: candidates[mention.sentence] ?? 0 }))
}
