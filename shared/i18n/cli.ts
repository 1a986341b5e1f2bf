/** What the command line says on stderr, and its help. */
import { type Area, count, formatNumber } from './language'

const nb = {
  usage: `Bruk: skalma KOMMANDO [VALG] …

  analyse FIL|MAPPE…              tellinger, koder, direktiver og tetthet
  compare FIL|MAPPE…              rater, nøkkelord, spredning; for to utgaver av samme dokument: hva som ble av hvert direktiv
  export FIL|MAPPE… --out FIL     alle tabellene (.xlsx, .json, .zip med CSV-filer) eller én (.csv); en rapport å lese (.docx);
                                  REFI-QDA: prosjekt (.qdpx), og kodeboken alene, uten andre filer (.qdc)
  text FIL                        teksten slik analysen ser den; sideskift mellom sidene,
                                  som start og slutt ikke teller med
  search SØK FIL|MAPPE…           setninger som passer: ord (alle bøyninger), "ord" (bare den formen), "frase", prefiks*,
                                  OG, ELLER, IKKE (eller -), parenteser
  concordance SØK FIL|MAPPE…      hver forekomst med sammenhengen rundt
  codebook check FIL              om en kodebok er gyldig og finner eksemplene sine
  rules [ID]                      reglene som avgjør hva som er direktiv; én forklart med eksempel og kilde

Valg:
  --format json|csv|table         table i en terminal, ellers json
                                  for export xlsx|csv|json|docx|qdpx|qdc, når ikke navnet på FIL sier det
  --out FIL                       resultatet til en fil
  --codebook FIL                  en annen kodebok enn standardkodeboken: en JSON-fil fra appen
  --type TYPE, --issuer NAVN      dokumenttype og avsender, ellers gjettet
                                  (plan strategy action-plan allocation-letter instruction platform law report other)
  --include-furniture             tell topp- og bunntekst, sidetall, innholdsfortegnelser og merknader med
  --table NAVN                    tabellen som export skriver til .csv (ellers directives): documents counts forms codes directives mentions
                                  not-directives districts comparison key-actors keywords failures provenance
  --csv international|norwegian   i export: komma og desimalpunktum, eller semikolon og desimalkomma for norsk Excel
  --width N                       tegn på hver side av ordet i concordance (60)
  --jobs N                        filer som leses samtidig (ellers én for hver prosessor)
  --timeout SEKUNDER              hvor lenge en fil får stå stille før den stoppes (60)
  --lang nb|nn|en                 språket i meldingene (nb)
  --version, --help

Mapper gjennomsøkes for PDF-, Word- (DOCX, DOCM, DOTX) og TXT-filer.
Avslutningskode: 0 alt lest, 1 noen filer feilet (og resten er i resultatet) eller kodeboken har feil, 2 feil i kommandoen.
`,
  unknownOption: (option: string) => `Ukjent valg: ${option}. Det som begynner med «-» og ikke er et valg, skrives etter «--».`,
  valueMissing: (option: string) => `--${option} mangler en verdi.`,
  noValue: (option: string) => `--${option} tar ingen verdi.`,
  unknownCommand: (name: string) => `Ukjent kommando: ${name}`,
  noCommand: 'Ingen kommando.',
  noFiles: 'Ingen filer eller mapper er oppgitt.',
  nothingFound: 'Ingen PDF-, DOCX- eller TXT-filer i mappene som er oppgitt.',
  oneFile: 'text tar én fil.',
  onlyForCsv: '--table og --csv gjelder bare for --format csv.',
  outNeeded: (format: string) => `export --format ${format} trenger --out FIL.`,
  noSuchTable: (table: string) => `Ingenting å skrive i tabellen ${table}.`,
  twoFiles: 'compare trenger minst to dokumenter.',
  asFound: 'Tallene er som funnet: slik reglene fant dem, uten noens vurderinger.',
  keywords: 'Nøkkelord (mot de andre til sammen, uten småord som «og» og «ikke»):',
  editions: (before: string, after: string) => `Fra ${before} til ${after}:`,
  kept: 'uendret',
  reworded: 'omskrevet',
  strengthened: 'skjerpet',
  weakened: 'svekket',
  moved: 'flyttet',
  new: 'nytt',
  dropped: 'borte',
  noQuery: 'Søket mangler.',
  badQuery: (query: string) => `Søket er ikke gyldig: ${query}`,
  badValue: (option: string, allowed: string) => `--${option} må være ${allowed}.`,
  notForCommand: (option: string, command: string) => `--${option} gjelder ikke for ${command}.`,
  oneRule: 'rules tar høyst én id.',
  unknownRule: (id: string) => `Ingen regel heter ${id}. «rules» viser alle.`,
  ruleClass: 'vurdering',
  ruleExample: 'slik',
  ruleCounterExample: 'ikke slik',
  ruleSource: 'kilde',
  oneCommand: 'codebook har én kommando: check FIL.',
  wholeNumber: (low: number, high: number) => `et helt tall fra ${formatNumber('nb', low)} til ${formatNumber('nb', high)}`,
  reading: (done: number, of: number, file: string) => `[${done}/${of}] ${file}`,
  codebookUnreadable: (file: string) => `Kodeboken ${file} lot seg ikke lese.`,
  codebookWrong: (file: string, n: number) =>
    count('nb', n, { one: `Kodeboken ${file} har # feil:`, other: `Kodeboken ${file} har # feil:` }),
  codebookRight: (name: string, codes: number, terms: number) =>
    `${name}: ${count('nb', codes, { one: '# kode', other: '# koder' })}, ${count('nb', terms, { one: '# term', other: '# termer' })}, ingen feil.`,
  cannotWrite: (file: string) => `Kan ikke skrive til ${file}.`,
  failed: (n: number) => count('nb', n, { one: '# fil kunne ikke leses.', other: '# filer kunne ikke leses.' }),
  found: (occurrences: number, documents: number) =>
    `${count('nb', occurrences, { one: '# forekomst', other: '# forekomster' })} i ${count('nb', documents, { one: '# dokument', other: '# dokumenter' })}.`,
  file: 'fil',
  document: 'dokument',
  year: 'år',
  pages: 'sider',
  words: 'ord',
  directives: 'direktiver',
  per1000: 'per 1000 ord',
  interval: '95 %',
  innovation: 'innovasjon',
  cocreation: 'samskaping',
  page: 'side',
  sentence: 'setning',
  left: 'venstre',
  node: 'ord',
  right: 'høyre',
}

