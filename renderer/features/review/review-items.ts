/** What the list of findings shows: the directives of many documents in one order, filtered. Pure. */
import type { DocumentAnalysis } from '../../../shared/model/analysis'
import type { Basis } from '../../../shared/model/basis'
import { addresseeName, MODALITIES, type Modality } from '../../../shared/model/directive'
import type { CodeId, DocumentId } from '../../../shared/model/identifiers'
import type { StoredDocument } from '../../../shared/model/library'
import type { SourceDocument } from '../../../shared/model/source-document'
import type { Verdict } from '../../../shared/model/verdict'
import type { UnplacedVerdict } from '../../../shared/review/place-verdicts'
import { reviewedDirectives } from '../../../shared/review/review-document'
import type { TextSpan } from '../../../shared/text/span'
import { pageIndexIn, pageLabelOf } from '../../reader/page-index'
import { type ShownDirective, shownDirectives } from '../../review/shown-directives'
import { hasVerdict, VERDICT_FILTERS, type VerdictFilter } from '../../review/verdict-filter'

/** A document as the list needs it: without layout and mentions, which are most of it. */
export interface ReviewDocument {
  readonly document: SourceDocument
  readonly analysis: Pick<DocumentAnalysis, 'directives' | 'notDirectives' | 'sentences' | 'codes'>
  /** Printed page of a passage, or null. */
  readonly pageOf: (span: TextSpan) => string | null
}

export interface ReviewItem extends ShownDirective {
  /** Unique in the whole list. */
  readonly id: string
  readonly source: SourceDocument
  /** The library's title, which the user may have given. */
  readonly title: string
  readonly page: string | null
  readonly leadIn: TextSpan | null
  readonly addressee: string | null
}

export function reviewDocumentOf({ document, layout, analysis }: StoredDocument): ReviewDocument {
  const pageIndex = pageIndexIn(document, layout)
  // Asked once for each directive now, so that the layout can go.
  const pages = new Map(analysis.directives.map((one) => [one.start, pageLabelOf(document, pageIndex(one))]))
  const { directives, notDirectives, sentences, codes } = analysis
  const lean: SourceDocument = { ...document, blocks: [] }
  const byText = pageIndexIn(lean, null)
  return {
    document: lean,
    analysis: { directives, notDirectives, sentences, codes },
    pageOf: (span) => pages.get(span.start) ?? pageLabelOf(lean, byText(span)),
  }
}

export interface ReviewOfDocument {
  readonly items: readonly ReviewItem[]
  readonly unplaced: readonly UnplacedVerdict[]
}

export function itemsOf(
  { document, analysis, pageOf }: ReviewDocument,
  title: string,
  verdicts: readonly Verdict[],
  basis: Basis,
): ReviewOfDocument {
  const { directives, unplaced } = reviewedDirectives(document, analysis, verdicts)
  const items = shownDirectives(analysis, directives, basis).map((shown): ReviewItem => {
    const { directive } = shown
    return {
      ...shown,
      id: `${document.id} ${shown.key}`,
      source: document,
      title,
      page: pageOf(directive),
      leadIn: directive.leadIn === null ? null : (analysis.sentences[directive.leadIn] ?? null),
      addressee: directive.addressee === null ? null : addresseeName(document.text, directive.addressee),
    }
  })
  return { items, unplaced }
}

export interface ReviewFilter {
  readonly document: DocumentId | null
  readonly modality: Modality | null
  readonly code: CodeId | null
  /** Folded name, see `foldName`; '' for nobody named. */
  readonly addressee: string | null
  readonly verdict: VerdictFilter | null
  /** Words that must all occur in the sentence, as typed. */
  readonly text: string
}

export const NO_FILTER: ReviewFilter = { document: null, modality: null, code: null, addressee: null, verdict: null, text: '' }

/** "Kommunen" and "kommunen" are one addressee. */
function foldName(name: string): string {
  return name.trim().toLocaleLowerCase('nb').replace(/\s+/g, ' ')
}

export function filterItems(items: readonly ReviewItem[], filter: ReviewFilter): readonly ReviewItem[] {
  const words = filter.text.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  return items.filter(({ source, directive, leadIn, addressee, verdict }) => {
    if (filter.document !== null && source.id !== filter.document) return false
    if (filter.modality !== null && directive.modality !== filter.modality) return false
    if (filter.code !== null && !directive.codes.includes(filter.code)) return false
    if (filter.addressee !== null && foldName(addressee ?? '') !== filter.addressee) return false
    if (filter.verdict !== null && !hasVerdict(verdict, filter.verdict)) return false
    if (words.length === 0) return true
    const lead = leadIn === null ? '' : source.text.slice(leadIn.start, leadIn.end)
    const text = `${lead} ${source.text.slice(directive.start, directive.end)}`.toLocaleLowerCase('nb')
    return words.every((word) => text.includes(word))
  })
}

interface Choice<Value> {
  readonly value: Value
  readonly count: number
}

/**
 * What the filters can be set to, most first (modalities in their own order), with how many findings of the chosen figures have it;
 * of verdicts with how many have been given, whether they count or not.
 */
export interface Choices {
  readonly modalities: readonly Choice<Modality>[]
  readonly codes: readonly Choice<CodeId>[]
  readonly addressees: readonly (Choice<string> & { readonly name: string | null })[]
  readonly verdicts: readonly Choice<VerdictFilter>[]
}

export function choicesOf(items: readonly ReviewItem[]): Choices {
  const modalities = new Map<Modality, number>()
  const codes = new Map<CodeId, number>()
  const addressees = new Map<string, { name: string | null; count: number }>()
  for (const { directive, addressee, counted } of items) {
    const one = counted ? 1 : 0
    modalities.set(directive.modality, (modalities.get(directive.modality) ?? 0) + one)
    for (const code of directive.codes) codes.set(code, (codes.get(code) ?? 0) + one)
    const folded = foldName(addressee ?? '')
    const known = addressees.get(folded)
    addressees.set(folded, { name: known?.name ?? addressee, count: (known?.count ?? 0) + one })
  }
  return {
    modalities: MODALITIES.flatMap((value) => (modalities.has(value) ? [{ value, count: modalities.get(value) ?? 0 }] : [])),
    codes: [...codes].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count),
    addressees: [...addressees]
      .map(([value, { name, count }]) => ({ value, name, count }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'nb')),
    verdicts: VERDICT_FILTERS.map((value) => ({ value, count: items.filter(({ verdict }) => hasVerdict(verdict, value)).length })),
  }
}
