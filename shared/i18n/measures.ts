/** How each figure of a comparison is worked out: its formula and its denominator. Formulas: design, measures.md. */
import type { Area } from './language'

const nb = {
  words: 'Tegnfølger med minst én bokstav i teksten som telles. Dette er nevneren i alle rater.',
  date: 'Dagen dokumentet er datert eller vedtatt, slik det står på de første linjene. Kan rettes i biblioteket. For en samling: den første og den siste.',
  chapters: 'Overskrifter på nivå 1 og 2, og teksten før den første. Spredning måles over disse delene.',
  directives: 'Setninger som pålegger, forbyr, anbefaler eller tillater noen noe, eller der utgiveren binder seg selv.',
  rate: 'Direktiver ÷ ord × 1 000. Intervallet er Byars 95 % intervall for et antall (Poisson): så langt unna kan raten være for en tekst av samme slag.',
  raw: 'Ganger «skal» og «må» står som egne ord i teksten som telles. Andre kan telle det etter. Raten er antallet ÷ ord × 1 000.',
  modality: 'Antall direktiver av denne klassen. Prosenten er antallet ÷ alle direktiver i dokumentet, raten er antallet ÷ ord × 1 000.',
  theme:
    'Trinnet er det mest bindende mandatet dokumentet gir for temaet: plikt › forbud › anbefaling › intensjon › adgang › bare omtalt › fraværende. Et mandat er et direktiv som har et ord fra temaet i setningen eller i innledningen over punktet; en omtale er hver gang et ord fra temaet står i teksten.',
  logRatio:
    'Log Ratio: log₂ av raten her ÷ raten i de andre dokumentene til sammen, begge per ord. 0 er like ofte; +1 er dobbelt så ofte, −1 halvparten så ofte. Er et tall null, regnes det som en halv forekomst.',
  g2: 'G² (log-likelihood) på fire celler: forekomster og andre ord her, og i de andre til sammen. Jo større, jo sikrere er forskjellen; minus betyr sjeldnere her. Tallet vokser med tekstmengden, så les Log Ratio først.',
  spread:
    'D_P: hvor jevnt forekomstene er fordelt over kapitlene, målt mot hvor lange de er. 1 er helt jevnt, 0 er alt på ett sted. Ikke regnet for dokumenter med ett kapittel.',
  sharedText:
    'Uten felles: direktivene utenfor fellesteksten ÷ ordene utenfor den × 1 000. I det felles: direktivene i fellesteksten ÷ ordene i den × 1 000.',
  keyActors:
    'Adressater som en større del av direktivene her nevner enn i de andre dokumentene til sammen, minst tre direktiver i alt. Nevnere er alle direktiver her og alle i de andre. Tallene er direktiver her / i de andre.',
  keywords:
    'De ti ordene med høyest G² blant dem som er hyppigere her enn i de andre dokumentene til sammen, og som står minst fem ganger i alt. Nevnere er alle ord her og alle ord i de andre.',
}

