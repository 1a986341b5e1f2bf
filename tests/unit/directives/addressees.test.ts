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
    ['Syklende skal ha lys.', 'Syklende'],
    ['Det offentlige må dekke kostnadene.', 'Det offentlige'],
    ['Nekter eieren adgang, kan namsmannen åpne døren.', 'namsmannen'],
    ['Forbrukeren kan gå fra avtalen.', 'Forbrukeren'],
    ['Følgende skal være med.', null],
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
    ['Reglene skal stille krav til opplæring.', null],
    ['Protokollen skal opplyse om tid og sted.', null],
    ['Basert på vurderingen skal tilbyderen iverksette tiltak.', 'tilbyderen'],
    ['Lokalmuseet skal søke om midler.', 'Lokalmuseet'],
    ['Fiskehagen bør ta en ledende rolle i dette.', 'Fiskehagen'],
    ['Den skal varsle eieren på forhånd.', null],
    ['Varselet skal opplyse om klagefristen.', null],
    ['Anlegget skal bruke fornybar energi.', null],
    ['Samfunnsdelen skal ta stilling til veksten.', null],
    ['Applikasjonskrav- (lover og latens) og modenhet bør avgjøre hvor tjenester ligger.', null],
    ['Plan- og bygningsetaten bør avgjøre hvor tjenester ligger.', 'Plan- og bygningsetaten'],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
  it('make a power of kan', () => {
    const classes = (text: string): string[] => extractFromText(text, { type: 'law' }).directives.map(({ modality }) => modality)
    expect(classes('Overskjønnet kan avgjøre saken.')).toEqual(['permission'])
    expect(classes('Ordningen kan avgjøre mye.')).toEqual([])
  })
})

