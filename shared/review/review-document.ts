/** A document's analysis with the user's verdicts applied: the figures "as reviewed", by the same measures as those "as found". */
import { countCodes } from '../measures/code-counts'
import { densityOf } from '../measures/density'
import { countModals, usesInDirectives } from '../measures/term-counts'
import type { DocumentAnalysis, TermCount } from '../model/analysis'
import { addresseeName, type Directive, type ModalCue, type NotDirective } from '../model/directive'
import type { SourceDocument } from '../model/source-document'
import type { Reading, Verdict } from '../model/verdict'
import { contains, lastStartingAtOrBefore, type TextSpan } from '../text/span'
import { tokenise } from '../text/tokens'
import { type PlacedVerdict, type Placement, placeVerdicts } from './place-verdicts'
import { namedAddressee, readingOf } from './reading'

/** The rule of what a person decided. */
export const VERDICT_RULE = 'verdict'

/** One directive, found or added, with what the user says of it. */
export interface ReviewedDirective {
  /** Index among the directives as found; null when the rules find none there. */
  readonly found: number | null
  /** As it is after review; a rejected one as it was found. */
  readonly directive: Directive
  readonly verdict: Verdict | null
  /** Counts as reviewed: not rejected. */
  readonly counted: boolean
}

export interface Review extends Placement {
  /** Every directive, found or added, in text order. */
  readonly directives: readonly ReviewedDirective[]
  /** As the user's verdicts make it: rejected directives are out, changed ones changed, added ones in. Of the same text. */
  readonly analysis: DocumentAnalysis
  /** Found directives that have a verdict. */
  readonly judged: number
}

/** `verdicts` of this document, of any coders; only the user's own are used. */
export function reviewDocument(document: SourceDocument, analysis: DocumentAnalysis, verdicts: readonly Verdict[]): Review {
  const reviewed = reviewedDirectives(document, analysis, verdicts)
  return { ...reviewed, analysis: reviewed.placed.length === 0 ? analysis : recount(document, analysis, reviewed.directives) }
}

/** What the directives need to be reviewed without counting anything. */
type FoundDirectives = Pick<DocumentAnalysis, 'directives' | 'notDirectives' | 'sentences' | 'codes'>

/** The directives alone, for lists over many documents: `reviewDocument` without the counts. */
export function reviewedDirectives(
  document: SourceDocument,
  analysis: FoundDirectives,
  verdicts: readonly Verdict[],
): Omit<Review, 'analysis'> {
  const own = verdicts.filter(({ coder }) => coder === '')
  const placement = placeVerdicts(own, document.text, analysis)
  return {
    ...placement,
    directives: directivesOf(document, analysis, placement.placed),
    judged: placement.placed.filter(({ directive }) => directive !== null).length,
  }
}

/** The analysis "as reviewed": `reviewDocument` without the rest. */
export function reviewAnalysis(document: SourceDocument, analysis: DocumentAnalysis, verdicts: readonly Verdict[]): DocumentAnalysis {
  return reviewDocument(document, analysis, verdicts).analysis
}

function directivesOf(document: SourceDocument, analysis: FoundDirectives, placed: readonly PlacedVerdict[]): ReviewedDirective[] {
  const byDirective = new Map(placed.flatMap((one) => (one.directive === null ? [] : [[one.directive, one.verdict] as const])))
  const found = analysis.directives.map((directive, index): ReviewedDirective => {
    const verdict = byDirective.get(index) ?? null
    const judgement = verdict?.judgement
    if (judgement?.kind === 'changed' || judgement?.kind === 'added')
      return { found: index, directive: changed(document, analysis, directive, judgement), verdict, counted: true }
    return { found: index, directive, verdict, counted: judgement?.kind !== 'rejected' }
  })
  const added = placed.flatMap((one): ReviewedDirective[] => {
    const directive = one.directive === null ? addedDirective(document, analysis, one) : null
    return directive === null ? [] : [{ found: null, directive, verdict: one.verdict, counted: true }]
  })
  return [...found, ...added].sort((a, b) => a.directive.start - b.directive.start || a.directive.end - b.directive.end)
}

function recount(document: SourceDocument, analysis: DocumentAnalysis, reviewed: readonly ReviewedDirective[]): DocumentAnalysis {
  const { text, pages } = document
  const directives = reviewed.filter(({ counted }) => counted).map(({ directive }) => directive)
  const rejected = reviewed.flatMap(({ directive, verdict, counted }) =>
    counted || verdict?.judgement.kind !== 'rejected' ? [] : [{ directive, reason: verdict.judgement.reason }],
  )
  const counts = analysis.counts.map(recounted(text, analysis, directives))
  return {
    ...analysis,
    directives,
    notDirectives: notDirectivesNow(analysis, directives, rejected),
    counts,
    codes: countCodes(
      analysis.codes.map(({ code }) => code),
      text,
      analysis.mentions,
      directives,
    ),
    density: densityOf(directives, counts, analysis.words, pages.length),
  }
}

