/** How each figure of a comparison is worked out: its formula and its denominator. Formulas: design, measures.md. */
import type { Area } from './language'

const nb = {
  words: 'Tegnfølger med minst én bokstav i teksten som telles. Dette er nevneren i alle rater.',
  date: 'Dagen dokumentet er datert eller vedtatt, slik det står på de første linjene. Kan rettes i biblioteket. For en samling: den første og den siste.',
  chapters: 'Overskrifter på nivå 1 og 2, og teksten før den første. Spredning måles over disse delene.',
  directives: 'Setninger som pålegger, forbyr, anbefaler eller tillater noen noe, eller der utgiveren binder seg selv.',
  rate: 'Direktiver ÷ ord × 1 000. Intervallet er Byars 95 % intervall for et antall (Poisson): så langt unna kan raten være for en tekst av samme slag. Kilde: Breslow og Day 1987.',
  raw: 'Ganger «skal» og «må» står som egne ord i teksten som telles. Andre kan telle det etter. Raten er antallet ÷ ord × 1 000.',
  modality: 'Antall direktiver av denne klassen. Prosenten er antallet ÷ alle direktiver i dokumentet, raten er antallet ÷ ord × 1 000.',
  theme:
    'Trinnet er det mest bindende mandatet dokumentet gir for temaet: plikt › forbud › anbefaling › intensjon › adgang › bare omtalt › fraværende. Et mandat er et direktiv som har et ord fra temaet i setningen eller i innledningen over punktet; en omtale er hver gang et ord fra temaet står i teksten.',
  logRatio:
    'Log Ratio: log₂ av raten her ÷ raten i de andre dokumentene til sammen, begge per ord. 0 er like ofte; +1 er dobbelt så ofte, −1 halvparten så ofte. Er et tall null, regnes det som en halv forekomst. Kilde: Hardie 2014.',
  g2: 'G² (log-likelihood) på fire celler: forekomster og andre ord her, og i de andre til sammen. Jo større, jo sikrere er forskjellen; minus betyr sjeldnere her. Tallet vokser med tekstmengden, så les Log Ratio først. Kilde: Dunning 1993; Rayson og Garside 2000.',
  spread:
    'D_P: hvor jevnt forekomstene er fordelt over kapitlene, målt mot hvor lange de er. 1 er helt jevnt, 0 er alt på ett sted. Ikke regnet for dokumenter med ett kapittel. Kilde: Gries 2008; Egbert, Burch og Biber 2020.',
  sharedText:
    'Uten felles: direktivene utenfor fellesteksten ÷ ordene utenfor den × 1 000. I det felles: direktivene i fellesteksten ÷ ordene i den × 1 000.',
  keyActors:
    'Adressater som en større del av direktivene her nevner enn i de andre dokumentene til sammen, minst tre direktiver i alt. Nevnere er alle direktiver her og alle i de andre. Tallene er direktiver her / i de andre.',
  matrix:
    'Hvert tall er direktivene i dokumentene du har valgt som har både radens og kolonnens verdi. Et direktiv med flere temaer eller adressater står i ruten til hver av dem, men er ett direktiv i summene. Ingen nevner: tallene er antall.',
  checklist:
    'Oppfylt: minst ett direktiv har alt du krever av hvem, tema eller ord, kravtype og frist, og er minst så bindende. Svakere: noe av det mangler. Bare omtalt: ordene står der uten direktiv. Tallet er setningene i den beste av disse gruppene.',
  changes:
    'Setningene i de to utgavene er stilt opp mot hverandre etter hvor mange sjeldne ord de deler, og ut fra naboene. Tallene er direktiver: hvert i den tidligere eller senere utgaven står i én klasse, så summen er alle direktivene. Nøyaktigheten er målt på utgaver laget med kjente endringer.',
  themeShare:
    'Søylen er mandatene for temaet ÷ alle direktiver i dokumentet. Tallet foran prosenten er mandatene. Et direktiv kan ha flere temaer, så andelene kan bli mer enn 100 % til sammen.',
  barcode:
    'Én strek for hvert direktiv, der det første ordet i setningen står blant ordene som telles: plass = ordnummer ÷ alle ord. Kapitler og sider har bredde etter hvor mange ord de har.',
  profileShare:
    'Prosenten er direktivene i raden ÷ alle direktiver i dokumentet. Et direktiv med flere adressater eller temaer står i raden til hver av dem.',
  uses: 'Hver gang et ord fra koden står i teksten som telles. «I … direktiver» er direktivene som har et av ordene i setningen eller i innledningen over punktet.',
  deadline:
    'Direktiver der setningen eller innledningen har en dato, en tid eller noe som må ha skjedd først. Datoene står i rekkefølge; det som er talt, er direktiver.',
  perPage: 'Direktiver per side: direktivene ÷ sidene i filen.',
  permission: 'Prosenten er direktivene i raden ÷ alle direktiver som gir noen adgang til noe.',
  keywords:
    'De ti ordene med høyest G² blant dem som er hyppigere her enn i de andre dokumentene til sammen, og som står minst fem ganger i alt. Småord på bokmål og nynorsk (pronomen, artikler, preposisjoner, bindeord, hjelpeverb, ord som «ikke» og «her»), halve ord som «klima-» og enkeltbokstaver er ikke med i listen; modalverb som «skal» er med. Nevnere er alle ord her og alle ord i de andre, småordene også. Kilde for småordene: Norsk referansegrammatikk 1997.',
}

