import { describe, expect, it } from 'vitest'
import { explainRule, RULE_BOOK, ruleOf } from '../../../shared/directives/rule-book.ts'
import { PLACE_RULES } from '../../../shared/directives/rules/place.nb.ts'
import { NOT_DIRECTIVE_REASONS } from '../../../shared/model/directive.ts'
import { extractFromText } from '../../helpers/extract-from-text.ts'

const LANGUAGES = ['nb', 'nn', 'en'] as const

it.each(RULE_BOOK.map(({ id }) => id))('%s is explained in three languages', (id) => {
  const said = LANGUAGES.map((language) => explainRule(id, language))
  for (const sentence of said) expect(sentence).toMatch(/^[«“\p{Lu}].{10,150}\.$/u)
  expect(new Set(said).size).toBeGreaterThan(1)
})

it('explains a cue of several words by its dictionary form', () => {
  expect(explainRule('obligation/pålagt', 'nb')).toBe('Ordene er en form av «pålegge», som sier at noe er påkrevd.')
  expect(explainRule('obligation/pålagt', 'en')).toContain('“pålegge”')
})

it('explains a rule about lead-ins by its cue', () => {
  expect(explainRule('lead-in/tiltak', 'nn')).toBe(
    'Punktet står under ei innleiing med ei form av «tiltak», som gjeld alt som er lista opp der.',
  )
})

it('has an explanation for the user’s own verdict and for a second cue, and none for what it does not know', () => {
  expect(explainRule('verdict', 'nb')).toContain('menneske')
  expect(explainRule('none/second-cue', 'nb')).toContain('én gang')
  expect(explainRule('none/no-such-rule', 'nb')).toBeNull()
  expect(ruleOf('none/no-such-rule')).toBeNull()
})

it('has rules only for classes and reasons that exist', () => {
  const known = new Set<string>([...NOT_DIRECTIVE_REASONS, 'obligation', 'prohibition', 'recommendation', 'permission', 'intention'])
  expect(RULE_BOOK.filter((rule) => !known.has(rule.class))).toEqual([])
})

describe.each(PLACE_RULES)('rule $id', ({ id, example, counterExample, type = 'plan' }) => {
  const deciders = (source: string): string[] => {
    const { directives, notDirectives } = extractFromText(source, { type })
    return [...directives, ...notDirectives].map(({ rule }) => rule)
  }
  it('decides its example', () => expect(deciders(example)).toContain(id))
  it('leaves its counter-example alone', () => expect(deciders(counterExample)).not.toContain(id))
})
