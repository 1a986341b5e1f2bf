/** Who must act, with the sentence in the test: statutes, instructions, letters and plans, bokmål and nynorsk. */
import { describe, expect, it } from 'vitest'
import { extractFromText } from '../../helpers/extract-from-text.ts'

function addressees(text: string): (string | null)[] {
  const read = extractFromText(text, { type: 'law' })
  return read.directives.map(({ addressee }) => addressee && read.text.slice(addressee.span.start, addressee.span.end))
}

describe('the number in front of a paragraph is no part of its clause', () => {
  it.each([
    ['(1) Eieren skal varsle naboen.', 'Eieren'],
    ['(12) Etter påbud skal eieren rydde tomten.', 'eieren'],
    ['a) Styret skal godkjenne regnskapet.', 'Styret'],
    ['2. Departementet kan gi dispensasjon.', 'Departementet'],
    ['§ 4-2. (1) Leieren må melde fra om skader.', 'Leieren'],
    ['3.2.1 Kommunen skal føre tilsyn.', 'Kommunen'],
    ['(3) Er betalinga for sein, skal leigaren betale rente.', 'leigaren'],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
})

describe('nouns for people by what they do', () => {
  it.each([
    ['Selgeren skal opplyse om mangler.', 'Selgeren'],
    ['Kjøparane må betale ved overtaking.', 'Kjøparane'],
    ['Registerføreren skal rette feil uten opphold.', 'Registerføreren'],
    ['Oppdretterne skal føre journal.', 'Oppdretterne'],
    ['Den opplysningspliktige skal svare innen to uker.', 'Den opplysningspliktige'],
    ['Innklagede kan kreve muntlig forhandling.', 'Innklagede'],
    ['Revisor skal signere årsregnskapet.', 'Revisor'],
    ['Varmemåleren skal være plombert.', null],
    ['Kalenderen skal vise alle møter.', null],
    ['Registrene skal være oppdatert.', null],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
})

describe('verbs that only somebody can do', () => {
  it.each([
    ['Lokalmuseet skal søke om midler.', 'Lokalmuseet'],
    ['Fiskehagen bør ta en ledende rolle i dette.', 'Fiskehagen'],
    ['Den skal varsle eieren på forhånd.', 'Den'],
    ['Varselet skal opplyse om klagefristen.', null],
    ['Anlegget skal bruke fornybar energi.', null],
    ['Samfunnsdelen skal ta stilling til veksten.', null],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
  it('make a power of kan', () => {
    const classes = (text: string): string[] => extractFromText(text, { type: 'law' }).directives.map(({ modality }) => modality)
    expect(classes('Overskjønnet kan avgjøre saken.')).toEqual(['permission'])
    expect(classes('Ordningen kan avgjøre mye.')).toEqual([])
  })
})

describe('one, some or none of them', () => {
  it.each([
    ['Hver av partene kan kreve ny vurdering.', 'Hver av partene'],
    ['Kvar av sameigarane kan krevje deling.', 'Kvar av sameigarane'],
    ['Et flertall av medlemmene kan kalle inn til møte.', 'Et flertall av medlemmene'],
    ['Avtalen kan sies opp av hver av partene.', 'hver av partene'],
    ['Ingen må bygge nærmere grensen enn fire meter.', 'Ingen'],
    ['Andre kan søke om dispensasjon.', 'Andre'],
    ['Ingen skal oppleve mobbing.', null],
    ['Ingen virksomhet skal slippe ut olje.', null],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
})

describe('where a subject after its verb ends', () => {
  it.each([
    ['Dersom eigaren ikkje svarer, kan laget påleggje eigaren å selje.', 'laget'],
    ['Hvis anlegget er til fare, kan kommunen pålegge eieren å rive det.', 'kommunen'],
    ['Hvert år skal utvalget og lederen hver måned holde møte.', 'utvalget og lederen'],
    ['Etter loven skal kommunestyret hvert år vedta et budsjett.', 'kommunestyret'],
    ['I slike saker skal styret selv treffe vedtak.', 'styret'],
    ['I særlige tilfeller skal det oppnevnes sakkyndige.', null],
    ['Alternativt kan rektor be om en ny rapport.', 'rektor'],
    ['Avdekker kontrollen feil, skal den som utfører arbeidet, rette dem.', 'den'],
    ['Den departementet utpeker, skal føre registeret.', 'Den'],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
})

describe('who does it in a passive', () => {
  it.each([
    ['Avtalen skal undertegnes av eieren og ansvarlig megler.', 'eieren og ansvarlig megler'],
    ['Saka skal førebuast av styret og sendast klagenemnda.', 'styret'],
    ['Dokumentet skal sendes inn ved stifting av borettslag.', null],
    ['Møtet skal leiast av leiaren av utvalet.', 'leiaren av utvalet'],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
})
