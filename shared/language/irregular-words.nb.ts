/** Words whose forms the regular endings do not give. Sources: Bokmålsordboka and Nynorskordboka (ordbokene.no). */

/** One word a line, its forms apart by spaces; both languages together. A form may be in several lines. */
export const IRREGULAR_WORDS: readonly string[] = [
  'gi gir gis ga gav gitt gje gjev gjeve gjevast gjeven',
  'gjøre gjør gjøres gjorde gjort gjorte gjere gjer gjerast',
  'ta tar tas tok tatt tatte teke tek takast teken',
  'delta deltar deltas deltok deltatt deltek',
  'vedta vedtar vedtas vedtok vedtatt vedtatte vedteke vedtek vedteken vedtakast',
  'overta overtar overtas overtok overtatt',
  'ivareta ivaretar ivaretas ivaretok ivaretatt ivareteke ivaretek',
  'få får fås fikk fått fekk',
  'gå går gikk gått gjekk',
  'stå står sto stod stått',
  'se ser ses sees så sett sjå sjåast',
  'bidra bidrar bidro bidratt bidreg bidrog bidrege',
  'dra drar dro dratt dreg drog',
  'la lar lot latt let',
  'legge legger legges la lagt lagte leggje legg leggast lagd',
  'sette setter settes satte satt setje set setjast',
  'ansette ansetter ansettes ansatte ansatt tilsette tilset tilsett',
  'si sier sies sa sagt seie seier seiast',
  'velge velger velges valgte valgt velje vel veljast valde vald valt',
  'spørre spør spørres spurte spurt spør',
  'følge følger følges fulgte fulgt følgje følgjer følgde følgt følgjast',
  'bringe bringer bringes brakte brakt',
  'skrive skriver skrives skrev skrevet skreiv skrive skriv skrivast',
  'bygge bygger bygges bygde bygd bygget bygga byggje byggjer byggjast',
  'drive driver drives drev drevet dreiv driv drivast driven',
  'bli blir ble blitt blei bleve',
  'være er var vært vere vore ver',
  'ha har hadde hatt',
  'vite vet visste visst veit',
  'komme kommer kom kommet kome kjem komne',
  'holde holder holdes holdt halde held haldast heldt',
  'inneholde inneholder inneholdt innehalde inneheld',
  'finne finner finnes fant funnet finn fann funne finnast',
  'binde binder bindes bandt bundet bind bunde bindast',
  'vinne vinner vant vunnet vinn vann vunne',
  'bryte bryter brytes brøt brutt bryt braut brote',
  'tilby tilbyr tilbys tilbød tilbydde tilbudt tilbode tilbaud',
  'pålegge pålegger pålegges påla pålagt pålagte påleggje pålegg påleggast pålagd',
  'fastsette fastsetter fastsettes fastsatte fastsatt fastsetje fastset fastsetjast fastsett',
  'forutsette forutsetter forutsettes forutsatte forutsatt føresetje føreset føresetjast',
  'mann mannen menn mennene mannens',
  'bok boken boka bøker bøkene',
  'kraft kraften krafta krefter kreftene',
  'hånd hånden hånda hender hendene hand handa',
  'barn barnet barna barns barnets barnas borna',
  'sted stedet steder stedene stad staden stader stadene',
  'liten lita lite små mindre minst minste vesle',
  'god godt gode bedre best beste betre',
  'stor stort store større størst største',
  'mange flere flest fleste fleire',
  'lang langt lange lengre lengst lengste',
  'ung ungt unge yngre yngst yngste',
  'gammel gammelt gamle eldre eldst eldste gamal gamalt',
]

/** Modal verbs and function words: searched as they stand. "må" finds neither "måte" nor "måtte". */
export const UNINFLECTED_WORDS: ReadonlySet<string> = new Set(
  (
    'skal skulle må måtte bør burde kan kunne vil ville plikter pliktar lyt tør ' +
    'og eller men for så at om som når da då hvis dersom fordi mens medan enn ikke ikkje ei en et eit ein ene den det de dei ' +
    'i på av til fra frå med mot mellom under over etter før ved hos hjå uten utan innen innan gjennom om ut inn opp ned ' +
    'jeg eg du han hun hon ho vi me dere de dykk oss dem meg deg seg min mi mitt mine din sin si sitt sine vår vårt våre ' +
    'hva kva hvem kven hvor kvar hvordan korleis her der nå no også bare berre alle alt noe noko noen nokon ingen andre anna annet'
  ).split(' '),
)
