import { describe, expect, it } from 'vitest'
import { steeringSentences } from '../../../shared/i18n/steering-sentences'

/** How many links a message has, when its parameters are words or numbers. */
function links(message: unknown): number {
  const said = typeof message === 'function' ? (message as (...given: unknown[]) => string)(2, 'b', 'c', 'd') : message
  return [...String(said).matchAll(/⟦[^⟦⟧]+⟧/g)].length
}

describe('the sentences of the steering profile', () => {
  it('lead to as many things in every language', () => {
    const keys = Object.keys(steeringSentences.nb) as (keyof typeof steeringSentences.nb)[]
    const of = (language: 'nb' | 'nn' | 'en') => Object.fromEntries(keys.map((key) => [key, links(steeringSentences[language][key])]))
    expect(of('nn')).toEqual(of('nb'))
    expect(of('en')).toEqual(of('nb'))
    expect(of('nb')).toMatchObject({ size: 1, named: 1, 'n.obligation': 1, noThemes: 0 })
  })
  it('say it in good bokmål, nynorsk and English', () => {
    expect(steeringSentences.nb.named('136', '144', '94')).toBe('⟦136 av 144⟧ (94 %) sier hvem som skal handle.')
    expect(steeringSentences.nn.permits(1)).toBe('⟦1⟧ direktiv gjev nokon høve til å gjere noko.')
    expect(steeringSentences.en.unnamed(1)).toBe('⟦1⟧ names nobody.')
  })
})
