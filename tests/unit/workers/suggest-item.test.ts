import { expect, it } from 'vitest'
import { suggestItem } from '../../../renderer/workers/suggest-item'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'

const said = (name: string) => suggestItem(name, standardCodebook())

it('finds theme, addressee, class and type in what the user wrote', () => {
  expect(said('Bydelene skal rapportere om innovasjon')).toEqual({
    theme: 'innovation',
    actor: 'districts',
    least: 'obligation',
    requirement: 'reporting',
    words: '',
    deadline: false,
  })
  expect(said('Bydel Alna bør prøve ut samskaping innen 1. mars 2025.')).toMatchObject({
    theme: 'cocreation',
    actor: 'Bydel Alna',
    least: 'recommendation',
    requirement: null,
    deadline: true,
  })
})
it('takes the theme of the longest term', () => expect(said('Bydelene skal bruke medarbeiderdrevet innovasjon').theme).toBe('mdi'))
it('asks for a word where there is no theme', () =>
  expect(said('Bydelene skal melde sykefravær')).toMatchObject({ theme: null, actor: 'districts', words: 'sykefravær' }))
it('takes an addressee that the codebook does not know in the words of the text', () =>
  expect(said('Laglederen skal melde avvik').actor).toBe('Laglederen'))
it('says what it can of a name that is no sentence', () => {
  expect(said('Innovasjon i bydelene')).toMatchObject({ theme: 'innovation', actor: 'districts', least: null })
  expect(said('...')).toEqual({ theme: null, actor: null, least: null, requirement: null, words: '', deadline: false })
})
