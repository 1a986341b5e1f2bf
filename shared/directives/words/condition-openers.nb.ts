/** Words that open a condition or an exception, bokmål and nynorsk; the longer ones first. Source: directives.md; Norsk referansegrammatikk 10.3. */

export interface ConditionOpener {
  /** Folded words that stand together. */
  readonly words: string
  /** The words are all of it ("om mulig"); otherwise a clause or phrase follows. */
  readonly whole?: true
  /** Opens a condition only at the start of its sentence: elsewhere it is a preposition or asks whether. */
  readonly onlyFirst?: true
  readonly example: string
}

export const CONDITION_OPENERS: readonly ConditionOpener[] = [
  { words: 'så langt det er mulig', whole: true, example: 'Kommunen skal så langt det er mulig bruke lokal mat.' },
  { words: 'så langt det er mogleg', whole: true, example: 'Kommunen skal så langt det er mogleg bruke lokal mat.' },
  { words: 'så langt det er råd', whole: true, example: 'Kommunen skal så langt det er råd bruke lokal mat.' },
  { words: 'så langt som mulig', whole: true, example: 'Kommunen skal så langt som mulig bruke lokal mat.' },
  { words: 'så langt som mogleg', whole: true, example: 'Kommunen skal så langt som mogleg bruke lokal mat.' },
  { words: 'så langt mulig', whole: true, example: 'Kommunen skal så langt mulig bruke lokal mat.' },
  { words: 'så langt råd er', whole: true, example: 'Kommunen skal så langt råd er bruke lokal mat.' },
  { words: 'så langt', example: 'Kommunen skal så langt det passer bruke lokal mat.' },
  { words: 'så vidt mulig', whole: true, example: 'Kommunen skal så vidt mulig bruke lokal mat.' },
  { words: 'i den grad', example: 'Kommunen skal svare i den grad den har opplysningene.' },
  { words: 'i den utstrekning', example: 'Kommunen skal svare i den utstrekning den har opplysningene.' },
  { words: 'der det er mulig', whole: true, example: 'Der det er mulig skal bydelene samarbeide.' },
  { words: 'der det er mogleg', whole: true, example: 'Der det er mogleg skal kommunen samarbeide.' },
  { words: 'der det er hensiktsmessig', whole: true, example: 'Bydelene skal samarbeide der det er hensiktsmessig.' },
  { words: 'når det er nødvendig', whole: true, example: 'Bydelene skal samarbeide når det er nødvendig.' },
  { words: 'når det er naudsynt', whole: true, example: 'Kommunen skal samarbeide når det er naudsynt.' },
  { words: 'om mulig', whole: true, example: 'Bydelene skal om mulig samarbeide.' },
  { words: 'om mogleg', whole: true, example: 'Kommunen skal om mogleg samarbeide.' },
  { words: 'om nødvendig', whole: true, example: 'Bydelene skal om nødvendig samarbeide.' },
  { words: 'om naudsynt', whole: true, example: 'Kommunen skal om naudsynt samarbeide.' },
  { words: 'ved behov', whole: true, example: 'Bydelene skal samarbeide ved behov.' },
  { words: 'etter behov', whole: true, example: 'Bydelene skal samarbeide etter behov.' },
  { words: 'med mindre', example: 'Bydelene skal svare med mindre annet er avtalt.' },
  { words: 'med unntak av', example: 'Alle bydelene skal svare med unntak av Bydel Alna.' },
  { words: 'med unntak for', example: 'Alle skal svare med unntak for de minste.' },
  { words: 'under forutsetning av at', example: 'Bydelene skal bygge under forutsetning av at midlene er bevilget.' },
  { words: 'under føresetnad av at', example: 'Kommunen skal bygge under føresetnad av at midlane er løyvde.' },
  { words: 'forutsatt at', example: 'Bydelene skal bygge forutsatt at midlene er bevilget.' },
  { words: 'føresett at', example: 'Kommunen skal bygge føresett at midlane er løyvde.' },
  { words: 'på vilkår av at', example: 'Bydelene kan bygge på vilkår av at midlene er bevilget.' },
  { words: 'med atterhald om', example: 'Kommunen skal bygge med atterhald om løyving.' },
  { words: 'med forbehold om', example: 'Bydelene skal bygge med forbehold om bevilgning.' },
  { words: 'unntatt når', example: 'Bydelene skal svare unntatt når saken er avsluttet.' },
  { words: 'bortsett fra', example: 'Alle skal svare bortsett fra de minste.' },
  { words: 'unntatt', example: 'Alle skal svare unntatt de minste.' },
  { words: 'dersom', example: 'Dersom bydelen er i tvil, skal den spørre.' },
  { words: 'hvis', example: 'Bydelen skal spørre hvis den er i tvil.' },
  { words: 'viss', example: 'Kommunen skal spørje viss han er i tvil.' },
  { words: 'såfremt', example: 'Bydelen skal svare såfremt den har opplysningene.' },
  { words: 'såframt', example: 'Kommunen skal svare såframt han har opplysningane.' },
  { words: 'så fremt', example: 'Bydelen skal svare så fremt den har opplysningene.' },
  { words: 'så sant', example: 'Bydelen skal svare så sant den har opplysningene.' },
  { words: 'om', onlyFirst: true, example: 'Om bydelen er i tvil, skal den spørre.' },
]
