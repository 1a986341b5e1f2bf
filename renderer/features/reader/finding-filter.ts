/** Which findings the list shows. Pure. */

import { modalForm } from '../../../shared/language/modal-verbs.nb'
import { formOf } from '../../../shared/measures/forms'
import type { TermCount } from '../../../shared/model/analysis'
import { MODALITIES, type Modality } from '../../../shared/model/directive'
import { type CodeId, codeId } from '../../../shared/model/identifiers'
import type { ReaderFocus } from '../../app/routes'
import { hasVerdict, type VerdictFilter } from '../../review/verdict-filter'
import { type Finding, type FindingKind, isCounted } from './findings'
import { formsOf } from './number-account'

export interface FindingFilter {
  readonly kind: FindingKind
  readonly modality: Modality | null
  readonly code: CodeId | null
  /** Folded name, see `foldName`. */
  readonly addressee: string | null
  /** Words that must all occur in the sentence, as typed. */
  readonly text: string
  /**
   * A counted word with its forms: of a modal verb the findings it is the cue of, so that no use is listed twice; of a theme
   * word its mentions, each once, and the sentences that have one of its forms.
   */
  readonly term: CountedWord | null
  readonly verdict: VerdictFilter | null
}

export interface CountedWord {
  readonly word: string
  /** Folded. */
  readonly forms: ReadonlySet<string>
}

export const NO_FILTER: FindingFilter = {
  kind: 'directive',
  modality: null,
  code: null,
  addressee: null,
  text: '',
  term: null,
  verdict: null,
}

/** "Kommunen" and "kommunen" are one addressee. */
function foldName(name: string): string {
  return name.trim().toLocaleLowerCase('nb').replace(/\s+/g, ' ')
}

/** The filter that shows what a number in the library counted. */
export function filterOfFocus(focus: ReaderFocus | null, findings: readonly Finding[], counts: readonly TermCount[]): FindingFilter {
  if (focus === null) return NO_FILTER
  switch (focus.kind) {
    case 'modality':
      return { ...NO_FILTER, modality: MODALITIES.find((modality) => modality === focus.value) ?? null }
    case 'code': {
      const code = focus.value === '' ? null : codeId(focus.value)
      // A mandate that is not in the figures is none: then the mentions are what the number has to show.
      const mandates = findings.some(
        (finding) => finding.kind === 'directive' && isCounted(finding) && code !== null && finding.codes.includes(code),
      )
      return { ...NO_FILTER, kind: mandates ? 'directive' : 'mention', code }
    }
    case 'mention':
      return { ...NO_FILTER, kind: 'mention', code: focus.value === '' ? null : codeId(focus.value) }
    case 'term': {
      const modal = formsOf(focus.value)
      const forms = modal ?? new Set(Object.keys(counts.find(({ term }) => term === focus.value)?.forms ?? {}))
      return { ...NO_FILTER, kind: modal === null ? 'mention' : 'directive', term: { word: focus.value, forms } }
    }
  }
}

/** Everything but the kind. */
function passes(finding: Finding, text: string, filter: Omit<FindingFilter, 'kind'>): boolean {
  if (filter.modality !== null && finding.kind === 'directive' && finding.modality !== filter.modality) return false
  if (filter.code !== null && finding.kind !== 'not-directive' && !finding.codes.includes(filter.code)) return false
  if (filter.addressee !== null && finding.kind === 'directive' && foldName(finding.addressee ?? '') !== filter.addressee) return false
  if (filter.verdict !== null && finding.kind === 'directive' && !hasVerdict(finding.shown.verdict, filter.verdict)) return false
  if (filter.text.trim() === '' && filter.term === null) return true
  const leadIn = finding.kind === 'directive' && finding.leadIn ? text.slice(finding.leadIn.start, finding.leadIn.end) : ''
  const words = `${leadIn} ${text.slice(finding.sentence.start, finding.sentence.end)}`.toLocaleLowerCase('nb')
  if (filter.term !== null && !hasTerm(finding, text, words, filter.term.forms)) return false
  return filter.text
    .toLocaleLowerCase('nb')
    .split(/\s+/)
    .every((word) => words.includes(word))
}

/** `words`: the sentence and its lead-in in lower case. */
function hasTerm(finding: Finding, text: string, words: string, forms: ReadonlySet<string>): boolean {
  if (finding.kind === 'mention') return forms.has(formOf(finding.word))
  const { cue } = finding.kind === 'directive' ? finding.directive : finding
  const isModal = [...forms].some((form) => modalForm(form) !== null)
  if (isModal) return forms.has(formOf(text.slice(cue.span.start, cue.span.end)))
  return [...forms].some((form) => hasWord(words, form))
}

function hasWord(words: string, word: string): boolean {
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}]/u.test(words[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(words[at + word.length] ?? ' ')) return true
  return false
}

export function filterFindings(findings: readonly Finding[], text: string, filter: FindingFilter): readonly Finding[] {
  const found = findings.filter((finding) => finding.kind === filter.kind && passes(finding, text, filter))
  return filter.term !== null && filter.kind === 'mention' ? eachOnce(found) : found
}

/** A word that indicates two codes is one use of the word. */
function eachOnce(mentions: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return mentions.filter(({ span }) => {
    const place = `${span.start}-${span.end}`
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
}

/** How many of each kind the list would show, without those that are not in the figures. */
export function countKinds(findings: readonly Finding[], text: string, filter: FindingFilter): ReadonlyMap<FindingKind, number> {
  const kinds: readonly FindingKind[] = ['directive', 'mention', 'not-directive']
  return new Map(kinds.map((kind) => [kind, filterFindings(findings, text, { ...filter, kind }).filter(isCounted).length]))
}

/** Addressees with their number of directives, most frequent first; the name as the text has it first. */
export function addresseesOf(
  findings: readonly Finding[],
): readonly { readonly folded: string; readonly name: string; readonly count: number }[] {
  const found = new Map<string, { folded: string; name: string; count: number }>()
  for (const finding of findings) {
    if (finding.kind !== 'directive' || finding.addressee === null || !isCounted(finding)) continue
    const folded = foldName(finding.addressee)
    const known = found.get(folded)
    if (known) known.count += 1
    else found.set(folded, { folded, name: finding.addressee, count: 1 })
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.folded.localeCompare(b.folded, 'nb'))
}
