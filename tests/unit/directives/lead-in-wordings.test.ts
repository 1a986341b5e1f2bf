import { describe, expect, it } from 'vitest'
import type { DocumentType } from '../../../shared/model/document-profile.ts'
import { extractFromText } from '../../helpers/extract-from-text.ts'

/** Class and addressee of each directive; "·" parts them. */
function verdicts(source: string, type: DocumentType): string {
  const { text, directives } = extractFromText(source, { type, issuer: 'Vik kommune' })
  return directives
    .map(({ modality, addressee }) => `${modality}, ${addressee === null ? '–' : text.slice(addressee.span.start, addressee.span.end)}`)
    .join(' · ')
}

type Case = readonly [source: string, expected: string]

describe('lead-ins of letters', () => {
  it.each<Case>([
    ['Vi ber bydelene om å:\n- rapportere status', 'obligation, bydelene'],
    ['Vi ber bydelene om følgende:\n- rapport om status', 'obligation, bydelene'],
    ['Departementet ber difor Helsetilsynet om å:\n- rapportere status', 'obligation, Helsetilsynet'],
    ['Me bed kommunane om å\n- rapportere status', 'obligation, kommunane'],
    ['Byrådet ber om at bydelene:\n- rapporterer status', 'obligation, bydelene'],
    ['Bydelene bes om å:\n- rapportere status', 'obligation, Bydelene'],
    ['Bydelene bes om følgende:\n- en rapport om status', 'obligation, Bydelene'],
    ['Det bes om at bydelene:\n- rapporterer status', 'obligation, bydelene'],
    ['Kommunestyret har bedt kommunedirektøren om å:\n- utrede saken', 'obligation, kommunedirektøren'],
    ['Kommunestyret har bede kommunedirektøren om å:\n- greie ut saka', 'obligation, kommunedirektøren'],
    ['Etaten er bedt om å:\n- utrede saken', 'obligation, Etaten'],
    ['Etaten får i oppdrag å:\n- utrede saken', 'obligation, Etaten'],
    ['Etaten har fått i oppdrag å:\n- utrede saken', 'obligation, Etaten'],
    ['Etaten gis i oppdrag å:\n- utrede saken', 'obligation, Etaten'],
    ['Byrådet gir etaten i oppdrag å:\n- utrede saken', 'obligation, etaten'],
    ['Byrådet gir bydelene følgende oppdrag:\n- utrede saken', 'obligation, bydelene'],
    ['Det forventes at bydelene:\n- deltar i nettverket', 'recommendation, bydelene'],
    ['Det er forventa at skulane:\n- deltek i nettverket', 'recommendation, skulane'],
    ['Byrådet forventer derfor at bydelene:\n- deltar i nettverket', 'recommendation, bydelene'],
    ['I 2024 forventer byrådet at bydelene:\n- deltar i nettverket', 'recommendation, bydelene'],
    ['Bydelene forventes å:\n- delta i nettverket', 'recommendation, Bydelene'],
    ['Vi forventer følgende av bydelene:\n- deltakelse i nettverket', 'recommendation, bydelene'],
    ['Våre forventninger til bydelene er:\n- deltakelse i nettverket', 'recommendation, bydelene'],
    ['# Forventninger til bydelene\n- deltakelse i nettverket', 'recommendation, bydelene'],
    ['Departementet legger til grunn at kommunene:\n- deltar i nettverket', 'obligation, kommunene'],
    ['Det forutsettes at bydelene:\n- deltar i nettverket', 'obligation, bydelene'],
    ['Bydelene må blant annet:\n- delta i nettverket', 'obligation, Bydelene'],
    ['Bydelene skal som et minimum\n- delta i nettverket', 'obligation, Bydelene'],
    ['Søknaden må minst inneholde:\n- et budsjett', 'obligation, –'],
    ['Rapporten skal omfatte\n- utviklingen i sykefraværet', 'obligation, –'],
    ['Bydelene oppfordres til å:\n- delta i nettverket', 'recommendation, Bydelene'],
    ['Departementet ber Bufdir:\n- sende en rapport innen 15. mai', 'obligation, Bufdir'],
    ['Bufdir gis i oppdrag å vurdere:\n- om ordningen bør utvides', 'obligation, Bufdir'],
    ['Vi ber særlig om vurderinger av:\n- risiko', 'obligation, –'],
    ['Kulturavdelinga får ansvar for:\n- tilskot til festivalar', 'obligation, Kulturavdelinga'],
    ['Helsestasjonen har ansvar for at:\n- alle får tilbud', 'obligation, Helsestasjonen'],
    ['Verksemda er venta å:\n- halde budsjettet', 'recommendation, Verksemda'],
    ['Desse føringane gjeld for alle:\n- klimarekneskap', 'obligation, –'],
    ['Rapporteringskrav:\n- talet på besøk kvart tertial', 'obligation, –'],
    ['Tilskuddet kan ikke benyttes til:\n- reiser utenfor EØS', 'prohibition, –'],
    ['Det forventes at bydelene\n- deltar i nettverket', 'recommendation, bydelene'],
    ['Vi oppfordrer bydelene til å:\n- delta i nettverket', 'recommendation, bydelene'],
    ['Det anbefales at bydelene:\n- deltar i nettverket', 'recommendation, bydelene'],
  ])('%j', (source, expected) => expect(verdicts(source, 'allocation-letter')).toBe(expected))

  it.each([
    'Departementet ba etaten om å:\n- utrede saken',
    'Bydelene har bedt om:\n- mer informasjon om ordningen',
    'Bydelene har i dag svært ulike ordninger:\n- støtte til enkeltpersoner',
    'Bakgrunnen for kravene er:\n- økte ventetider',
    'Følgende dokumenter er styrende:\n- reglement for bydelene',
    'Vi viser til følgende brev:\n- brev av 4. mars',
    'Dette gjelder følgende bydeler:\n- Bydel Alna',
    'Erfaringene så langt er:\n- færre klager',
  ])('are not: %j', (source) => expect(verdicts(source, 'allocation-letter')).toBe(''))
})

