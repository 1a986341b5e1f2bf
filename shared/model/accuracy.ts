/** How accurate the analysis is, measured on annotated text: what `npm run accuracy` writes and the app shows. */
import type { Modality, RejectionReason, RequirementType } from './directive'
import type { DistrictRole } from './district-theme'
import type { DocumentLanguage, DocumentType } from './document-profile'
import type { Interval } from './statistics'

export type AnnotatedClass = Modality | 'none'
/** In the order of tables. */
export const ANNOTATED_CLASSES = ['obligation', 'prohibition', 'recommendation', 'permission', 'intention', 'none'] as const

/** Counts with precision, recall and F1; null where there is nothing to divide by. 95 % intervals: Wilson's. */
export interface MeasuredRetrieval {
  readonly hit: number
  readonly wrong: number
  readonly missed: number
  readonly precision: Interval | null
  readonly recall: Interval | null
  readonly f1: Interval | null
}

/** `right` of `of`, with Wilson's interval. */
export interface MeasuredShare {
  readonly right: number
  readonly of: number
  readonly share: Interval | null
}

/** The figures over some of the annotated sentences. */
export interface AccuracySlice {
  readonly sentences: number
  readonly items: number
  /** Sentences that are annotated as directives. */
  readonly directives: number
  readonly directive: MeasuredRetrieval
  /** Class or none right, of all sentences. */
  readonly fiveClasses: MeasuredShare
  readonly addressee: MeasuredRetrieval
  /** When: the same words. */
  readonly deadline: MeasuredRetrieval
  /** Of which type the requirement is, of the `requirementsJudged` directives for which a person said so. */
  readonly requirement: MeasuredRetrieval
  readonly requirementsJudged: number
  /** Each theme of each of the `themesJudged` directives whose themes a person named, by meaning and not by words. */
  readonly themes: MeasuredRetrieval
  readonly themesJudged: number
  /** Items under a lead-in with the right class. */
  readonly leadInItems: MeasuredShare
}

export interface AnnotatedDocument {
  readonly file: string
  readonly source: string
  readonly type: DocumentType
  readonly language: DocumentLanguage
  readonly figures: AccuracySlice
}

/** One sentence that the rules get wrong. */
export interface FailedSentence {
  readonly file: string
  readonly text: string
  readonly isItem: boolean
  readonly expected: { readonly class: AnnotatedClass; readonly addressee: string | null }
  readonly found: { readonly class: AnnotatedClass; readonly addressee: string | null }
  /** Id of the rule that decided; null when no rule saw anything. */
  readonly rule: string | null
  /** What the rule took the modal verb for when it found no directive. */
  readonly reason: RejectionReason | null
}

/** Ends of sentences found, with the borders of paragraphs and list items known, and in one running text. */
export interface SentenceFigures {
  readonly withBlocks: MeasuredRetrieval
  readonly runningText: MeasuredRetrieval
}

export interface TreebankFigures {
  readonly language: DocumentLanguage
  readonly sentences: number
  readonly tokens: MeasuredRetrieval
  readonly boundaries: SentenceFigures
  /** Modal verbs whose clause is rightly called main or subordinate. */
  readonly mainOrSubordinate: MeasuredShare
  readonly subjectHead: MeasuredRetrieval
}

/** Two people on the same sentences, each alone: how well people agree is how well rules can be measured. */
export interface AnnotatorAgreement {
  readonly documents: number
  readonly sentences: number
  /** Same class, none or lead-in. */
  readonly classes: MeasuredShare
  readonly classKappa: number | null
  readonly classAlpha: number | null
  /** Both a directive or both none. */
  readonly directive: MeasuredShare
  readonly directiveKappa: number | null
  /** Of the directives of the same class, the same words as addressee or both none. */
  readonly addressee: MeasuredShare
}

/** What districts are beside innovation and co-creation, on sentences written for it. */
export interface DistrictFigures {
  /** Words that are annotated as a district with a role, or as none. */
  readonly places: number
  readonly roles: MeasuredRetrieval
  readonly byRole: Readonly<Record<DistrictRole, MeasuredRetrieval>>
}

/** Canonical actors of addressees, on sentences written for it. */
export interface ActorFigures {
  readonly sentences: number
  readonly actors: MeasuredRetrieval
}

export interface RoleFigures {
  readonly districts: DistrictFigures
  readonly actors: ActorFigures
}

export interface AccuracyFigures {
  readonly pipelineVersion: number
  readonly codebookHash: string
  /** How the interval over documents was drawn. */
  readonly bootstrap: { readonly draws: number; readonly seed: number }
  /** The figures go by the first of the two annotators. */
  readonly agreement: AnnotatorAgreement
  /** Documents and sentences the rules were tuned on; none of them is in the figures. */
  readonly tuning: { readonly documents: number; readonly sentences: number }
  readonly all: AccuracySlice
  /** F1 of directive or not, when whole documents are drawn: how far it may be off on other documents of these kinds. */
  readonly directiveF1ByDocument: Interval | null
  readonly classes: Readonly<Record<AnnotatedClass, MeasuredRetrieval>>
  /** Sentences by annotated class, then by the class the rules give. */
  readonly confusion: Readonly<Record<AnnotatedClass, Readonly<Record<AnnotatedClass, number>>>>
  readonly byLanguage: Readonly<Record<DocumentLanguage, AccuracySlice>>
  /** The documents annotated first, and those added after the rules had been changed. */
  readonly byRound: { readonly first: AccuracySlice; readonly later: AccuracySlice }
  /** Statutes and regulations of the state, and all else. */
  readonly statutes: AccuracySlice
  readonly otherKinds: AccuracySlice
  readonly requirements: Readonly<Record<RequirementType, MeasuredRetrieval>>
  /** By code of the standard codebook; only themes that were named or found. */
  readonly themes: readonly (MeasuredRetrieval & { readonly code: string })[]
  readonly listItems: AccuracySlice
  readonly prose: AccuracySlice
  readonly documents: readonly AnnotatedDocument[]
  readonly sentenceEnds: SentenceFigures
  readonly roles: RoleFigures
  readonly failed: readonly FailedSentence[]
  /** Universal Dependencies of bokmål and nynorsk, which are not part of the project; null when never measured. */
  readonly treebanks: { readonly pipelineVersion: number; readonly figures: readonly TreebankFigures[] } | null
}
