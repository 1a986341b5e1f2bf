import { describe, expect, it } from 'vitest'
import { analyseDocument } from '../../../shared/analysis/analyse-document'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { steeringProfile } from '../../../shared/compare/steering-profile'
import type { Directive } from '../../../shared/model/directive'
import { makeDocument } from '../../helpers/make-document'

function profileOf(...paragraphs: string[]) {
  const document = makeDocument(paragraphs)
  const codebook = standardCodebook()
  const analysis = analyseDocument(document, codebook, document.profile, { includeFurniture: false })
  const words = (directives: readonly Directive[]): string[] => directives.map(({ start, end }) => document.text.slice(start, end))
  return { ...steeringProfile(document.text, analysis, codebook.codebook.codes), text: document.text, words }
}

describe('the steering profile', () => {
  it('puts the forms of one actor together, and says who is not named', () => {
    const profile = profileOf('Bydelene skal rapportere. Bydelen skal bidra. Kommunen bør delta. Planen skal revideres.')
    expect(profile.addressees.map(({ actor, names, directives }) => [actor, names, directives.length])).toEqual([
      [
        'districts',
        [
          { name: 'Bydelen', count: 1 },
          { name: 'Bydelene', count: 1 },
        ],
        2,
      ],
      ['Kommunen', [{ name: 'Kommunen', count: 1 }], 1],
    ])
    expect(profile.words(profile.unnamed)).toEqual(['Planen skal revideres.'])
    expect(profile.named).toHaveLength(3)
  })

  it('gives a pronoun to the actor it stands for', () => {
    const profile = profileOf('Bydelene skal lage en plan. De skal også rapportere om den.')
    expect(profile.addressees.map(({ names, directives }) => [names, directives.length])).toEqual([[[{ name: 'Bydelene', count: 2 }], 2]])
  })

  it('gives every directive its step of the ladder, and those that hold on a condition', () => {
    const profile = profileOf('Bydelen skal svare. Bydelen bør svare. Bydelen skal ikke svare, med mindre noe haster.')
    expect(profile.byModality.obligation).toHaveLength(1)
    expect(profile.byModality.recommendation).toHaveLength(1)
    expect(profile.words(profile.byModality.prohibition)).toEqual(['Bydelen skal ikke svare, med mindre noe haster.'])
    expect(profile.conditional).toEqual(profile.byModality.prohibition)
  })

  it('orders themes by how binding they are, and names those that are not there', () => {
    const profile = profileOf('Innovasjon er viktig. Bydelene bør styrke medvirkning. Bydelene skal bruke digitale verktøy.')
    expect(profile.themes.map(({ code, ladder, mandates }) => [code, ladder, mandates.length])).toEqual([
      ['digitalisation', 'obligation', 1],
      ['participation', 'recommendation', 1],
      ['innovation', 'mentioned', 0],
    ])
    expect(profile.absentThemes).toContain('cocreation')
    expect(profile.words(profile.themed)).toHaveLength(2)
  })

  it('tells goals, parameters, activities and reports apart', () => {
    const profile = profileOf(
      'Målet er at alle skal få hjelp. Bydelen skal bruke styringsparameteren i rapporten. Bydelen skal utarbeide en plan. Bydelen skal rapportere.',
    )
    expect(profile.words(profile.byRequirement.reporting)).toEqual(['Bydelen skal rapportere.'])
    expect(profile.words(profile.byRequirement.activity)).toEqual(['Bydelen skal utarbeide en plan.'])
    expect(profile.words(profile.byRequirement.parameter)).toEqual(['Bydelen skal bruke styringsparameteren i rapporten.'])
  })

  it('finds the words of control and the directives that use them', () => {
    const profile = profileOf('Resultatene måles hvert år. Bydelen skal rapportere på indikatorene.')
    const control = profile.steering.find(({ code }) => code === 'control_measurement')
    expect(control?.forms).toEqual({ indikatorene: 1, måles: 1, rapportere: 1 })
    expect(profile.words(control?.mandates ?? [])).toContain('Bydelen skal rapportere på indikatorene.')
  })

  it('puts deadlines in calendar order, whatever order they are written in', () => {
    const profile = profileOf(
      'Bydelen skal svare innen 1. mars 2023. Bydelen skal melde fra straks. Bydelen skal rapportere innen 15. januar 2022.',
      'Bydelen skal rapportere hvert år. Bydelen skal svare innen to uker. Alle skal svare innen to uker.',
    )
    expect(profile.dated.map(({ year, directive }) => [year, profile.words([directive])[0]])).toEqual([
      [2022, 'Bydelen skal rapportere innen 15. januar 2022.'],
      [2023, 'Bydelen skal svare innen 1. mars 2023.'],
    ])
    expect(profile.recurring.map(({ words }) => words)).toEqual(['hvert år'])
    expect(profile.terms.map(({ words, directives }) => [words, directives.length])).toEqual([
      ['straks', 1],
      ['innen to uker', 2],
    ])
    expect(profile.withDeadline).toHaveLength(6)
  })

  it('says where there is room: who may, and the words of trust and participation', () => {
    const profile = profileOf('Bydelene kan velge egne løsninger. Tillit er viktig, og innbyggerne skal involveres.')
    expect(profile.permissions.map(({ actor, directives }) => [actor, profile.words(directives)])).toEqual([
      ['districts', ['Bydelene kan velge egne løsninger.']],
    ])
    expect(profile.room.map(({ code, mentions, mandates }) => [code, mentions.length, mandates.length])).toEqual([
      ['participation', 1, 1],
      ['trust', 1, 1],
    ])
    expect(profile.absentRoom).toContain('bottom_up')
  })

  it('is empty for a text that directs nobody', () => {
    const profile = profileOf('Dette er en beskrivelse.')
    expect(profile).toMatchObject({ directives: [], addressees: [], themes: [], dated: [], permissions: [] })
    expect(profile.absentThemes.length).toBeGreaterThan(10)
  })
})