describe('lead-ins of instructions, statutes and regulations', () => {
  it.each<Case>([
    ['Bydelsutvalget har som oppgave å:\n- føre tilsyn', 'obligation, Bydelsutvalget'],
    ['Bydelsutvalget har til oppgave å\n- føre tilsyn', 'obligation, Bydelsutvalget'],
    ['Utvalet har som oppgåve å:\n- føre tilsyn', 'obligation, Utvalet'],
    ['Bydelsutvalget har følgende oppgaver:\n- føre tilsyn', 'obligation, Bydelsutvalget'],
    ['Utvalet har desse oppgåvene:\n- føre tilsyn', 'obligation, Utvalet'],
    ['Bydelsutvalgets oppgaver er:\n- føre tilsyn', 'obligation, Bydelsutvalgets'],
    ['Bydelsutvalets oppgåver er å\n- føre tilsyn', 'obligation, Bydelsutvalets'],
    ['Oppgavene til bydelsutvalget er å:\n- føre tilsyn', 'obligation, bydelsutvalget'],
    ['# 2.1 Bydelsdirektørens ansvar\n- lede administrasjonen', 'obligation, Bydelsdirektørens'],
    ['# Ansvar for bydelen\n- drift av park', 'obligation, bydelen'],
    ['Rektor har ansvar for å:\n- føre tilsyn', 'obligation, Rektor'],
    ['Rektor har ansvar for\n- tilsyn', 'obligation, Rektor'],
    ['Rektor har ansvaret for:\n- tilsyn', 'obligation, Rektor'],
    ['Rektor er ansvarlig for å:\n- føre tilsyn', 'obligation, Rektor'],
    ['Rektor er ansvarleg for:\n- tilsyn', 'obligation, Rektor'],
    ['Ansvaret omfatter:\n- tilsyn', 'obligation, –'],
    ['Utbygger plikter å:\n- rydde tomta', 'obligation, Utbygger'],
    ['Byggherren pliktar å\n- rydde tomta', 'obligation, Byggherren'],
    ['Kommunen har plikt til å:\n- føre tilsyn', 'obligation, Kommunen'],
    ['Rektor har følgende plikter:\n- føre tilsyn', 'obligation, Rektor'],
    ['Byggherren skal gjennom hele prosessen\n- sørge for dialog', 'obligation, Byggherren'],
    ['Koordineringen omfatter å\n- følge opp planen', 'obligation, –'],
    ['Det stilles følgende krav til søkeren:\n- fullført utdanning', 'obligation, –'],
    ['Følgende krav gjelder:\n- fullført utdanning', 'obligation, –'],
    ['Følgjande vilkår gjeld for tilskot:\n- eigenkapital på ti prosent', 'obligation, –'],
    ['For utleie gjelder følgende regler:\n- ingen servering', 'obligation, –'],
    ['For utleie gjelder følgende:\n- ingen servering', 'obligation, –'],
    ['Kravene er:\n- fullført utdanning', 'obligation, –'],
    ['# Krav til leverandøren\n- dokumentert erfaring', 'obligation, leverandøren'],
    ['# Vilkår for tilskudd\n- registrering i Frivillighetsregisteret', 'obligation, –'],
    ['Det er ikke tillatt å:\n- bruke åpen ild', 'prohibition, –'],
    ['Følgende er ikke tillatt:\n- åpen ild', 'prohibition, –'],
    ['Det er forbudt å\n- bruke åpen ild', 'prohibition, –'],
    ['Det er forbode å:\n- bruke open eld', 'prohibition, –'],
    ['Leietaker må ikke:\n- bruke åpen ild', 'prohibition, Leietaker'],
    ['Kommunen har ikke adgang til å:\n- kreve gebyr', 'prohibition, Kommunen'],
    ['Rektor har fullmakt til:\n- innkjøp inntil kr 500 000', 'permission, Rektor'],
    ['Kommunen har myndighet til å:\n- kreve gebyr', 'permission, Kommunen'],
    ['# Rektors fullmakter\n- innkjøp inntil kr 500 000', 'permission, Rektors'],
    ['Kommunen kan:\n- kreve gebyr', 'permission, Kommunen'],
    ['Eieren plikter\n- å holde anlegget i stand', 'obligation, Eieren'],
    ['Det er opp til leverandøren å velge:\n- driftsmodell', 'permission, leverandøren'],
    ['Kommunen forbeholder seg retten til å:\n- forkaste alle tilbud', 'permission, Kommunen'],
    ['# Absolutte krav\n- Leverandøren har kontor i Norge', 'obligation, –'],
    ['Innenfor hensynssonen tillates ikke:\n- nye boliger', 'prohibition, –'],
    ['Det tillates:\n- mindre tilbygg', 'permission, –'],
    ['# Ansvar for oppfølging\n- Rektor leder arbeidsgruppen', 'obligation, –'],
  ])('%j', (source, expected) => expect(verdicts(source, 'instruction')).toBe(expected))

  it.each([
    'I forskriften menes med\n- byggherre: den som bygger',
    'Følgende tiltak er unntatt fra reglene:\n- mindre tiltak på bebygd eiendom',
    'Følgende krav gjelder ikke for barnehager:\n- fullført utdanning',
    'Tiltak inndeles i følgende kategorier:\n- søknadspliktige tiltak',
    'Rektor hadde ansvar for:\n- tilsyn',
    '# Eierens rettigheter og plikter\n- se kapittel 3',
  ])('are not: %j', (source) => expect(verdicts(source, 'instruction')).toBe(''))
})

