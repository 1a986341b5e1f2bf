/** Cues by which the issuer binds itself, besides modal verbs. */
import type { CueRule } from '../rule'

const SOURCE = 'Annotation guide, intention; first codebook, mod_intention'

export const INTENTION_CUES: readonly CueRule[] = [
  {
    id: 'intention/tar-sikte-på',
    class: 'intention',
    pattern: 'tar|tek|tas|takast .. sikte på',
    lemma: 'ta sikte på',
    addressee: 'subject',
    example: 'Byrådet tar sikte på å åpne skolen i 2026.',
    counterExample: 'Med sikte på oppstart ble planen endret.',
    source: SOURCE,
  },
  {
    id: 'intention/har-som-mål',
    class: 'intention',
    pattern: 'har .. som mål|målsetting|ambisjon å|at',
    lemma: 'ha som mål',
    addressee: 'subject',
    example: 'Kommunen har som mål å halvere utslippene.',
    counterExample: 'Dette er et mål for kommunen.',
    source: SOURCE,
  },
  {
    id: 'intention/mål-om',
    class: 'intention',
    pattern: 'har .. <mål|ambisjon|målsetting om>',
    lemma: 'ha mål om',
    addressee: 'subject',
    example: 'Kommunen har et mål om å halvere utslippene.',
    counterExample: 'Kommunen har mange mål.',
    source: SOURCE,
  },
  {
    id: 'intention/ønsker-å',
    class: 'intention',
    pattern: 'ønsker|ønskjer|ynskjer|ynskjer å',
    lemma: 'ønske',
    addressee: 'subject',
    example: 'Kommunen ønsker å styrke frivilligheten.',
    counterExample: 'Mange ønsker seg en skole.',
    source: SOURCE,
  },
  {
    id: 'intention/legger-opp-til',
    class: 'intention',
    pattern: 'legger|legg <opp til> å|at',
    lemma: 'legge opp til',
    addressee: 'subject',
    example: 'Kommunen legger opp til å vedta planen i juni.',
    counterExample: 'Kommunen legger fram planen.',
    source: SOURCE,
  },
  {
    id: 'intention/forplikter-seg',
    class: 'intention',
    pattern: 'forplikter|forpliktar (vi|me) seg|oss (også|òg) til',
    lemma: 'forplikte seg',
    addressee: 'subject',
    whoever: true,
    example: 'Byrådet forplikter seg til å svare på alle anbefalinger.',
    counterExample: 'Byrådet forplikter seg ikke.',
    source: 'Political platforms',
  },
]
