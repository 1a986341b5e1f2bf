import { describe, expect, it } from 'vitest'
import { DISTRICT_ROLE_RULES, type DistrictRoleRule } from '../../../shared/measures/district-roles.nb.ts'
import { roleByTask, roleByWords } from '../../../shared/measures/district-themes.ts'

const DISTRICT = /bydel(?:ene|\sAlna)/iu

function roleIn({ task }: DistrictRoleRule, sentence: string): string {
  if (task !== undefined) return roleByTask(sentence.replace(/^.*?\sskal/u, ''))
  const at = sentence.search(DISTRICT)
  const name = DISTRICT.exec(sentence)?.[0] ?? ''
  return roleByWords(sentence.slice(0, at), sentence.slice(at + name.length))
}

describe.each(DISTRICT_ROLE_RULES)('$id', (rule) => {
  it('gives its example its role', () => expect(roleIn(rule, rule.example)).toBe(rule.role))
  it('leaves its counter-example alone', () => expect(roleIn(rule, rule.counterExample)).not.toBe(rule.role))
})

describe('where nothing is said of it', () => {
  it.each([
    ['I ', ' får innbyggerne støtte til innovasjon.'],
    ['Innovasjon i ', ' blir målt av etaten.'],
    ['', ' vokser.'],
  ])('%sbydelene%s', (before, after) => expect(roleByWords(before, after)).toBe('named'))
})
