import { describe, expect, it } from 'vitest'
import type { DocumentProfile } from '../../../shared/model/document-profile.ts'
import { labelled } from '../../helpers/labelled-text.ts'

/** The text with its labels must be what the rules write into the bare text. */
function check(text: string, profile: Partial<DocumentProfile> = {}): void {
  expect(labelled(text, profile)).toBe(text)
}

const CITY_PLAN: Partial<DocumentProfile> = { type: 'plan', issuer: 'Oslo kommune' }

describe('obligations and who must act', () => {
  it('finds the subject before the verb', () => check('[addressee Kommunen] [obligation skal] utarbeide en plan.'))
  it('finds the subject after the verb', () => check('[deadline Innen 1. mars] [obligation skal] [addressee kommunen] melde fra.'))
  it('finds the subject after a fronted clause', () =>
    check('Dersom fristen ikke holdes, [obligation skal] [addressee bydelen] varsle byrådsavdelingen.'))
  it('finds the noun before its relative clause', () => check('[addressee Bydelene], som drifter sykehjem, [obligation må] ha en plan.'))
  it('inherits the subject after og', () => check('[addressee Kommunen] vedtar planen og [obligation skal] sende den til departementet.'))
  it('takes a coordination as one addressee', () => check('[addressee Kommunen og fylkeskommunen] [obligation skal] samarbeide.'))
  it('takes the agent of a passive', () => check('Planen [obligation skal] vedtas av [addressee kommunestyret].'))
  it('names nobody when the subject is a thing', () => check('Planen [obligation skal] inneholde et kart.'))
  it('names nobody in an agentless passive', () => check('Det [obligation skal] utarbeides en plan.'))
  it('never names the recipient of a passive', () => check('Bydelene [obligation skal] informeres om saken.'))
  it('never names who is served', () => check('Innbyggerne [obligation skal] få rett hjelp.'))
  it('keeps the phrase that makes a name', () => check('[addressee Direktoratet for byggkvalitet] [obligation skal] føre tilsyn.'))
  it('leaves what follows the head out of the addressee', () => check('[addressee Ledelsen] i bydelene [obligation skal] følge opp.'))
  it('reads nynorsk', () => check('[addressee Kommunen] [obligation lyt] søkje statlege midlar [deadline innan 1. mai 2026].'))
  it('finds who a multi-word cue is about', () => {
    check('[addressee Ledere og kolleger] har rett og [obligation plikt til] å si fra.')
    check('Departementet [obligation ber] [addressee bydelene] om å rapportere [deadline innen 1. mai].')
    check('[addressee Bydelene] [obligation er pålagt] å føre regnskap.')
    check('[addressee Etaten] har også [obligation ansvar for] drift av bygg.')
    check('Det [obligation forutsettes] at [addressee bydelene] har oppdaterte lister.')
    check('[addressee Kommunen] [obligation plikter] å svare [deadline innen fire uker].')
  })
})

describe('the other modalities', () => {
  it('tells prohibition by its negation', () => {
    check('[addressee Kommunen] [prohibition må] [negation ikke] gi dispensasjon.')
    check('Det [prohibition skal] [negation ikke] bygges i marka.')
    check('[negation Ingen] ansatte [prohibition skal] arbeide alene.')
    check('I slike saker [prohibition skal] [addressee kommunen] etter dette [negation ikke] gi tilskudd.')
  })
  it('keeps «ikke bare» apart', () => check('[addressee Kommunen] [obligation skal] ikke bare gi råd.'))
  it('reads «kan ikke» with a passive as a prohibition', () =>
    check('Fritak [prohibition kan] [negation ikkje] givast for meir enn tre år.'))
  it('reads bør as a recommendation', () => check('[addressee Skolene] [recommendation bør] bruke malen.'))
  it('reads kan with somebody who acts as a permission', () => check('[addressee Virksomhetene] [permission kan] velge metode.'))
  it('reads kan without one as a possibility', () => check('Planen [possibility kan] gi bedre tjenester.'))
  it('binds the issuer in the first person', () => check('Derfor [intention skal] [addressee vi] bygge flere boliger.'))
  it('binds the issuer by name in its plan, and a third party not', () => {
    check('[addressee Oslo kommune] [intention skal] være en god arbeidsgiver.', CITY_PLAN)
    check('[addressee Kommunen] [intention vil] dele risikokartene.', CITY_PLAN)
    check('[addressee Bydelene] [obligation skal] være gode arbeidsgivere.', CITY_PLAN)
  })
  it('lets the document type decide about skal without an actor', () => {
    check('Det [intention skal] bygges flere boliger.', { type: 'platform' })
    check('Det [obligation skal] bygges flere boliger.', { type: 'allocation-letter' })
  })
})

