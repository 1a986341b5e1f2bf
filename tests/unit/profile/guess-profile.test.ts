import { describe, expect, it } from 'vitest'
import type { DocumentProfile } from '../../../shared/model/document-profile.ts'
import { guessProfile } from '../../../shared/profile/guess-profile.ts'
import { TYPE_WORDS } from '../../../shared/profile/guess-type.ts'
import { readBlocks } from '../../helpers/extract-from-text.ts'

function guess(source: string, title: string | null = null, fileName = 'dokument.pdf'): DocumentProfile {
  return guessProfile({ ...readBlocks(source), title, fileName })
}

describe('guessProfile', () => {
  it('reads an allocation letter from its title and its sender', () => {
    const letter =
      'Oslo kommune\nByrådsavdeling for helse\nDato 20.12.21\nTildelingsbrev til bydelene 2022\nBystyret vedtok Oslo kommunes budsjett.'
    expect(guess(letter)).toEqual({ type: 'allocation-letter', issuer: 'Oslo kommune', year: 2022, date: '2021-12-20', language: 'nb' })
  })

  it('takes a municipal plan with an area strategy for a plan, of the year it was adopted when its title spans years', () => {
    const plan =
      'Tromsø vil\nKommuneplanens samfunnsdel med arealstrategi\nVedtatt av kommunestyret 17. juli 2020 sak 76/20\nTromsø kommune er stor. Tromsø kommune vokser.'
    expect(guess(plan)).toEqual({ type: 'plan', issuer: 'Tromsø kommune', year: 2020, date: '2020-07-17', language: 'nb' })
  })

  it('knows nynorsk by its little words', () => {
    expect(guess('Kommunen skal ikkje vente. Dei som ikkje kjem, får eit brev om kva som skjer.').language).toBe('nn')
    expect(guess('Kommunen skal ikke vente. De som ikke kommer, får et brev om hva som skjer.').language).toBe('nb')
  })

  it('names the ministry of a statute, and takes its year from the number', () => {
    const statute =
      'Lov om planlegging og byggesaksbehandling\nLOV-2008-06-27-71\nDepartement\nKommunal- og distriktsdepartementet\n§ 1-1. Formål'
    expect(guess(statute)).toEqual({
      type: 'law',
      issuer: 'Kommunal- og distriktsdepartementet',
      year: 2008,
      date: '2008-06-27',
      language: 'nb',
    })
  })

  it('takes a text of numbered sections for a law even without a title', () => {
    const sections = Array.from({ length: 12 }, (_, i) => `§ ${i + 1}\n${'Kommunen skal gi svar på søknaden. '.repeat(4)}`).join('\n')
    expect(guess(sections).type).toBe('law')
  })

  it('knows whose a political platform is', () => {
    const found = guess('Plattform for byrådet i Oslo 2023–2027\nVi er tre partier.')
    expect(found).toMatchObject({ type: 'platform', issuer: 'Byrådet i Oslo', year: 2023 })
  })

  it('falls back on the file name', () => {
    expect(guess('Vi skal samarbeide.', null, 'Handlingsplan_mot_rasisme_2025.pdf')).toMatchObject({ type: 'action-plan', year: 2025 })
  })

  it('says so when nothing is known', () => {
    expect(guess('Hei.')).toEqual({ type: 'other', issuer: null, year: null, date: null, language: 'nb' })
    expect(guess('')).toEqual({ type: 'other', issuer: null, year: null, date: null, language: 'nb' })
  })

  it('does not take case numbers and dates with points for years', () => {
    expect(guess('Sak 1998/2174-6\nVi viser til brevet.').year).toBeNull()
  })

  it.each(TYPE_WORDS)('reads «$example» as $type', ({ type, example }) => {
    expect(guess('Om dokumentet.', example).type).toBe(type)
  })
})
