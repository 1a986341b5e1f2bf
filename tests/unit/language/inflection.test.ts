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
  'idé ideen ideer ideene idear idés ideane ideens',
  'komité komiteen komiteer komiteene komitear',
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
    // The last letter of 'idé' is stressed: it is no ending.
    ['idé', 'id'],
    ['idé', 'ids'],
    ['idé', 'iden'],
    ['idé', 'idet'],
    ['idé', 'ider'],
    ['kafé', 'kaf'],
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
        const listed = inflectedForms(word).flatMap(({ forms }) => forms)
        expect(listed).toContain(word)
        for (const form of listed) expect(isInflectionOf(form, word), `${form} from ${word}`).toBe(true)
        for (const form of forms)
          if (isInflectionOf(form, word)) expect(listed.map((one) => one.replaceAll('é', 'e'))).toContain(form.replaceAll('é', 'e'))
      }
    }
  })
  test('of a word without inflections, none', () => expect(inflectedForms('må')).toEqual([]))
  test('are told apart by word class, of which one may have several; the word first', () => {
    const forms = Object.fromEntries(inflectedForms('leve').map(({ as, forms: own }) => [as, own]))
    expect(Object.keys(forms)).toEqual(['noun', 'verb', 'adjective'])
    expect(forms).toMatchObject({ verb: expect.arrayContaining(['lever', 'levde', 'levd', 'levende']) })
    expect(forms.noun).not.toContain('levde')
    for (const own of Object.values(forms)) expect(own[0]).toBe('leve')
  })
  test('have the irregular ones by themselves, and those accepted of no class', () => {
    const by = (word: string, as: string) => inflectedForms(word).find((group) => group.as === as)?.forms
    expect(by('skrive', 'irregular')).toEqual(expect.arrayContaining(['skrev', 'skreiv']))
    expect(by('skrive', 'irregular')).not.toContain('skrive')
    expect(by('sikkert', 'adjective')).toContain('sikre')
    expect(by('sikkert', 'other')).toContain('sikrene')
    expect(by('utvikling', 'other')).toBeUndefined()
    expect(by('idé', 'noun')?.[0]).toBe('idé')
    expect(by('idé', 'irregular')).toBeUndefined()
  })
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
