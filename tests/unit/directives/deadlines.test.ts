/** By when, with the sentence in the test: what limits the action of the directive, and how far the expression reaches. */
import { describe, expect, it } from 'vitest'
import type { DocumentProfile } from '../../../shared/model/document-profile.ts'
import { extractFromText } from '../../helpers/extract-from-text.ts'

function deadlines(text: string, type: DocumentProfile['type'] = 'law'): (string | null)[] {
  const read = extractFromText(text, { type })
  return read.directives.map(({ deadline }) => deadline && read.text.slice(deadline.start, deadline.end))
}

describe('what a time is reckoned from belongs to it', () => {
  it.each([
    ['Klagen skal sendes innen tre uker etter at vedtaket er mottatt.', 'innen tre uker etter at vedtaket er mottatt'],
    ['Klaga må setjast fram innan tre veker frå vedtaket er motteke, om det ikkje er umogleg.', 'innan tre veker frå vedtaket er motteke'],
    ['Kommunen skal innen åtte uker etter mottak av søknaden avgjøre saken.', 'innen åtte uker etter mottak av søknaden'],
    ['Senest tre uker før valgdagen skal valgstyret kunngjøre stedet.', 'Senest tre uker før valgdagen'],
    ['Varselet skal sendes minst to uker før møtet.', 'minst to uker før møtet'],
    ['Innkallinga skal seinast ei veke før møtet sendast til medlemmene.', 'seinast ei veke før møtet'],
    ['Eieren skal varsles i rimelig tid før arbeidet tar til.', 'i rimelig tid før arbeidet tar til'],
    ['Innskuddet må betales innen den frist som er satt i vedtektene.', 'innen den frist som er satt i vedtektene'],
    ['Meldingen skal sendes seinast fire veker etter at han fekk varsel som nemnt i § 6.', 'seinast fire veker etter at han fekk varsel'],
    ['Rapporten skal sendes innen 1. april hvert år.', 'innen 1. april hvert år'],
    ['Saken skal avgjøres senest i juni samme år.', 'senest i juni samme år'],
    ['Varselet skal gis innen tre (3) uker etter avlagt prøve.', 'innen tre (3) uker etter avlagt prøve'],
  ])('%s', (text, expected) => expect(deadlines(text)).toEqual([expected]))
})

describe('the order of acts is a time limit', () => {
  it.each([
    ['Før tiltaket settes i gang, skal naboene varsles.', 'Før tiltaket settes i gang'],
    ['Selgeren skal før handel sluttes skriftlig opplyse om feil.', 'før handel sluttes'],
    ['Selgeren plikter før handel sluttes å opplyse om feil.', 'før handel sluttes'],
    ['Bygget kan ikke tas i bruk før ferdigattest er gitt.', 'før ferdigattest er gitt'],
    ['Laget kan ikkje pådra seg plikter før det er registrert.', 'før det er registrert'],
    ['Eieren skal varsles så snart saken er avgjort.', 'så snart saken er avgjort'],
    ['Kommunen skal bruke erfaringer som før.', null],
  ])('%s', (text, expected) => expect(deadlines(text)).toEqual([expected]))
  it('in plans too', () => {
    expect(deadlines('Planen skal drøftes før den vedtas.', 'plan')).toEqual(['før den vedtas'])
    expect(deadlines('Tomme bygg skal tilbys nabolaget før de legges ut for salg.', 'plan')).toEqual(['før de legges ut for salg'])
    expect(deadlines('Innbyggerne bør snakke med oss før du klager.', 'plan')).toEqual([null])
  })
})

describe('promptness and recurrence', () => {
  it.each([
    ['Feilen skal rettes innen fristens utløp.', 'innen fristens utløp'],
    ['Deltakerne skal melde seg på innen fredag 3. mai.', 'innen fredag 3. mai'],
    ['Retten må være registrert senest dagen før konkursåpningen.', 'senest dagen før konkursåpningen'],
    ['Restanser skal kontrolleres innen utgangen av hver måned.', 'innen utgangen av hver måned'],
    ['Saken skal avgjøres så snart som mulig.', 'så snart som mulig'],
    ['Avvik skal meldast utan ugrunna opphald til styret.', 'utan ugrunna opphald'],
    ['Styret skal snarast råd kalle inn til møte.', 'snarast råd'],
    ['Skader skal meldes fortløpende.', 'fortløpende'],
    ['Kommunen skal sørge for fortløpende registrering.', null],
    ['Kommunen skal minst én gang i året gå gjennom rutinene.', 'minst én gang i året'],
    ['Rådet skal møtast fire gonger i året.', 'fire gonger i året'],
    ['Bydelene skal rapportere etter hvert tertial.', 'etter hvert tertial'],
    ['Månedlig regnskap skal legges fram for utvalget.', null],
    ['Eleven skal arbeide til dagleg i gruppe.', null],
  ])('%s', (text, expected) => expect(deadlines(text)).toEqual([expected]))
})

describe('what is no deadline of the directive', () => {
  it.each([
    ['Forskriften skal gjelde fra 1. januar 2026.', null],
    ['Reglene skal tre i kraft 1. juli 2025.', null],
    ['Fisket skal skje i tiden fra 13. mai til og med 31. desember.', null],
    ['Kommunen skal følge forskrift 26. mars 2010 nr. 489.', null],
    ['Kommunen kan kreve gebyr dersom saken er avgjort innen tre uker.', null],
    ['Kommunen skal i 2024 prioritere skole.', null],
  ])('%s', (text, expected) => expect(deadlines(text)).toEqual([expected]))
})
