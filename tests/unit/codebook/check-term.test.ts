import { describe, expect, it } from 'vitest'
import { checkTerm, termProblem } from '../../../shared/codebook/check-term'
import { regexFault } from '../../../shared/codebook/regex-fault'
import { regexFaultMessage } from '../../../shared/i18n/codebook-words'
import { LANGUAGES } from '../../../shared/i18n/language'
import type { Term } from '../../../shared/model/codebook'
import { REGEX_FAULTS } from '../../../shared/model/codebook-error'

const term = (value: string, more: Partial<Term> = {}): Term => ({
  value,
  mode: 'compound',
  lang: ['nb', 'nn'],
  examples: [],
  counterExamples: [],
  ...more,
})

describe('what is wrong with a regular expression', () => {
  it.each([
    ['(sam', 'unclosed-group'],
    ['(?<!sam', 'unclosed-group'],
    ['sam)', 'unopened-group'],
    ['[a-z', 'unclosed-class'],
    ['*sam', 'nothing-to-repeat'],
    ['a{2', 'unclosed-repeat'],
    ['a{3,2}', 'repeat-order'],
    ['}', 'lone-bracket'],
    ['a]', 'lone-bracket'],
    ['[å-a]', 'range-order'],
    ['[\\p{L}-a]', 'range-order'],
    ['\\q', 'unknown-escape'],
    ['\\1', 'unknown-escape'],
    ['sam\\', 'trailing-backslash'],
    ['\\p{Bokstav}', 'unknown-property'],
    ['(?x)', 'unknown-group'],
    ['\\k<a>', 'group-name'],
    ['(?<1>a)', 'group-name'],
    // The expression is part of the engine's message, and must not be taken for the reason.
    ['(?:Invalid group/u: Nothing to repeat', 'unclosed-group'],
  ] as const)('%s is %s', (source, fault) => expect(regexFault(source)?.fault).toBe(fault))

  it('is nothing for one that is valid', () => expect(regexFault('(?<![\\p{L}])sam(?:skap)?')).toBeNull())

  it('is said in each language', () => {
    for (const language of LANGUAGES)
      for (const fault of REGEX_FAULTS) expect(regexFaultMessage(language, fault).length, `${language} ${fault}`).toBeGreaterThan(20)
  })
})

describe('a term under work', () => {
  it('is told whether it finds each example and counter-example', () => {
    const found = checkTerm(term('skap', { examples: ['skaperverk', 'samskaping', 'glede'], counterExamples: ['landskap', 'ro'] }))
    expect(found).toEqual({ problem: null, examples: [true, true, false], counterExamples: [true, false] })
  })

  it('finds what the help says that each way of matching finds', () => {
    const words = ['innovasjonen', 'innovasjonsarbeid', 'tjenesteinnovasjon', 'tenesteinnovasjon']
    expect(checkTerm(term('innovasjon', { examples: words, counterExamples: ['renovasjon'] }))).toMatchObject({
      examples: [true, true, true, true],
      counterExamples: [false],
    })
    expect(checkTerm(term('innovati', { mode: 'prefix', examples: ['innovativ', 'innovative'] })).examples).toEqual([true, true])
    expect(checkTerm(term('legge til rette for', { mode: 'phrase', examples: ['vi må legge til rette for mer'] })).examples).toEqual([true])
    expect(checkTerm(term('mål', { mode: 'word', examples: ['mål', 'målet'] })).examples).toEqual([true, false])
  })

  it.each([
    [term('  '), { kind: 'empty' }],
    [term('–', { mode: 'phrase' }), { kind: 'empty' }],
    [term('legge til rette', { mode: 'word' }), { kind: 'several-words' }],
    [term('legge til rette', { mode: 'phrase' }), null],
    [term('sam skap', { mode: 'regex' }), null],
  ])('%o', (given, problem) => expect(termProblem(given)).toEqual(problem))

  it('has the fault of its expression, or of the expression of what it leaves out', () => {
    expect(termProblem(term('(', { mode: 'regex' }))).toMatchObject({ kind: 'invalid-regex', field: 'value', fault: 'unclosed-group' })
    expect(termProblem(term('skap', { excludeRegex: '[' }))).toMatchObject({ field: 'excludeRegex', fault: 'unclosed-class' })
    expect(checkTerm(term('(', { mode: 'regex', examples: ['('] })).examples).toEqual([false])
  })
})
