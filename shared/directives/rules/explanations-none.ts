/** What each rule says that lets a modal word direct nobody, in a sentence for people who know no grammar. */
import { type Explanation, of } from './explanation'

/** By rule id. */
export const NONE_EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  'none/plikter-noun': of(
    '«Plikter» er her et substantiv (flere plikter), ikke verbet «å plikte».',
    '«Plikter» er her eit substantiv (fleire plikter), ikkje verbet «å plikte».',
    '“Plikter” is the noun (duties) here, not the verb.',
  ),
  'none/word-named': of(
    'Teksten omtaler ordet; den bruker det ikke til å kreve noe.',
    'Teksten omtalar ordet; han brukar det ikkje til å krevje noko.',
    'The text mentions the word; it does not use it to require anything.',
  ),
  'none/til': of(
    '«Må til» og «skal til» er faste uttrykk: de sier at noe trengs, ikke at noen skal gjøre det.',
    '«Må til» og «skal til» er faste uttrykk: dei seier at noko trengst, ikkje at nokon skal gjere det.',
    '“Må til” and “skal til” are fixed phrases: something is needed, but nobody is told to do it.',
  ),
  'none/som-måtte': of(
    '«Som måtte» betyr «som eventuelt»; det krever ingenting.',
    '«Som måtte» betyr «som eventuelt»; det krev ingenting.',
    '“Som måtte” means “that may happen to”; it requires nothing.',
  ),
  'none/skal-vi-se': of(
    '«Skal vi se» og lignende fører leseren gjennom teksten.',
    '«Skal vi sjå» og liknande fører lesaren gjennom teksten.',
    '“Skal vi se” and the like lead the reader through the text.',
  ),
  'none/ha-det': of(
    '«Vil ha det» maler et bilde av framtiden; det binder ingen.',
    '«Vil ha det» teiknar eit bilete av framtida; det bind ingen.',
    '“Vil ha det” paints a picture of the future; it binds nobody.',
  ),
  'none/reported': of(
    '«Skal ha» + fortid gjengir hva som er sagt å ha hendt.',
    '«Skal ha» + fortid gjev att kva som er sagt å ha hendt.',
    '“Skal ha” + past reports what is said to have happened.',
  ),
  'none/inference': of(
    '«Må ha» + fortid er en slutning om hva som har hendt.',
    '«Må ha» + fortid er ei slutning om kva som har hendt.',
    '“Må ha” + past concludes what must have happened.',
  ),
  'none/text-organising': of(
    'Setningen sier hvordan teksten skal leses; den pålegger ingen noe.',
    'Setninga seier korleis teksten skal lesast; ho pålegg ingen noko.',
    'The sentence says how the text is to be read; it lays nothing on anybody.',
  ),
  'none/negated-necessity': of(
    'At noe ikke er nødvendig, er verken et krav eller et forbud.',
    'At noko ikkje er nødvendig, er verken eit krav eller eit forbod.',
    'That something is not necessary is neither a requirement nor a ban.',
  ),
  'none/question': of('Setningen spør; den krever ikke.', 'Setninga spør; ho krev ikkje.', 'The sentence asks; it does not require.'),
  'none/quotation': of(
    'Ordet står i et sitat eller en tittel inne i setningen.',
    'Ordet står i eit sitat eller ein tittel inne i setninga.',
    'The word stands in a quotation or a title within the sentence.',
  ),
  'none/verb-first-condition': of(
    'Setningen begynner med verbet og nevner et vilkår: «Skal vi lykkes, …» betyr «hvis vi skal lykkes».',
    'Setninga byrjar med verbet og nemner eit vilkår: «Skal vi lykkast, …» betyr «viss vi skal lykkast».',
    'The sentence begins with the verb and states a condition: “Skal vi lykkes, …” means “if we are to succeed”.',
  ),
  'none/relative': of(
    'Verbet står i en leddsetning («som skal …») som beskriver noe, ikke i setningen som krever.',
    'Verbet står i ei leddsetning («som skal …») som skildrar noko, ikkje i setninga som krev.',
    'The verb stands in a relative clause (“som skal …”) that describes something, not in the clause that requires.',
  ),
  'none/purpose': of(
    'Verbet står i en formålssetning («for at … skal»): den sier hva noe er godt for.',
    'Verbet står i ei føremålssetning («for at … skal»): ho seier kva noko er godt for.',
    'The verb stands in a clause of purpose (“for at … skal”): it says what something is for.',
  ),
  'none/condition': of(
    'Verbet står i et vilkår («hvis … skal»).',
    'Verbet står i eit vilkår («viss … skal»).',
    'The verb stands in a condition (“hvis … skal”).',
  ),
  'none/temporal': of(
    'Verbet står i en tidssetning («når … skal»): den sier når noe gjelder.',
    'Verbet står i ei tidssetning («når … skal»): ho seier når noko gjeld.',
    'The verb stands in a clause of time (“når … skal”): it says when something applies.',
  ),
  'none/causal': of(
    'Verbet står i en grunn («fordi … skal»): den forklarer noe annet.',
    'Verbet står i ei grunngjeving («fordi … skal»): ho forklarer noko anna.',
    'The verb stands in a reason (“fordi … skal”): it explains something else.',
  ),
  'none/circumstance': of(
    'Verbet står i en leddsetning om omstendighetene («mens … skal»).',
    'Verbet står i ei leddsetning om omstenda («medan … skal»).',
    'The verb stands in a clause about the circumstances (“mens … skal”).',
  ),
  'none/indirect-question': of(
    'Verbet står i et indirekte spørsmål («hvordan … skal»).',
    'Verbet står i eit indirekte spørsmål («korleis … skal»).',
    'The verb stands in an indirect question (“hvordan … skal”).',
  ),
  'none/fear-or-hope': of(
    'Noen frykter, håper eller tror; teksten selv krever ikke.',
    'Nokon fryktar, vonar eller trur; teksten sjølv krev ikkje.',
    'Somebody fears, hopes or believes; the text itself does not require.',
  ),
  'none/consequence': of(
    'Setningen sier hva noe fører til; den pålegger ingen noe.',
    'Setninga seier kva noko fører til; ho pålegg ingen noko.',
    'The sentence says what something leads to; it lays nothing on anybody.',
  ),
  'none/as-it-should': of(
    '«Slik det skal» betyr «som ventet»; det krever ingenting.',
    '«Slik det skal» betyr «som venta»; det krev ingenting.',
    '“Slik det skal” means “as expected”; it requires nothing.',
  ),
  'none/others-opinion': of(
    'Setningen gjengir hva andre mener eller opplever; det er ikke teksten som krever det.',
    'Setninga attgjev kva andre meiner eller opplever; det er ikkje teksten som krev det.',
    'The sentence reports what others think or live through; it is not the text that requires it.',
  ),
  'none/not-so': of(
    'Setningen avviser at det er slik («betyr ikke at … skal»).',
    'Setninga avviser at det er slik («tyder ikkje at … skal»).',
    'The sentence denies that it is so (“betyr ikke at … skal”).',
  ),
  'none/infinitive': of(
    'Ordet er en infinitiv etter «å» eller et annet modalverb, ikke setningens eget verb.',
    'Ordet er ein infinitiv etter «å» eller eit anna modalverb, ikkje verbet i setninga.',
    'The word is an infinitive after “å” or another modal verb, not the verb of the clause.',
  ),
  'none/past': of('Setningen forteller om fortiden.', 'Setninga fortel om fortida.', 'The sentence tells of the past.'),
  'none/counterfactual': of(
    '«Burde ha» sier hva som ikke ble gjort.',
    '«Burde ha» seier kva som ikkje vart gjort.',
    '“Burde ha” says what was not done.',
  ),
  'none/instrument': of(
    'Setningen sier hva som skal til for å nå noe, ikke hva noen har fått beskjed om.',
    'Setninga seier kva som skal til for å nå noko, ikkje kva nokon har fått beskjed om.',
    'The sentence says what it takes to reach something, not what anybody was told to do.',
  ),
  'none/scheduled': of(
    '«Skal etter planen» sier hva som er ventet, ikke hva noen må gjøre.',
    '«Skal etter planen» seier kva som er venta, ikkje kva nokon må gjere.',
    '“Skal etter planen” says what is expected, not what anybody must do.',
  ),
  'none/kan-generic': of(
    '«Man kan»: det er mulig for hvem som helst; ingen får lov til noe.',
    '«Ein kan»: det er mogleg for kven som helst; ingen får lov til noko.',
    '“Man kan”: anybody is able to; nobody is given leave.',
  ),
  'none/kan-ability': of(
    '«Kan» sier her hva noen er i stand til eller kan komme til å møte, ikke hva de får lov til.',
    '«Kan» seier her kva nokon er i stand til eller kan kome til å møte, ikkje kva dei får lov til.',
    '“Kan” says what somebody is able to do or may meet here, not what they are allowed.',
  ),
  'none/kan-by-means': of(
    'Setningen sier hva et middel gjør mulig («slik kan kommunen …»); den gir ingen lov.',
    'Setninga seier kva eit middel gjer mogleg («slik kan kommunen …»); ho gjev ingen lov.',
    'The sentence says what a means makes possible (“slik kan kommunen …”); it gives no leave.',
  ),
  'none/kan-found': of(
    'Setningen sier hva som har vist seg mulig; den gir ingen lov.',
    'Setninga seier kva som har vist seg mogleg; ho gjev ingen lov.',
    'The sentence says what has been found possible; it gives no leave.',
  ),
  'none/kan-example': of(
    'Setningen er et eksempel på hva som er mulig; den gir ingen lov.',
    'Setninga er eit døme på kva som er mogleg; ho gjev ingen lov.',
    'The sentence is an example of what is possible; it gives no leave.',
  ),
  'none/possibility': of(
    '«Kan» sier her hva som er mulig; det gir ingen noe valg.',
    '«Kan» seier her kva som er mogleg; det gjev ingen noko val.',
    '“Kan” says what is possible here; it gives nobody a choice.',
  ),
  'none/vil-si': of('«Vil si» forklarer et ord.', '«Vil seie» forklarer eit ord.', '“Vil si” explains a word.'),
  'none/prediction': of(
    '«Vil» sier her hva som kommer til å hende.',
    '«Vil» seier her kva som kjem til å hende.',
    '“Vil” says what is going to happen here.',
  ),
  'none/reason-list': of(
    'Listen sier hvorfor noe er som det er; det som skal eller må skje der, er ikke et krav i denne teksten.',
    'Lista seier kvifor noko er som det er; det som skal eller må skje der, er ikkje eit krav i denne teksten.',
    'The list says why something is so; what is to happen there is no requirement of this text.',
  ),
  'none/opinion-list': of(
    'Listen gjengir hva noen mener; det er ikke teksten som krever det.',
    'Lista attgjev kva nokon meiner; det er ikkje teksten som krev det.',
    'The list reports what people think; it is not the text that requires it.',
  ),
  'none/trenger-ikke': of(
    'At noe ikke trengs, er verken et krav eller et forbud.',
    'At noko ikkje trengst, er verken eit krav eller eit forbod.',
    'That something is not needed is neither a requirement nor a ban.',
  ),
  'none/kreves-ikke': of(
    'At noe ikke kreves, er ikke et krav.',
    'At noko ikkje krevst, er ikkje eit krav.',
    'What is not required is no requirement.',
  ),
  'none/ikke-plikt': of(
    'At noen ikke har plikt, er ikke et krav.',
    'At nokon ikkje har plikt, er ikkje eit krav.',
    'That somebody has no duty is no requirement.',
  ),
  'none/heading': of(
    'En overskrift teller bare når den sier hva noen skal gjøre.',
    'Ei overskrift tel berre når ho seier kva nokon skal gjere.',
    'A heading counts only when it says what somebody is to do.',
  ),
  'none/furniture': of(
    'Topptekst, bunntekst, sidetall og innholdslister er holdt utenfor tellingene.',
    'Topptekst, botntekst, sidetal og innhaldslister er haldne utanfor teljingane.',
    'Running heads and feet, page numbers and contents are left out of the counts.',
  ),
  'none/second-cue': of(
    'Setningen er alt talt som direktiv ved et annet ord; hver setning teller én gang.',
    'Setninga er alt talt som direktiv ved eit anna ord; kvar setning tel éin gong.',
    'The sentence is already counted as a directive by another word; each sentence counts once.',
  ),
}
