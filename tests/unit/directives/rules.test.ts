import { describe, expect, it } from 'vitest'
import { CUE_RULES, MODAL_RULES } from '../../../shared/directives/rules/index.ts'
import { LEAD_IN_RULES } from '../../../shared/directives/rules/lead-ins.ts'
import { REQUIREMENT_RULES } from '../../../shared/directives/rules/requirement.nb.ts'
import type { DocumentProfile } from '../../../shared/model/document-profile.ts'
import { extractFromText } from '../../helpers/extract-from-text.ts'

/** Rules that lean on what kind of document it is, and who wrote it. */
const PROFILES: Readonly<Record<string, Partial<DocumentProfile>>> = {
  'intention/issuer': { type: 'plan', issuer: 'Tromsø kommune' },
  'intention/programme': { type: 'platform' },
  'prohibition/kan-ikke-actor': { type: 'law' },
  'prohibition/kan-ikke-limit': { type: 'law' },
}

/** Ids of the rules that decided something in a sentence. */
function deciders(sentence: string, rule: string): string[] {
  const { directives, notDirectives } = extractFromText(sentence, PROFILES[rule] ?? {})
  return [...directives, ...notDirectives].map((found) => found.rule)
}

describe.each([...CUE_RULES, ...MODAL_RULES])('rule $id', (rule) => {
  it('decides its example', () => {
    expect(deciders(rule.example, rule.id)).toContain(rule.id)
  })
  it('leaves its counter-example alone', () => {
    expect(deciders(rule.counterExample, rule.id)).not.toContain(rule.id)
  })
})

describe.each(LEAD_IN_RULES)('rule $id', (rule) => {
  const deciders = (source: string): string[] =>
    extractFromText(source, { type: rule.types?.[0] ?? 'other' }).directives.map((found) => found.rule)
  it('decides its example', () => expect(deciders(rule.example)).toEqual([rule.id]))
  it('leaves its counter-example alone', () => expect(deciders(rule.counterExample)).not.toContain(rule.id))
})

describe('the rule lists', () => {
  it('have an id of its own for every rule', () => {
    const ids = [...CUE_RULES, ...MODAL_RULES, ...LEAD_IN_RULES].map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe.each(REQUIREMENT_RULES)('rule $id', ({ type, example, cue, counterExample }) => {
  const found = (source: string): (string | null)[][] => {
    const { text, directives } = extractFromText(source, { type: 'allocation-letter' })
    return directives.map(({ requirement, requirementCue: at }) => [requirement, at && text.slice(at.start, at.end)])
  }
  it('gives its example its type by its word', () => expect(found(example)).toEqual([[type, cue]]))
  it('leaves its counter-example alone', () => {
    const others = found(counterExample)
    expect(others).toHaveLength(1)
    expect(others.map(([other]) => other)).not.toContain(type)
  })
})
