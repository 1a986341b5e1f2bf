import { describe, expect, it, test } from 'vitest'
import { inflectedForms, inflectionStem, isInflectionOf } from '../../../shared/language/inflection.nb'
import { isToldNoun, NOUN_SUFFIXES } from '../../../shared/language/told-nouns.nb'

describe('a noun that its form tells', () => {
  for (const { id, stem, example, counterExample } of NOUN_SUFFIXES)
    test(`-${id}: ${example}, not ${counterExample}`, () => {
      expect(stem.test(example)).toBe(true)
      expect(isToldNoun(example, example)).toBe(true)
      expect(isToldNoun(counterExample, counterExample)).toBe(false)
    })

  // Each is a verb's or an adjective's stem too, or ends so by chance.
  test.each([
    ...['plan', 'mål', 'samarbeid', 'arbeid', 'samskap', 'verdiskap', 'budsjett', 'rapport', 'bruk', 'vedtak', 'ring', 'ting'],
    ...['forring', 'påtving', 'langfing', 'feberhet', 'punchet', 'medvitet', 'interessent', 'meddom', 'nemnd'],
  ])('is not %s', (stem) => expect(isToldNoun(stem, stem)).toBe(false))

  it('is searched for with the endings of nouns', () => {
    expect(inflectedForms('medvirkningsplan').map(({ as }) => as)).toEqual(['noun'])
    const forms = inflectedForms('medvirkningsplan').flatMap((group) => group.forms)
    expect(forms).toEqual(
      expect.arrayContaining('medvirkningsplanen medvirkningsplaner medvirkningsplanene medvirkningsplanar medvirkningsplanane'.split(' ')),
    )
    expect(forms.filter((form) => /(?:ast|este?|ere|are|[^e]t|ende|te)$/.test(form))).toEqual([])
  })

  test.each([
    ['medvirkningsplan', 'medvirkningsplanast'],
    ['kulturplan', 'kulturplante'],
    ['tjeneste', 'tjene'],
    ['funksjon', 'funksjonere'],
    ['utvalget', 'utvalgte'],
    ['utviklingen', 'utviklingenere'],
  ])('%s is not found as %s', (word, form) => expect(isInflectionOf(form, word)).toBe(false))

  test.each([
    'utvikling utviklingen utviklinga utviklinger utviklingene utviklingar utviklingane utviklings utviklingens utviklingenes',
    'kommune kommunen kommuner kommunene kommunens kommunar kommunane kommunes kommunenes',
    'tjenesteområde tjenesteområdet tjenesteområder tjenesteområdene tjenesteområda tjenesteområdets',
    'handlingsprogram handlingsprogrammet handlingsprogrammer handlingsprogrammene handlingsprogrammets handlingsprogrammenes',
    'sykdom sykdommen sykdommer sykdommene sykdommens sykdommers sykdommenes',
    'hendelse hendelsen hendelser hendelsene hendelsens',
    'moglegheit moglegheita moglegheiter moglegheitene',
    'klimastrategi klimastrategien klimastrategier klimastrategiene klimastrategiar klimastrategiane',
  ])('from each form to each: %s', (family) => {
    const forms = family.split(' ')
    for (const word of forms.filter((form) => !form.endsWith('s') || form === forms[0]))
      for (const form of forms) {
        expect(isInflectionOf(form, word), `${form} from ${word}`).toBe(true)
        expect(form.startsWith(inflectionStem(word))).toBe(true)
      }
  })

  // What looks like one of them with an ending, and is another word: every form is found as before.
  test.each([
    ['forringer', 'forringet'],
    ['langfinger', 'langfingrene'],
    ['gullrushet', 'gullrush'],
    ['kulturmedvitet', 'kulturmedvit'],
    ['produsenter', 'produsent'],
    ['dvergplanet', 'dvergplaneten'],
    ['karisma', 'karismaen'],
    ['auksjonér', 'auksjonerer'],
    ['rapporter', 'rapporterer'],
    ['budsjetter', 'budsjetterer'],
  ])('%s is still found as %s', (word, form) => expect(isInflectionOf(form, word)).toBe(true))
})

test('a verb written with an accent is looked up by what comes before it', () =>
  expect('siterer'.startsWith(inflectionStem('sitér'))).toBe(true))
