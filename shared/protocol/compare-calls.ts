/** What the window asks of the comparing worker, which reads the library and the user's verdicts itself. `basis` says which figures. */
import type { Result } from '../base/result'
import type { Basis } from '../model/basis'
import type { AskedItem, ItemResult, Suggestion, WordPlaces } from '../model/checklist'
import type { ComparedSet, EditionChange, MandateCell, MandateMatrix, MandateQuery } from '../model/comparison'
import type { DocumentId } from '../model/identifiers'
import type { CountedFocus, PackedPassages, Passage, SentenceRow } from '../model/passage'
import type { SharedText } from '../model/shared-text'
import type { LeftOutFacts, SilenceReport, SilenceSubject } from '../model/silence'
import type { RequestedCodebook } from './analysis-calls'

/** `changing`: the documents are being counted again with another codebook, and cannot be compared before that is done. */
export type CompareError = 'too-few' | 'changing'

export interface SelectionAsked {
  readonly groups: readonly (readonly DocumentId[])[]
  readonly basis: Basis
}

export type CompareCalls = {
  /**
   * Groups of documents, in the order asked for. Documents that are not in the library are left out; a group without any has
   * no members and zeros.
   */
  compare: {
    params: { readonly groups: readonly (readonly DocumentId[])[]; readonly basis: Basis }
    result: Result<readonly ComparedSet[], CompareError>
  }
  /** Null when they are not editions of one document, or are not in the library. */
  editions: {
    params: { readonly before: DocumentId; readonly after: DocumentId; readonly basis: Basis }
    result: readonly EditionChange[] | null
  }
  /** Sentences that at least `share` of the documents have, 0 to 1, and what each document is without them. */
  sharedText: {
    params: { readonly documents: readonly DocumentId[]; readonly share: number; readonly basis: Basis }
    result: Result<SharedText, CompareError>
  }
  /** Directives of one of these documents: those in text that the documents share, or its own. */
  sharedPassages: {
    params: {
      readonly documents: readonly DocumentId[]
      readonly share: number
      readonly basis: Basis
      readonly of: DocumentId
      readonly which: 'shared' | 'own'
    }
    result: PackedPassages
  }
  /** What a figure counts in some documents, in their order. Documents that are not in the library have none. */
  passages: {
    params: { readonly documents: readonly DocumentId[]; readonly focus: CountedFocus; readonly basis: Basis }
    result: PackedPassages
  }
  /** The same by the parts that evenness is measured over: the sections of one document, else the documents. Not for `term` and `word`. */
  passagesByPart: {
    params: { readonly documents: readonly DocumentId[]; readonly focus: CountedFocus; readonly basis: Basis }
    result: readonly PackedPassages[]
  }
  /** The sentences of passages, in their order; null for one whose document is not in the library any more. A page at a time. */
  sentences: {
    params: { readonly passages: readonly Passage[]; readonly basis: Basis }
    result: readonly (SentenceRow | null)[]
  }
  /** Directives of all the documents of the groups, two things about them against each other. */
  mandates: {
    params: SelectionAsked & { readonly query: MandateQuery }
    result: Result<MandateMatrix, 'changing'>
  }
  /** The directives behind one number of it. */
  mandatePassages: {
    params: SelectionAsked & { readonly query: MandateQuery; readonly cell: MandateCell }
    result: PackedPassages
  }
  /** What there is to say of something that may not be there, from digests. Documents that are not in the library are left out. */
  silence: {
    params: { readonly documents: readonly DocumentId[]; readonly subject: SilenceSubject; readonly codebook: RequestedCodebook }
    result: SilenceReport
  }
  /** Whether it stands in what the counts leave out. */
  leftOut: {
    params: { readonly documents: readonly DocumentId[]; readonly subject: SilenceSubject; readonly codebook: RequestedCodebook }
    result: LeftOutFacts
  }
  /** Each item in each group. `places`: where the words of the items stand; `together`: names of actors that stand for a code. */
  checklist: {
    params: SelectionAsked & {
      readonly items: readonly AskedItem[]
      readonly places: WordPlaces
      readonly together: Readonly<Record<string, string>>
    }
    result: Result<readonly (readonly ItemResult[])[], 'changing'>
  }
  /** Nothing but reading the documents' digests now, or making those that are wanting, so that the next question finds them in memory. */
  hold: { params: { readonly documents: readonly DocumentId[]; readonly basis: Basis }; result: null }
  /** What the names of expected mandates say by themselves, by the rules and the codebook. */
  suggest: { params: { readonly names: readonly string[]; readonly codebook: RequestedCodebook }; result: readonly Suggestion[] }
}