export const measures: Area<typeof nb> = {
  nb,
  nn: {
    words: 'Teiknfølgjer med minst éin bokstav i teksten som blir tald. Dette er nemnaren i alle ratar.',
    date: 'Dagen dokumentet er datert eller vedteke, slik det står på dei første linjene. Kan rettast i biblioteket. For ei samling: den første og den siste.',
    chapters: 'Overskrifter på nivå 1 og 2, og teksten før den første. Spreiing blir målt over desse delane.',
    directives: 'Setningar som pålegg, forbyr, rår til eller tillèt nokon noko, eller der utgjevaren bind seg sjølv.',
    rate: 'Direktiv ÷ ord × 1 000. Intervallet er Byars 95 % intervall for eit tal (Poisson): så langt unna kan raten vere for ein tekst av same slag. Kjelde: Breslow og Day 1987.',
    raw: 'Gonger «skal» og «må» står som eigne ord i teksten som blir tald. Andre kan telje det etter. Raten er talet ÷ ord × 1 000.',
    modality: 'Talet på direktiv av denne klassen. Prosenten er talet ÷ alle direktiv i dokumentet, raten er talet ÷ ord × 1 000.',
    theme:
      'Trinnet er det mest bindande mandatet dokumentet gjev for temaet: plikt › forbod › tilråding › intensjon › høve › berre omtalt › fråverande. Eit mandat er eit direktiv som har eit ord frå temaet i setninga eller i innleiinga over punktet; ein omtale er kvar gong eit ord frå temaet står i teksten.',
    logRatio:
      'Log Ratio: log₂ av raten her ÷ raten i dei andre dokumenta til saman, begge per ord. 0 er like ofte; +1 er dobbelt så ofte, −1 halvparten så ofte. Er eit tal null, blir det rekna som ein halv førekomst. Kjelde: Hardie 2014.',
    g2: 'G² (log-likelihood) på fire celler: førekomstar og andre ord her, og i dei andre til saman. Di større, di sikrare er skilnaden; minus tyder sjeldnare her. Talet veks med tekstmengda, så les Log Ratio først. Kjelde: Dunning 1993; Rayson og Garside 2000.',
    spread:
      'D_P: kor jamt førekomstane er fordelte over kapitla, målt mot kor lange dei er. 1 er heilt jamt, 0 er alt på éin stad. Ikkje rekna for dokument med eitt kapittel. Kjelde: Gries 2008; Egbert, Burch og Biber 2020.',
    sharedText:
      'Utan felles: direktiva utanfor fellesteksten ÷ orda utanfor han × 1 000. I det felles: direktiva i fellesteksten ÷ orda i han × 1 000.',
    keyActors:
      'Adressatar som ein større del av direktiva her nemner enn i dei andre dokumenta til saman, minst tre direktiv i alt. Nemnarar er alle direktiv her og alle i dei andre. Tala er direktiv her / i dei andre.',
    matrix:
      'Kvart tal er direktiva i dokumenta du har valt som har både verdien til rada og til kolonnen. Eit direktiv med fleire tema eller adressatar står i ruta til kvar av dei, men er eitt direktiv i summane. Ingen nemnar: tala er tal på direktiv.',
    checklist:
      'Oppfylt: minst eitt direktiv har alt du krev av kven, tema eller ord, kravtype og frist, og er minst så bindande. Svakare: noko av det manglar. Berre omtalt: orda står der utan direktiv. Talet er setningane i den beste av desse gruppene.',
    changes:
      'Setningane i dei to utgåvene er stilte opp mot kvarandre etter kor mange sjeldne ord dei deler, og ut frå naboane. Tala er direktiv: kvart i den tidlegare eller seinare utgåva står i éin klasse, så summen er alle direktiva. Kor nøyaktig det er, er målt på utgåver laga med kjende endringar.',
    themeShare:
      'Søyla er mandata for temaet ÷ alle direktiv i dokumentet. Talet framfor prosenten er mandata. Eit direktiv kan ha fleire tema, så delane kan bli meir enn 100 % til saman.',
    barcode:
      'Éin strek for kvart direktiv, der det første ordet i setninga står blant orda som blir talde: plass = ordnummer ÷ alle ord. Kapittel og sider er så breie som dei har ord.',
    profileShare:
      'Prosenten er direktiva i rada ÷ alle direktiv i dokumentet. Eit direktiv med fleire adressatar eller tema står i rada til kvar av dei.',
    uses: 'Kvar gong eit ord frå koden står i teksten som blir tald. «I … direktiv» er direktiva som har eit av orda i setninga eller i innleiinga over punktet.',
    deadline:
      'Direktiv der setninga eller innleiinga har ein dato, ei tid eller noko som må ha skjedd først. Datoane står i rekkjefølgje; det som er talt, er direktiv.',
    perPage: 'Direktiv per side: direktiva ÷ sidene i fila.',
    permission: 'Prosenten er direktiva i rada ÷ alle direktiv som gjev nokon høve til noko.',
    keywords:
      'Dei ti orda med høgast G² blant dei som er hyppigare her enn i dei andre dokumenta til saman, og som står minst fem gonger i alt. Småord på bokmål og nynorsk (pronomen, artiklar, preposisjonar, bindeord, hjelpeverb, ord som «ikkje» og «her»), halve ord som «klima-» og enkeltbokstavar er ikkje med i lista; modalverb som «skal» er med. Nemnarar er alle ord her og alle ord i dei andre, småorda òg. Kjelde for småorda: Norsk referansegrammatikk 1997.',
  },
  en: {
    words: 'Tokens with at least one letter in the text that is counted. This is the denominator of every rate.',
    date: 'The day the document is dated or was adopted, as its first lines say. You can correct it in the library. For a collection: the first and the last.',
    chapters: 'Headings of levels 1 and 2, and the text before the first. Dispersion is measured over these parts.',
    directives: 'Sentences that oblige, forbid, recommend or allow somebody something, or in which the issuer binds itself.',
    rate: 'Directives ÷ words × 1,000. The interval is Byar’s 95% interval of a count (Poisson): so far off may the rate be for a text of the same kind. Source: Breslow and Day 1987.',
    raw: 'Times “skal” and “må” stand as words of their own in the text that is counted. Others can recount it. The rate is the count ÷ words × 1,000.',
    modality:
      'Directives of this class. The percentage is the count ÷ all directives of the document, the rate is the count ÷ words × 1,000.',
    theme:
      'The step is the most binding mandate the document gives for the theme: obligation › prohibition › recommendation › intention › permission › only mentioned › absent. A mandate is a directive with a word of the theme in the sentence or in the lead-in above the item; a mention is each time a word of the theme stands in the text.',
    logRatio:
      'Log Ratio: log₂ of the rate here ÷ the rate in the other documents together, both per word. 0 is as often; +1 is twice as often, −1 half as often. A zero is taken as half an occurrence. Source: Hardie 2014.',
    g2: 'G² (log-likelihood) on four cells: occurrences and other words here, and in the others together. The larger, the surer the difference; minus means rarer here. It grows with the amount of text, so read Log Ratio first. Source: Dunning 1993; Rayson and Garside 2000.',
    spread:
      'D_P: how evenly the occurrences are spread over the chapters, measured against their lengths. 1 is even, 0 is all in one place. Not given for documents with one chapter. Source: Gries 2008; Egbert, Burch and Biber 2020.',
    sharedText:
      'Without shared: the directives outside the shared text ÷ the words outside it × 1,000. In the shared: the directives in the shared text ÷ the words in it × 1,000.',
    keyActors:
      'Addressees of a larger share of the directives here than in the other documents together, three directives at least in all. Denominators are all directives here and all in the others. The numbers are directives here / in the others.',
    matrix:
      'Each number is the directives of the documents you chose that have the value of both the row and the column. A directive with several themes or addressees stands in the cell of each, but is one directive in the totals. No denominator: the numbers are counts.',
    checklist:
      'Met: at least one directive has all you ask of who, theme or words, requirement and deadline, and is at least as binding. Weaker: some of it is lacking. Only mentioned: the words are there without a directive. The number is the sentences of the best of these groups.',
    changes:
      'The sentences of the two editions are aligned by how many rare words they share, and by their neighbours. The numbers are directives: each of the earlier or the later edition is in one class, so that they add up to all of them. How accurate that is, is measured on editions made with known edits.',
    themeShare:
      'The bar is the mandates of the theme ÷ all directives of the document. The number before the percentage is the mandates. A directive may have several themes, so the shares may add up to more than 100%.',
    barcode:
      'A line for each directive, where the first word of its sentence stands among the words that are counted: place = number of the word ÷ all words. Chapters and pages are as wide as they have words.',
    profileShare:
      'The percentage is the directives of the row ÷ all directives of the document. A directive with several addressees or themes stands in the row of each.',
    uses: 'Each time a word of the code stands in the text that is counted. “In … directives” is the directives with one of the words in the sentence or in the lead-in above the item.',
    deadline:
      'Directives whose sentence or lead-in has a date, a term, or something that must have happened first. The dates stand in order; what is counted is directives.',
    perPage: 'Directives per page: the directives ÷ the pages of the file.',
    permission: 'The percentage is the directives of the row ÷ all directives that allow somebody something.',
    keywords:
      'The ten words with the highest G² among those that are more frequent here than in the other documents together and stand at least five times in all. Function words of Bokmål and Nynorsk (pronouns, articles, prepositions, conjunctions, auxiliaries, words such as “ikke” and “her”), halves of words such as “klima-” and single letters are left out of the list; modal verbs such as “skal” are in it. Denominators are all words here and all words in the others, function words too. Source for the function words: Norsk referansegrammatikk 1997.',
  },
}
