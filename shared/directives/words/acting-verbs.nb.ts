/**
 * Verbs that only somebody can do: with one of them even an unknown noun names who must act ("Skjønnet kan avgjøre", "Næringshagen
 * skal søke om"). Infinitives, bokmål and nynorsk; -a and -e alike. Verbs that things do as well ("sikre", "gi", "dekke") count only
 * with the object that makes them an act ("gi samtykke", "ta initiativ").
 */

const fold = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Without the last -e or -a. */
const ACTING = fold(`
  varsl meld innmeld opplys orienter informer underrett kunngjør kunngjer søk søkj anmod oppfordr oppmod anmeld etterlys begjær
  krev krevj klag ank påklag samtykk samtykkj godkjenn vedta vedtak beslutt bestemm avgjør avgjer avgjerd fastsett fastsetj utpek
  oppnevn oppnemn velg velj ansett tilsett tilsetj innkall kall deleger overlat pålegg pålegg påleggj forb forby tillat nekt dispenser
  betal innbetal tilbakebetal etterbetal forskutter refunder sørg sørgj syt påse påsjå utarbeid skriv undertegn underskriv signer dater lever innlever
  overlever utlever send oversend innsend innhent hent registrer rapporter bruk nytt benytt undersøk undersøkj kontroller vurder gransk
  behandl handsam saksbehandl avgi avgjev utsted utferd forelegg foreleggj legg leggj drøft drøfteleggj rådfør samarbeid samråd bistå hjelp
  medvirk medverk delt delta deltak samordn koordiner iverksett iverksetj gjennomfør utfør organiser tilrettelegg tilretteleggj planlegg planleggj
  selg selj kjøp overdra overdrag pantsett pantsetj rydd oppheva opphev avslå avvis innvilg tildel bevilg løyv utbetal utlys reis anlegg
  påby stans tilby tilbakekall gjenoppta anbefal tilrå foreslå uttal attester bekreft stadfest framlegg fremlegg inviter
  utred utgrei steng lås lytt snakk spør spørj svar undervis veiled rettlei opptre avstå ervrev erverv overta overtak forhandl fremforhandl avtal konsulter evaluer
  oppsøk observer kartlegg kartleggj prioriter etterkomm rett avklar rekrutter kontakt motta mottak oppbevar arkiver journalfør protokoller
  revider etterprøv pass tinglys pant trekk forvalt administrer lei leig bygg byggj oppfør utvid gjød frakt fisk jakt merk
  avhend avhold innfør bestill forplikt befar vedlikehald vedlikehold reparer utbetr utbedr stemm røyst avgjev
  tilskriv gjera_opp betjen avvikl opprett nedlegg nedsett nedsetj utnevn konstituer avsett avsetj suspender bortvis utvis
  innskrenk forleng fravik fråvik omgjør omgjer gjenopprett ilegg ileggj frafall fråfall bortfest bortleig framlei framleig`)

/** Verbs that are an act with one of these objects; the object's beginning is enough. */
const WITH_OBJECT: readonly (readonly [verb: RegExp, object: RegExp])[] = [
  [
    /^(?:gi|gje|gjeva|gi_|avgi)$/,
    /^(?:pålegg|melding|beskjed|opplysning|samtykke|samtykkje|tillatelse|løyve|varsel|tilsk|forskrift|føresegn|uttale|regler|reglar|instruks|råd|tilbakemelding|dispensasjon|fullmakt|fritak|frist|orientering|innspill|innspel|bestemmels|forelegg|forslag|framlegg|merknad|uttalelse|uttale|fråsegn|innstilling|vedtak|pålegg|tilbud|tilbod|ordre|unntak|unnatak|informasjon|fråsegn|stønad|støtte|lån)/,
  ],
  [
    /^(?:ta|taka|take)$/,
    /^(?:avgjer|avgjør|beslutning|stilling|initiativ|kontakt|ansvar|rolle|del|imot|opp$|hensyn|omsyn|ut$|over$|bilde|kopi|prøve|gebyr|forbehold|atterhald|vare)/,
  ],
  [
    /^(?:treffe|treffa|fatte|fatta|gjøre|gjere|gjera)$/,
    /^(?:vedtak|tiltak|avgjer|avgjør|unntak|unnatak|endring|rede|greie|kjent|avtale|bestemmelse|beslutning|bruk|oppmerksom|framlegg|ferdig|kjend|krav|rett|gjeldende|gjeldande)/,
  ],
  [/^(?:prøve|prøva)$/, /^(?:sak|krav|spørsmål|lovleg|lovlig|gyldig|vedtak|om$|alle|vilkår)/],
  [/^(?:stille|stilla)$/, /^(?:krav|vilkår|garanti|trygd|sikkerhet|tryggleik|spørsmål|til)/],
  [/^(?:føre|føra)$/, /^(?:tilsyn|kontroll|regist|protokoll|journal|regnskap|rekneskap|liste|bok|oversikt|oversyn)/],
  [/^(?:holde|halde|halda)$/, /^(?:møte|oversikt|oversyn|tilsyn|øvelse|øving|kontakt|ved|tilbake|attende|seg)/],
  [/^(?:sette|setje|setja)$/, /^(?:i|vilkår|frist|ned|forbod|forbud|av|opp|krav)/],
  [/^(?:se|sjå)$/, /^(?:til|etter)/],
  [/^(?:inngå|etablere|etablera)$/, /^(?:avtale|kontrakt|samarbeid|partnerskap|forlik|leieavtale|leigeavtale)/],
  [/^(?:ha|hava)$/, /^(?:tilsyn|plikt|ansvar|rett$|myndighet$|instruksjonsrett|styringsrett|kontakt|møte)/],
  [/^(?:si|seie|seia)$/, /^(?:opp|ifrå|fra|frå|ja|nei)/],
  [/^(?:følge|følgje|følgja|fylgja|fylgje)$/, /^opp/],
  [/^(?:fremme|fremje|fremja|framsette|fremsette)$/, /^(?:forslag|krav|sak|søksmål|klage|framlegg|begjæring)/],
  [/^(?:bringe|bringa)$/, /^(?:saka|saken|spørsmålet|tvisten|inn)/],
  [/^(?:spille|spele|innta)$/, /^(?:en|ei|ein)/],
]

