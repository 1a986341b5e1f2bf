import { describe, expect, it } from 'vitest'
import { findDeadline } from '../../../shared/directives/deadline.ts'
import { CONDITION_OPENERS } from '../../../shared/directives/words/condition-openers.nb.ts'
import { TIME_LIMITS } from '../../../shared/directives/words/time-limits.nb.ts'
import { extractFromText } from '../../helpers/extract-from-text.ts'

function deadline(text: string): string | null {
  const span = findDeadline(text, 0, text.length)
  return span === null ? null : text.slice(span.start, span.end)
}

describe('deadlines', () => {
  it.each([
    ['Planen skal leveres innen 1. mars 2022.', 'innen 1. mars 2022'],
    ['Planen skal leveres innen utgangen av 2023.', 'innen utgangen av 2023'],
    ['Planen skal leveres senest 1.1.2030.', 'senest 1.1.2030'],
    ['Planen skal rulleres hvert år.', 'hvert år'],
    ['Planen skal reviderast kvart fjerde år.', 'kvart fjerde år'],
    ['Kommunen skal rapportere årleg.', 'årleg'],
    ['Dette skal avklares i løpet av høsten 2022.', 'i løpet av høsten 2022'],
    ['Saken skal legges fram før sommeren.', 'før sommeren'],
    ['Kommunen skal svare innan fire veker.', 'innan fire veker'],
    ['Kommunen skal svare uten ugrunnet opphold.', 'uten ugrunnet opphold'],
    ['Planen skal leveres.', null],
    ['Kommunen skal være best innen helse.', null],
    ['Kommunen skal lage en årlig rapport.', null],
  ])('%s', (text, expected) => expect(deadline(text)).toBe(expected))

  it.each(TIME_LIMITS)('$id: $example', ({ example, found, counterExample }) => {
    expect(deadline(example)).toBe(found)
    expect(deadline(counterExample)).toBe(null)
  })

  it('does not take the deadline of another clause', () => {
    const { directives } = extractFromText('I saker der melding er mottatt innen 1. januar 2010, kan byggherren velge regler.')
    expect(directives.map((one) => one.deadline)).toEqual([null])
  })
})

describe('requirement types', () => {
  it.each([
    ['Bydelene skal rapportere på tiltakene.', 'reporting'],
    ['Bydelene skal følge styringsparameteren under.', 'parameter'],
    ['Kommunen har som mål å halvere utslippene.', 'goal'],
    ['Bydelene skal etablere møteplasser.', 'activity'],
    ['Planen skal være kort.', null],
    // Telling how it went, whatever the verb; handing over something else is an activity.
    ['Bydelen skal orientere byrådsavdelingen om status i mars.', 'reporting'],
    ['Kommunen må gjere greie for arbeidet i årsmeldinga.', 'reporting'],
    ['Bydelen skal sende statusrapport innen 1. juni.', 'reporting'],
    ['Resultatet skal leggjast fram for kommunestyret.', 'reporting'],
    ['Planen skal legges fram for kommunestyret.', 'activity'],
    ['Bydelen skal melde seg på kurset.', 'activity'],
    // A figure by which it is judged; a share of the costs, a time and a sum are none.
    ['Minst 80 prosent av søknadene skal behandles innen fire uker.', 'parameter'],
    ['Saksbehandlingstiden skal ikke overstige 30 dager.', 'parameter'],
    ['Andelen ansatte med fagbrev skal økes.', 'parameter'],
    ['Bydelen skal opprette minst 40 plasser.', 'parameter'],
    ['Staten skal dekke 80 prosent av kostnadene.', 'activity'],
    ['Bydelen skal varsle minst 14 dager før møtet.', 'activity'],
    // A state that is reached, not done.
    ['Flere eldre skal oppleve mestring i hverdagen.', 'goal'],
    ['Innbyggerne skal få bedre tjenester.', 'goal'],
    ['Bydelen skal være en god arbeidsgiver.', 'goal'],
    ['Planen skal være vedtatt innen 1. mai.', null],
    ['Kommunen skal ikke gi avslag uten begrunnelse.', null],
    ['Bydelen kan etablere møteplasser.', null],
  ])('%s', (text, expected) => {
    expect(extractFromText(text, { type: 'allocation-letter' }).directives.map((one) => one.requirement)).toEqual([expected])
  })
})

