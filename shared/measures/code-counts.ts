/** Mentions and mandates of each code, and the strongest step on the ladder (design: measures.md). */
import { type CodeCount, LADDER, type LadderStep } from '../model/analysis'
import type { Mention } from '../model/codebook'
import type { Directive } from '../model/directive'
import type { CodeId } from '../model/identifiers'
import { formOf, tally } from './forms'

function strongest(mandates: readonly Directive[], mentions: number): LadderStep {
  const steps = new Set<LadderStep>(mandates.map((directive) => directive.modality))
  if (mentions > 0) steps.add('mentioned')
  return LADDER.find((step) => steps.has(step)) ?? 'absent'
}

/** One row for every code, in the order given: "absent" is a finding too. */
export function countCodes(
  codes: readonly CodeId[],
  text: string,
  mentions: readonly Mention[],
  directives: readonly Directive[],
): CodeCount[] {
  const mentionsOf = new Map<CodeId, Mention[]>(codes.map((code) => [code, []]))
  for (const mention of mentions) mentionsOf.get(mention.code)?.push(mention)
  const mandatesOf = new Map<CodeId, Directive[]>(codes.map((code) => [code, []]))
  for (const directive of directives) for (const code of directive.codes) mandatesOf.get(code)?.push(directive)
  return codes.map((code) => {
    const own = mentionsOf.get(code) ?? []
    const mandates = mandatesOf.get(code) ?? []
    return {
      code,
      mentions: own.length,
      mandates: mandates.length,
      ladder: strongest(mandates, own.length),
      forms: tally(own.map((mention) => formOf(text.slice(mention.start, mention.end)))),
    }
  })
}
