/** Cues of prohibition besides negated skal and må, "ingen … skal" and "kan ikke" + passive. */
import type { CueRule } from '../rule'

const SOURCE = 'Annotation guide, prohibition; first codebook, mod_prohibition'

export const PROHIBITION_CUES: readonly CueRule[] = [
  {
    id: 'prohibition/forbudt',
    class: 'prohibition',
    pattern: 'er|blir|vert .. forbudt|forbode|forbodne',
    lemma: 'forby',
    addressee: 'none',
    example: 'Det er forbudt å kaste avfall.',
    counterExample: 'Et forbud ble vurdert.',
    source: SOURCE,
  },
  {
    id: 'prohibition/forbys',
    class: 'prohibition',
    pattern: 'forbys|forbydast',
    lemma: 'forby',
    addressee: 'none',
    example: 'Bruk av åpen ild forbys.',
    counterExample: 'Kommunen forbyr ikke noe.',
    source: SOURCE,
  },
  {
    id: 'prohibition/ikke-tillatt',
    class: 'prohibition',
    pattern: 'er .. <ikke|ikkje tillatt|tillate|lov>',
    lemma: 'ikke tillatt',
    addressee: 'none',
    example: 'Det er ikke tillatt å kaste avfall.',
    counterExample: 'Det er tillatt å parkere.',
    source: SOURCE,
  },
  {
    id: 'prohibition/ikke-adgang',
    class: 'prohibition',
    pattern: 'har <ikke|ikkje (noen|noko) adgang|anledning|høve|rett|løyve til>',
    lemma: 'ikke ha adgang til',
    addressee: 'subject',
    example: 'Bydelene har ikke adgang til å inngå avtaler.',
    counterExample: 'Bydelene har adgang til systemet.',
    source: SOURCE,
  },
  {
    id: 'prohibition/er-ikke-anledning',
    class: 'prohibition',
    pattern: 'er <ikke|ikkje (noen|noko) adgang|anledning|høve|løyve til>',
    lemma: 'ikke ha adgang til',
    addressee: 'none',
    example: 'Det er ikke anledning til å endre malene.',
    counterExample: 'Det er ikke anledningen som teller.',
    source: 'Allocation letters',
  },
  {
    id: 'prohibition/heller-ikke-anledning',
    class: 'prohibition',
    pattern: 'er heller <ikke|ikkje (noen|noko) adgang|anledning|høve|løyve til>',
    lemma: 'ikke ha adgang til',
    addressee: 'none',
    example: 'Det er heller ikkje høve til å overføre midlar.',
    counterExample: 'Det er heller ikke anledningen som teller.',
    source: 'Allocation letters in nynorsk',
  },
]
