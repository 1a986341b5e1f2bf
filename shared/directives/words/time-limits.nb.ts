/**
 * Time expressions that limit an action, bokmål and nynorsk: data with an example and a counter-example each. Never a period of validity
 * ("gjelder fra 1. januar"). Sources: annotation guide, rule 10; the wording of allocation letters, plans and statutes.
 */

const MONTH = '(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)'
const YEAR = '\\d{4}'
const DATE = `(?:den\\s+)?\\d{1,2}\\.\\s?(?:${MONTH}|\\d{1,2}\\.?)(?:\\s?${YEAR}|\\d{2,4})?`
const SEASON =
  '(?:sommeren|sumaren|sommaren|sommerferien|sommarferien|høsten|hausten|våren|vinteren|vintaren|jul|påske|ferien|nyttår|årsskiftet|skolestart|skulestart|semesterstart|studiestart)'
const PERIOD =
  '(?:år|årene|åra|måned|måneder|månad|månader|månedene|uke|uker|veke|veker|dag|dager|dagar|virkedager|virkedagar|arbeidsdager|arbeidsdagar|kalenderdager|døgn|time|timer|timar|minutter|minutt|kvartal|halvår|semester|tertial|planperioden|perioden|valgperioden|valperioden|økonomiplanperioden)'
const NUMBER =
  '(?:\\d+(?:\\s\\([\\p{L} ]+\\))?|en|én|ein|éin|ei|ett|eitt|et|eit|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|atten|tjue|tretti|førti|femti|seksti|nitti|noen|nokre|få)(?:\\s\\(\\d+\\))?'
const ORDINAL = '(?:første|fyrste|andre|annet|tredje|fjerde|femte|siste|1\\.|2\\.|3\\.|4\\.)'
const PART_OF_YEAR = `${ORDINAL}\\s+(?:halvår|kvartal|tertial|halvdel|halvdelen)(?:\\s+(?:av\\s+)?${YEAR})?`
/** What comes round each year or at the end of something: an occasion by which a thing is to be done. */
const OCCASION =
  '(?:(?:den|det|dei)\\s+)?(?:(?:årlige|årlege|ordinære|kommende|komande|neste|første|fyrste)\\s+)?(?:budsjett- og økonomiplan(?:en)?|handlings- og økonomiplan(?:en)?|års- og økonomiplan(?:en)?|\\p{L}*(?:årsrapport|tertialrapport|halvårsrapport|kvartalsrapport|statusrapport|sluttrapport|årsmelding|årsberetning|budsjett|økonomiplan|årsbudsjett|årsoppgjør|årsoppgjer|regnskap|rekneskap|årsavslutning|årsplan|handlingsdel|rullering|budsjettbehandling|budsjetthandsaming|budsjettarbeid|rapportering|årsrapportering|tertialrapportering|konsultasjon|etatsstyringsmøte|styringsdialogmøte|årsmøte)(?:en|et|a|ene|ane|er|ar|inga)?)(?:\\s+for\\s+\\d{4})?'
const TIME = `(?:${DATE}(?:\\s+kl\\.?\\s?\\d{1,2}(?:[.:]\\d{2})?)?|(?:utgangen|utløpet|slutten|midten|begynnelsen|starten|årsskiftet|byrjinga|utgongen)\\s+av\\s+(?:${MONTH}(?:\\s+${YEAR})?|${YEAR}|${SEASON}(?:\\s+${YEAR})?|året|dagen|uken|uka|veka|måneden|månaden|perioden|planperioden|semesteret|valgperioden|valperioden|(?:hver|kvar)\\s+(?:måned|månad|uke|veke)|(?:hvert|kvart)\\s+(?:år|kvartal|tertial|halvår|semester)|${PART_OF_YEAR})|årets\\s+(?:utgang|slutt|utløp)|${MONTH}(?:\\s+${YEAR})?|(?:år\\s+)?${YEAR}|${SEASON}(?:\\s+${YEAR})?|${NUMBER}\\s+${PERIOD}|${PART_OF_YEAR}|(?:uke|veke)\\s\\d{1,2}|(?:neste|kommende|komande)\\s+(?:år|møte|sommer|sommar|vår|høst|haust)|(?:kl\\.?|klokken|klokka)\\s?\\d{1,2}(?:[.:]\\d{2})?|(?:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag)(?:\\s+${DATE})?|(?:dagen|kvelden|uken|uka|veka|måneden|månaden|året)\\s+(?:før|etter|i\\s+forveien)|fristens\\s+utløp)`

