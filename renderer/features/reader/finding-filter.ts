/** Which findings the list shows. Pure. */

import { modalForm } from '../../../shared/language/modal-verbs.nb'
import { MODALITIES, type ModalCue, type Modality } from '../../../shared/model/directive'
import { type CodeId, codeId } from '../../../shared/model/identifiers'
import type { ReaderFocus } from '../../app/routes'
import type { Finding, FindingKind } from './findings'

export interface FindingFilter {
  readonly kind: FindingKind
  readonly modality: Modality | null
  readonly code: CodeId | null
  /** Folded name, see `foldName`. */
  readonly addressee: string | null
  /** Words that must all occur in the sentence, as typed. */
  readonly text: string
  /** A counted word: of a modal verb the findings it is the cue of, so that no use is listed twice; else sentences that have it. */
  readonly term: string | null
}

export const NO_FILTER: FindingFilter = { kind: 'directive', modality: null, code: null, addressee: null, text: '', term: null }

/** "Kommunen" and "kommunen" are one addressee. */
function foldName(name: string): string {
  return name.trim().toLocaleLowerCase('nb').replace(/\s+/g, ' ')
}

/** The filter that shows what a number in the library counted. */
export function filterOfFocus(focus: ReaderFocus | null, findings: readonly Finding[]): FindingFilter {
  if (focus === null) return NO_FILTER
  switch (focus.kind) {
    case 'modality':
      return { ...NO_FILTER, modality: MODALITIES.find((modality) => modality === focus.value) ?? null }
    case 'code': {
      const code = focus.value === '' ? null : codeId(focus.value)
      const mandates = findings.some((finding) => finding.kind === 'directive' && code !== null && finding.codes.includes(code))
      return { ...NO_FILTER, kind: mandates ? 'directive' : 'mention', code }
    }
    case 'term':
      return { ...NO_FILTER, term: focus.value }
  }
}

/** Everything but the kind: for the counts on the tabs. */
export function passes(finding: Finding, text: string, filter: Omit<FindingFilter, 'kind'>): boolean {
  if (filter.modality !== null && finding.kind === 'directive' && finding.modality !== filter.modality) return false
  if (filter.code !== null && finding.kind !== 'not-directive' && !finding.codes.includes(filter.code)) return false
  if (filter.addressee !== null && finding.kind === 'directive' && foldName(finding.addressee ?? '') !== filter.addressee) return false
  if (filter.text.trim() === '' && filter.term === null) return true
  const leadIn = finding.kind === 'directive' && finding.leadIn ? text.slice(finding.leadIn.start, finding.leadIn.end) : ''
  const words = `${leadIn} ${text.slice(finding.sentence.start, finding.sentence.end)}`.toLocaleLowerCase('nb')
  if (filter.term !== null) {
    const cue = modalForm(filter.term) === null ? null : cueOf(finding)
    const where = cue === null ? words : text.slice(cue.span.start, cue.span.end).toLocaleLowerCase('nb')
    if (!hasWord(where, filter.term.toLocaleLowerCase('nb'))) return false
  }
  return filter.text
    .toLocaleLowerCase('nb')
    .split(/\s+/)
    .every((word) => words.includes(word))
}

function cueOf(finding: Finding): ModalCue | null {
  if (finding.kind === 'mention') return null
  return finding.kind === 'directive' ? finding.directive.cue : finding.cue
}

function hasWord(words: string, word: string): boolean {
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}]/u.test(words[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(words[at + word.length] ?? ' ')) return true
  return false
}

export function filterFindings(findings: readonly Finding[], text: string, filter: FindingFilter): readonly Finding[] {
  return findings.filter((finding) => finding.kind === filter.kind && passes(finding, text, filter))
}

/** Addressees with their number of directives, most frequent first; the name as the text has it first. */
export function addresseesOf(
  findings: readonly Finding[],
): readonly { readonly folded: string; readonly name: string; readonly count: number }[] {
  const found = new Map<string, { folded: string; name: string; count: number }>()
  for (const finding of findings) {
    if (finding.kind !== 'directive' || finding.addressee === null) continue
    const folded = foldName(finding.addressee)
    const known = found.get(folded)
    if (known) known.count += 1
    else found.set(folded, { folded, name: finding.addressee, count: 1 })
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.folded.localeCompare(b.folded, 'nb'))
}
