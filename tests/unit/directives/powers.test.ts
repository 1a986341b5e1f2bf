import { describe, expect, it } from 'vitest'
import type { DocumentProfile } from '../../../shared/model/document-profile.ts'
import { extractFromText } from '../../helpers/extract-from-text.ts'

/** Class and addressee of the one directive, or "none". */
function verdict(source: string, profile: Partial<DocumentProfile> = {}): string {
  const { text, directives } = extractFromText(source, profile)
  const [one] = directives
  if (one === undefined) return 'none'
  const who = one.addressee === null ? '–' : text.slice(one.addressee.span.start, one.addressee.span.end)
  return `${one.modality}, ${who}`
}

describe('kan with somebody who gains a power or a choice', () => {
  it.each([
    ['Kommunen kan føre tilsyn når som helst i løpet av byggesaken.', 'permission, Kommunen'],
    ['Når det ulovlige forhold er rettet, kan kommunen nedsette eller frafalle tvangsmulkten.', 'permission, kommunen'],
    ['Dersom tiltaket blir dyrere, kan kommunen avslå en søknad.', 'permission, kommunen'],
    ['Er overtredelsen liten, kan kommunen avstå fra å forfølge den.', 'permission, kommunen'],
    ['I boligstrøk kan kommunen forby eller stille krav til virksomhet.', 'permission, kommunen'],
    ['Den som fremmer forslaget, kan kreve at saken behandles.', 'permission, Den'],
    ['Lag og foreninger kan bruke lokalene gratis.', 'permission, Lag og foreninger'],
    ['Grendelag som vil prøve noko nytt, kan søkje om støtte.', 'permission, Grendelag'],
  ])('%s', (sentence, expected) => expect(verdict(sentence)).toBe(expected))

  it.each([
    'Kommunen kan føre til at naboene får det verre.',
    'Det kan bli regn.',
    'Den som kommer sent, kan bli stående ute.',
    'Slike innslag og beslag kan skape støy.',
  ])('is mere possibility in: %s', (sentence) => expect(verdict(sentence)).toBe('none'))
})

describe('whoever does something', () => {
  it('is the addressee by the shortest phrase', () =>
    expect(verdict('Den som eier prosessen, skal gjøre greie for den.')).toBe('obligation, Den'))
  it('is none when the thing is meant', () => expect(verdict('Den skal sendes på høring.')).toBe('obligation, –'))
})

describe('who must act', () => {
  it.each([
    ['Oppdragsgiver skal betale innen 30 dager.', 'Oppdragsgiver'],
    ['Leigetakaren skal rydde lokalet.', 'Leigetakaren'],
    ['Tiltakshaver skal angi hvilke eiendommer som kan få nytte av anlegget.', 'Tiltakshaver'],
    ['Tiltakshaver skal bidra med opplysninger.', 'Tiltakshaver'],
    ['Ansvarshavende skal låse.', 'Ansvarshavende'],
    ['Frivilligsentralen skal føre regnskap.', 'Frivilligsentralen'],
    ['Kultursentrumet skal formidle historie.', 'Kultursentrumet'],
    ['Bydeler og sentre skal samarbeide.', 'Bydeler og sentre'],
    ['Han eller ho skal varsle politiet.', 'Han eller ho'],
    ['Kvar skule skal melde frå.', 'Kvar skule'],
    ['Kvar av einingane skal melde frå.', 'Kvar av einingane'],
  ])('%s', (sentence, who) => expect(verdict(sentence)).toBe(`obligation, ${who}`))

  it.each(['Nettsiden skal vise planen.', 'Semesteret skal deles.', 'Sentrum skal bygges ut.', 'Leigetakaren skal få uttale seg.'])(
    'is not said in: %s',
    (sentence) => expect(verdict(sentence)).toBe('obligation, –'),
  )
  it('is not asked after by a place: kvar skulen skal byggjast', () =>
    expect(verdict('Kvar skulen skal byggjast, er ikkje avklart.')).toBe('none'))
})

