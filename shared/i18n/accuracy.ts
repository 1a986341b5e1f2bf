/** "How sure are these numbers?": what was measured, on what, and what falls short. */
import { type Area, count, formatNumber } from './language'

const nb = {
  link: 'Hvor sikkert er dette?',
  title: 'Hvor sikre er disse tallene?',
  lead: 'Skalmå leser etter regler og tar av og til feil. Her står hvor ofte, målt på setninger som mennesker har merket, og som reglene ikke er tilpasset.',
  print: 'Skriv ut',
  inShort: 'Kort sagt',
  outOf: (n: number) => `${n} av 100`,
  between: (low: number, high: number) => `mellom ${low} og ${high} med 95 % sikkerhet`,
  headPrecision: (n: number) => `Av 100 setninger Skalmå kaller direktiv, er ${n} det.`,
  headRecall: (n: number) => `Av 100 direktiver i teksten finner Skalmå ${n}.`,
  headClasses: (n: number) => `Av 100 setninger får ${n} rett type: plikt, forbud, anbefaling, adgang, intensjon eller ikke direktiv.`,
  headAddressee: (n: number) => `Av 100 ganger Skalmå sier hvem som skal handle, er det rett ${n} ganger.`,
  headNamed: (n: number) => `Av 100 som teksten sier skal handle, finner Skalmå ${n}.`,
  headItems: (n: number) => `Av 100 listepunkter under en innledning («Bydelene skal:») får ${n} rett type.`,
  measuredOn: 'Hva det er målt på',
  sample: (sentences: number, documents: number, nbSentences: number, nnSentences: number, items: number) =>
    `${count('nb', sentences, { one: '# setning', other: '# setninger' })} i ${count('nb', documents, { one: '# dokument', other: '# dokumenter' })}: ${formatNumber('nb', nbSentences)} på bokmål og ${formatNumber('nb', nnSentences)} på nynorsk. ${count('nb', items, { one: '# er et listepunkt', other: '# er listepunkter' })}.`,
  unseen: (documents: number, sentences: number) =>
    `Reglene er tilpasset ${count('nb', documents, { one: '# annet dokument', other: '# andre dokumenter' })} med ${count('nb', sentences, { one: '# setning', other: '# setninger' })}. De er ikke med i tallene.`,
  agreement: (documents: string, sentences: string, classes: string, kappa: string, directive: string, who: string) =>
    `To personer har hver for seg merket ${sentences} setninger i ${documents} av dokumentene. De ga ${classes} av 100 samme type (Cohens kappa ${kappa}), var enige om direktiv eller ikke i ${directive} av 100, og om hvem som skal handle i ${who} av 100. Bedre enn mennesker er enige, kan regler ikke måles.`,
  howToRead:
    'Presisjon: hvor mye av det Skalmå fant, som er rett. Dekning: hvor mye av det som er der, Skalmå fant. F1 er et gjennomsnitt av de to; 1 er feilfritt. I parentes står et 95 %-intervall.',
  tables: 'Tallene',
  method: 'Slik er det målt',
  methodSteps:
    'Dokumentene ble delt én gang i to: noen til å tilpasse reglene på, resten til å måle på. Delingen er etter dokument, så ingen setning har en nabo på den andre siden. Hver setning ble merket etter veiledningen under. Skalmå leste så de samme tekstene.',
  methodIntervals: (draws: number, seed: number) =>
    `Intervallene er Wilsons (1927). For F1 er de regnet fra andelen rett / (rett + feil + oversett). Der hele dokumenter trekkes, er det ${formatNumber('nb', draws)} trekk med tilbakelegging, startverdi ${seed}.`,
  methodAddressee: 'Hvem er rett bare når det er nøyaktig de samme ordene. Et galt svar teller både som feil og som oversett.',
  guide: 'Veiledningen',
  limits: 'Hva tallene ikke sier',
  limitAnnotator: 'Tallene følger den første av to personer. Der de er uenige, kan reglene ha rett og likevel telle som feil.',
  limitFixtures:
    'De fleste dokumentene er skrevet for prosjektet, i stil med ekte planer og brev. Resten er fri tekst: tre lover og bestemmelsene til en kommuneplan. Ekte planer og brev varierer mer.',
  limitKinds: 'Tallene gjelder slike dokumenter som er målt. Avtaler og rundskriv er ikke målt, og av saksframlegg bare ett.',
  limitStatutes: (statutes: number, others: number) =>
    `Av 100 som teksten sier skal handle, finner Skalmå ${statutes} i lover og ${others} i andre dokumenter. Lovene er få og ulike.`,
  limitReading: 'De gjelder tekst som er lest rett. Skannede sider, og tabeller som er tegnet som bilder, er ikke med.',
  limitThemes:
    'Temaene er ordsøk etter kodeboken. Det de finner, er som regel rett, men mye handler om et tema uten å bruke ordene: se tabellen over temaene.',
  own: 'Hvor sikre er tallene for mine dokumenter?',
  ownBody: 'Trekk en stikkprøve av funnene i ditt eget bibliotek og vurder dem. Da får du presisjonen for nettopp dine dokumenter.',
  ownLink: 'Ta en stikkprøve',
  provenance: 'Sporing',
  pipeline: (version: number) => `Analyse versjon ${version}`,
  codebook: (hash: string) => `Kodebok ${hash}`,
  openSource: 'Tallene skrives av «npm run accuracy» i kildekoden, og en test stopper bygget når de ikke stemmer eller faller.',
}

