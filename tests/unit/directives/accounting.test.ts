import { describe, expect, it } from 'vitest'
import { MODAL_FORMS } from '../../../shared/language/modal-verbs.nb.ts'
import { extractFromText } from '../../helpers/extract-from-text.ts'
import { seededRandom } from '../../helpers/seeded-random.ts'

/** Counts each modal token of a text, and how often the rules account for it. */
function accounts(source: string): { readonly tokens: number; readonly cues: number; readonly doubled: number } {
  const read = extractFromText(source, { type: 'plan', issuer: 'Oslo kommune' })
  const tokens = new Set(
    read.tokens
      .flat()
      .filter((token) => Object.hasOwn(MODAL_FORMS, token.folded))
      .map((token) => token.start),
  )
  const cues = new Set(read.directives.map((one) => one.cue.span.start).filter((start) => tokens.has(start)))
  const rejected = read.notDirectives.map((one) => one.cue.span.start).filter((start) => tokens.has(start))
  const doubled = rejected.length - new Set(rejected).size + rejected.filter((start) => cues.has(start)).length
  return { tokens: tokens.size, cues: new Set([...cues, ...rejected]).size, doubled }
}

const WORDS = [
  ...Object.keys(MODAL_FORMS),
  ...'kommunen bydelene vi det som at hvis når hvordan ikke ingen og , : . ? « » må til å ha vært utarbeide vedtas planen innen 2025 for av pålagt er'.split(
    ' ',
  ),
]

describe('accounting for modal verbs', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('accounts for each token once in nonsense, seed %i', (seed) => {
    const random = seededRandom(seed)
    const pick = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? ''
    const lines = Array.from({ length: 30 }, () => {
      const mark = ['', '', '- ', '  - ', '# ', '~ ', '| '][Math.floor(random() * 7)] ?? ''
      return mark + Array.from({ length: 1 + Math.floor(random() * 12) }, pick).join(' ') + (random() < 0.3 ? ':' : '')
    })
    const { tokens, cues, doubled } = accounts(lines.join('\n'))
    expect({ cues, doubled }).toEqual({ cues: tokens, doubled: 0 })
  })

  it('reports furniture with its reason', () => {
    const { notDirectives } = extractFromText('~ Kommunen skal svare')
    expect(notDirectives.map((one) => one.reason)).toEqual(['furniture'])
  })

  it('finds nothing in an empty document', () => {
    expect(extractFromText('')).toMatchObject({ directives: [], notDirectives: [] })
  })
})
