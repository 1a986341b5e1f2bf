/** A person's verdicts on passages of a document. */
import { describeAnchor } from '../../shared/anchoring/describe-anchor'
import type { SourceDocument } from '../../shared/model/source-document'
import type { Verdict } from '../../shared/model/verdict'
import type { TextSpan } from '../../shared/text/span'

/** The verdict `judgement` on the words at `span`; the id tells the time of deciding too when none is given. */
export function makeVerdict(
  document: SourceDocument,
  span: TextSpan,
  judgement: Verdict['judgement'],
  more: Partial<Omit<Verdict, 'anchor' | 'judgement'>> = {},
): Verdict {
  const found = { modality: 'obligation', addressee: null, codes: [], rule: 'plain-modal' } as const
  return {
    id: `v${span.start}`,
    anchor: describeAnchor(document, span),
    judgement,
    memo: '',
    coder: '',
    decidedAt: 1_700_000_000_000,
    found: judgement.kind === 'added' ? null : found,
    ...more,
  }
}
