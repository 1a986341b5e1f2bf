import { describe, expect, test } from 'vitest'
import { inflectedForms, inflectionStem, isInflectionOf } from '../../../shared/language/inflection.nb'

const FAMILIES: readonly string[] = [
  'plan planen planer planene plans planens planenes planar planane',
  'tjeneste tjenesten tjenester tjenestene tjenestens',
  'utvikling utviklingen utviklinga utviklinger utviklingene utviklingar utviklingane utviklings',
  'utvikle utvikler utvikles utviklet utvikla utviklar utviklast utviklende utviklande',
  'innovasjon innovasjonen innovasjoner innovasjonene innovasjonar innovasjonane innovasjonens',
  'samarbeid samarbeidet samarbeida samarbeids',
  'bydel bydelen bydeler bydelene bydelane bydelar bydels bydelens bydelenes',
  'leder lederen ledere lederne lederens ledernes',
  'leiar leiaren leiarar leiarane',
  'program programmet programmer programmene programma',
  'middel middelet midler midlene midlar midlane',
  'regel regelen regler reglene reglar reglane',
  'artikkel artikkelen artikler artiklene',
  'studium studiet studier studiene',
  'idé ideen ideer ideene idear',
  'levere leverer leveres leverte levert leverende',
  'byggje byggjer byggjast bygde bygd',
  'tilstå tilstår tilstådde',
  'digital digitale digitalt',
  'viktig viktige viktigere viktigst viktigste',
  'viktig viktigare viktigast viktigaste',
  'ny nye nytt nyere nyest nyeste',
  'sikker sikkert sikre sikrere sikrest',
  'skrive skriver skrev skrevet skreiv',
  'vedta vedtar vedtatt vedtok',
  'bok boken bøker bøkene',
  'by byen byer byene',
]

describe('isInflectionOf', () => {
  for (const family of FAMILIES) {
    const [word = '', ...forms] = family.split(' ')
    test.each(forms)(`${word}: %s`, (form) => {
      expect(isInflectionOf(form, word)).toBe(true)
    })
  }

  test.each([
    ['må', 'mål'],
    ['må', 'måte'],
    ['må', 'måtte'],
    ['skal', 'skaler'],
    ['kan', 'kanal'],
    ['for', 'foren'],
    ['utvikling', 'utvikle'],
    ['utvikling', 'utviklingsarbeid'],
    ['innovasjon', 'tjenesteinnovasjon'],
    ['innovasjon', 'innovere'],
    ['samarbeid', 'samarbeidspartner'],
    ['mål', 'måned'],
    ['bydel', 'bydelsutvalg'],
    ['kurs', 'kuren'],
  ])('%s is not %s', (word, other) => {
    expect(isInflectionOf(other, word)).toBe(false)
  })

  test('also from an inflected form', () => {
    expect(isInflectionOf('bydel', 'bydelene')).toBe(true)
    expect(isInflectionOf('bydelens', 'bydelene')).toBe(true)
    expect(isInflectionOf('utvikle', 'utvikles')).toBe(true)
    expect(isInflectionOf('skrive', 'skrev')).toBe(true)
  })
})

describe('inflectedForms', () => {
  test('are forms that are recognised, and all that are in the families', () => {
    for (const family of FAMILIES) {
      const forms = family.split(' ')
      for (const word of forms) {
        const listed = inflectedForms(word)
        expect(listed[0]).toBe(word)
        for (const form of listed) expect(isInflectionOf(form, word), `${form} from ${word}`).toBe(true)
        for (const form of forms)
          if (isInflectionOf(form, word)) expect(listed.map((one) => one.replaceAll('é', 'e'))).toContain(form.replaceAll('é', 'e'))
      }
    }
  })
  test('of a word without inflections, the word', () => expect(inflectedForms('må')).toEqual(['må']))
})

describe('inflectionStem', () => {
  test('is a beginning of every inflection, from every form', () => {
    for (const family of FAMILIES) {
      const forms = family.split(' ')
      for (const word of forms)
        for (const form of forms)
          if (isInflectionOf(form, word))
            expect(form.startsWith(inflectionStem(word)), `${form} from ${word}: ${inflectionStem(word)}`).toBe(true)
    }
  })

  test('a modal verb is its own stem', () => {
    expect(inflectionStem('må')).toBe('må')
  })
})
