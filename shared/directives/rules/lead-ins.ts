/** The lead-in rules by the word they can begin with. */
import { compilePattern, type WordPattern } from '../match-words'
import type { LeadInRule } from '../rule'
import { LEAD_IN_LABELS } from './lead-in-labels.nb'
import { LEAD_IN_SENTENCES } from './lead-in-sentences.nb'

/** In the order they are tried at one word. */
export const LEAD_IN_RULES: readonly LeadInRule[] = [...LEAD_IN_SENTENCES, ...LEAD_IN_LABELS]

interface CompiledLeadIn {
  readonly rule: LeadInRule
  readonly pattern: WordPattern
}

const byFirstWord = new Map<string, CompiledLeadIn[]>()
for (const rule of LEAD_IN_RULES) {
  const pattern = compilePattern(rule.pattern)
  for (const first of pattern.firstWords) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { rule, pattern }])
}

/** Nouns that a compound at the head of a label ends in: "rekkefølgekrav", "strakstiltak". */
const COMPOUND = /.{2,}(krav|vilkår|tiltak|oppgaver|oppgåver)$/

/** The lead-in rules that can match at a word. */
export function leadInsByFirstWord(folded: string): readonly CompiledLeadIn[] {
  return byFirstWord.get(folded) ?? byFirstWord.get(COMPOUND.exec(folded)?.[1] ?? '') ?? []
}