export const cli: Area<typeof nb> = {
  nb,
  nn: {
    usage: `Bruk: skalma KOMMANDO [VAL] …

  analyse FIL|MAPPE…              teljingar, kodar, direktiv og tettleik
  compare FIL|MAPPE…              ratar, nøkkelord, spreiing; for to utgåver av same dokument: kva som vart av kvart direktiv
  export FIL|MAPPE… --out FIL     alle tabellane (.xlsx, .json, .zip med CSV-filer) eller éin (.csv); ein rapport å lese (.docx);
                                  REFI-QDA: prosjekt (.qdpx), og kodeboka åleine, utan andre filer (.qdc)
  text FIL                        teksten slik analysen ser han; sideskift mellom sidene,
                                  som start og slutt ikkje tel med
  search SØK FIL|MAPPE…           setningar som passar: ord (alle bøyingar), "ord" (berre den forma), "frase", prefiks*,
                                  OG, ELLER, IKKJE (eller -), parentesar
  concordance SØK FIL|MAPPE…      kvar førekomst med samanhengen rundt
  codebook check FIL              om ei kodebok er gyldig og finn døma sine
  rules [ID]                      reglane som avgjer kva som er direktiv; éin forklart med døme og kjelde

Val:
  --format json|csv|table         table i ein terminal, elles json
                                  for export xlsx|csv|json|docx|qdpx|qdc, når ikkje namnet på FIL seier det
  --out FIL                       resultatet til ei fil
  --codebook FIL                  ei anna kodebok enn standardkodeboka: ei JSON-fil frå appen
  --type TYPE, --issuer NAMN      dokumenttype og avsendar, elles gjetta
                                  (plan strategy action-plan allocation-letter instruction platform law report other)
  --include-furniture             tel topp- og botntekst, sidetal, innhaldslister og merknader med
  --table NAMN                    tabellen som export skriv til .csv (elles directives): documents counts forms codes directives mentions
                                  not-directives districts comparison key-actors keywords failures provenance
  --csv international|norwegian   i export: komma og desimalpunktum, eller semikolon og desimalkomma for norsk Excel
  --width N                       teikn på kvar side av ordet i concordance (60)
  --jobs N                        filer som blir lesne samstundes (elles éi for kvar prosessor)
  --timeout SEKUND                kor lenge ei fil får stå stille før ho blir stoppa (60)
  --lang nb|nn|en                 språket i meldingane (nb)
  --version, --help

Mapper blir gjennomsøkte for PDF-, Word- (DOCX, DOCM, DOTX) og TXT-filer.
Avslutningskode: 0 alt lese, 1 nokre filer feila (og resten er i resultatet) eller kodeboka har feil, 2 feil i kommandoen.
`,
    unknownOption: (option) => `Ukjent val: ${option}. Det som byrjar med «-» og ikkje er eit val, skriv ein etter «--».`,
    valueMissing: (option) => `--${option} manglar ein verdi.`,
    noValue: (option) => `--${option} tek ingen verdi.`,
    unknownCommand: (name) => `Ukjend kommando: ${name}`,
    noCommand: 'Ingen kommando.',
    noFiles: 'Ingen filer eller mapper er oppgjevne.',
    nothingFound: 'Ingen PDF-, DOCX- eller TXT-filer i mappene som er oppgjevne.',
    oneFile: 'text tek éi fil.',
    onlyForCsv: '--table og --csv gjeld berre for --format csv.',
    outNeeded: (format) => `export --format ${format} treng --out FIL.`,
    noSuchTable: (table) => `Ingenting å skrive i tabellen ${table}.`,
    twoFiles: 'compare treng minst to dokument.',
    asFound: 'Tala er som funne: slik reglane fann dei, utan vurderingane til nokon.',
    keywords: 'Nøkkelord (mot dei andre til saman, utan småord som «og» og «ikkje»):',
    editions: (before, after) => `Frå ${before} til ${after}:`,
    kept: 'uendra',
    reworded: 'omskrive',
    strengthened: 'skjerpa',
    weakened: 'svekt',
    moved: 'flytta',
    new: 'nytt',
    dropped: 'borte',
    noQuery: 'Søket manglar.',
    badQuery: (query) => `Søket er ikkje gyldig: ${query}`,
    badValue: (option, allowed) => `--${option} må vere ${allowed}.`,
    notForCommand: (option, command) => `--${option} gjeld ikkje for ${command}.`,
    oneRule: 'rules tek høgst éin id.',
    unknownRule: (id) => `Ingen regel heiter ${id}. «rules» viser alle.`,
    ruleClass: 'vurdering',
    ruleExample: 'slik',
    ruleCounterExample: 'ikkje slik',
    ruleSource: 'kjelde',
    oneCommand: 'codebook har éin kommando: check FIL.',
    wholeNumber: (low, high) => `eit heilt tal frå ${formatNumber('nn', low)} til ${formatNumber('nn', high)}`,
    reading: (done, of, file) => `[${done}/${of}] ${file}`,
    codebookUnreadable: (file) => `Kodeboka ${file} lét seg ikkje lese.`,
    codebookWrong: (file, n) => count('nn', n, { one: `Kodeboka ${file} har # feil:`, other: `Kodeboka ${file} har # feil:` }),
    codebookRight: (name, codes, terms) =>
      `${name}: ${count('nn', codes, { one: '# kode', other: '# kodar' })}, ${count('nn', terms, { one: '# term', other: '# termar' })}, ingen feil.`,
    cannotWrite: (file) => `Kan ikkje skrive til ${file}.`,
    failed: (n) => count('nn', n, { one: '# fil kunne ikkje lesast.', other: '# filer kunne ikkje lesast.' }),
    found: (occurrences, documents) =>
      `${count('nn', occurrences, { one: '# førekomst', other: '# førekomstar' })} i ${count('nn', documents, { one: '# dokument', other: '# dokument' })}.`,
    file: 'fil',
    document: 'dokument',
    year: 'år',
    pages: 'sider',
    words: 'ord',
    directives: 'direktiv',
    per1000: 'per 1000 ord',
    interval: '95 %',
    innovation: 'innovasjon',
    cocreation: 'samskaping',
    page: 'side',
    sentence: 'setning',
    left: 'venstre',
    node: 'ord',
    right: 'høgre',
  },
  en: {
    usage: `Usage: skalma COMMAND [OPTIONS] …

  analyse FILE|FOLDER…            counts, codes, directives and density
  compare FILE|FOLDER…            rates, keywords, dispersion; for two editions of a document: what became of each directive
  export FILE|FOLDER… --out FILE  every table (.xlsx, .json, .zip of CSV files) or one (.csv); a report to read (.docx);
                                  REFI-QDA: a project (.qdpx), and the codebook alone, without other files (.qdc)
  text FILE                       the text as the analysis sees it; form feeds between pages,
                                  which start and end do not count
  search QUERY FILE|FOLDER…       sentences that match: words (all inflections), "word" (that form only), "phrase", prefix*,
                                  AND, OR, NOT (or -), parentheses
  concordance QUERY FILE|FOLDER…  each occurrence with its context
  codebook check FILE             whether a codebook is valid and finds its examples
  rules [ID]                      the rules that decide what is a directive; one explained with example and source

Options:
  --format json|csv|table         table on a terminal, else json
                                  for export xlsx|csv|json|docx|qdpx|qdc, when the name of FILE does not say it
  --out FILE                      the result to a file
  --codebook FILE                 another codebook than the standard one: a JSON file from the app
  --type TYPE, --issuer NAME      document type and issuer, else guessed
                                  (plan strategy action-plan allocation-letter instruction platform law report other)
  --include-furniture             count running heads and feet, page numbers, tables of contents and comments too
  --table NAME                    the table that export writes to .csv (else directives): documents counts forms codes directives mentions
                                  not-directives districts comparison key-actors keywords failures provenance
  --csv international|norwegian   in export: comma and decimal point, or semicolon and decimal comma for Norwegian Excel
  --width N                       characters on each side of the word in concordance (60)
  --jobs N                        files read at the same time (else one for each processor)
  --timeout SECONDS               how long a file may stand still before it is stopped (60)
  --lang nb|nn|en                 language of the messages (nb)
  --version, --help

Folders are walked for PDF, Word (DOCX, DOCM, DOTX) and TXT files.
Exit code: 0 everything read, 1 some files failed (the rest is in the result) or the codebook has errors, 2 wrong arguments.
`,
    unknownOption: (option) => `Unknown option: ${option}. What begins with “-” and is no option goes behind “--”.`,
    valueMissing: (option) => `--${option} needs a value.`,
    noValue: (option) => `--${option} takes no value.`,
    unknownCommand: (name) => `Unknown command: ${name}`,
    noCommand: 'No command.',
    noFiles: 'No files or folders given.',
    nothingFound: 'No PDF, DOCX or TXT files in the folders given.',
    oneFile: 'text takes one file.',
    onlyForCsv: '--table and --csv are for --format csv only.',
    outNeeded: (format) => `export --format ${format} needs --out FILE.`,
    noSuchTable: (table) => `Nothing to write in the table ${table}.`,
    twoFiles: 'compare needs at least two documents.',
    asFound: 'The figures are as found: what the rules found, without anybody’s verdicts.',
    keywords: 'Keywords (against the others together, without function words):',
    editions: (before, after) => `From ${before} to ${after}:`,
    kept: 'kept',
    reworded: 'reworded',
    strengthened: 'strengthened',
    weakened: 'weakened',
    moved: 'moved',
    new: 'new',
    dropped: 'dropped',
    noQuery: 'The query is missing.',
    badQuery: (query) => `The query is not valid: ${query}`,
    badValue: (option, allowed) => `--${option} must be ${allowed}.`,
    notForCommand: (option, command) => `--${option} is not for ${command}.`,
    oneRule: 'rules takes at most one id.',
    unknownRule: (id) => `No rule is called ${id}. “rules” shows all.`,
    ruleClass: 'verdict',
    ruleExample: 'like this',
    ruleCounterExample: 'not like this',
    ruleSource: 'source',
    oneCommand: 'codebook has one command: check FILE.',
    wholeNumber: (low, high) => `a whole number from ${formatNumber('en', low)} to ${formatNumber('en', high)}`,
    reading: (done, of, file) => `[${done}/${of}] ${file}`,
    codebookUnreadable: (file) => `The codebook ${file} could not be read.`,
    codebookWrong: (file, n) => count('en', n, { one: `The codebook ${file} has # error:`, other: `The codebook ${file} has # errors:` }),
    codebookRight: (name, codes, terms) =>
      `${name}: ${count('en', codes, { one: '# code', other: '# codes' })}, ${count('en', terms, { one: '# term', other: '# terms' })}, no errors.`,
    cannotWrite: (file) => `Cannot write to ${file}.`,
    failed: (n) => count('en', n, { one: '# file could not be read.', other: '# files could not be read.' }),
    found: (occurrences, documents) =>
      `${count('en', occurrences, { one: '# occurrence', other: '# occurrences' })} in ${count('en', documents, { one: '# document', other: '# documents' })}.`,
    file: 'file',
    document: 'document',
    year: 'year',
    pages: 'pages',
    words: 'words',
    directives: 'directives',
    per1000: 'per 1,000 words',
    interval: '95 %',
    innovation: 'innovation',
    cocreation: 'co-creation',
    page: 'page',
    sentence: 'sentence',
    left: 'left',
    node: 'word',
    right: 'right',
  },
}
