/** Directives: sentences that lay something on someone; and the modal verbs judged not to. */
import type { TextSpan } from '../text/span'
import type { CodeId } from './identifiers'

export const MODALITIES = ['obligation', 'prohibition', 'recommendation', 'permission', 'intention'] as const
export type Modality = (typeof MODALITIES)[number]

/** Why a modal verb is not a directive (design: directives.md). Kept, so that the whole-word count can be explained hit by hit. */
export const NOT_DIRECTIVE_REASONS = [
  'relative',
  'purpose',
  'condition',
  'temporal',
  'causal',
  'indirect-question',
  'question',
  'reported',
  'inference',
  'prediction',
  'possibility',
  'text-organising',
  'negated-necessity',
  'past',
  'idiom',
  'noun',
  'quotation',
  'heading',
  'furniture',
  'second-cue',
] as const
/** `second-cue`: the sentence is a directive already by an earlier cue, so this one is not counted again. */
export type NotDirectiveReason = (typeof NOT_DIRECTIVE_REASONS)[number]
/** Why a person says a found directive is none: a reason of the rules, or 'other' with a note of their own. */
export type RejectionReason = NotDirectiveReason | 'other'

export interface ModalCue {
  /** Dictionary form in bokmål: 'skulle', 'måtte', 'burde', 'pålegge' … */
  readonly lemma: string
  readonly span: TextSpan
  readonly negation: TextSpan | null
}

/** Who must act, as the text names them. */
export interface Addressee {
  readonly span: TextSpan
  /** 'pronoun': a pronoun ("de") that was resolved to the actor named at `antecedent`. An unresolved pronoun keeps its own source. */
  readonly source: 'subject' | 'agent-phrase' | 'lead-in' | 'heading' | 'pronoun' | 'person'
  /** With source 'pronoun', or a lead-in's pronoun: the nearest named actor of the section that it stands for. */
  readonly antecedent?: TextSpan
  /** The name a person gave, when it is not words of the text; `span` is then empty. */
  readonly name?: string
}

/** What an addressee is called: the words of the text, or the name a person gave. */
export function addresseeName(text: string, { span, name }: Addressee): string {
  return name ?? text.slice(span.start, span.end)
}

/** Requirement classes of Norwegian allocation letters (Kjærvik & Askim 2015). */
export const REQUIREMENTS = ['goal', 'parameter', 'activity', 'reporting'] as const
export type RequirementType = (typeof REQUIREMENTS)[number]

export interface FoundDirective extends TextSpan {
  /** Index into the analysis's sentences. */
  readonly sentence: number
  readonly modality: Modality
  /** For a list item under a lead-in this is the lead-in's cue, whose span lies in the lead-in. */
  readonly cue: ModalCue
  readonly addressee: Addressee | null
  readonly deadline: TextSpan | null
  /** What it depends on or excepts: "dersom …", "med mindre …", "så langt det er mulig". May lie in the lead-in. */
  readonly condition: TextSpan | null
  /** Index of the lead-in's sentence ("Bydelene skal:") when the modality comes from there. */
  readonly leadIn: number | null
  readonly requirement: RequirementType | null
  /** The word that tells the requirement's type: "rapportere", "måltall", "Målet"; for an activity its verb. */
  readonly requirementCue: TextSpan | null
  /** Id of the rule that decided. */
  readonly rule: string
  readonly certainty: 'clear' | 'unclear'
}

export interface NamedActor {
  /** The text's words, or a person's, in one writing: single spaces, a capital first. */
  readonly name: string
  /** By the codebook: the name a term stands for ("Bydel Alna"), else the code's id ("districts"); null where it knows none. */
  readonly actor: string | null
}

/** One name for each: by the codebook where it knows them, so that "bydelene" and "den enkelte bydel" are one; else the text's words. */
export function nameOfActor({ name, actor }: NamedActor): string {
  return actor ?? name
}

/** The first that the codebook knows; null where it knows none. */
export function canonicalActor({ named }: Pick<Directive, 'named'>): string | null {
  return named.find(({ actor }) => actor !== null)?.actor ?? null
}

export interface Directive extends FoundDirective {
  /** Theme codes carried by the sentence or its lead-in, in codebook order. A directive with a theme is a mandate for it. */
  readonly codes: readonly CodeId[]
  /** Whom the addressee's words name, or the words that a pronoun stands for: several for "bydelene og etatene", each once. */
  readonly named: readonly NamedActor[]
  /** Themes around it, each once at its shortest distance. Those at 'lead-in' are among `codes`; the rest of `codes` are its own words'. */
  readonly near: readonly NearTheme[]
}

/** A theme beside a directive: in its lead-in, in its paragraph (block), or under the same heading. */
export interface NearTheme {
  readonly code: CodeId
  readonly distance: 'lead-in' | 'paragraph' | 'section'
}

/** A modal cue that was looked at and is no directive. The span is the sentence's. */
export interface NotDirective extends TextSpan {
  readonly sentence: number
  readonly cue: ModalCue
  /** 'other' only where a person rejected it. */
  readonly reason: RejectionReason
  readonly rule: string
}
