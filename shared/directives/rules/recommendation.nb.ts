/** Cues of recommendation besides bør and burde. "Forventes" in an allocation letter is in effect a requirement, but worded as one wishes. */
import type { CueRule } from '../rule'

const SOURCE = 'directives.md, recommendation; codebook mod_recommendation'

export const RECOMMENDATION_CUES: readonly CueRule[] = [
  {
    id: 'recommendation/forventes-at',
    class: 'recommendation',
    pattern: 'forventes|forventast|ventast|forventas',
    lemma: 'forvente',
    addressee: 'at-clause',
    example: 'Det forventes at bydelene deltar.',
    counterExample: 'Forventet levealder øker.',
    source: SOURCE,
  },
  {
    id: 'recommendation/forventer',
    class: 'recommendation',
    pattern: '<forventer|forventar|ventar> at',
    lemma: 'forvente',
    addressee: 'at-clause',
    example: 'Byrådet forventer at bydelene deltar.',
    counterExample: 'Byrådet venter på svar.',
    source: SOURCE,
  },
  {
    id: 'recommendation/anbefales',
    class: 'recommendation',
    pattern: 'anbefales|tilrås|tilråast|anbefalast|tilrådast',
    lemma: 'anbefale',
    addressee: 'subject',
    example: 'Virksomhetene anbefales å bruke malen.',
    counterExample: 'En anbefaling ble gitt.',
    source: SOURCE,
  },
  {
    id: 'recommendation/anbefaler',
    class: 'recommendation',
    pattern: 'anbefaler|tilrår',
    lemma: 'anbefale',
    addressee: 'at-clause',
    example: 'Utvalget anbefaler at kommunen utreder saken.',
    counterExample: 'Anbefalingene følges opp.',
    source: SOURCE,
  },
  {
    id: 'recommendation/oppfordres',
    class: 'recommendation',
    pattern: 'oppfordres|oppmodast|oppmodas',
    lemma: 'oppfordre',
    addressee: 'subject',
    example: 'Bydelene oppfordres til å delta.',
    counterExample: 'Oppfordringen ble fulgt.',
    source: SOURCE,
  },
  {
    id: 'recommendation/oppfordrer',
    class: 'recommendation',
    pattern: 'oppfordrer|oppmodar',
    lemma: 'oppfordre',
    addressee: 'after',
    example: 'Byrådet oppfordrer bydelene til å delta.',
    counterExample: 'Oppgaven fordrer tid.',
    source: SOURCE,
  },
]
