/**
 * Nouns that name somebody who can be told to do something: authorities, units, offices, roles, companies. Only these
 * become addressees; "planen" and "arbeidet" do not act. Endings carry compounds and inflection ("Kulturetaten",
 * "fylkeskommunene", "skuleeigarar"). Source: organisation names in Norwegian allocation letters, plans and statutes.
 */

import { remembered } from '../base/remembered'
import { isAgentNoun } from './agent-nouns.nb'

/** Stems that end the compound; an inflection may follow. Matches "etaten" in "Kulturetaten", not "etat" in "metatekst". */
const ORGANISATIONS = [
  'kommune',
  'bydel',
  'etat',
  'virksomhet',
  'verksemd',
  'departement',
  'direktorat',
  'tilsyn',
  'råd',
  'styre',
  'utvalg',
  'utval',
  'nemnd',
  'komité',
  'komite',
  'ting',
  'foretak',
  'føretak',
  'selskap',
  'bedrift',
  'institusjon',
  'organisasjon',
  'myndighet',
  'myndigheit',
  'styresmakt',
  'regjering',
  'avdeling',
  'seksjon',
  'enhet',
  'eining',
  'kontor',
  'skole',
  'skule',
  'barnehage',
  'sykehjem',
  'sjukeheim',
  'sykehus',
  'sjukehus',
  'universitet',
  'høgskole',
  'høgskule',
  'høyskole',
  'barnevern',
  'administrasjon',
  'tjeneste',
  'teneste',
  'fakultet',
  'personell',
  'personale',
  'mannskap',
  'institutt',
  'kommisjon',
  'presidentskap',
  'forsamling',
  'laboratorium',
  'medlemsstat',
  'konsern',
  'rederi',
  'organ',
  'forening',
  'foreining',
  'forbund',
  'lag',
  'team',
  'gruppe',
  'stab',
  'ledelse',
  'leiing',
  'instans',
  'verk',
  'domstol',
  'politi',
  'ombud',
  'menighet',
  'sameie',
  'stiftelse',
  'foretakstyre',
  'nettverk',
  'bibliotek',
  'museum',
  'fagmiljø',
  'partnerskap',
  'sekretariat',
  'riksarkiv',
  'statsarkiv',
  'byarkiv',
  'nasjonalarkiv',
  'kommunearkiv',
  'rett',
  'parti',
  'utdanningsinstitusjon',
  'vesen',
  'næring',
  'næringsliv',
] as const

const PERSONS = [
  'ordfører',
  'ordførar',
  'rådmann',
  'direktør',
  'byråd',
  'sjef',
  'leder',
  'leiar',
  'ansatt',
  'tilsett',
  'medarbeider',
  'medarbeidar',
  'arbeidstaker',
  'arbeidstakar',
  'arbeidsgiver',
  'arbeidsgivar',
  'arbeidsgjevar',
  'eier',
  'eigar',
  'tiltakshaver',
  'tiltakshavar',
  'byggherre',
  'søker',
  'søkjar',
  'søkar',
  'lærer',
  'lærar',
  'rektor',
  'sekretær',
  'kasserer',
  'kasserar',
  'styrer',
  'styrar',
  'lege',
  'sykepleier',
  'sjukepleiar',
  'saksbehandler',
  'saksbehandlar',
  'sakshandsamar',
  'koordinator',
  'prosjekterende',
  'prosjekterande',
  'utførende',
  'entreprenør',
  'leverandør',
  'konsulent',
  'forvalter',
  'statsforvalter',
  'statsforvaltar',
  'fylkesmann',
  'fylkesmenn',
  'minister',
  'statsråd',
  'politiker',
  'politikar',
  'representant',
  'medlem',
  'tillitsvalgt',
  'tillitsvald',
  'verneombud',
  'foreldre',
  'foresatt',
  'føresett',
  'forslagsstiller',
  'forslagsstillar',
  'utbygger',
  'utbyggar',
  'produsent',
  'operatør',
  'bruker',
  'aktør',
  'part',
  'partner',
  'kontrollør',
  'revisor',
  'ansvarlig',
  'ansvarleg',
  'innehaver',
  'innehavar',
  'grunneier',
  'grunneigar',
  'festar',
  'fester',
  'mottaker',
  'mottakar',
  'kolleg',
  'kommunedirektør',
  'barnehagelærer',
  'fagarbeider',
  'behandler',
  'deltaker',
  'deltakar',
  'kommunalsjef',
  'mann',
  'kvinne',
  'ektefelle',
  'person',
  'konge',
  'elev',
  'innbygger',
  'innbyggjar',
  'borger',
  'borgar',
  'pasient',
  'barn',
  'studenter',
  'student',
  'virksomhetsleder',
  'enhetsleder',
] as const