function changed(document: SourceDocument, analysis: FoundDirectives, directive: Directive, reading: Reading): Directive {
  const before = readingOf(document.text, directive)
  const lead = directive.leadIn === null ? undefined : analysis.sentences[directive.leadIn]
  const codes = inOrder(analysis, reading.codes)
  const named: Pick<Directive, 'addressee' | 'actor'> =
    reading.addressee === before.addressee
      ? directive
      : {
          addressee: namedAddressee(document.text, [directive, lead], reading.addressee),
          actor: actorNamed(document.text, analysis, reading.addressee),
        }
  return {
    ...directive,
    modality: reading.modality,
    codes,
    near: directive.near.filter(({ distance, code }) => distance !== 'lead-in' || codes.includes(code)),
    addressee: named.addressee,
    actor: named.actor,
    rule: VERDICT_RULE,
  }
}

/** The canonical actor of a name a person gave: that of a found directive with the same addressee. Null when none has it. */
function actorNamed(text: string, { directives }: FoundDirectives, name: string | null): string | null {
  const wanted = name?.toLowerCase()
  const same = directives.find(
    ({ addressee, actor }) => actor !== null && addressee !== null && addresseeName(text, addressee).toLowerCase() === wanted,
  )
  return same?.actor ?? null
}

/** What a person added, or confirmed or changed and the rules no longer find. Null when the person too says it is none. */
function addedDirective(document: SourceDocument, analysis: FoundDirectives, { verdict, span }: PlacedVerdict): Directive | null {
  const { judgement, found } = verdict
  if (judgement.kind === 'rejected') return null
  const reading = judgement.kind === 'confirmed' ? found : judgement
  if (reading === null) return null
  const sentence = Math.max(0, lastStartingAtOrBefore(analysis.sentences, span.start))
  const cue = analysis.notDirectives.find((one) => contains(span, one.cue.span))?.cue ?? noCue(span)
  return {
    start: span.start,
    end: span.end,
    sentence,
    modality: reading.modality,
    cue,
    addressee: namedAddressee(document.text, [span, analysis.sentences[sentence]], reading.addressee),
    deadline: null,
    condition: null,
    leadIn: null,
    requirement: null,
    requirementCue: null,
    actor: actorNamed(document.text, analysis, reading.addressee),
    near: [],
    rule: VERDICT_RULE,
    certainty: 'clear',
    codes: inOrder(analysis, reading.codes),
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

/** Every modal stays accounted for: those of added directives are out, those of rejected ones in, unless a list goes on using the cue. */
function notDirectivesNow(
  analysis: DocumentAnalysis,
  directives: readonly Directive[],
  rejected: readonly { readonly directive: Directive; readonly reason: NotDirective['reason'] }[],
): readonly NotDirective[] {
  const cues = new Set(directives.map(({ cue }) => cue.span.start))
  const still = analysis.notDirectives.filter(({ cue }) => !cues.has(cue.span.start))
  for (const { cue } of still) cues.add(cue.span.start)
  const now = [...still]
  for (const { directive, reason } of rejected) {
    const { start, end, sentence, cue } = directive
    if (cues.has(cue.span.start)) continue
    cues.add(cue.span.start)
    now.push({ start, end, sentence, cue, reason, rule: VERDICT_RULE })
  }
  return now.sort((a, b) => a.start - b.start || a.cue.span.start - b.cue.span.start)
}

/** The count with its uses in directives counted again; the other two counts do not depend on what is a directive. */
function recounted(text: string, analysis: DocumentAnalysis, directives: readonly Directive[]): (count: TermCount) => TermCount {
  const places = [...new Set(directives.map(({ leadIn, sentence }) => leadIn ?? sentence))].sort((a, b) => a - b)
  const tokens = places.map((index) => {
    const sentence = analysis.sentences[index]
    return sentence === undefined ? [] : tokenise(text, sentence.start, sentence.end)
  })
  const modals = new Map(countModals({ text, lower: '', tokens, directives }).map(({ term, directive }) => [term, directive]))
  return (count) => ({
    ...count,
    directive: count.uses === undefined ? (modals.get(count.term) ?? count.directive) : usesInDirectives(count.uses, directives),
  })
}
