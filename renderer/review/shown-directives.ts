/** The directives of a document as they are shown: by the choice of figures, each with the user's verdict. Pure. */
import type { DocumentAnalysis } from '../../shared/model/analysis'
import type { Basis } from '../../shared/model/basis'
import type { Directive } from '../../shared/model/directive'
import type { SourceDocument } from '../../shared/model/source-document'
import type { Verdict } from '../../shared/model/verdict'
import { readingOf } from '../../shared/review/reading'
import type { ReviewedDirective } from '../../shared/review/reviewed-directive'
import type { JudgedTarget } from './Judging'

export interface ShownDirective {
  /** Unique in the document, and the same whatever is judged. */
  readonly key: string
  /** As the chosen figures have it. */
  readonly directive: Directive
  /** As reviewed. */
  readonly reviewed: Directive
  /** As found; null when the rules find none there. */
  readonly found: Directive | null
  readonly verdict: Verdict | null
  /** In the chosen figures: as reviewed, rejected ones are not; as found, added ones are not. */
  readonly counted: boolean
}

export function shownDirectives(
  { directives }: Pick<DocumentAnalysis, 'directives'>,
  reviewed: readonly ReviewedDirective[],
  basis: Basis,
): readonly ShownDirective[] {
  return reviewed.map(({ found: index, directive, verdict, counted }) => {
    const found = index === null ? null : (directives[index] ?? null)
    return {
      key: index === null ? `a${verdict?.id ?? directive.start}` : `d${index}`,
      directive: basis === 'found' && found !== null ? found : directive,
      reviewed: directive,
      found,
      verdict,
      counted: basis === 'found' ? found !== null : counted,
    }
  })
}

export function targetOf(document: SourceDocument, { reviewed, found, verdict }: Omit<ShownDirective, 'directive' | 'key'>): JudgedTarget {
  return {
    document,
    span: { start: reviewed.start, end: reviewed.end },
    found: found === null ? null : { ...readingOf(document.text, found), rule: found.rule },
    verdict,
    reading: readingOf(document.text, reviewed),
  }
}
