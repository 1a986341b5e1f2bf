/**
 * How the list adds up to the number that was clicked. A number counts uses of a word; the list has findings, and one use may
 * carry many (the items under "Bydelene skal:"), or none that is counted (in a running head). Pure.
 */
import { MODAL_TERMS } from '../../../shared/measures/term-counts'
import type { DocumentAnalysis } from '../../../shared/model/analysis'
import type { TextSpan } from '../../../shared/text/span'
import { type Finding, isCounted } from './findings'

/** The code whose number in the library is that of districts named, not of their mentions. */
export const DISTRICTS = 'district_names'

interface NumberAccount {
  readonly term: string
  /** Uses in the counted text: the number that was clicked. `directing` + `notDirecting`. */
  readonly uses: number
  readonly directing: number
  readonly notDirecting: number
  /** Directives that the directing uses carry: as many, or more where items share the word of their lead-in. */
  readonly directives: number
  /** Uses listed as not directive that are not counted, because they stand in furniture. */
  readonly uncounted: number
}

/** Null for a word that is no modal verb of the counts. */
export function accountOfTerm(
  term: string,
  findings: readonly Finding[],
  text: string,
  { counts, options }: Pick<DocumentAnalysis, 'counts' | 'options'>,
): NumberAccount | null {
  const forms = formsOf(term)
  const count = counts.find((one) => one.term === term)
  if (forms === null || count === undefined) return null
  const isForm = ({ start, end }: TextSpan): boolean => forms.has(text.slice(start, end).toLocaleLowerCase('nb'))
  const directing = new Set<number>()
  let directives = 0
  const not = new Set<number>()
  let uncounted = 0
  for (const finding of findings) {
    if (finding.kind === 'directive' && isForm(finding.directive.cue.span)) {
      // What the user rejected is a use that is no directive; so is what they added while the figures are as found.
      if (!isCounted(finding)) not.add(finding.directive.cue.span.start)
      else {
        directing.add(finding.directive.cue.span.start)
        directives += 1
      }
    }
    if (finding.kind === 'not-directive' && isForm(finding.cue.span)) {
      if (finding.reason === 'furniture' && !options.includeFurniture) uncounted += 1
      else not.add(finding.cue.span.start)
    }
  }
  // A lead-in's word goes on directing when one of its items is rejected.
  const notDirecting = not.difference(directing).size
  return { term, uses: count.wholeWord, directing: directing.size, notDirecting, directives, uncounted }
}

/** The forms that are counted together as one modal term, or null. */
export function formsOf(term: string): ReadonlySet<string> | null {
  const found = MODAL_TERMS.find((one) => one.term === term)
  return found === undefined ? null : new Set(found.forms)
}
