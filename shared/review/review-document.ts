/** A document's analysis with the user's verdicts applied: the figures "as reviewed", by the same measures as those "as found". */
import { actorIn, actorMentions, everyoneNamed } from '../codebook/actors'
import { themesAround } from '../measures/nearby-themes'
import type { DocumentAnalysis } from '../model/analysis'
import { type Addressee, addresseeName, type Directive, type ModalCue } from '../model/directive'
import type { SourceDocument } from '../model/source-document'
import type { Reading, Verdict } from '../model/verdict'
import { contains, lastStartingAtOrBefore, type TextSpan } from '../text/span'
import { type PlacedVerdict, type Placement, placeVerdicts } from './place-verdicts'
import { namedAddressee, readingOf } from './reading'
import { recount } from './recount'
import type { ReviewCodebook } from './review-codebook'
import { type ReviewedDirective, VERDICT_RULE } from './reviewed-directive'

export interface Review extends Placement {
  /** Every directive, found or added, in text order. */
  readonly directives: readonly ReviewedDirective[]
  /** As the user's verdicts make it: rejected directives are out, changed ones changed, added ones in. Of the same text. */
  readonly analysis: DocumentAnalysis
  /** Found directives that have a verdict. */
  readonly judged: number
}

/**
 * `verdicts` of this document, of any coders; only the user's own are used. `codebook` is the one in use. While the
 * analysis is of another one (it is being made again), names are still looked up in it, but its words are not told apart by it.
 */
export function reviewDocument(
  document: SourceDocument,
  analysis: DocumentAnalysis,
  verdicts: readonly Verdict[],
  codebook: ReviewCodebook,
): Review {
  const placement = ownPlacement(document, analysis, verdicts)
  const { placed } = placement
  if (placed.length === 0) return { ...placement, directives: directivesOf(document, analysis, [], NO_CODEBOOK), judged: 0, analysis }
  const directives = directivesOf(document, analysis, placed, byCodebook(document, analysis, codebook))
  return { ...placement, directives, judged: judgedOf(placement), analysis: recount(document, analysis, directives, codebook) }
}

/** What the directives need to be reviewed without counting anything. */
type FoundDirectives = Pick<DocumentAnalysis, 'directives' | 'notDirectives' | 'sentences' | 'codes'>

/**
 * The directives alone, for lists over many documents: `reviewDocument` without the counts, and without the canonical actor and the
 * surrounding themes of what a person changed or added.
 */
export function reviewedDirectives(
  document: SourceDocument,
  analysis: FoundDirectives,
  verdicts: readonly Verdict[],
): Omit<Review, 'analysis'> {
  const placement = ownPlacement(document, analysis, verdicts)
  return { ...placement, directives: directivesOf(document, analysis, placement.placed, NO_CODEBOOK), judged: judgedOf(placement) }
}

function ownPlacement(document: SourceDocument, analysis: FoundDirectives, verdicts: readonly Verdict[]): Placement {
  const own = verdicts.filter(({ coder }) => coder === '')
  return placeVerdicts(own, document.text, analysis)
}

function judgedOf({ placed }: Placement): number {
  return placed.filter(({ directive }) => directive !== null).length
}

/** What the codebook says of a directive that a person changed or added, as the engine says it of those it found. */
interface ByCodebook {
  readonly namedBy: (addressee: Addressee | null) => Directive['named']
  readonly near: (directive: Pick<Directive, 'sentence' | 'leadIn' | 'codes'>) => Directive['near']
}

const NO_CODEBOOK: ByCodebook = { namedBy: () => [], near: () => [] }

function byCodebook({ text, blocks }: SourceDocument, analysis: DocumentAnalysis, codebook: ReviewCodebook): ByCodebook {
  const { sentences, mentions } = analysis
  const actors = analysis.codebookHash === codebook.hash ? actorMentions(codebook.codebook, mentions) : []
  const themesOf = themesAround({ blocks, sentences, mentions }, codebook.themes)
  return {
    namedBy: (addressee) => {
      if (addressee === null) return []
      const words = addresseeName(text, addressee)
      const at = addressee.name === undefined ? addressee.span.start : null
      return everyoneNamed(words, { start: 0, end: words.length }, analysis.profile.issuer, ({ start, end }) => {
        const placed = at === null ? null : actorIn({ start: at + start, end: at + end }, actors)
        return placed ?? codebook.actorNamed(words.slice(start, end))
      })
    },
    // Themes of a lead-in are the directive's own; all others are around it only while they are not.
    near: (directive) =>
      themesOf(directive).near.filter(({ distance, code }) => directive.codes.includes(code) === (distance === 'lead-in')),
  }
}

