/**
 * Nouns for people by what they do, hold or are to somebody: an open class in statutes and contracts ("kjøperen", "registerføreren",
 * "oreignaren", "saksøkte"). Told by how they are made, bokmål and nynorsk. Source: Norsk referansegrammatikk 2.2 (agentive -er/-ar,
 * -ør, -ent) and 5.3 (adjectives and participles as nouns).
 */

/** In the definite form, and in the nynorsk plural, the ending says it all: "kjøperen", "selgerne", "seljaren", "seljarar". What measures, warms or lasts is taken out. */
const DEFINITE_DOER = /.{3,}(?:er|ar)(?=(?:en|ne|ane)$)|.{3,}ar(?=ar$)/
const THING =
  /(?:^|.)(?:alder|kalend[ea]r|vinter|somm[ea]r|måler|målar|server|comput[ea]r|printer|skanner|scanner|contain[ea]r|kontain[ea]r|finger|skulder|numm[ea]r|regist[ea]r|sent[ea]r|semest[ea]r|mønst[ea]r|fiber|lader|ladar|varmer|varmar|teller|ruter|folder|kommentar|formular|seminar|hektar|dollar|hammar|etern|intern?|ekster|filt[ea]r|teat[ea]r|feber|poster|prosesser|sensor|stjer|kjer|lanter|kaser|tverr|lager|leder(?=ne)|partner(?=skap)|middel|offer|monster|karakter|orden|skjær|meter|liter|tanker|stikker|verdier|sider|lister|svar|radar|altar)$|^(?:hjer|fjer|jer|gjer|moder|later|far|var|par|dag|klar|rar)$/

/** Without an ending only these: other words in -er are plurals and present tenses. */
const STEMS = [
  'fører|førar',
  'holder|haldar',
  'kjøper|kjøpar',
  'selger|seljar|seljer',
  'leier|leigar',
  'långiver|låntaker|låntakar|låner|lånar',
  'tilbyder|tilbydar',
  'yter|ytar',
  'mester|meister',
  'dommer|dommar|domar',
  'saksøker|saksøkar|søkjar',
  'melder|meldar',
  'klager|klagar',
  'besitter|besittar',
  'bestiller|bestillar|tingar',
  'utøver|utøvar',
  'sender|sendar|avsender|avsendar',
  'fisker|fiskar|fiskeoppdretter|oppdretter|oppdrettar',
  'jeger|jegar',
  'skipper|skippar|reder|reiar',
  'dyrker|dyrkar',
  'formidler|formidlar|forhandler|forhandlar|megler|meklar',
  'veileder|veiledar|rettleiar',
  'utsteder|utstedar|utskriver|utskrivar|utferdar',
  'stifter|stiftar',
  'bortfester|bortfestar|fester|festar',
  'setter|setjar|pantsetjar|pantsetter',
  'overdrager|overdragar|erverver|ervervar',
  'skyldner|skyldnar',
  'medhjelper|medhjelpar|hjelper|hjelpar|hjelpemann',
  'skatteyter|skattytar|skattyter',
  'oreignar|eigedomsdanner|rettshaver|rettshavar',
  'boer|bebuar|beboer|bebyggar',
  'stedfortreder|stadfortredar|varamedlem',
  'trener|trenar|danser|vekter|vektar|velger|veljar',
  'kontrahent|produsent|konsulent|agent|president|dirigent|dosent|opponent|klient|respondent|abonnent|referent|stipendiat|student',
  'advokat|doktorand|soldat|diplomat|byråkrat',
  'praktikant|aspirant|representant|fabrikant|debutant|informant|musikant',
  'jurist|spesialist|journalist|aktivist|turist|syklist|bilist|maskinist|kausjonist',
  'psykolog|geolog|biolog|arkeolog|fotograf|terapeut|farmasøyt|apoteker|apotekar|bioingeniør|ingeniør',
  'aksjonær|funksjonær|konsesjonær|kommisjonær|passasjer|pilot|kaptein|offiser|sersjant',
  'lærling|arving|fullmektig|verge|verj|verje|nabo|granne|kunde|gjest|brukarrepresentant',
  'landmåler|landmålar|antikvar|aktor|rektor|prorektor|dekan|lektor|professor|sensor|kreditor|debitor|direktorat|dirigent|administrator|instruktør',
  'skjønnsmenn|skjønsmenn|tjenestemenn|tenestemenn|embetsmenn|tillitsmenn|namsmenn',
  'nattevakt|brannvakt|redningsvakt|livvakt',
  'sjåfør|transportør|installatør|importør|eksportør|distributør|redaktør|redaksjon|frisør|investor|sponsor',
  'prest|biskop|prost|organist|kateket',
  'tjenestemann|tenestemann|embetsmann|embetsperson|skjønnsmann|skjønsmann|namsmann|nåmsmann|tillitsmann|takstmann|ombudsmann|vitne|vitneførar',
] as const

