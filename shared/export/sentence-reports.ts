/** Sentences of a document as plain JSON: directives, modal words that are none, and districts beside innovation or co-creation. */
import type { DocumentAnalysis } from '../model/analysis'
import { addresseeName, canonicalActor, type Directive, type Modality, type NotDirective, nameOfActor } from '../model/directive'
import type { DistrictTheme } from '../model/district-theme'
import type { SourceDocument } from '../model/source-document'
import type { Verdict } from '../model/verdict'
import { lastStartingAtOrBefore, type TextSpan, textOf } from '../text/span'

/** `start` and `end` are UTF-16 offsets in the document's text; pages count from 1. */
export interface DirectiveReport {
  readonly page: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly modality: Modality
  /** The words of the cue as printed. */
  readonly cue: string
  readonly addressee: string | null
  /** For a pronoun that was resolved, the actor it stands for as named in the text. */
  readonly addresseeResolved: string | null
  readonly addresseeSource: NonNullable<Directive['addressee']>['source'] | null
  /** Canonical actor: an entity of the codebook, or a code of category actor. */
  readonly actor: string | null
  /** Everybody the addressee's words name ("bydelene og etatene" are two): canonical where the codebook knows them, else the words. */
  readonly actors: readonly string[]
  readonly deadline: string | null
  readonly condition: string | null
  readonly negation: string | null
  readonly requirement: Directive['requirement']
  readonly requirementCue: string | null
  /** The sentence above a list that gives this item its modality. */
  readonly leadIn: string | null
  readonly codes: readonly string[]
  readonly near: Directive['near']
  readonly rule: string
  readonly certainty: Directive['certainty']
  /** What a person said of it; null as found, and for what nobody judged. */
  readonly verdict: Exclude<Verdict['judgement']['kind'], 'rejected'> | null
}

export interface NotDirectiveReport {
  readonly page: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly cue: string
  readonly reason: NotDirective['reason']
  readonly rule: string
}

/** A district beside innovation or co-creation. `start`, `end` and `text` are the sentence's. */
export interface DistrictThemeReport {
  readonly page: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Canonical name; null for districts in general. */
  readonly district: string | null
  /** The words that name it; '' where a person named it and the text does not. */
  readonly words: string
  readonly code: string
  /** The words of the theme; '' where only a person saw it. */
  readonly theme: string
  readonly distance: DistrictTheme['distance']
  readonly role: DistrictTheme['role']
}

export interface SentenceReports {
  readonly directives: readonly DirectiveReport[]
  readonly notDirectives: readonly NotDirectiveReport[]
  readonly districtThemes: readonly DistrictThemeReport[]
}

/** `judgements`: what a person said of each directive of `analysis`; empty as found. */
export function sentenceReports(
  { text, pages }: SourceDocument,
  { directives, notDirectives, districtThemes, sentences }: DocumentAnalysis,
  judgements: ReadonlyMap<Directive, Verdict['judgement']['kind'] | null>,
): SentenceReports {
  const pageSpans = pages.map(({ span }) => span)
  const words = (span: TextSpan | null | undefined): string | null => (span ? textOf(text, span) : null)
  const place = ({ start, end }: TextSpan) => ({
    page: Math.max(0, lastStartingAtOrBefore(pageSpans, start)) + 1,
    start,
    end,
    text: textOf(text, { start, end }),
  })
  return {
    directives: directives.map((directive) => ({
      ...place(directive),
      modality: directive.modality,
      cue: textOf(text, directive.cue.span),
      addressee: directive.addressee === null ? null : addresseeName(text, directive.addressee),
      addresseeResolved: words(directive.addressee?.antecedent),
      addresseeSource: directive.addressee?.source ?? null,
      actor: canonicalActor(directive),
      actors: directive.named.map(nameOfActor),
      deadline: words(directive.deadline),
      condition: words(directive.condition),
      negation: words(directive.cue.negation),
      requirement: directive.requirement,
      requirementCue: words(directive.requirementCue),
      leadIn: directive.leadIn === null ? null : words(sentences[directive.leadIn]),
      codes: directive.codes,
      near: directive.near,
      rule: directive.rule,
      certainty: directive.certainty,
      verdict: countedVerdict(judgements.get(directive)),
    })),
    notDirectives: notDirectives.map((judged) => ({
      ...place(judged),
      cue: textOf(text, judged.cue.span),
      reason: judged.reason,
      rule: judged.rule,
    })),
    districtThemes: districtThemes.map(({ district, code, distance, role, span, theme, sentence }) => ({
      ...place(sentences[sentence] ?? span),
      district,
      words: textOf(text, span),
      code,
      theme: textOf(text, theme),
      distance,
      role,
    })),
  }
}

/** A directive that counts was not rejected. */
function countedVerdict(kind: Verdict['judgement']['kind'] | null | undefined): DirectiveReport['verdict'] {
  return kind === undefined || kind === 'rejected' ? null : kind
}