/** Actors in shape only: as subject of a passive, or of "få", "oppleve", "møte" they are who is served, not who must act. */
const BENEFICIARIES =
  /(?:kandidat|innbygger|innbyggjar|borger|borgar|pasient|barn|elev|student|(?<!for)bruker|(?<!for)brukar|mottaker|mottakar|person|ungdom|foreldre|pårørende)(?:e|en|a|ar|er|ene|ane|et|n|ne)?$/

/** Words that end like an actor and are none. */
const NOT_ACTORS =
  /(?:samråd|forråd|tilråd|beslag|innslag|forslag|utslag|tillag|underlag|(?:arkiv|måle|bo|bruks|data|lagrings)enhet(?:en|er|ene)?|grunnlag|anslag|avslag|oppslag|vedlag|overslag|omslag|påslag|lovverk|regelverk|rammeverk|verktøy|avtaleverk|nettverk|verkemiddel|område|råde|raud|innretting|virksomhetsplan|gjerningsmann|målgruppe|aldersgruppe|varegruppe|faggrupperapport|oppdragsbrev|sentrumsområde|medvirkning|bivirkning|ansvarlighet|senterområde|verneting|mangfold|rettleiing(?:a|en|ar|ane)?|innleiing(?:a|en|ar|ane)?|avleiing(?:a|en|ar|ane)?|rettighet|urett|lik?rett|enerett|forkjøpsrett|matrett|innmat|saksbehandling|møtested|budsjettstyre|alternativ|apparat|innsatsområde|tverråd|lag|anlegg|samarbeid|byggverk|skapverk|bildeverk|kunstverk|bruk|råderett|(?:aktivitets|sommer|sommar|leir|fritids)sk[ou]l(?:e|en|ane|ene|er|ar))$/

/** Words that are actors as they stand. */
const EXACT = new Set(
  `årsmøtet landsmøtet fylkesmøtet representantskapet høyesterett høgsterett foretaksregisteret føretaksregisteret enhetsregisteret einingsregisteret folkeregisteret arkivverket tingrett lagmannsrett sentrene senteret sentra vi me man staten fylket fylka bystyret kommunestyret fylkestinget stortinget regjeringen regjeringa kongen nav politiet retten parten partene partane alle enhver arbeidsgiverne kommunalråden byråden
  ledere ledelsen leiinga styret byrådet rådet utvalget utvalet nemnda den_ansvarlige eieren eigaren ansatte tilsette medlemmene medlemene alle_ansatte barnevernet helseforetaket helseføretaket forvaltningen forvaltninga søkeren søkjaren
  administrasjonen administrasjonane teamet gruppen gruppa fagmiljøene fagmiljøa kirken kyrkja bispedømmet konsernet departementene departementa`
    .trim()
    .split(/\s+/),
)

/** "lag" and its compounds that are people: "forslag", "grunnlag" and "pålag" are none. */
const ASSOCIATION =
  /^(?:grende|idretts|bygde|bonde|song|mål|ungdoms|kvinne|soge|historie|sanitets|buretts|boretts|skogeigar|turn|ski|teater|spel|saue|veg|vass)?lag$/

const CENTRES =
  /(?:helse|brann|politi|redning)s?stasjon(?:en|er|ar|ene|ane)?$|(?:kompetanse|ressurs|helse|behandlings|opplærings|forsknings|legevakt|familie|utdannings|distrikts|voksenopplærings|service|innovasjons|aktivitets|kultur|dag|senior|eldre|omsorgs|oppvekst)sent(?:er|eret|re|rene|ra)$|^kultursentrum(?:et|a)?$|^(?:frivillig|brann|nød|alarm|vakt|husflids)sentral(?:en|er|ar|ene|ane)?$/

