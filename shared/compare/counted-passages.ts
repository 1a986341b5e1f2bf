/** From a figure back to what it counts: the directives of a class or theme, the mentions of a code, the uses of a modal verb. */
import { MODAL_TERMS } from '../measures/term-counts'
import type { DocumentAnalysis } from '../model/analysis'
import { isCounted } from '../model/counted-text'
import type { DocumentDigest } from '../model/digest'
import { digestDirectives, digestMentions } from '../model/digest-rows'
import { nameOfActor } from '../model/directive'
import type { DocumentId } from '../model/identifiers'
import type { CountedFocus } from '../model/passage'
import type { SourceDocument } from '../model/source-document'
import type { TextSpan } from '../text/span'
import { tokenise } from '../text/tokens'

/** What is counted, with the section it stands in. */
interface CountedHit extends TextSpan {
  readonly section: number
}

/** In text order. A digest does not know where words stand: `term` is for `usesOfTerm`, `word` for `usesOfForms`, and a `RangeError` here. */
export function countedPassages(digest: DocumentDigest, { kind, value }: CountedFocus): readonly CountedHit[] {
  switch (kind) {
    case 'modality':
      return digestDirectives(digest).filter(({ modality }) => value === 'all' || modality === value)
    case 'code':
      return digestDirectives(digest).filter(({ codes }) => codes.some((code) => code === value))
    case 'mention':
      return digestMentions(digest).filter(({ code }) => code === value)
    case 'actor':
      return digestDirectives(digest).filter(({ named }) => named.some((one) => nameOfActor(one) === value))
    case 'term':
    case 'word':
      throw new RangeError('a digest has no words in their places')
  }
}

/**
 * The same by the parts over which evenness is measured, in their order: the sections of one document, else the documents. As
 * many as the figure's dispersion was worked out over, those without any included.
 */
export function passagesByPart(
  digests: readonly DocumentDigest[],
  focus: CountedFocus,
): readonly (readonly [DocumentId, readonly TextSpan[]])[] {
  const [only] = digests
  if (digests.length !== 1 || only === undefined) return digests.map((digest) => [digest.id, countedPassages(digest, focus)])
  const hits = countedPassages(only, focus)
  return only.sections.map((_, i) => [only.id, hits.filter(({ section }) => section === i)])
}

/** Whole-word uses of a modal verb of the counts ('skal') in the counted text: as many as its `TermCount.wholeWord`. */
export function usesOfTerm(
  document: Pick<SourceDocument, 'text' | 'blocks'>,
  analysis: Pick<DocumentAnalysis, 'sentences' | 'options'>,
  term: string,
): readonly TextSpan[] {
  return usesOfForms(document, analysis, MODAL_TERMS.find((one) => one.term === term)?.forms ?? [])
}

/** Whole-word uses of folded forms in the counted text: of one form as many as the digest counts. */
export function usesOfForms(
  { text, blocks }: Pick<SourceDocument, 'text' | 'blocks'>,
  { sentences, options }: Pick<DocumentAnalysis, 'sentences' | 'options'>,
  forms: readonly string[],
): readonly TextSpan[] {
  const lower = text.toLowerCase()
  return sentences.flatMap((sentence) => {
    if (!isCounted(blocks, options, sentence)) return []
    // Most sentences lack the word, and looking for it costs a hundredth of taking them apart.
    const own = lower.slice(sentence.start, sentence.end)
    if (lower.length === text.length && !forms.some((form) => own.includes(form))) return []
    return tokenise(text, sentence.start, sentence.end).filter(({ folded }) => forms.includes(folded))
  })
}