describe('certainty', () => {
  it('is unclear where the words are', () => {
    const { directives } = extractFromText('Systemet skal kunne vise saker.\nKommunen skal vise saker.')
    expect(directives.map((one) => one.certainty)).toEqual(['unclear', 'clear'])
  })
})

describe('conditions and exceptions', () => {
  const conditions = (text: string): (string | null)[] => {
    const read = extractFromText(text)
    return read.directives.map(({ condition }) => condition && read.text.slice(condition.start, condition.end))
  }

  it.each(CONDITION_OPENERS.map((opener) => [opener.example, opener]))('%s', (example, { words, whole }) => {
    const [found] = conditions(example)
    expect(found?.toLowerCase().startsWith(words)).toBe(true)
    if (whole === true) expect(found).toHaveLength(words.length)
    else expect(found?.length).toBeGreaterThan(words.length)
  })

  it.each([
    ['Dersom bydelen er i tvil, skal spørsmålet tas opp.', 'Dersom bydelen er i tvil'],
    ['Hvis bydelen, som nevnt, er i tvil, skal den spørre.', 'Hvis bydelen, som nevnt, er i tvil'],
    ['Er bydelen i tvil, skal spørsmålet tas opp.', 'Er bydelen i tvil'],
    ['Bydelen skal svare med mindre annet er avtalt, og melde fra.', 'med mindre annet er avtalt'],
    ['Dersom saken er arkivert (avsluttet) skal den ikke endres.', 'Dersom saken er arkivert (avsluttet)'],
    ['Bydelen skal svare.', null],
    ['Bydelen skal vurdere om tiltaket virker.', null],
  ])('%s', (text, expected) => expect(conditions(text)).toEqual([expected]))
})

describe('the cue of a requirement type', () => {
  it.each([
    ['Bydelene skal innen fristen rapportere på tiltakene.', 'rapportere'],
    ['Bydelene skal bruke måltallet over.', 'måltallet'],
    ['Bydelene skal etablere møteplasser.', 'etablere'],
    ['Planen skal være kort.', null],
  ])('%s', (text, expected) => {
    const read = extractFromText(text)
    expect(read.directives.map(({ requirementCue: cue }) => cue && read.text.slice(cue.start, cue.end))).toEqual([expected])
  })
})

describe('read in public documents, and mended', () => {
  const told = (source: string, profile: Parameters<typeof extractFromText>[1] = {}): string[] => {
    const { text, directives } = extractFromText(source, profile)
    return directives.map(
      ({ modality, addressee }) => `${modality}, ${addressee === null ? '–' : text.slice(addressee.span.start, addressee.span.end)}`,
    )
  }
  it.each([
    ['uten at', 'Posten leveres uten at avsenderne må endre systemene.', []],
    ['the comma of a condition left out', 'Skal dette realiseres i full bredde kan det offentlige ikke utvikle alt selv.', []],
    ['a question in brackets', 'Hva må til?]', []],
    ['a relative clause without som', 'Løfte fram de beslutningene beslutningstakerne må ta i år.', []],
    ['a heading about what is to be', 'Skal tjenestene integreres med sentrale tjenester', []],
    ['who asks before who is asked', 'I år oppmodar selskapet kvinner om å søkje.', ['recommendation, kvinner']],
    ['who decides before what is decided', 'Likevel kan eleven selv bestemme at eleven skal delta.', ['permission, eleven']],
    ['what is to be mirrored', 'De ansatte skal gjenspeile befolkningen.', ['obligation, –']],
    ['whose plan it is', 'Kommunen sin plan må gjelde for alle.', ['obligation, –']],
    ['a figure of people', 'Hver tredje ungdom må ha opplevd dette.', []],
    ['what an item names as a noun after "om"', 'Målet om flere boliger må vedtas.', ['obligation, –']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))
})