describe('one, some or none of them', () => {
  it.each([
    ['Er partene uenige, kan hver av dem kreve takst.', 'hver av dem'],
    ['Eit fleirtal av dei tilsette kan krevje val.', 'Eit fleirtal av dei tilsette'],
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

describe('who is served does not act', () => {
  it.each([
    ['Leieren skal ha melding om arbeidet.', null],
    ['Du skal ha svar innen en uke.', null],
    ['De ansatte bør få tid til opplæring.', null],
    ['Bydelene må få ned sykefraværet.', 'Bydelene'],
    ['Bydelene skal få økte rammer.', null],
    ['Biblioteket bør være åpent hele uken.', null],
    ['Kommunen skal være pådriver.', 'Kommunen'],
    ['Styremedlemmer skal ha relevant erfaring.', 'Styremedlemmer'],
    ['Brukerne skal kunne klage.', null],
    ['Sentrene må kunne endre programmet.', 'Sentrene'],
    ['Grannen kan få avgjort spørsmålet ved skjønn.', 'Grannen'],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
})

describe('nobody', () => {
  const ofPlan = (text: string): (string | null)[] => {
    const read = extractFromText(text, { type: 'plan' })
    return read.directives.map(({ addressee }) => addressee && read.text.slice(addressee.span.start, addressee.span.end))
  }
  it('is bound in a statute, and promised something in a plan', () => {
    expect(addressees('Ingen må stenge veien.')).toEqual(['Ingen'])
    expect(ofPlan('Ingen skal stå utenfor.')).toEqual([null])
    expect(ofPlan('Ingen skal utbetale tilskudd uten vedtak.')).toEqual(['Ingen'])
  })
})

describe('clauses inside the sentence', () => {
  it.each([
    ['Utdeling i strid med lova skal mottakaren føre tilbake til laget.', 'mottakaren'],
    ['En slik begrunnelse må studenten be om straks.', 'studenten'],
    ['Tapet er den ansvarlege skyldig til å bøta.', 'den ansvarlege'],
    ['Medan eigaren som nemnd i første ledd leiger bort, kan naboen krevje erstatning.', 'naboen'],
    ['Det forventes at virksomheter som får støtte, tar inn lærlinger.', 'virksomheter'],
    ['Hvert annet år skal fylkeskommunen gå gjennom planen.', 'fylkeskommunen'],
    ['Spørsmål som gjelder grenser, kan Kongen avgjøre.', 'Kongen'],
    ['Uavhengig av avtalen skal megleren skrive regning.', 'megleren'],
    ['Jamvel om saka er avgjord, kan retten krevje nye bevis.', 'retten'],
    ['Retten kan fastsetja at det skal stillast trygd.', 'Retten'],
    ['Planen må vedtas av styret, og eieren som har fått varsel, skal rette feilen.', 'styret'],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
})

describe('who it is that must', () => {
  it.each([
    ['Saken skal av klageren bringes inn for nemnda.', 'klageren'],
    ['Styret skal så snart det er mulig varsle eieren.', 'Styret'],
    ['Den oppnemnde verja kan be om å bli løyst frå vervet.', 'Den oppnemnde verja'],
    ['Det er direktøren som skal godkjenne planen.', 'direktøren'],
    ['Det er bare styret som kan gi fullmakt.', 'styret'],
    ['Rådmannen eller den rådmannen bemyndiger, skal signere.', 'Rådmannen'],
    ['Eieren eller den ansvarlige skal rydde.', 'Eieren eller den ansvarlige'],
    ['Gebyret skal betales av den som krever målingen.', 'den'],
    ['Fagdirektøren kan ha rollen som stedfortreder.', 'Fagdirektøren'],
    ['Ingen av partene kan heve avtalen alene.', 'Ingen av partene'],
    ['Etter avtalen skal Helse Fjord utrede saken.', 'Helse Fjord'],
    ['Fjordvann IKS skal levere vann.', 'Fjordvann IKS'],
    ['Kuratoren skal følge opp boet.', 'Kuratoren'],
    ['Generatoren skal være jordet.', null],
    ['Om sommaren kan grunneigaren stengje vegen.', 'grunneigaren'],
    ['Ein mastergradsstudent må ha fullført første året.', 'Ein mastergradsstudent'],
    ['Det skal gis utskrift av alle opplysninger.', null],
    ['Søknaden skal skrives på skjema fastsatt av departementet.', null],
    ['Planen skal vedtas av selskapets øverste myndighet.', 'selskapets øverste myndighet'],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
})

describe('where the verb of the directive is', () => {
  it.each([
    ['Ved ny utlysning skal søkere som søkte i tide, tilbys plass.', null],
    ['Etter fristen skal eieren som fikk varsel, rette feilen.', 'eieren'],
    ['I tvil skal prøver som kan etterprøves sendes til kontroll av en ny sensor.', 'en ny sensor'],
    ['I tvil skal prøver som kan måles sendes til en ny sensor, som svarer.', null],
    ['I tvil skal prøver som kan måles vurderes av en ny sensor, hvorav én er ekstern.', 'en ny sensor'],
    ['For slike prøver skal rettighetshaver sende direktoratet et sett.', 'rettighetshaver'],
    ['Etter møtet kan retten avsi dom.', 'retten'],
    ['Etter fristen har festaren rett og plikt til å rydde tomta.', 'festaren'],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
})

describe('districts by their names alone', () => {
  it.each([
    ['Grorud skal etablere to møteplasser.', 'Grorud'],
    ['Gamle Oslo og Stovner må styrke hjemmetjenesten.', 'Gamle Oslo og Stovner'],
    ['Frogner skal få en ny park.', null],
    ['Sagene skal være et godt sted å bo.', null],
    ['Alna skal åpnes fra kilde til fjord.', null],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
})

describe('offices named by what they are for', () => {
  it.each([
    ['Enhet for kultur skal lage en oversikt.', 'Enhet for kultur'],
    ['Fakultet for kunst skal oppnevne utvalget.', 'Fakultet for kunst'],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
})

describe('who does it in a passive', () => {
  it.each([
    ['Avtalen skal undertegnes av eieren og ansvarlig megler.', 'eieren og ansvarlig megler'],
    ['Saka skal førebuast av styret og sendast klagenemnda.', 'styret'],
    ['Dokumentet skal sendes inn ved stifting av borettslag.', null],
    ['Avvik skal meldes til avdelingen av direktøren.', 'direktøren'],
    ['Pantet skal registreres med fellesskapet av leietakere som eier.', null],
    ['Søksmål kan reises av et flertall av de ansatte eller av en forening.', 'et flertall av de ansatte'],
    ['Møtet skal leiast av leiaren av utvalet.', 'leiaren av utvalet'],
  ])('%s', (text, expected) => expect(addressees(text)).toEqual([expected]))
})
