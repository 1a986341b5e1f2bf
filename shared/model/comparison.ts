/** Documents beside each other: their figures, and two editions sentence by sentence. */
import type { TextSpan } from '../text/span'
import type { LadderStep } from './analysis'
import type { DigestSection } from './digest'
import type { Modality, RequirementType } from './directive'
import type { CodeId, DocumentId } from './identifiers'
import type { Dispersion, Interval, Keyness } from './statistics'

/** A count with its rate per 1,000 words; the rate is null when there are no words. */
export interface CountedRate {
  readonly count: number
  readonly rate: Interval | null
}

export interface CodeFigures {
  readonly code: CodeId
  readonly mentions: CountedRate
  readonly mandates: CountedRate
  readonly ladder: LadderStep
  /** Share of the directives that carry the code, 0 to 1; null without directives. */
  readonly share: number | null
  /** Of the mentions over the parts: sections of one document, documents of several. Null with one part or no mention. */
  readonly dispersion: Dispersion | null
}

/** Figures of one document, or of a collection taken as one text. */
export interface GroupFigures {
  readonly documents: number
  readonly pages: number
  readonly words: number
  readonly sentences: number
  /** Sections of one document, or the documents. */
  readonly parts: number
  readonly directives: CountedRate
  /** Whole-word skal and må: what others can recompute. */
  readonly raw: CountedRate
  readonly perPage: number | null
  readonly byModality: Readonly<Record<Modality, CountedRate>>
  /** Directives that name who must act. */
  readonly named: number
  readonly dispersion: Dispersion | null
  readonly codes: readonly CodeFigures[]
}

export interface Keyword extends Keyness {
  readonly form: string
  /** Occurrences in the one and in the others together. */
  readonly here: number
  readonly there: number
}

/** Who must act, by the codebook where it knows them; counts are of directives, of all directives. */
export interface KeyActor extends Keyness {
  readonly actor: string
  readonly here: number
  readonly there: number
}

export interface ComparedGroup {
  readonly figures: GroupFigures
  /** Words that this group has more of than the others together. */
  readonly keywords: readonly Keyword[]
  /** Each code's mentions against the others together; null where neither has one. In the order of `figures.codes`. */
  readonly keyCodes: readonly (Keyness | null)[]
  /** Those whom a larger share of this group's directives addresses than of the others' together; most key first. */
  readonly keyActors: readonly KeyActor[]
  /** Directives against the others together. */
  readonly directives: Keyness | null
}

/** A sentence as editions are compared: its own words, and what it inherits. */
export interface EditionSentence {
  readonly text: string
  /** Null: no directive. */
  readonly modality: Modality | null
  /** The lead-in a list item takes its modality from. */
  readonly leadIn: string | null
}

export const CHANGES = ['kept', 'reworded', 'strengthened', 'weakened', 'moved', 'new', 'dropped'] as const

/**
 * What became of a directive. `kept`: the same words, but for dates and the numbers of editions and cases. `moved`: kept, but
 * in another order. `strengthened`, `weakened`: another step of the ladder, whatever happened to the words.
 */
export type Change = (typeof CHANGES)[number]

/** `before` and `after` are indices into the two lists of sentences; null on the side where there is none. */
export interface SentenceChange {
  readonly change: Change
  readonly before: number | null
  readonly after: number | null
  /** In another order than its neighbours, also when it was reworded or changed strength. */
  readonly moved: boolean
}

/** A part of two sentences laid over each other. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** One document of a group that is compared. */
export interface ComparedMember {
  readonly id: DocumentId
  readonly words: number
  readonly sections: readonly DigestSection[]
  /** As in the digest. */
  readonly pageLabels: readonly string[]
  readonly pageStarts: Uint32Array
  /** As in the digest: `directiveMarks` makes records of them. A hundred thousand records take the window a quarter of a second. */
  readonly directives: Uint32Array
}

/** A document, or a collection taken as one text, with the documents in it. */
export interface ComparedSet extends ComparedGroup {
  readonly members: readonly ComparedMember[]
}

/** A sentence of one edition, to be read and found. */
export interface EditionPassage extends TextSpan {
  /** As printed, or its number. */
  readonly pageLabel: string
  readonly text: string
  readonly modality: Modality | null
  /** In the text's words; what a pronoun stands for. */
  readonly addressee: string | null
  /** Everybody who is named: a codebook term's name ("Bydel Alna") or a code's id ("districts"), else the text's words. */
  readonly actors: readonly string[]
  readonly codes: readonly CodeId[]
}

/** What became of one directive, with its words. */
export interface EditionChange {
  readonly change: Change
  readonly moved: boolean
  readonly before: EditionPassage | null
  readonly after: EditionPassage | null
  /** Null where there is one side only, or where the words are the same. */
  readonly words: readonly WordChange[] | null
}

export const MANDATE_AXES = ['actor', 'theme', 'requirement', 'modality', 'group', 'document'] as const
export type MandateAxis = (typeof MANDATE_AXES)[number]

/** What one who must act is called in the matrix. */
export interface ActorNaming {
  /** By the codebook where it knows them, or always in the text's own words. */
  readonly by: 'codebook' | 'text'
  /** Actors of the codebook that stand under one of its codes: "Bydel Alna" under `districts`. */
  readonly together: Readonly<Record<string, string>>
}

/** What is set against what, and which directives take part; null: all of them. */
export interface MandateQuery {
  readonly rows: MandateAxis
  readonly columns: MandateAxis
  readonly naming: ActorNaming
  readonly modality: Modality | null
  readonly requirement: RequirementType | null
  /** Index of a group, or a document. */
  readonly only: number | DocumentId | null
}

/** A value of an axis; null is the directives that have none. */
export interface AxisValue {
  readonly value: string | null
}

/** One number of the matrix: a cell, a total (`all`), or the part of it that one group has. */
export interface MandateCell {
  readonly row: AxisValue | 'all'
  readonly column: AxisValue | 'all'
  readonly group: number | null
}

export interface MandateMatrix {
  /** Values of the axes, most directives first; null is the directives that have none. */
  readonly rows: readonly (string | null)[]
  readonly columns: readonly (string | null)[]
  /** Directives by row, then column. */
  readonly counts: Uint32Array
  /** Directives in a row or column, each once though it may stand in several cells. */
  readonly rowTotals: Uint32Array
  readonly columnTotals: Uint32Array
  readonly total: number
  /** The counts of each group by row, column and group; empty where documents or groups are an axis. */
  readonly groupCounts: Uint32Array
}
