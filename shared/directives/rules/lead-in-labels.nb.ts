/** Labels over lists that say what the items are: headings, heads of columns, "Tiltak:". Items that are whole sentences stand for themselves. */
import type { DocumentType } from '../../model/document-profile'
import type { LeadInRule } from '../rule'

const SOURCE = 'Allocation letters, instructions and action plans: what stands under such a label is what is to be done'
/** A report or a brochure tells of measures that others decided. */
const PLANNING: readonly DocumentType[] = ['plan', 'strategy', 'action-plan', 'allocation-letter', 'instruction']
const BINDING: readonly DocumentType[] = [...PLANNING, 'law', 'other']

export const LEAD_IN_LABELS: readonly LeadInRule[] = [
  {
    id: 'lead-in/krav',
    class: 'obligation',
    pattern:
      'krav|krava|kravene|minimumskrav|minstekrav|skal-krav|kvalitetskrav|funksjonskrav|rapporteringskrav|aktivitetskrav|vilkår|vilkåra|vilkårene|betingelser|forutsetninger|føresetnader',
    lemma: 'krav',
    addressee: 'of',
    where: 'label',
    items: 'phrases',
    types: BINDING,
    example: '# Krav til bydelene\n- årlig rapport om sykefravær',
    counterExample: '# Krav som ble avslått i fjor\n- sak fra Vik',
    source: SOURCE,
  },
  {
    id: 'lead-in/oppgaver',
    class: 'obligation',
    pattern:
      'oppgaver|oppgavene|oppgåver|oppgåvene|hovedoppgaver|hovudoppgåver|arbeidsoppgaver|arbeidsoppgåver|kjerneoppgaver|oppdrag|oppdragene|bestillinger|bestillingar|leveranser|leveransar|ansvar|ansvarsområde|ansvarsområder|mandat|mandatet',
    lemma: 'oppgave',
    addressee: 'of',
    where: 'label',
    items: 'phrases',
    types: BINDING,
    example: '# Bydelsutvalgets oppgaver\n- føre tilsyn med tjenestene',
    counterExample: '# Oppgaver er fordelt\n- drift av park',
    source: SOURCE,
  },
  {
    id: 'lead-in/tiltak',
    class: 'obligation',
    pattern: 'tiltak|tiltaka|tiltakene|aktiviteter|aktivitetar|handlingspunkt|handlingspunkter',
    lemma: 'tiltak',
    addressee: 'of',
    where: 'label',
    items: 'phrases',
    types: PLANNING,
    example: 'Tiltak:\n- utarbeide oversikt over lønn',
    counterExample: 'Gjennomførte tiltak:\n- oversikt over lønn',
    source: SOURCE,
  },
  {
    id: 'lead-in/forventninger',
    class: 'recommendation',
    pattern: 'forventninger|forventningene|forventningar|forventningane',
    lemma: 'forvente',
    addressee: 'of',
    where: 'label',
    items: 'phrases',
    types: BINDING,
    example: '# Forventninger til bydelene\n- deltakelse i nettverket',
    counterExample: '# Forventninger var høye i fjor\n- deltakelse i nettverket',
    source: 'Annotation guide, recommendation: what is expected',
  },
  {
    id: 'lead-in/anbefalinger',
    class: 'recommendation',
    pattern: 'anbefaling|anbefalinger|anbefalingene|anbefalingar|tilråding|tilrådingar|tilrådingane|tilrådinger',
    lemma: 'anbefale',
    addressee: 'of',
    where: 'label',
    items: 'phrases',
    example: '# Revisjonens anbefalinger\n- samle planene i én oversikt',
    counterExample: '# Anbefalinger som er fulgt\n- samle planene i én oversikt',
    source: 'Audit reports',
  },
  {
    id: 'lead-in/fullmakter',
    class: 'permission',
    pattern: 'fullmakt|fullmakter|fullmaktene|fullmaktane',
    lemma: 'fullmakt',
    addressee: 'of',
    where: 'label',
    items: 'phrases',
    types: BINDING,
    example: '# Rektors fullmakter\n- inngå avtaler inntil kr 500 000',
    counterExample: '# Fullmakt mangler i saken\n- inngå avtaler',
    source: 'Rules of delegation',
  },
  {
    id: 'lead-in/slik-gjør-vi',
    class: 'intention',
    pattern: 'slik|dette|det|her|difor|derfor <gjør|gjer|arbeider|arbeidar|jobber> vi|me',
    lemma: 'gjøre',
    addressee: 'after',
    where: 'label',
    items: 'phrases',
    types: ['plan', 'strategy', 'action-plan', 'platform'],
    example: '# Slik gjør vi det\n- åpne skolene på kveldstid',
    counterExample: '# Slik gjorde vi det\n- åpne skolene på kveldstid',
    source: 'Annotation guide, intention: first person; headings of municipal plans',
  },
]
