import { describe, expect, test } from 'vitest'
import { namedActors } from '../../../shared/language/named-actors'

const named = (words: string) =>
  namedActors(`Her: ${words} skal`, { start: 5, end: 5 + words.length }).map(({ start, end }) => `Her: ${words}`.slice(start, end))

describe('whom the words for an addressee name', () => {
  test.each([
    ['Bydelene og etatene', ['Bydelene', 'etatene']],
    ['Bydel Alna, Bydel Sagene og Oslo kommune', ['Bydel Alna', 'Bydel Sagene', 'Oslo kommune']],
    ['Sagene og Grünerløkka', ['Sagene', 'Grünerløkka']],
    [
      'Byggherren, koordinatoren, den prosjekterende og arbeidsgiveren',
      ['Byggherren', 'koordinatoren', 'den prosjekterende', 'arbeidsgiveren'],
    ],
    ['både bydelsdirektøren og bydelsutvalget', ['bydelsdirektøren', 'bydelsutvalget']],
    ['En grunneier eller fester', ['En grunneier', 'fester']],
    ['Kommunen/fylkeskommunen', ['Kommunen', 'fylkeskommunen']],
    ['Statlige organer og kommunene', ['Statlige organer', 'kommunene']],
    ['Byrådsavdeling for helse og bydelene', ['Byrådsavdeling for helse', 'bydelene']],
    ['Kommunen og NAV', ['Kommunen', 'NAV']],
    [
      'Nærings- og fiskeridepartementet samt Utdannings- og forskingsdepartementet',
      ['Nærings- og fiskeridepartementet', 'Utdannings- og forskingsdepartementet'],
    ],
    ['skuleeigarane og kommunane', ['skuleeigarane', 'kommunane']],
  ])('%s', (words, each) => expect(named(words)).toEqual(each))

  test.each([
    'Plan- og bygningsmyndighetene',
    'Statlige, regionale og kommunale organer',
    'Statlige og regionale myndigheter',
    'Etaten for eldre og innbyggertjenester',
    'Direktoratet for forvaltning og økonomistyring',
    'Han eller ho',
    'Bydelen',
    'eieren eller den hun gir fullmakt',
  ])('one, or it cannot be told: %s', (words) => expect(named(words)).toEqual([words]))
})
