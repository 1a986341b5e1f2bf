/** Tells one state of a document's verdicts from another. */
import { sha256 } from '../codebook/sha-256'
import type { Verdict } from '../model/verdict'

/** The same for the same own verdicts in any order, another as soon as one is given, changed or taken back. '' without any. */
export function verdictStamp(verdicts: readonly Verdict[]): string {
  const own = verdicts.filter(({ coder }) => coder === '')
  if (own.length === 0) return ''
  return sha256(JSON.stringify(own.map(({ id, decidedAt, judgement }) => [id, decidedAt, judgement]).sort()))
}