describe('a main clause after a clause', () => {
  it.each([
    '[deadline Før bestemmelsene gis], [obligation skal] [addressee partene] ha uttalt seg.',
    'Innstilles arbeidet i tre måneder, [permission kan] [addressee kommunen] kreve at stillaset fjernes.',
  ])('%s', (text) => check(text))
})

describe('what directs nobody', () => {
  it.each([
    'Dette er tiltak som [relative skal] gjennomføres.',
    'Dette er utfordringer vi [relative må] løse.',
    'Vi bygger for at alle [purpose skal] få plass.',
    'Dette gjelder når planen [temporal skal] vedtas.',
    'Dette gjelder hvis planen [condition skal] vedtas.',
    '[condition Skal] vi lykkes, er det flere veier.',
    'Planen viser hvordan byen [indirect-question skal] vokse.',
    'Hva [question skal] kommunen gjøre?',
    'Firmaet [reported skal] ha lagt seg på tilbud.',
    'Det [inference må] ha vært en feil.',
    'Planen [text-organising må] ses i sammenheng med budsjettet.',
    'Planen [past skulle] vedtas i 2020.',
    'Mange frykter at kommunen [reported må] kutte.',
    'Det [prediction vil] bli flere eldre.',
    'Forskriften gir rettigheter og [noun plikter].',
    'Ordet «[noun skal]» brukes om krav.',
    'Kommunen [negated-necessity må] ikke nødvendigvis søke.',
    'Det er dette som [idiom må] til.',
    '[condition Kan] bydelen ikke holde en frist, avtales ny dato.',
    'Avtalen [possibility kan] når som helst sies opp.',
    'Slik [idiom vil] vi ha det i 2032.',
    'Grunneierne [possibility kan] [second-cue pålegges] å bidra.',
    'Tvangsmulkten fastsettes samtidig med pålegg om retting.',
    'Bedriften [reported skal] ha fått varsel, ifølge avisa.',
  ])('%s', (text) => check(text))
})

describe('one directive per sentence', () => {
  it('takes the first in a main clause and reports the rest', () =>
    check('[addressee Kommunen] [obligation skal] lage en plan som [relative skal] vedtas, og planen [second-cue bør] revideres.'))
})

describe('what tuning on the first seven gold documents and half of the treebanks found', () => {
  it('takes a genitive for no verb', () => check('[addressee Oslos bydeler] [obligation skal] rapportere [deadline årlig].'))
  it('sees a relative clause after a bare noun', () => check('Det er en beredskap kommunen [relative må] bygge videre på.'))
  it('sees one after an article and a noun in -e', () => check('Dette er en tjeneste kommunen [relative skal] gi.'))
  it('takes an adjective before the actor for what it is', () => check('[addressee Den nye kommunen] [obligation skal] ha en plan.'))
  it('takes an indefinite actor for no clause of its own', () =>
    check('[addressee Statlig myndighet] [permission kan] anmode kommunene om å vente.'))
  it('reads two nouns joined by a hyphen as one', () => check('[addressee Helse- og omsorgssjefen] [obligation skal] lage en plan.'))
  it('reads what a text says it does not mean', () => check('Det betyr ikke at tilbudet [negated-necessity skal] være likt.'))
  it('reads a named school of activities as a thing', () => check('Aktivitetsskolen [obligation skal] være gratis.'))
  it('reads nynorsk advice in the passive', () => check('[addressee Grunneigarane] vert [recommendation oppmoda om] å gje fri grunn.'))
  it('reads a ban without a subject', () => check('Det er [prohibition ikke anledning til] å endre malene.'))
  it('reads what is not required', () => check('Det [negated-necessity kreves ingen] begrunnelse.'))
  it('reads a condition that begins with its verb', () =>
    check('Er bydelen i tvil om hva som [indirect-question skal] legges til grunn, [obligation skal] spørsmålet tas opp.'))
  it('tells a cause from other circumstances', () => check('Dette er fordi kommunen [causal skal] spare.'))
  it('counts no cue that is only quoted', () => check('Begrepet «[quotation forventes]» er brukt om mål.'))
})
