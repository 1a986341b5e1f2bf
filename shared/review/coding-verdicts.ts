/** From a coder's class for a passage to a verdict. */
import type { Anchor } from '../model/anchor'
import type { CodedClass } from '../model/coding'
import type { Judgement, Verdict } from '../model/verdict'
import { classOf } from './verdict-at'

interface Coded {
  readonly anchor: Anchor
  readonly class: CodedClass
  readonly memo: string
  readonly coder: string
  readonly decidedAt: number
  /** What the rules say there, when the document is here; null when they find nothing or it is not. */
  readonly found: Verdict['found']
  /** The coder's verdict on it so far. */
  readonly before: Verdict | null
  newId(): string
}

/** The same class again leaves the rest of the verdict (addressee, themes) as it was. */
export function codedVerdict({ anchor, class: coded, memo, coder, decidedAt, found, before, newId }: Coded): Verdict {
  const known = found ?? before?.found ?? null
  const judgement = before !== null && classOf(before) === coded ? before.judgement : judgementOf(coded, known)
  return { id: before?.id ?? newId(), anchor: before?.anchor ?? anchor, judgement, memo, coder, decidedAt, found: known }
}

function judgementOf(coded: CodedClass, found: Verdict['found']): Judgement {
  if (coded === 'none') return { kind: 'rejected', reason: 'other' }
  if (found === null) return { kind: 'added', modality: coded, addressee: null, codes: [] }
  if (found.modality === coded) return { kind: 'confirmed' }
  return { kind: 'changed', modality: coded, addressee: found.addressee, codes: found.codes }
}
