/** From "this finding, that judgement" to verdicts. */
import { describeAnchor } from '../../shared/anchoring/describe-anchor'
import type { SourceDocument } from '../../shared/model/source-document'
import type { Judgement, Verdict } from '../../shared/model/verdict'
import type { TextSpan } from '../../shared/text/span'
import type { VerdictEdit } from '../state/verdict-state'

/** What is judged. */
export interface Target {
  readonly document: SourceDocument
  /** The directive's sentence, or the words that were selected. */
  readonly span: TextSpan
  /** What the rules say there; null when they find nothing. */
  readonly found: Verdict['found']
  /** The verdict it has already. */
  readonly verdict: Verdict | null
}

export interface Decision {
  readonly judgement: Judgement
  readonly memo: string
}

/**
 * The edit that gives each target its verdict. What a person added and then rejects is taken away again; what they added and then
 * change stays an addition, and confirming it changes nothing.
 */
export function judge(targets: readonly Target[], { judgement, memo }: Decision, now: number, newId: () => string): VerdictEdit {
  const put: Verdict[] = []
  const remove: Verdict[] = []
  for (const { document, span, found, verdict } of targets) {
    const added = found === null && verdict?.judgement.kind === 'added'
    if (added && judgement.kind === 'confirmed') continue
    if (added && judgement.kind === 'rejected') {
      remove.push(verdict)
      continue
    }
    put.push({
      id: verdict?.id ?? newId(),
      anchor: describeAnchor(document, span),
      judgement: added && judgement.kind === 'changed' ? { ...judgement, kind: 'added' } : judgement,
      memo,
      coder: '',
      decidedAt: now,
      // Where the rules find nothing any more, what they once said is what a confirmation is about.
      found: found ?? verdict?.found ?? null,
    })
  }
  return { put, remove }
}