export interface TimeLimit {
  readonly id: string
  /** What must be in the text, in small letters, for the pattern to be tried. */
  readonly trigger: RegExp
  /** A regular expression over running text in small letters, whole words. */
  readonly pattern: string
  /** What the time is reckoned from belongs to it: "innen to uker etter mottak". */
  readonly reckoned?: true
  readonly example: string
  readonly found: string
  readonly counterExample: string
}

export const TIME_LIMITS: readonly TimeLimit[] = [
  {
    id: 'latest',
    trigger: /innen|innan|senest|seinast|før|til og med|frem|fram|frist/,
    pattern: `(?:(?:senest|seinast)\\s+(?:innen|innan|før|ved|i|på)\\s+|innen\\s+senest\\s+|innen\\s+|innan\\s+|senest\\s+|seinast\\s+|før\\s+(?!${NUMBER}\\s)|fram\\s+til\\s+|frem\\s+til\\s+|til\\s+og\\s+med\\s+|med\\s+(?:svar)?frist\\s+|(?:svar)?frist(?:en)?(?:\\s+er)?:?\\s+)(?:(?:i|utgangen|den)\\s+)?${TIME}`,
    reckoned: true,
    example: 'Planen skal leveres senest innen 1. mars 2022.',
    found: 'senest innen 1. mars 2022',
    counterExample: 'Kommunen skal være best innen helse.',
  },
  {
    id: 'appointed',
    trigger: /frist|tid/,
    pattern: `(?:innen|innan|før|til(?=\\s+(?:avtalt|rett|fastsatt)))\\s+(?:(?:gitte|gitt|fastsatte|fastsatt|fastsette|fastsett|gjeldende|gjeldande|oppgitte|oppgjevne|avtalte|avtalt|avtala|angitte|angitt|samme|same|rett|rimelig|rimeleg)\\s+(?:frist|frister|fristar|tid)|(?:søknads|svar|klage|høyrings|hørings|betalings|rapporterings)?frist(?:en|ene|ane)|(?:den|de|dei)\\s+(?:frist|frister|fristar|fristen|fristene|fristane|tid|tida|tiden)(?=\\s+(?:som|det|departementet|kommunen|styret|retten)))`,
    reckoned: true,
    example: 'Svaret skal sendes innen fastsatt frist.',
    found: 'innen fastsatt frist',
    counterExample: 'Kommunen kan sette en kortere frist.',
  },
  {
    id: 'in-the-course-of',
    trigger: /løpet|laupet|ved/,
    pattern: `(?:i\\s+løpet\\s+av|i\\s+laupet\\s+av|ved\\s+utgangen\\s+av|ved\\s+utløpet\\s+av|ved\\s+slutten\\s+av|ved\\s+utgongen\\s+av)\\s+(?:${TIME}|(?:de\\s+(?:første|neste)\\s+)?(?:${NUMBER}\\s+)?${PERIOD}|året|dagen|uken|uka|veka|måneden|månaden|semesteret|studieåret|skoleåret|skuleåret|kalenderåret)|ved\\s+årsskiftet(?:\\s+${YEAR})?|ved\\s+årets\\s+(?:slutt|utgang)`,
    example: 'Saken skal avklares i løpet av høsten 2022.',
    found: 'i løpet av høsten 2022',
    counterExample: 'Arbeidet skal ledes i løpende dialog.',
  },
  {
    id: 'every-year',
    trigger: /hvert|kvart/,
    pattern: `(?:minst\\s+)?(?:${NUMBER}\\s+(?:gang|gong|ganger|gonger|gongar)\\s+)?(?:(?:hvert|kvart)\\s+(?:(?:\\d+\\.|annet|anna|andre|tredje|fjerde|femte|tiende|enkelt|einskilt)\\s+)?(?:år|halvår|kvartal|tertial|semester|skoleår|skuleår)|annethvert\\s+år|annakvart\\s+år)(?:\\s+innen\\s+${DATE})?`,
    example: 'Planen skal reviderast kvart fjerde år.',
    found: 'kvart fjerde år',
    counterExample: 'Hvert kapittel skal ha et sammendrag.',
  },
  {
    id: 'every-month',
    trigger: /hver|kvar/,
    pattern: `(?:minst\\s+)?(?:${NUMBER}\\s+(?:gang|gong|ganger|gonger|gongar)\\s+)?(?:hver|kvar)\\s+(?:(?:annen|andre|tredje|fjerde|sjette|\\d+\\.)\\s+)?(?:måned|månad|uke|veke|dag|sommer|sommar|høst|haust|vår|mandag|måndag|fredag)`,
    example: 'Prøvene skal tas hver annen uke.',
    found: 'hver annen uke',
    counterExample: 'Hver bydel skal ha en plan.',
  },
  {
    id: 'times-a-year',
    trigger: /g[ao]ng/,
    pattern: `(?:minst\\s+|minimum\\s+|inntil\\s+)?${NUMBER}\\s+(?:gang|gong|ganger|gonger|gongar)\\s+(?:(?:i|per|pr\\.?)\\s*(?:året|år|måneden|månaden|måned|månad|halvåret|halvår|kvartalet|kvartal|tertial|uken|uka|veka|uke|veke|valgperioden|valperioden|semesteret|semester|dagen|døgnet|døgn)|(?:årlig|årleg|i\\s+hver\\s+valgperiode|i\\s+kvar\\s+valperiode|ukentlig))`,
    example: 'Utvalget skal møtes to ganger i året.',
    found: 'to ganger i året',
    counterExample: 'Tilskuddet kan økes to ganger.',
  },
  {
    id: 'per-term',
    trigger: /tertial|kvartal|halvår|måned|månad/,
    pattern: `(?:per|pr\\.?)\\s+(?:tertial|kvartal|halvår|måned|månad)|(?:etter|ved)\\s+(?:hvert|kvart|${ORDINAL})(?:\\s+og\\s+${ORDINAL})?\\s+(?:tertial|kvartal|halvår)`,
    example: 'Bydelene skal rapportere per tertial.',
    found: 'per tertial',
    counterExample: 'Prisen per elev skal oppgis.',
  },
  {
    id: 'yearly',
    trigger: /årl|nedl|nadl|vis|ukent|vekent|daglig|dagleg|kvar/,
    pattern: `(?:minst\\s+)?(?:årlig|årleg|månedlig|månadleg|kvartalsvis|halvårlig|halvårleg|tertialvis|ukentlig|vekentleg|kvar\\s+veke|daglig|dagleg)`,
    example: 'Kommunen skal rapportere årleg.',
    found: 'årleg',
    counterExample: 'Kommunen skal lage en årlig rapport.',
  },
  {
    id: 'at-once',
    trigger: /straks|strax|snar|omg|umidd|øyebl|med e|fortl|ut[ea]n |så /,
    pattern: `(?:straks|strax|snarest(?:\\s+(?:mulig|mogleg|råd))?|snarast(?:\\s+(?:mulig|mogleg|råd))?|omgående|umiddelbart|øyeblikkelig|med\\s+en\\s+gang|med\\s+ein\\s+gong|fortløpende|fortløpande|(?:uten|utan)\\s+(?:(?:ugrunnet|ugrunna|unødig|unødvendig|unødvendeg|tarvlaus|urimelig|urimeleg|vesentlig)\\s+)?(?:opphold|opphald|dryging|forsinkelse|forseinking|ugrunnet opphold|grunnlaus dryging)|så\\s+(?:snart|raskt|tidlig|tidleg)\\s+(?:som\\s+)?(?:det\\s+(?:er|lar\\s+seg)\\s+)?(?:mulig|mogleg|råd(?:\\s+er)?|praktisk\\s+mulig|gjøre|råd\\s+er)|snarast\\s+råd\\s+er)`,
    example: 'Avvik skal meldes uten ugrunnet opphold.',
    found: 'uten ugrunnet opphold',
    counterExample: 'Barna skal ha opphold i kommunen.',
  },
  {
    id: 'same-day',
    trigger: /dag/,
    pattern: `(?:samme|same)\\s+(?:virke|arbeids)?dag(?:en)?`,
    example: 'Skader skal meldes samme dag.',
    found: 'samme dag',
    counterExample: 'Skader skal meldes på samme måte.',
  },
  {
    id: 'in-good-time',
    trigger: /tid/,
    pattern: `i\\s+(?:rimelig|rimeleg|god)\\s+tid\\s+(?:før(?!e)|på\\s+(?:forhånd|førehand)|føreåt|i\\s+forveien|i\\s+førevegen)`,
    reckoned: true,
    example: 'Naboen skal varsles i rimelig tid på forhånd.',
    found: 'i rimelig tid på forhånd',
    counterExample: 'Kommunen skal bruke god tid på saken.',
  },
  {
    id: 'before-another',
    trigger: /minst|minimum|senest|seinast/,
    pattern: `(?:minst|senest|seinast|minimum)\\s+${NUMBER}\\s+${PERIOD}\\s+(?:før(?!e)|på\\s+(?:forhånd|førehand)|føreåt|i\\s+forveien|i\\s+førevegen)`,
    reckoned: true,
    example: 'Innkallingen skal sendes minst to uker i forveien.',
    found: 'minst to uker i forveien',
    counterExample: 'Møtet skal vare minst to timer.',
  },
  {
    id: 'part-of-year',
    trigger: /halvår|kvartal|tertial/,
    pattern: `(?<!(?:for|av|om|fra|frå|til|i|per|pr\\.|etter|ved|og|innen|innan|hvert|kvart)\\s)${ORDINAL}\\s+(?:halvår|kvartal|tertial)(?:\\s+${YEAR})?(?!\\s+(?:før|av)(?!\\p{L}))`,
    example: 'Saken skal fremmes første kvartal 2024.',
    found: 'første kvartal 2024',
    counterExample: 'Rapporten for første kvartal skal publiseres.',
  },
  {
    id: 'as-at-term',
    trigger: /tertial|kvartal|halvår/,
    pattern: `(?:per|pr\\.?|etter)\\s+${ORDINAL}(?:(?:,|\\s+og)\\s+${ORDINAL})*\\s+(?:tertial|kvartal|halvår)(?:\\s+${YEAR})?`,
    example: 'Bydelen skal rapportere per 1. tertial.',
    found: 'per 1. tertial',
    counterExample: 'Bydelen skal oppgi pris per tertialrapport.',
  },
  {
    id: 'occasion',
    trigger: /forbindelse|samband|samtidig|samstundes|forkant|etterkant/,
    pattern: `(?:(?:i|ved)\\s+(?:forbindelse|samband)\\s+med|samtidig\\s+med|samstundes\\s+med|i\\s+forkant\\s+av|i\\s+etterkant\\s+av)\\s+${OCCASION}`,
    example: 'Bydelen skal rapportere i forbindelse med årsrapporten.',
    found: 'i forbindelse med årsrapporten',
    counterExample: 'Bydelen skal rapportere i forbindelse med tilsynet.',
  },
  {
    id: 'end-of-something',
    trigger: /s (?:slutt|utgang|utløp|start|begynnelse|byrjing)/,
    pattern: `(?:ved|innen|innan|før)\\s+\\p{L}{2,}s\\s+(?:slutt|utgang|utløp|start|begynnelse|byrjing)`,
    example: 'Rapporten skal leveres ved skoleårets slutt.',
    found: 'ved skoleårets slutt',
    counterExample: 'Det skal stå et kryss ved tekstens overskrift.',
  },
  {
    id: 'to-a-start',
    trigger: /start|møte/,
    pattern: `til\\s+(?:skolestart|skulestart|semesterstart|studiestart|sesongstart|neste\\s+(?:ordinære\\s+)?møte)(?:\\s+${YEAR})?`,
    example: 'Tiltaket skal være på plass til skolestart.',
    found: 'til skolestart',
    counterExample: 'Elevene skal forberedes til skolestarten i Vik.',
  },
  {
    id: 'each-term-of-office',
    trigger: /periode|rullering|behandling|handsaming/,
    pattern: `(?:minst\\s+)?(?:(?:${NUMBER})\\s+(?:gang|gong|ganger|gonger|gongar)\\s+)?(?:i|per|pr\\.?|ved)\\s+(?:hver|kvar)\\s+(?:valgperiode|valperiode|kommunestyreperiode|bystyreperiode|planperiode|rullering|budsjettbehandling|budsjetthandsaming)`,
    example: 'Planen skal rulleres minst én gang i hver valgperiode.',
    found: 'minst én gang i hver valgperiode',
    counterExample: 'Planen skal gjelde i valgperioden.',
  },
  {
    id: 'after-a-while',
    trigger: /etter/,
    pattern: `(?:først\\s+|tidligst\\s+|tidlegast\\s+)?etter\\s+${NUMBER}\\s+${PERIOD}`,
    example: 'Ordningen skal evalueres etter to år.',
    found: 'etter to år',
    counterExample: 'Saken skal vurderes etter to kriterier.',
  },
  {
    id: 'beginning-or-end',
    trigger: /begynnelsen|byrjinga|starten|slutten|midten/,
    pattern: `i\\s+(?:begynnelsen|byrjinga|starten|slutten|midten)\\s+av\\s+(?:${YEAR}|${SEASON}|året|perioden|planperioden)`,
    example: 'Mandatet skal fornyes i begynnelsen av 2023.',
    found: 'i begynnelsen av 2023',
    counterExample: 'Bydelen skal sette et kryss i begynnelsen av teksten.',
  },
  {
    id: 'in-a-month',
    trigger: /i |høsten|hausten|våren|sommaren|sommeren|vinteren/,
    pattern: `i\\s+(?:(?:begynnelsen|slutten|midten|løpet)\\s+av\\s+)?(?:${MONTH}(?:\\s+${YEAR})?|${PART_OF_YEAR}|(?:uke|veke)\\s\\d{1,2})(?:\\s+(?:hvert|kvart|samme|same)\\s+år)?|(?:høsten|hausten|våren|sommeren|sommaren|vinteren)\\s+${YEAR}|til\\s+(?:høsten|hausten|våren|sommeren|sommaren)`,
    example: 'Rapporten skal legges fram i september 2024.',
    found: 'i september 2024',
    counterExample: 'Kommunen skal i 2024 prioritere skole.',
  },
  {
    id: 'date',
    trigger: /[0-9]/,
    pattern: `(?<!(?:lov|forskrift|av|fra|frå|datert|dagsett|mellom|vedtatt|vedteken|fastsatt|fastsett|endret|endra|og|til|per|pr\\.|gjelder|gjeld|kraft|nr\\.|med|innen|innan|kgl\\.\\s?res\\.)\\s)\\d{1,2}\\.\\s?${MONTH}(?:\\s${YEAR})?(?!\\s?${YEAR})(?!\\s(?:nr|om|–|til|og))`,
    example: 'Saken skal være ferdig til møtet 3. desember.',
    found: '3. desember',
    counterExample: 'Kommunen skal følge lov 6. juni 2003 nr. 39.',
  },
]

/** What may follow a date: "innen 1. april hvert år", "senest i juni samme år". */
export const YEARS_AFTER =
  '\\s+(?:hvert\\s+(?:enkelt\\s+)?år|kvart\\s+(?:einskilt\\s+)?år|i\\s+(?:hvert|kvart)\\s+år|samme\\s+år|same\\s+år|året\\s+etter|året\\s+før|neste\\s+år|det\\s+enkelte\\s+år|påfølgende\\s+år|påfølgjande\\s+år|i\\s+året)'

/** "avsluttes innen 1.1.2030": what makes a passive in the present an obligation without a modal verb. */
export const DATED = `(?:innen|innan|senest|seinast)\\s+(?:(?:innen|innan|i|utgangen av)\\s+)?(?:${DATE}|${MONTH}(?:\\s+${YEAR})?|(?:utgangen av\\s+)?${YEAR})`