/** Whether the verb at a clause's infinitive, with the words after it, is something only somebody does. */
export function isActingVerb(infinitive: string, after: readonly string[]): boolean {
  if (ACTING.has(infinitive.replace(/[ea]$/, '')) || ACTING.has(infinitive)) return true
  const rule = WITH_OBJECT.find(([verb]) => verb.test(infinitive))
  return rule !== undefined && after.some((word) => rule[1].test(word))
}

/** Nouns that do nothing, by their endings and as last part of a compound: doings, qualities, texts, sums, things, times. */
const THINGS =
  /(?:ing|inga|ingen|inger|ingar|ingene|ingane|.{3,}else|elsen|elser|elsene|het|heten|heter|heit|heita|sjon|sjonen|sjoner|sjonene|sjonar|ment|mentet|menter|mentene|itet|iteten|tet|tur|turen|skap|skapet|eri|eriet)$|(?:vedtak|kjøp|salg|sal|brev|instruks|mandat|notat|innspill|innspel|utkast|løyve|pålegg|behov|forhold|tilhøve|prosess|fase|periode|tilbud|tilbod|plan|system|lov|forskrift|vedtekt|kontrakt|avtale|søknad|rapport|regel|krav|arbeid|tiltak|prosjekt|program|modell|verktøy|dokument|skjema|vedlegg|bygg|byggverk|anlegg|vei|veg|veier|vegar|tomt|område|data|strategi|rutine|kapittel|paragraf|ledd|punktum|punkt|standard|teknologi|maskin|fil|post|struktur|prinsipp|metode|kostnad|utgift|beløp|gebyr|middel|midler|midlar|tilskudd|tilskot|pris|tid|frist|år|resultat|mål|kurs|studium|studiet|studier|emne|fag|oppgave|oppgåve|ordning|reform|budsjett|regnskap|rekneskap|attest|klage|bevis|oppgjer|oppgjør|sak|saker|saka|saken|vilkår|rett|løype|kart|kort|journal|arkiv|modul|løsning|løysing|applikasjon|grensesnitt|portal|plattform|register|nettsted|nettside|tjeneste|teneste|produkt|vare|kjøretøy|køyretøy|eiendom|eigedom|bolig|bustad|rom|lokale|grense|verdi|tall|tal|sum|andel|aksje|midtpunkt|grunn|grunnlag|informasjon|opplysning|utstyr|side|sone|del|regl|retningslinj|protokoll|arealbruk|kopi|gjenpart|referanse|fravær|fritak|skadebot|innsats|dekk|opptak|liste|konto|uttrekk|varsel|forelegg|eksamen|postkasse|kjerne|klient|nøkkel|aktivitet|meklingsforslag|tre|båt|bestand|dyr|kunnskap|ferdighet|kompetanse|innsikt|begrep|tekst|språk)(?:en|et|er|ene|ane|ar|a|e|n|ne|r|te|ten|ter|tet|tene|met|mene|mer|ma|s)?$/

/** Whether a noun names a thing, whatever the verb. */
export function isThing(folded: string): boolean {
  return THINGS.test(folded)
}
