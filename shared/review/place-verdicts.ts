/** Finds again what each verdict is about, in the document's text and findings as they are now. */
import { createResolver } from '../anchoring/resolve-anchor'
import type { DocumentAnalysis } from '../model/analysis'
import type { Verdict } from '../model/verdict'
import { lastStartingAtOrBefore, type TextSpan } from '../text/span'

export interface PlacedVerdict {
  readonly verdict: Verdict
  /** Where the judged words stand now. */
  readonly span: TextSpan
  /** Index of the found directive it is about; null when the rules find none there. */
  readonly directive: number | null
}

export interface UnplacedVerdict {
  readonly verdict: Verdict
  /**
   * `lost`: the words are not in the text any more. `divided`: they are, but the rules now see other sentences there. `taken`: the
   * same coder has judged the same finding later.
   */
  readonly reason: 'lost' | 'divided' | 'taken'
}

export interface Placement {
  /** In text order; no coder twice on one directive. */
  readonly placed: readonly PlacedVerdict[]
  /** To be listed, never dropped; oldest first. */
  readonly unplaced: readonly UnplacedVerdict[]
}

/** Verdicts of one document, of any coders. `text` and `analysis` are that document's. Every verdict is in one of the two lists. */
export function placeVerdicts(verdicts: readonly Verdict[], text: string, analysis: Pick<DocumentAnalysis, 'directives'>): Placement {
  const resolve = createResolver(text)
  const placed: PlacedVerdict[] = []
  const unplaced: UnplacedVerdict[] = []
  const inOrder = sorted(analysis.directives)
  const taken = new Map<string, { readonly directives: Set<number>; readonly spans: TextSpan[] }>()
  // The newest first: of two verdicts on one finding the later one holds.
  for (const verdict of [...verdicts].sort((a, b) => b.decidedAt - a.decidedAt || (a.id < b.id ? 1 : -1))) {
    const found = resolve(verdict.anchor)
    if (found.kind === 'lost') {
      unplaced.push({ verdict, reason: 'lost' })
      continue
    }
    const directive = directiveAt(inOrder, found.span, verdict.judgement.kind === 'added')
    if (directive === 'divided') {
      unplaced.push({ verdict, reason: 'divided' })
      continue
    }
    const own = taken.get(verdict.coder) ?? { directives: new Set(), spans: [] }
    taken.set(verdict.coder, own)
    // Where the rules find nothing, two passages are the same when they share words.
    if (directive === null ? own.spans.some((other) => shared(other, found.span) > 0) : own.directives.has(directive)) {
      unplaced.push({ verdict, reason: 'taken' })
      continue
    }
    if (directive === null) own.spans.push(found.span)
    else own.directives.add(directive)
    placed.push({ verdict, span: found.span, directive })
  }
  return { placed: placed.sort((a, b) => a.span.start - b.span.start), unplaced: unplaced.reverse() }
}

/** Characters that both have. */
function shared(a: TextSpan, b: TextSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

interface Indexed extends TextSpan {
  readonly index: number
}

function sorted(directives: readonly TextSpan[]): readonly Indexed[] {
  return directives.map(({ start, end }, index) => ({ start, end, index })).sort((a, b) => a.start - b.start)
}

/** The directives, sorted and without overlap, that share a character with `span`. */
function touching(directives: readonly Indexed[], span: TextSpan): readonly Indexed[] {
  const found: Indexed[] = []
  for (let i = Math.max(0, lastStartingAtOrBefore(directives, span.start)); i < directives.length; i++) {
    const directive = directives[i]
    if (directive === undefined || directive.start >= span.end) break
    if (shared(directive, span) > 0) found.push(directive)
  }
  return found
}

/**
 * The directive that a judged passage is: the one that shares more than half of what both cover together. There is never more than
 * one such, for directives do not overlap. An added passage may be part of its sentence: there, the only directive it touches.
 */
function directiveAt(directives: readonly Indexed[], span: TextSpan, added: boolean): number | null | 'divided' {
  const touched = touching(directives, span).map((directive) => {
    const both = shared(directive, span)
    const all = directive.end - directive.start + span.end - span.start - both
    return { index: directive.index, same: both * 2 > all }
  })
  const same = touched.find((one) => one.same) ?? (added && touched.length === 1 ? touched[0] : undefined)
  if (same !== undefined) return same.index
  return touched.length === 0 ? null : 'divided'
}
