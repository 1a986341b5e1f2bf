/** Rules about where a cue stands, not about its words. Examples are in the notation of the tests: "# " heading, "~ " furniture. */
import type { Modality, NotDirectiveReason } from '../../model/directive'
import type { DocumentType } from '../../model/document-profile'

export interface PlaceRule {
  readonly id: string
  readonly class: Modality | NotDirectiveReason
  readonly example: string
  readonly counterExample: string
  readonly source: string
  /** The type of document it is about, when it is about one. */
  readonly type?: DocumentType
}

export const PLACE_RULES: readonly PlaceRule[] = [
  {
    id: 'none/furniture',
    class: 'furniture',
    example: '~ Bydelen skal følge brevet',
    counterExample: 'Bydelen skal følge brevet.',
    source: 'Design of measures: running heads, feet and contents repeat what the body says',
  },
  {
    id: 'none/heading',
    class: 'heading',
    example: '# Dette må vi',
    counterExample: '# Bydelene skal levere bedre tjenester',
    source: 'Annotation guide, unit: a heading counts when it tells somebody what to do',
  },
  {
    id: 'none/reason-list',
    class: 'causal',
    example: 'Bakgrunnen for endringene er:\n- at flere bydeler skal bygge nye sykehjem',
    counterExample: 'Dette gjelder fra nyttår:\n- Bydelene skal bygge nye sykehjem',
    source: 'Annotation guide, not a directive: argument and circumstance; lists in allocation letters',
  },
  {
    id: 'none/opinion-list',
    class: 'reported',
    example: 'Elevene mener dette om samtalen:\n- Den må vare i en halv time.',
    counterExample: 'Dette gjelder for samtalen:\n- Den må vare i en halv time.',
    source: 'Annotation guide, at-clauses: what others think is none',
  },
  {
    id: 'obligation/dated-passive',
    class: 'obligation',
    example: 'Arbeidet avsluttes innen 1.1.2030.',
    counterExample: 'Arbeidet avsluttes gradvis.',
    source: 'Annotation guide, obligation: present tense with a deadline',
  },
  {
    id: 'obligation/dated-present',
    class: 'obligation',
    example: 'Kommunestyret vedtar en ny plan senest i juni.',
    counterExample: 'Kommunestyret møtes før sommeren.',
    source: 'Annotation guide, obligation: present tense with a deadline; action plans and regulations',
  },
  {
    id: 'obligation/statute-present',
    class: 'obligation',
    example: 'Retten fastsetter beløpet.',
    counterExample: 'Retten ligger i Oslo.',
    source: 'Statutes: what an authority does is what it has to do',
    type: 'law',
  },
  {
    id: 'obligation/office-present',
    class: 'obligation',
    example: 'Årsmøtet velger leder og nestleder.',
    counterExample: 'Årsmøtet samler mange hvert år.',
    source: 'Regulations, instructions and letters: what an office does is what it has to do',
    type: 'instruction',
  },
  {
    id: 'obligation/role-list',
    class: 'obligation',
    example: '# Kommunedirektøren\n- legge fram saker for utvalget',
    counterExample: '# Kommunedirektøren\n- en ny rolle',
    source: 'Instructions and plans: who does what, listed under a name',
  },
  {
    id: 'prohibition/negated-item',
    class: 'prohibition',
    example: 'Skolane skal:\n- ikkje ta inn vikarar',
    counterExample: 'Skolane skal:\n- ikkje berre ta inn vikarar',
    source: 'Annotation guide, prohibition and directives under a lead-in: an item negates what its lead-in requires',
  },
]