export const measures: Area<typeof nb> = {
  nb,
  nn: {
    words: 'Teiknfølgjer med minst éin bokstav i teksten som blir tald. Dette er nemnaren i alle ratar.',
    date: 'Dagen dokumentet er datert eller vedteke, slik det står på dei første linjene. Kan rettast i biblioteket. For ei samling: den første og den siste.',
    chapters: 'Overskrifter på nivå 1 og 2, og teksten før den første. Spreiing blir målt over desse delane.',
    directives: 'Setningar som pålegg, forbyr, rår til eller tillèt nokon noko, eller der utgjevaren bind seg sjølv.',
    rate: 'Direktiv ÷ ord × 1 000. Intervallet er Byars 95 % intervall for eit tal (Poisson): så langt unna kan raten vere for ein tekst av same slag.',
    raw: 'Gonger «skal» og «må» står som eigne ord i teksten som blir tald. Andre kan telje det etter. Raten er talet ÷ ord × 1 000.',
    modality: 'Talet på direktiv av denne klassen. Prosenten er talet ÷ alle direktiv i dokumentet, raten er talet ÷ ord × 1 000.',
    theme:
      'Trinnet er det mest bindande mandatet dokumentet gjev for temaet: plikt › forbod › tilråding › intensjon › høve › berre omtalt › fråverande. Eit mandat er eit direktiv som har eit ord frå temaet i setninga eller i innleiinga over punktet; ein omtale er kvar gong eit ord frå temaet står i teksten.',
    logRatio:
      'Log Ratio: log₂ av raten her ÷ raten i dei andre dokumenta til saman, begge per ord. 0 er like ofte; +1 er dobbelt så ofte, −1 halvparten så ofte. Er eit tal null, blir det rekna som ein halv førekomst.',
    g2: 'G² (log-likelihood) på fire celler: førekomstar og andre ord her, og i dei andre til saman. Di større, di sikrare er skilnaden; minus tyder sjeldnare her. Talet veks med tekstmengda, så les Log Ratio først.',
    spread:
      'D_P: kor jamt førekomstane er fordelte over kapitla, målt mot kor lange dei er. 1 er heilt jamt, 0 er alt på éin stad. Ikkje rekna for dokument med eitt kapittel.',
    sharedText:
      'Utan felles: direktiva utanfor fellesteksten ÷ orda utanfor han × 1 000. I det felles: direktiva i fellesteksten ÷ orda i han × 1 000.',
    keyActors:
      'Adressatar som ein større del av direktiva her nemner enn i dei andre dokumenta til saman, minst tre direktiv i alt. Nemnarar er alle direktiv her og alle i dei andre. Tala er direktiv her / i dei andre.',
    keywords:
      'Dei ti orda med høgast G² blant dei som er hyppigare her enn i dei andre dokumenta til saman, og som står minst fem gonger i alt. Nemnarar er alle ord her og alle ord i dei andre.',
  },
  en: {
    words: 'Tokens with at least one letter in the text that is counted. This is the denominator of every rate.',
    date: 'The day the document is dated or was adopted, as its first lines say. You can correct it in the library. For a collection: the first and the last.',
    chapters: 'Headings of levels 1 and 2, and the text before the first. Dispersion is measured over these parts.',
    directives: 'Sentences that oblige, forbid, recommend or allow somebody something, or in which the issuer binds itself.',
    rate: 'Directives ÷ words × 1,000. The interval is Byar’s 95% interval of a count (Poisson): so far off may the rate be for a text of the same kind.',
    raw: 'Times “skal” and “må” stand as words of their own in the text that is counted. Others can recount it. The rate is the count ÷ words × 1,000.',
    modality:
      'Directives of this class. The percentage is the count ÷ all directives of the document, the rate is the count ÷ words × 1,000.',
    theme:
      'The step is the most binding mandate the document gives for the theme: obligation › prohibition › recommendation › intention › permission › only mentioned › absent. A mandate is a directive with a word of the theme in the sentence or in the lead-in above the item; a mention is each time a word of the theme stands in the text.',
    logRatio:
      'Log Ratio: log₂ of the rate here ÷ the rate in the other documents together, both per word. 0 is as often; +1 is twice as often, −1 half as often. A zero is taken as half an occurrence.',
    g2: 'G² (log-likelihood) on four cells: occurrences and other words here, and in the others together. The larger, the surer the difference; minus means rarer here. It grows with the amount of text, so read Log Ratio first.',
    spread:
      'D_P: how evenly the occurrences are spread over the chapters, measured against their lengths. 1 is even, 0 is all in one place. Not given for documents with one chapter.',
    sharedText:
      'Without shared: the directives outside the shared text ÷ the words outside it × 1,000. In the shared: the directives in the shared text ÷ the words in it × 1,000.',
    keyActors:
      'Addressees of a larger share of the directives here than in the other documents together, three directives at least in all. Denominators are all directives here and all in the others. The numbers are directives here / in the others.',
    keywords:
      'The ten words with the highest G² among those that are more frequent here than in the other documents together and stand at least five times in all. Denominators are all words here and all words in the others.',
  },
}