const INFLECTION = '(?:e|en|n|a|et|t|er|r|ar|ene|ne|ane|te|ten|tene|tet|mer|mar|mene|mane|ens|ets|enes|anes|nen|nene|men|mene|medlem)?'
/** Nynorsk drops the -e before its plural: "skulane", "kommunar". "styra" is a verb more often. */
const DROPPING_E = ORGANISATIONS.filter((stem) => /[^é]e$/.test(stem) && stem !== 'styre').map((stem) => stem.slice(0, -1))
const ORGANISATION = new RegExp(`(?:(?:${ORGANISATIONS.join('|')})${INFLECTION}|(?:${DROPPING_E.join('|')})(?:ar|ane))$`)
const PERSON = new RegExp(`(?:${PERSONS.join('|')})${INFLECTION}$`)

/**
 * Nouns made of what somebody does, which have no end: "utleier", "oppdragsgivar", "leigetakaren", "ansvarshavende". The first part
 * must be there: "taker" and "haver" alone are other words.
 */
const DOER =
  /.{3,}(?:giver|givar|gjevar|taker|takar|haver|havar)(?:e|en|ne|ene|ane|n)?$|.{4,}hav(?:ende|ande)$|(?:^|.{3,})(?:arrangør|inspektør|assistent|vikar|vaktm(?:e|ei)ster|byggm(?:e|ei)ster|planlegger|planleggar|regnskapsfører|rekneskapsførar|sjåfør|leigar|utreder|utgreiar|forsker|forskar|veterinær|advokat|megler|meklar|vertskap)(?:e|en|er|ar|et|ne|ene|ane|n)?$/

/** Endings too short to trust inside any word: only these whole words or compounds with a linking s or e. */
const COURT =
  /(?:ting|lagmanns|høyeste|høgste|jordskifte|arbeids|trygde|skifte|skjønns|skjøns|namns|voldgifts|konkurs|riks|forliks|bergverks)rett(?:en|ane|ene)$/

const SHORT =
  /(?:^|s|e|by|kommune|fylkes|ungdoms|elev|bruker|bydels)(?:rådet|råd|tinget|laget|lagene|laga|retten|verket|parten|partane|partene|staben)$/
const SHORT_STEM = /(?:råd|ting|lag|rett|verk|part|mann|organ|barn|stab)(?:e|en|a|et|er|ar|ene|ane|ens|ets)?$/

export type ActorKind = 'organisation' | 'person' | 'beneficiary'

/** Whether a folded word names an actor, and of which kind; null when it does not. */
export const actorKind: (folded: string) => ActorKind | null = remembered(kindOf)

function kindOf(folded: string): ActorKind | null {
  const word = folded.replace(/(?:s'|’s|'s)$/, '')
  if (EXACT.has(word) || ASSOCIATION.test(word)) return 'organisation'
  if (NOT_ACTORS.test(word)) return null
  if (BENEFICIARIES.test(word)) return 'beneficiary'
  if (/(?:rådmann|fylkesmann|formann|varamann|sysselmann|lensmann)(?:en|a|ens)?$|(?:menn|mennene)$/.test(word)) return 'person'
  if (COURT.test(word)) return 'organisation'
  if (/.{3,}m[ae]nn(?:en|ene|ane|s)?$/.test(word) && isAgentNoun(word)) return 'person'
  if (SHORT_STEM.test(word))
    return SHORT.test(word) ||
      /(?:byråd|bystyre|fylkesting|storting|sameting|tilsyn|verneombud|organ|organet|organa|organene|organer)(?:e|en|et|er)?$/.test(word)
      ? 'organisation'
      : null
  if (CENTRES.test(word)) return 'organisation'
  if (ORGANISATION.test(word)) return 'organisation'
  return PERSON.test(word) || DOER.test(word) || isAgentNoun(word) ? 'person' : null
}

/** Heads that need their prepositional phrase to be a name: "Direktoratet for byggkvalitet", "Statsforvalteren i Nordland". */
export const NAMED_BY_PHRASE: Readonly<Record<string, RegExp>> = {
  for: /(?:enhet|enheten|eining|eininga|kontor|kontoret|fakultet|fakultetet|institutt|instituttet|sekretariat|sekretariatet|komité|komiteen|komite|ombudet|direktoratet|byrådsavdelingen|byrådsavdeling|byråden|byråd|etaten|etat|avdelingen|avdeling|avdelinga|utvalget|utvalet|utvalg|utval|seksjon|seksjonen|senteret|senter|rådet|nemnda|ministeren|tilsynet|departementet)$/,
  i: /(?:statsforvalteren|statsforvaltaren|fylkesmannen|rådet)$/,
}