export const accuracy: Area<typeof nb> = {
  nb,
  nn: {
    link: 'Kor sikkert er dette?',
    title: 'Kor sikre er desse tala?',
    lead: 'Skalmå les etter reglar og tek av og til feil. Her står kor ofte, målt på setningar som menneske har merkt, og som reglane ikkje er tilpassa.',
    print: 'Skriv ut',
    inShort: 'Kort sagt',
    outOf: (n) => `${n} av 100`,
    between: (low, high) => `mellom ${low} og ${high} med 95 % sikkerheit`,
    headPrecision: (n) => `Av 100 setningar Skalmå kallar direktiv, er ${n} det.`,
    headRecall: (n) => `Av 100 direktiv i teksten finn Skalmå ${n}.`,
    headClasses: (n) => `Av 100 setningar får ${n} rett type: plikt, forbod, tilråding, høve, intensjon eller ikkje direktiv.`,
    headAddressee: (n) => `Av 100 gonger Skalmå seier kven som skal handle, er det rett ${n} gonger.`,
    headNamed: (n) => `Av 100 som teksten seier skal handle, finn Skalmå ${n}.`,
    headItems: (n) => `Av 100 listepunkt under ei innleiing («Bydelane skal:») får ${n} rett type.`,
    measuredOn: 'Kva det er målt på',
    sample: (sentences, documents, nbSentences, nnSentences, items) =>
      `${count('nn', sentences, { one: '# setning', other: '# setningar' })} i ${count('nn', documents, { one: '# dokument', other: '# dokument' })}: ${formatNumber('nn', nbSentences)} på bokmål og ${formatNumber('nn', nnSentences)} på nynorsk. ${count('nn', items, { one: '# er eit listepunkt', other: '# er listepunkt' })}.`,
    unseen: (documents, sentences) =>
      `Reglane er tilpassa ${count('nn', documents, { one: '# anna dokument', other: '# andre dokument' })} med ${count('nn', sentences, { one: '# setning', other: '# setningar' })}. Dei er ikkje med i tala.`,
    agreement: (documents, sentences, classes, kappa, directive, who) =>
      `To personar har kvar for seg merkt ${sentences} setningar i ${documents} av dokumenta. Dei gav ${classes} av 100 same type (Cohens kappa ${kappa}), var samde om direktiv eller ikkje i ${directive} av 100, og om kven som skal handle i ${who} av 100. Betre enn menneske er samde, kan reglar ikkje målast.`,
    howToRead:
      'Presisjon: kor mykje av det Skalmå fann, som er rett. Dekning: kor mykje av det som er der, Skalmå fann. F1 er eit gjennomsnitt av dei to; 1 er feilfritt. I parentes står eit 95 %-intervall.',
    tables: 'Tala',
    method: 'Slik er det målt',
    methodSteps:
      'Dokumenta blei delte éin gong i to: nokre til å tilpasse reglane på, resten til å måle på. Delinga er etter dokument, så inga setning har ein nabo på den andre sida. Kvar setning blei merkt etter rettleiinga under. Skalmå las så dei same tekstane.',
    methodIntervals: (draws, seed) =>
      `Intervalla er Wilsons (1927). For F1 er dei rekna frå delen rett / (rett + feil + oversett). Der heile dokument blir trekte, er det ${formatNumber('nn', draws)} trekk med tilbakelegging, startverdi ${seed}.`,
    methodAddressee: 'Kven er rett berre når det er nøyaktig dei same orda. Eit gale svar tel både som feil og som oversett.',
    guide: 'Rettleiinga',
    limits: 'Kva tala ikkje seier',
    limitAnnotator: 'Tala følgjer den første av to personar. Der dei er usamde, kan reglane ha rett og likevel telje som feil.',
    limitFixtures:
      'Dei fleste dokumenta er skrivne for prosjektet, i stil med ekte planar og brev. Resten er fri tekst: tre lover og føresegnene til ein kommuneplan. Ekte planar og brev varierer meir.',
    limitKinds: 'Tala gjeld slike dokument som er målte. Avtalar og rundskriv er ikkje målte, og av saksframlegg berre eitt.',
    limitStatutes: (statutes, others) =>
      `Av 100 som teksten seier skal handle, finn Skalmå ${statutes} i lover og ${others} i andre dokument. Lovene er få og ulike.`,
    limitReading: 'Dei gjeld tekst som er lesen rett. Skanna sider, og tabellar som er teikna som bilete, er ikkje med.',
    limitThemes:
      'Temaa er ordsøk etter kodeboka. Det dei finn, er som regel rett, men mykje handlar om eit tema utan å bruke orda: sjå tabellen over temaa.',
    own: 'Kor sikre er tala for mine dokument?',
    ownBody: 'Trekk ein stikkprøve av funna i ditt eige bibliotek og vurder dei. Då får du presisjonen for nettopp dine dokument.',
    ownLink: 'Ta ein stikkprøve',
    provenance: 'Sporing',
    pipeline: (version) => `Analyse versjon ${version}`,
    codebook: (hash) => `Kodebok ${hash}`,
    openSource: 'Tala blir skrivne av «npm run accuracy» i kjeldekoden, og ein test stoppar bygget når dei ikkje stemmer eller fell.',
  },
  en: {
    link: 'How sure is this?',
    title: 'How sure are these numbers?',
    lead: 'Skalmå reads by rules and is sometimes wrong. This page says how often, measured on sentences that people have annotated and the rules were not tuned on.',
    print: 'Print',
    inShort: 'In short',
    outOf: (n) => `${n} of 100`,
    between: (low, high) => `between ${low} and ${high} with 95 % confidence`,
    headPrecision: (n) => `Of 100 sentences that Skalmå calls directives, ${n} are.`,
    headRecall: (n) => `Of 100 directives in the text, Skalmå finds ${n}.`,
    headClasses: (n) =>
      `Of 100 sentences, ${n} get the right class: obligation, prohibition, recommendation, permission, intention or no directive.`,
    headAddressee: (n) => `Of 100 times that Skalmå says who must act, it is right ${n} times.`,
    headNamed: (n) => `Of 100 that the text says must act, Skalmå finds ${n}.`,
    headItems: (n) => `Of 100 list items under a lead-in (“Bydelene skal:”), ${n} get the right class.`,
    measuredOn: 'What it was measured on',
    sample: (sentences, documents, nbSentences, nnSentences, items) =>
      `${count('en', sentences, { one: '# sentence', other: '# sentences' })} in ${count('en', documents, { one: '# document', other: '# documents' })}: ${formatNumber('en', nbSentences)} in bokmål and ${formatNumber('en', nnSentences)} in nynorsk. ${count('en', items, { one: '# is a list item', other: '# are list items' })}.`,
    unseen: (documents, sentences) =>
      `The rules were tuned on ${count('en', documents, { one: '# other document', other: '# other documents' })} with ${count('en', sentences, { one: '# sentence', other: '# sentences' })}, which are not in the figures.`,
    agreement: (documents, sentences, classes, kappa, directive, who) =>
      `Two people, each alone, annotated ${sentences} sentences of ${documents} of the documents. They gave ${classes} of 100 the same class (Cohen’s kappa ${kappa}), agreed on directive or not in ${directive} of 100, and on who must act in ${who} of 100. Rules cannot be measured better than people agree.`,
    howToRead:
      'Precision: how much of what Skalmå found is right. Recall: how much of what is there Skalmå found. F1 is an average of the two; 1 is without error. In brackets a 95 % interval.',
    tables: 'The figures',
    method: 'How it was measured',
    methodSteps:
      'The documents were divided once: some to tune the rules on, the rest to measure on. They were divided by document, so that no sentence has a neighbour on the other side. Each sentence was annotated by the guide below. Skalmå then read the same texts.',
    methodIntervals: (draws, seed) =>
      `The intervals are Wilson’s (1927). Those of F1 come from the share right / (right + wrong + missed). Where whole documents are drawn, there are ${formatNumber('en', draws)} draws with replacement, seed ${seed}.`,
    methodAddressee: 'Who is right only when it is exactly the same words. A wrong answer counts both as wrong and as missed.',
    guide: 'The guide',
    limits: 'What the figures do not say',
    limitAnnotator: 'The figures go by the first of two people. Where they disagree, the rules may be right and still count as wrong.',
    limitFixtures:
      'Most documents were written for the project, in the manner of real plans and letters. The rest is free text: three statutes and the provisions of a municipal plan. Real plans and letters vary more.',
    limitKinds:
      'The figures hold for documents of the kinds measured. Agreements and circulars were not measured, and of case papers only one.',
    limitStatutes: (statutes, others) =>
      `Of 100 that the text says must act, Skalmå finds ${statutes} in statutes and ${others} in other documents. The statutes are few and unlike.`,
    limitReading: 'They hold for text that was read correctly. Scanned pages, and tables drawn as pictures, are not included.',
    limitThemes:
      'Themes are searches for words by the codebook. What they find is mostly right, but much is about a theme without using its words: see the table of themes.',
    own: 'How sure are the numbers for my documents?',
    ownBody: 'Draw a sample of the findings in your own library and judge them. That gives the precision for just your documents.',
    ownLink: 'Make an audit',
    provenance: 'Provenance',
    pipeline: (version) => `Analysis version ${version}`,
    codebook: (hash) => `Codebook ${hash}`,
    openSource:
      'The figures are written by “npm run accuracy” in the source code, and a test stops the build when they are not true or fall.',
  },
}