describe('an item that negates its lead-in', () => {
  it('is a prohibition under skal', () => expect(verdict('Skolane skal:\n- ikkje ta inn vikarar utan attest')).toBe('prohibition, Skolane'))
  it('is not when it asks for more', () =>
    expect(verdict('Skolane skal:\n- ikkje berre melde frå, men følgje opp')).toBe('obligation, Skolane'))
  it('stays a recommendation under bør', () => expect(verdict('Skolane bør:\n- ikkje ta inn vikarar')).toBe('recommendation, Skolane'))
})

describe('a cue that is denied', () => {
  it.each([
    'Kommunen er ikke pålagt å svare.',
    'Kommunen har ikke ansvar for vegen.',
    'Vi venter ikke at alle målene nås.',
    'Kommunen er ikkje ansvarleg for vegen.',
  ])('asks for nothing: %s', (sentence) => expect(verdict(sentence)).toBe('none'))
  it('asks for more after "ikke bare"', () => expect(verdict('Kommunen har ikke bare ansvar for vegen.')).toBe('obligation, Kommunen'))
})

describe('a subject between a verb and its cue', () => {
  it.each([
    ['Her er kommunedirektøren ansvarlig for internkontrollen.', 'obligation, kommunedirektøren'],
    ['Her har kommunen plikt til å svare.', 'obligation, kommunen'],
    ['Kommunen har myndighet til å kreve gebyr.', 'permission, Kommunen'],
  ])('%s', (sentence, expected) => expect(verdict(sentence)).toBe(expected))
})

describe('what a letter asks for', () => {
  it.each([
    ['Vi ber dere sende inn planen.', 'obligation, dere'],
    ['Vi ber deg kontakte oss.', 'obligation, deg'],
    ['Vi ber direktoratet vurdere reglene.', 'obligation, direktoratet'],
    ['Departementet ber om at direktoratet rapporterer.', 'obligation, direktoratet'],
    ['Vi ber om tilbakemelding innen 1. mai.', 'obligation, –'],
    ['Virksomheten bes rapportere halvårlig.', 'obligation, Virksomheten'],
    ['Det er en forutsetning at midlene brukes riktig.', 'obligation, –'],
    ['Direktoratet har ikke myndighet til å inngå avtaler.', 'prohibition, Direktoratet'],
    ['Etaten svarer på henvendelser innen tre uker.', 'obligation, Etaten'],
    ['Søknader besvares innen tre uker.', 'obligation, –'],
    ['Vi ber om forståelse for dette.', 'none'],
    ['Nes velforening ber om at planen endres.', 'none'],
    ['Han ber oss vente.', 'none'],
    ['Søknaden anses som avslått hvis den ikke er besvart innen fristen.', 'none'],
    ['Etaten har i dag 40 ansatte, mot 35 før 2020.', 'none'],
  ])('%s', (sentence, expected) => expect(verdict(sentence, { type: 'allocation-letter' })).toBe(expected))
})

describe('what a statute says an authority does', () => {
  it.each([
    ['Ved tvist avgjør departementet saken.', 'obligation, departementet'],
    ['Retten fastsetter beløpet.', 'obligation, Retten'],
    ['Departementet fører tilsyn med ordningen.', 'obligation, Departementet'],
    ['Eieren bærer tinglysingskostnaden.', 'obligation, Eieren'],
    ['Betaler du leien, har du rett til å bo.', 'permission, du'],
    ['Dei betaler ikkje skatt.', 'none'],
    ['Retten ligger i Oslo.', 'none'],
  ])('%s', (sentence, expected) => expect(verdict(sentence, { type: 'law' })).toBe(expected))
})

describe('wordings of municipal letters and regulations', () => {
  it.each([
    ['Det er heller ikke anledning til å endre malen.', 'prohibition, –'],
    ['Det påligg rektor å varsle leigetakarane.', 'obligation, rektor'],
    ['Det er likevel venta at kultursentrumet prioriterer ungdom.', 'recommendation, kultursentrumet'],
    ['Bydelene inviteres til å presentere ett tiltak.', 'recommendation, Bydelene'],
    ['Betaling er tillatt når prisen er lav.', 'permission, –'],
    ['Veksten er venta i 2030.', 'none'],
    ['Innbyggerne inviteres til møtet.', 'none'],
  ])('%s', (sentence, expected) => expect(verdict(sentence)).toBe(expected))
})
