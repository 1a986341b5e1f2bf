/**
 * Directives written into their text, the notation of linguists: "[addressee Kommunen] [obligation skal] utarbeide en plan."
 * Labels: addressee, deadline, negation, and a modality or a reason around each cue.
 */
import type { FoundDirective, NotDirective } from '../../shared/model/directive.ts'
import type { DocumentProfile } from '../../shared/model/document-profile.ts'
import type { TextSpan } from '../../shared/text/span.ts'
import { extractFromText } from './extract-from-text.ts'

interface Label extends TextSpan {
  readonly label: string
}

/** The source with what the rules found written into it: compare with what should be there. */
export function labelled(source: string, profile: Partial<DocumentProfile> = {}): string {
  const bare = source.replace(/\[[a-z-]+ ([^\]]*)\]/g, '$1')
  const read = extractFromText(bare, profile)
  const labels = new Map<string, Label>()
  const add = (label: string, span: TextSpan | null | undefined): void => {
    if (span !== null && span !== undefined) labels.set(`${span.start}`, { label, start: span.start, end: span.end })
  }
  for (const found of read.directives) addDirective(found, add)
  for (const found of read.notDirectives) add((found satisfies NotDirective).reason, found.cue.span)
  let text = read.text
  for (const { label, start, end } of [...labels.values()].sort((a, b) => b.start - a.start)) {
    text = `${text.slice(0, start)}[${label} ${text.slice(start, end)}]${text.slice(end)}`
  }
  return text
}

function addDirective(found: FoundDirective, add: (label: string, span: TextSpan | null) => void): void {
  add('addressee', found.addressee?.span ?? null)
  add('deadline', found.deadline)
  add('negation', found.cue.negation)
  add(found.modality, found.cue.span)
}