const PLURAL = '(?:e|en|er|ar|a|r|ne|ene|ane|erne|arne|arane|s|ens|nes|enes|anes|et|n)?'
const STEM = new RegExp(`(?:${STEMS.join('|')})${PLURAL}$`)
/** Words that end like one of the stems and are none: verbs above all. */
const NOT_STEM =
  /^(?:(?:inn|ut|gjennom|med|til|over|på|opp|an|be|fram|frem|bort|mot|av|under|sam)?(?:fører|førar|holder|haldar|yter|ytar|setter|sender|hjelper|velger|veljar|skriver|melder|klager|dyrker|fester|festar|formidler|kjøper|selger|leier|stifter|bestiller|boer|trener|danser|veileder|søker|søkjar)|inneholder|opprettholder|vedlikeholder|gjennomfører|fastsetter|iverksetter|skyldner|benytter|presterer|arvinger?)$/

/** "saksøkte", "skadelidte", "den forulempede", "undertegnede", "rapporteringspliktige": people by what was done to them or is their duty. */
const AFFECTED =
  /^(?:saksøkt|innklag[dt]|siktet?|sikta|tiltalt|domfelt|fornærmet|fornærma|forulempet|skadelidt|skadelid(?:en|an)de|etterlatt|undertegn(?:et|ed)|underteikna|oreigna|besøkende|besøkande|reisende|reisande|frammøtt|fremmøtt|pårørende|pårørande|næringsdrivende|næringsdrivande|studerende|overlevende|stemmeberettig(?:et|ed)|røysteføre?|folkevalgt|folkevald|forurettet|forurett?ed|vernepliktig|skattepliktig|avgiftspliktig|meldepliktig|rapporteringspliktig|opplysningspliktig|utstederpliktig|konsesjonspliktig|.{4,}pliktig|.{3,}berettig(?:et|ed))(?:e|en)?$/

/** "arrendatoren", "kurator", "inspektoren": Latin agents, without the machines among them. */
const LATIN = /.{3,}(?:ator|itor|utor|ktor|entor)(?:en|er|ar|ene|ane)?$/
const MACHINE =
  /(?:trakt|mot|gener|transform|indik|fakt|sekt|vekt|reakt|ventil|kondens|simul|kalkul|projekt|detekt|monit|radi|oper|katalys|akkumul|separ|regul|kollekt|konverter|komment|emul|refrakt)(?:at)?or(?:en|er|ar|ene|ane)?$/

/** Foreign endings of people: "rekvirenten", "trafikanten", "installatøren", "pensjonisten"; what else ends so is taken out. */
const FOREIGN =
  /.{3,}(?<!m)ent(?:en|er|ar|ene|ane)?$|.{3,}(?:ik|ir|ent|and|bit|ul|yr|ast|ert)ant(?:en|er|ar|ene|ane)?$|.{3,}(?:[tnlsg]|nd|[nl]i)ør(?:en|er|ar|ene|ane)?$|.{2,}(?:al|ol|on|ur|or|og|am|ek|yk|ik|ot)ist(?:en|er|ar|ene|ane)?$/
const NOT_FOREIGN =
  /(?:prosent|patent|kontinent|talent|kontingent|aksent|koeffisient|transparent|kompetent|konsistent|permanent|latent|event|advent|komponent|eksponent|konvent|gradient|ambient|signifikant|relevant|interessant|variant|kvadrant|restaurant|konstant|kontant|diamant|interiør|eksteriør|likør|kulør|tjent|kjent|vent|spent|brent)(?:en|er|ar|ene|ane)?$|^(?:bent|rent|sent|hent|tent|lent)$/

/** Whether a folded word names a person by its make. Plurals in -er and verbs in -er of the same look are told by the lists. */
export function isAgentNoun(folded: string): boolean {
  const word = folded.replace(/(?:s'|’s|'s)$/, '')
  const doer = DEFINITE_DOER.exec(word)
  if (doer !== null && !THING.test(doer[0])) return true
  if (STEM.test(word) && !NOT_STEM.test(word)) return true
  if (FOREIGN.test(word) && !NOT_FOREIGN.test(word)) return true
  return AFFECTED.test(word) || (LATIN.test(word) && !MACHINE.test(word))
}
