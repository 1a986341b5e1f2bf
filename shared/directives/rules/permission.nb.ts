/** Cues of permission and discretion besides kan with an acting subject and "må gjerne". */
import type { CueRule } from '../rule'

const SOURCE = 'Annotation guide, permission; first codebook, mod_permission'

export const PERMISSION_CUES: readonly CueRule[] = [
  {
    id: 'permission/adgang-til',
    class: 'permission',
    pattern: 'har .. <adgang|anledning|høve|fullmakt|løyve til å>',
    lemma: 'ha adgang til',
    addressee: 'subject',
    example: 'Bydelene har adgang til å inngå avtaler.',
    counterExample: 'Bydelene har adgang til bygget.',
    source: SOURCE,
  },
  {
    id: 'permission/rett-til',
    class: 'permission',
    pattern: 'har .. <rett til å>',
    lemma: 'ha rett til',
    addressee: 'subject',
    example: 'Kommunen har rett til å kreve gebyr.',
    counterExample: 'Kommunen har rett i dette.',
    source: SOURCE,
  },
  {
    id: 'permission/fullmakt',
    class: 'permission',
    pattern: 'gis|gjevast|får|gis .. <fullmakt|myndighet|høve|anledning til å>',
    lemma: 'gi fullmakt',
    addressee: 'subject',
    example: 'Rådmannen gis fullmakt til å inngå avtalen.',
    counterExample: 'Rådmannen får brev.',
    source: 'Municipal decisions',
  },
  {
    id: 'permission/står-fritt',
    class: 'permission',
    pattern: 'står .. <fritt>',
    lemma: 'stå fritt',
    addressee: 'subject',
    example: 'Bydelene står fritt til å velge metode.',
    counterExample: 'Bygget står tomt.',
    source: SOURCE,
  },
  {
    id: 'permission/eget-skjønn',
    class: 'permission',
    pattern: 'etter eget|eige|eigen|fritt skjønn|skjøn',
    lemma: 'etter eget skjønn',
    addressee: 'subject',
    example: 'Rektor fordeler midlene etter eget skjønn.',
    counterExample: 'Etter vårt skjønn er dette riktig.',
    source: SOURCE,
  },
  {
    id: 'permission/er-tillatt',
    class: 'permission',
    pattern: 'er <tillatt|tillate> å',
    lemma: 'tillate',
    addressee: 'none',
    example: 'Det er tillatt å parkere her.',
    counterExample: 'Det er ikke tillatt å parkere her.',
    source: SOURCE,
  },
]
