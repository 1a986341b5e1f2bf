/** What was changed in the terms of one code. Terms have no ids: they are paired by what they look for, then by what is left over. */
import type { Term } from '../model/codebook'
import type { CodebookChange, NamedCode, TermList, TermText } from '../model/codebook-change'
import { SEARCH_TERM_TAG } from './search-terms'

const LISTS: readonly TermList[] = ['examples', 'counterExamples', 'exclude', 'excludePhrases', 'lang', 'tags']
const TEXTS: readonly TermText[] = ['excludeRegex', 'note', 'entity', 'validFrom']

interface Pair {
  readonly before: Term
  readonly after: Term
}

export function diffTerms(code: NamedCode, before: readonly Term[], after: readonly Term[]): CodebookChange[] {
  const { pairs, added, removed } = pair(before, after)
  const changes = pairs.flatMap((one) => diffTerm(code, one))
  for (const { value, mode } of added) changes.push({ kind: 'term-added', code, term: value, mode })
  for (const { value, mode } of removed) changes.push({ kind: 'term-removed', code, term: value, mode })
  const order = pairs.map((one) => before.indexOf(one.before))
  if (order.some((at, i) => i > 0 && at < (order[i - 1] ?? 0))) changes.push({ kind: 'term-order', code })
  return changes
}

/** By value and mode, by value, by a common example, and at last one left over with another in its place. In the order of `after`. */
function pair(before: readonly Term[], after: readonly Term[]): { pairs: Pair[]; added: Term[]; removed: Term[] } {
  const left = new Set(before)
  const partners = new Map<Term, Term>()
  const match = (isSame: (old: Term, now: Term) => boolean): void => {
    for (const now of after) {
      if (partners.has(now)) continue
      const old = [...left].find((one) => isSame(one, now))
      if (old === undefined) continue
      left.delete(old)
      partners.set(now, old)
    }
  }
  match((old, now) => old === now)
  match((old, now) => old.value === now.value && old.mode === now.mode && JSON.stringify(old.examples) === JSON.stringify(now.examples))
  match((old, now) => old.value === now.value && old.mode === now.mode)
  match((old, now) => old.value === now.value)
  match((old, now) => old.examples.some((example) => now.examples.includes(example)))
  if (before.length === after.length) match((old, now) => before.indexOf(old) === after.indexOf(now))
  const pairs = after.flatMap((now) => {
    const old = partners.get(now)
    return old === undefined ? [] : [{ before: old, after: now }]
  })
  return { pairs, added: after.filter((term) => !partners.has(term)), removed: [...left] }
}

function diffTerm(code: NamedCode, { before, after }: Pair): CodebookChange[] {
  const changes: CodebookChange[] = []
  const term = after.value
  if (before.value !== after.value) changes.push({ kind: 'term-value', code, before: before.value, after: after.value })
  if (before.mode !== after.mode) changes.push({ kind: 'term-mode', code, term, before: before.mode, after: after.mode })
  for (const option of ['caseSensitive', 'requireContext', 'counted'] as const) {
    const on = isOn(after, option)
    if (isOn(before, option) !== on) changes.push({ kind: 'term-option', code, term, option, on })
  }
  for (const list of LISTS) {
    const was = entries(before, list)
    const is = entries(after, list)
    if (JSON.stringify(was) === JSON.stringify(is)) continue
    changes.push({ kind: 'term-list', code, term, list, added: without(is, was), removed: without(was, is) })
  }
  for (const field of TEXTS) if ((before[field] ?? '') !== (after[field] ?? '')) changes.push({ kind: 'term-text', code, term, field })
  return changes
}

function isOn(term: Term, option: 'caseSensitive' | 'requireContext' | 'counted'): boolean {
  return option === 'counted' ? (term.tags ?? []).includes(SEARCH_TERM_TAG) : (term[option] ?? false)
}

/** The entries of a list; the tag that is an option is none of the tags. */
function entries(term: Term, list: TermList): readonly string[] {
  return (term[list] ?? []).filter((entry) => list !== 'tags' || entry !== SEARCH_TERM_TAG)
}

/** What `all` has more of than `others`. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return all.filter((entry) => {
    const at = left.indexOf(entry)
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
}
