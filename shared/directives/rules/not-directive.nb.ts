/** Wordings that look like cues and direct nobody; reported with their reason, like modal verbs that are no directives. */
import type { CueRule } from '../rule'

const SOURCE = 'Annotation guide, not a directive'

export const NOT_DIRECTIVE_CUES: readonly CueRule[] = [
  {
    id: 'none/trenger-ikke',
    class: 'negated-necessity',
    pattern: 'trenger|treng|behøver|tarv .. ikke|ikkje',
    lemma: 'behøve',
    addressee: 'none',
    example: 'Kommunen trenger ikke å søke.',
    counterExample: 'Kommunen trenger hjelp.',
    source: SOURCE,
  },
  {
    id: 'none/kreves-ikke',
    class: 'negated-necessity',
    pattern: 'kreves|krevst ikke|ikkje|ingen|inga',
    lemma: 'kreve',
    addressee: 'none',
    example: 'Det kreves ikke tillatelse.',
    counterExample: 'Det kreves tillatelse.',
    source: SOURCE,
  },
  {
    id: 'none/ikke-plikt',
    class: 'negated-necessity',
    pattern: 'har <ikke|ikkje (noen|noko) plikt til>',
    lemma: 'ha plikt til',
    addressee: 'none',
    example: 'Kommunen har ikke plikt til å svare.',
    counterExample: 'Kommunen har plikt til å svare.',
    source: SOURCE,
  },
]
