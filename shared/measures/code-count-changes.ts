/** What changed in the counts of codes from one analysis of a document to another. */
import type { CodeCount, DocumentAnalysis } from '../model/analysis'
import type { CodeCountChange, CodeFigures } from '../model/codebook-version'
import type { CodeId } from '../model/identifiers'

/** Codes whose mentions or mandates differ, those of `after` first in their order, then those it does not have. */
export function codeCountChanges(before: readonly CodeCount[], after: readonly CodeCount[]): CodeCountChange[] {
  const was = figuresByCode(before)
  const is = figuresByCode(after)
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((code) => {
    const change = { code, before: was.get(code) ?? null, after: is.get(code) ?? null }
    const same = change.before?.mentions === change.after?.mentions && change.before?.mandates === change.after?.mandates
    return same ? [] : [change]
  })
}

function figuresByCode(counts: readonly CodeCount[]): ReadonlyMap<CodeId, CodeFigures> {
  return new Map(counts.map(({ code, mentions, mandates }) => [code, { mentions, mandates }]))
}

/**
 * The changes that another codebook alone has made, or null when the codebook is the same, or when something else
 * differs too (rules, profile, what is counted) and the figures cannot be compared.
 */
export function changesByCodebook(before: DocumentAnalysis, after: DocumentAnalysis): CodeCountChange[] | null {
  const same = (of: (analysis: DocumentAnalysis) => unknown): boolean => JSON.stringify(of(before)) === JSON.stringify(of(after))
  const comparable = same(({ pipelineVersion }) => pipelineVersion) && same(({ profile }) => profile) && same(({ options }) => options)
  return before.codebookHash === after.codebookHash || !comparable ? null : codeCountChanges(before.codes, after.codes)
}
