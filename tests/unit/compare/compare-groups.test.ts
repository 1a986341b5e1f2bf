import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../../shared/compare/compare-groups'
import { digestDirectives, digestMentions } from '../../../shared/model/digest-rows'
import { digestFromText } from './digest-from-text'

const PLAN = digestFromText(`
  # Oppvekst
  Kommunen skal prøve ut innovasjon i barnehagene. Bydelene bør styrke samskaping.
  # Helse
  Alle må bidra. Kommunen skal ha en plan.`)

describe('a digest', () => {
  it('has each directive with its place, class, actor and codes', () =>
    expect(
      digestDirectives(PLAN).map(({ modality, named, section, codes }) => [
        modality,
        named[0]?.name,
        PLAN.sections[section]?.title,
        codes.includes('innovation' as never),
      ]),
    ).toEqual([
      ['obligation', 'Kommunen', 'Oppvekst', true],
      ['recommendation', 'Bydelene', 'Oppvekst', false],
      ['obligation', 'Alle', 'Helse', false],
      ['obligation', 'Kommunen', 'Helse', false],
    ]))

  it('counts the words of the body, by section and by form', () => {
    expect(PLAN.words).toBe(21)
    expect(PLAN.sections.map(({ words, at }) => [at, words])).toEqual([
      [0, 12],
      [12, 9],
    ])
    expect(PLAN.formCounts[PLAN.forms.indexOf('kommunen')]).toBe(2)
  })

  it('has the mentions of codes', () => expect(digestMentions(PLAN).some(({ code, at }) => code === 'cocreation' && at < 12)).toBe(true))
})

describe('comparing', () => {
  const other = digestFromText('Skolene er gode. Lærerne skal følge elevene. Skolene ligger nær.')
  const [plan, school] = compareGroups([[PLAN], [other]])

  it('gives rates with their denominators', () => {
    expect(plan?.figures.directives.count).toBe(4)
    expect(plan?.figures.directives.rate?.value).toBeCloseTo((4 * 1000) / 21)
    expect(plan?.figures.raw.count).toBe(3)
    expect(plan?.figures.byModality.recommendation.count).toBe(1)
  })
  it('gives the step of the ladder of each code, absent ones too', () => {
    const step = (code: string) => plan?.figures.codes.find((one) => one.code === code)?.ladder
    expect([step('innovation'), step('cocreation')]).toEqual(['obligation', 'recommendation'])
    expect(school?.figures.codes.find((one) => one.code === 'innovation')?.ladder).toBe('absent')
  })
  it('measures spread over the sections of a document', () => expect(plan?.figures.dispersion?.dp).toBeCloseTo(Math.abs(0.5 - 12 / 21)))
  it('takes a collection as one text with the documents as its parts', () => {
    const [both] = compareGroups([[PLAN, other], [other]])
    expect(both?.figures).toMatchObject({ documents: 2, parts: 2, words: PLAN.words + other.words })
  })
  it('needs one codebook, and one alone is key for nothing', () => {
    expect(compareGroups([[PLAN]])[0]).toMatchObject({ directives: null, keywords: [], keyActors: [], figures: { words: PLAN.words } })
    expect(() => compareGroups([[PLAN], [{ ...other, codebookHash: 'another' }]])).toThrow(RangeError)
  })
})

it('says whom one addresses more than the other, by shares of the directives', () => {
  const one = digestFromText('Bydelene skal melde fra. Bydelene må rapportere. Bydelene bør samarbeide. Rektor skal delta.')
  const two = digestFromText('Rektor skal melde fra. Rektor må rapportere. Rektor bør samarbeide.')
  const [first, second] = compareGroups([[one], [two]])
  expect(first?.keyActors.map(({ actor, here, there }) => [actor, here, there])).toEqual([['districts', 3, 0]])
  expect(second?.keyActors.map(({ actor, here, there, logRatio }) => [actor, here, there, logRatio])).toEqual([['Rektor', 3, 1, 2]])
})
