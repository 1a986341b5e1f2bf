/** What was changed from one codebook to another. No change means: the same content but for the version's number. */
import type { Code, Codebook } from '../model/codebook'
import type { CodebookChange, CodeText, NamedCode } from '../model/codebook-change'
import { diffTerms } from './diff-terms'

const TEXTS: readonly CodeText[] = ['description', 'includeWhen', 'excludeWhen', 'source', 'note']
const LANGUAGES = ['nb', 'nn', 'en'] as const

/** In the order of the newer codebook; codes that went away last. Codes are told apart by their ids. */
export function diffCodebooks(before: Codebook, after: Codebook): CodebookChange[] {
  const changes: CodebookChange[] = []
  if (before.name !== after.name) changes.push({ kind: 'name', before: before.name, after: after.name })
  const was = new Map(before.codes.map((code) => [code.id, code]))
  const is = new Set(after.codes.map(({ id }) => id))
  for (const code of after.codes) {
    const old = was.get(code.id)
    if (old === undefined) changes.push({ kind: 'code-added', code: named(code), terms: code.terms.length })
    else changes.push(...diffCode(old, code))
  }
  for (const code of before.codes) if (!is.has(code.id)) changes.push({ kind: 'code-removed', code: named(code), terms: code.terms.length })
  const kept = before.codes.filter(({ id }) => is.has(id)).map(({ id }) => id)
  const now = after.codes.filter(({ id }) => was.has(id)).map(({ id }) => id)
  if (kept.join('\n') !== now.join('\n')) changes.push({ kind: 'code-order' })
  return changes
}

function named({ id, label }: Code): NamedCode {
  return { id, label }
}

function diffCode(before: Code, after: Code): CodebookChange[] {
  const code = named(after)
  const changes: CodebookChange[] = []
  for (const language of LANGUAGES)
    if (before.label[language] !== after.label[language])
      changes.push({ kind: 'label', code, language, before: before.label[language], after: after.label[language] })
  if (before.category !== after.category) changes.push({ kind: 'category', code, before: before.category, after: after.category })
  for (const field of TEXTS) if ((before[field] ?? '') !== (after[field] ?? '')) changes.push({ kind: 'code-text', code, field })
  changes.push(...diffTerms(code, before.terms, after.terms))
  return changes
}
