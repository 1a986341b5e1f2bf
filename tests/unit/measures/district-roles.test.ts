import { describe, expect, it } from 'vitest'
import { DISTRICT_ROLE_RULES } from '../../../shared/measures/district-roles.nb.ts'
import { roleByWords } from '../../../shared/measures/district-themes.ts'

function roleIn(sentence: string): string {
  return roleByWords(sentence.slice(0, sentence.search(/bydel/i)))
}

describe.each(DISTRICT_ROLE_RULES)('$id', ({ role, example, counterExample }) => {
  it('gives its example its role', () => expect(roleIn(example)).toBe(role))
  it('leaves its counter-example alone', () => expect(roleIn(counterExample)).not.toBe(role))
})
