import { describe, expect, it } from 'vitest'
import { codebookHash } from '../../../shared/codebook/codebook-hash'
import { diffCodebooks } from '../../../shared/codebook/diff-codebook'
import { withCode, withNewTerm, withoutTerm, withTerm } from '../../../shared/codebook/edit-codebook'
import { parseCodebook } from '../../../shared/codebook/parse-codebook'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { writeCodebook } from '../../../shared/codebook/write-codebook'
import { changeSentence } from '../../../shared/i18n/codebook-changes'
import type { Code, Codebook, Term } from '../../../shared/model/codebook'
import { codeId } from '../../../shared/model/identifiers'
import { randomCodebook } from '../../helpers/random-codebook'
import { seededRandom } from '../../helpers/seeded-random'

const term = (value: string, more: Partial<Term> = {}): Term => ({
  value,
  mode: 'compound',
  lang: ['nb', 'nn'],
  examples: [value],
  counterExamples: [],
  ...more,
})
const code = (id: string, name: string, ...terms: Term[]): Code => ({
  id: codeId(id),
  category: 'theme',
  label: { nb: name, nn: name, en: name },
  description: '',
  terms,
})
const samskaping = code('cocreation', 'Samskaping', term('samskap'), term('samarbeid'))
const before: Codebook = { name: 'Standard', version: 1, codes: [samskaping, code('trust', 'Tillit')] }

/** What the history says, in bokmål. */
const said = (after: Codebook): string[] => diffCodebooks(before, after).map((change) => changeSentence('nb', change))
const changed = (now: Code): string[] => said(withCode(before, now))

describe('what was changed', () => {
  it('is nothing for the same content, whatever the version', () => expect(said({ ...before, version: 7 })).toEqual([]))

  it('names words that came and went', () => {
    expect(changed(withNewTerm(samskaping, term('medskaping'), 2))).toEqual([
      'la til «medskaping» i Samskaping (ord med bøyninger og sammensetninger)',
    ])
    expect(changed(withoutTerm(samskaping, 0))).toEqual(['tok bort «samskap» fra Samskaping'])
  })

  it('sees a changed word as the same term when it keeps its place or an example', () => {
    expect(changed(withTerm(samskaping, 0, term('samskapning', { examples: [] })))[0]).toBe(
      'endret «samskap» til «samskapning» i Samskaping',
    )
    const moved = { ...samskaping, terms: [term('samarbeid'), term('skaping', { examples: ['samskap'] }), term('ny')] }
    expect(changed(moved)).toContain('endret «samskap» til «skaping» i Samskaping')
  })

  it('says how a word is matched, and what its examples are', () => {
    const now = term('samskap', { mode: 'prefix', examples: ['samskap', 'samskaper'], counterExamples: ['skap'], caseSensitive: true })
    expect(changed(withTerm(samskaping, 0, now))).toEqual([
      'endret treffmåten for «samskap» i Samskaping fra «ord med bøyninger og sammensetninger» til «begynnelsen av ord»',
      'lot «samskap» i Samskaping skille mellom store og små bokstaver',
      'la til eksempelet «samskaper» for «samskap» i Samskaping',
      'la til moteksempelet «skap» for «samskap» i Samskaping',
    ])
  })

  it('names codes that came, went, and got other names or definitions', () => {
    expect(said({ ...before, name: 'Min kodebok', codes: [samskaping, code('design', 'Design', term('design'))] })).toEqual([
      'ga kodeboken navnet «Min kodebok»',
      'la til koden Design med 1 ord',
      'tok bort koden Tillit med 0 ord',
    ])
    const named = { ...samskaping, label: { ...samskaping.label, nn: 'Samskaping i lag' }, includeWhen: 'flere parter' }
    expect(changed(named)).toEqual([
      'endret navnet på nynorsk fra «Samskaping» til «Samskaping i lag»',
      'endret «tas med når» for Samskaping',
    ])
    expect(changed({ ...samskaping, category: 'actor' })).toEqual(['flyttet Samskaping fra Tema til Aktører'])
  })

  it('is said in nynorsk and English too', () => {
    const [change] = diffCodebooks(before, withCode(before, withNewTerm(samskaping, term('medskaping', { mode: 'word' }), 2)))
    if (change === undefined) throw new Error('no change')
    expect(changeSentence('nn', change)).toBe('la til «medskaping» i Samskaping (nøyaktig dette ordet)')
    expect(changeSentence('en', change)).toBe('added “medskaping” to Samskaping (exactly this word)')
  })
})

it.each(Array.from({ length: 30 }, (_, i) => i + 1))('finds a change exactly when the content differs (seed %i)', (seed) => {
  const random = seededRandom(seed)
  const standard = standardCodebook().codebook
  const one = randomCodebook(standard, random, 3)
  const other = randomCodebook(one, random, Math.floor(random() * 3))
  const same = codebookHash(one) === codebookHash(other)
  expect(diffCodebooks(one, other).length === 0).toBe(same)
  for (const change of diffCodebooks(one, other)) expect(changeSentence('nb', change)).not.toMatch(/undefined|\[object/)
})

it.each([1, 2, 3, 4, 5])('the JSON file gives the same codebook back, with the same hash (seed %i)', (seed) => {
  const codebook = { ...randomCodebook(standardCodebook().codebook, seededRandom(seed), 12), version: 3 }
  const read = parseCodebook(writeCodebook(codebook))
  expect(read.ok && diffCodebooks(codebook, read.value)).toEqual([])
  expect(read.ok && codebookHash(read.value)).toBe(codebookHash(codebook))
})