describe('lead-ins of plans and strategies', () => {
  it.each<Case>([
    ['# Tiltak\n- Etablere nye møteplasser\n- Utarbeidelse av veileder', 'obligation, – · obligation, –'],
    ['Tiltak:\n- Etablere nye møteplasser\n- Kartleggingen er ferdig.', 'obligation, –'],
    ['Følgende tiltak skal gjennomføres:\n- Nye møteplasser', 'obligation, –'],
    ['Følgende tiltak prioriteres i perioden:\n- Nye møteplasser', 'obligation, –'],
    ['Følgjande tiltak er prioriterte:\n- Nye møteplassar', 'obligation, –'],
    ['Planen har følgende tiltak:\n- Nye møteplasser', 'obligation, –'],
    ['# Slik gjør vi det\n- åpne skolene på kveldstid', 'intention, vi'],
    ['Dette gjør vi:\n- åpner skolene på kveldstid', 'intention, vi'],
    ['Dette skal vi gjøre:\n- åpne skolene på kveldstid', 'intention, vi'],
    ['Vi vil derfor\n- åpne skolene på kveldstid', 'intention, Vi'],
    ['Difor vil me:\n- opne skulane på kveldstid', 'intention, me'],
    ['Vik kommune skal:\n- åpne skolene på kveldstid', 'intention, Vik kommune'],
    ['Kommunen ønsker å:\n- åpne skolene på kveldstid', 'intention, Kommunen'],
    ['Kommunen har som mål å:\n- åpne skolene på kveldstid', 'intention, Kommunen'],
    ['# Vi ønsker\n- flere møteplasser', 'intention, Vi'],
    ['Derfor satser vi på:\n- tidlig innsats', 'intention, vi'],
    ['Strategien innebærer at vi:\n- bygger færre plasser', 'intention, vi'],
    ['Vi forplikter oss til å:\n- lytte', 'intention, Vi'],
    ['| Tiltak\n| Etablere nye møteplasser\n| Ny skole', 'obligation, –'],
  ])('%j', (source, expected) => expect(verdicts(source, 'plan')).toBe(expected))

  it.each([
    '# Gjennomførte tiltak\n- nye møteplasser',
    '# Mål\n- flere møteplasser',
    'Utfordringer vi må håndtere:\n- økte forskjeller',
    'De tre målene er:\n- sosial bærekraft',
    'Følgende tiltak er gjennomført:\n- nye møteplasser',
    '# Slik gjorde vi det\n- åpnet skolene',
    'Kommunen har tatt ansvar for:\n- drift av parken',
    'Tiltakene finansieres slik:\n- statlige tilskudd',
    '# Evalueringskriterier\n- pris, 40 prosent',
  ])('are not: %j', (source) => expect(verdicts(source, 'plan')).toBe(''))
})