function directivesOf(
  document: SourceDocument,
  analysis: FoundDirectives,
  placed: readonly PlacedVerdict[],
  codebook: ByCodebook,
): ReviewedDirective[] {
  const byDirective = new Map(placed.flatMap((one) => (one.directive === null ? [] : [[one.directive, one.verdict] as const])))
  const found = analysis.directives.map((directive, index): ReviewedDirective => {
    const verdict = byDirective.get(index) ?? null
    const judgement = verdict?.judgement
    if (judgement?.kind === 'changed' || judgement?.kind === 'added')
      return { found: index, directive: changed(document, analysis, directive, judgement, codebook), verdict, counted: true }
    return { found: index, directive, verdict, counted: judgement?.kind !== 'rejected' }
  })
  const added = placed.flatMap((one): ReviewedDirective[] => {
    const directive = one.directive === null ? addedDirective(document, analysis, one, codebook) : null
    return directive === null ? [] : [{ found: null, directive, verdict: one.verdict, counted: true }]
  })
  return [...found, ...added].sort((a, b) => a.directive.start - b.directive.start || a.directive.end - b.directive.end)
}

function changed(
  document: SourceDocument,
  analysis: FoundDirectives,
  directive: Directive,
  reading: Reading,
  { namedBy, near }: ByCodebook,
): Directive {
  const lead = directive.leadIn === null ? undefined : analysis.sentences[directive.leadIn]
  const codes = inOrder(analysis, reading.codes)
  const same = reading.addressee === readingOf(document.text, directive).addressee
  const addressee = same ? directive.addressee : namedAddressee(document.text, [directive, lead], reading.addressee)
  return {
    ...directive,
    modality: reading.modality,
    codes,
    near: near({ ...directive, codes }),
    addressee,
    named: same ? directive.named : namedBy(addressee),
    rule: VERDICT_RULE,
  }
}

/** What a person added, or confirmed or changed and the rules no longer find. Null when the person too says it is none. */
function addedDirective(
  document: SourceDocument,
  analysis: FoundDirectives,
  { verdict, span }: PlacedVerdict,
  { namedBy, near }: ByCodebook,
): Directive | null {
  const { judgement, found } = verdict
  if (judgement.kind === 'rejected') return null
  const reading = judgement.kind === 'confirmed' ? found : judgement
  if (reading === null) return null
  const sentence = Math.max(0, lastStartingAtOrBefore(analysis.sentences, span.start))
  const cue = analysis.notDirectives.find((one) => contains(span, one.cue.span))?.cue ?? noCue(span)
  const addressee = namedAddressee(document.text, [span, analysis.sentences[sentence]], reading.addressee)
  const codes = inOrder(analysis, reading.codes)
  return {
    start: span.start,
    end: span.end,
    sentence,
    modality: reading.modality,
    cue,
    addressee,
    deadline: null,
    condition: null,
    leadIn: null,
    requirement: null,
    requirementCue: null,
    named: namedBy(addressee),
    near: near({ sentence, leadIn: null, codes }),
    rule: VERDICT_RULE,
    certainty: 'clear',
    codes,
  }
}

/** A person may find a directive without a modal verb. */
function noCue({ start }: TextSpan): ModalCue {
  return { lemma: '', span: { start, end: start }, negation: null }
}

function inOrder({ codes }: Pick<DocumentAnalysis, 'codes'>, wanted: Reading['codes']): Reading['codes'] {
  const known = codes.map(({ code }) => code).filter((code) => wanted.includes(code))
  // A code of another codebook than the one in use stays: the person said so.
  return [...known, ...wanted.filter((code) => !known.includes(code))]
}
