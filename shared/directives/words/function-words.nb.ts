/** Closed word classes of bokmål and nynorsk that clause and subject rules lean on. Source: Norsk referansegrammatikk chs. 5, 7–9. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that stand between a subject and its verb, or between the verb and an inverted subject. */
export const ADVERBS = words(`
  ikke ikkje ei aldri også òg derfor difor dermed likevel alltid altså bare berre kun blant spesielt særlig særleg først fyrst deretter
  fremdeles framleis fortsatt fortsett framover fremover nå no her der da då så samtidig samstundes imidlertid derimot dessuten videre vidare herunder
  normalt vanligvis vanlegvis ofte gjerne jevnlig jamleg løpende løpande fortløpende årlig årleg kontinuerlig kontinuerleg
  snarest snarast seinast omgående umiddelbart deretter straks minst høyst som_regel dessverre heller nødvendigvis ennå enda selvsagt sjølvsagt naturligvis selvfølgelig sjølvsagd
  primært primart fortrinnsvis hovedsakelig hovudsakleg både dog jo nok vel visst sannsynligvis trolig truleg kanskje tilsvarende tilsvarande
  aktivt tydelig tydeleg sammen saman fullt helt heilt nettopp stadig alt allerede allereie skriftlig skriftleg muntlig endelig endeleg
  siden sidan senere seinare tidligere tidlegare igjen igjennom ellers elles også_så nærmere nærare uansett således
  nemlig eventuelt snart godt best virkelig verkeleg absolutt faktisk lett ihvertfall iallfall åpenbart etterhvert automatisk direkte klart
  naturlig naturleg helst alle_rede etterpå sist langsiktig systematisk
`)

/** Adverbs that can stand before a subject without turning the clause round: "Bare kommunen skal …". */
export const FOCUS_ADVERBS = words('bare berre kun også òg særlig særleg spesielt selv sjølv kanskje både verken ikke ikkje minst nettopp')

export const PREPOSITIONS = words(`
  i på til fra frå med av for om ved under over etter før mellom gjennom mot innen innan innenfor innanfor uten utan hos blant
  innenfor utenfor utanfor langs rundt siden sidan ifølge ifølgje iht gjennom per pr angående vedrørende unntatt foruten ut inn opp ned
  som_følge grunnet trass tross ad via inntil inkludert overfor ovenfor ovanfor nær bak foran framfor fremfor omkring samt_med
  vedkommande hjå ovafor attmed etter_hvert i_tillegg ut_fra såframt senest seinast tidligst tidlegast mens
`)

export const CONJUNCTIONS = words('og eller men samt for')

/** Nominative pronouns: directly after the finite verb they can only be its subject. */
export const SUBJECT_PRONOUNS = words(
  'jeg eg du han hun ho hen vi me dere de dei man en ein den det dette disse desse dette alle ingen enhver einkvar enkelte noen nokon flere fleire begge hver kvar',
)

export const FIRST_PERSON = words('vi me')

/** Determiners and quantifiers that open a noun phrase. */
export const DETERMINERS = words(`
  den det de dei denne dette disse desse en ein et eit ei alle all alt hver kvar hvert kvart enhver ethvert einkvar samtlige samtlege begge ingen inga intet
  noen nokon nokre noe noko flere fleire mange få enkelte ulike hele heile vår vårt våre vore vår mitt min mine din ditt dine sin sitt si sine deres deira dykkar
  hans hennes hennar dens dets egen eigen eget eige egne eigne slik slike slikt sånn annen anna andre annan øvrige øvrige begge første siste nye ny nytt gamle
  større mindre store stor lokale store små god gode godt viktige viktig aktuelle ansvarlig ansvarleg ansvarlige ansvarlege enkelte enkelt nærmeste øverste relevante berørte
  samme same hvilken hvilke kva_for oslos landets kommunens byens
`)

/** Possessives after their noun: "kommunen vår". */
export const POSTPOSED_POSSESSIVES = words('vår vårt våre min mitt mine sin sitt si sine deres deira hans hennes hennar selv sjølv')

export const NEGATIONS = words('ikke ikkje aldri ei')
export const NEGATIVE_DETERMINERS = words('ingen inga intet')

/** Question words: they open an indirect question unless the sentence ends with a question mark. */
export const QUESTION_WORDS = words(
  'hva kva hvem kven hvordan korleis hvorfor kvifor hvilken hvilke hvilket hvorvidt korvidt hvorledes åssen kor hvor kvar',
)

/** Words before "om" that make it the "whether" of an indirect question. */
export const ASKING_WORDS = words(`
  vurdere vurderer vurderes vurdert vurderast avgjøre avgjør avgjøres avgjere avgjer avgjerast bestemme bestemmer bestemmes spørsmål spørsmålet spørsmåla spørre spør spurt usikker
  usikkert uklart undersøke undersøker undersøkes undersøkje avklare avklarer avklares avklarast drøfte drøfter drøftes drøftast diskutere diskuterer se sjå stilling avhengig avheng avhenger velge velje vite
  veit vet kontrollere kontrollerer sjekke tvil tvilsomt uenighet uavhengig uansett bero beror kommer opplyse opplyser redegjøre vedta beslutte ta fastsette fastset
`)
