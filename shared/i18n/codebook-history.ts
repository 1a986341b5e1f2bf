/** The versions of the codebook, and what each changed in the counts. */
import { type Area, count } from './language'

const nb = {
  versionOne: 'Standardkodeboken som følger med Skalmå',
  noHistory:
    'Du har ikke endret kodeboken ennå. Hver gang du lagrer, får den en ny versjon, og her kan du lese hva som ble endret, se hva det gjorde med tallene og hente fram igjen en tidligere versjon.',
  current: 'i bruk',
  restored: (n: number) => `som versjon ${n}`,
  imported: 'importert fra fil',
  restore: (n: number) => `Hent fram versjon ${n}`,
  countChanges: 'Hva som endret seg i tallene',
  notCompared: 'Ingen dokumenter er telt på nytt med denne versjonen.',
  sameCounts: (n: number) =>
    count('nb', n, {
      one: '# dokument er telt på nytt. Ingen tall ble endret.',
      other: '# dokumenter er telt på nytt. Ingen tall ble endret.',
    }),
  countedAgain: (n: number) =>
    count('nb', n, { one: '# dokument ble telt på nytt. Dette endret seg:', other: '# dokumenter ble telt på nytt. Dette endret seg:' }),
  code: 'Kode',
  mentions: 'Omtaler',
  mandates: 'Mandater',
  documents: (n: number) => count('nb', n, { one: 'i # dokument', other: 'i # dokumenter' }),
  changesNote:
    'Tallene er som funnet, uten vurderingene dine. De er summer over dokumentene der koden teller annerledes. Mandater er direktiver som gjelder koden.',
  countBefore: 'før',
  countAfter: 'etter',
  countsSheet: 'Endringer i tellingene',
  documentsColumn: 'Dokumenter',
  fromTo: (before: string, after: string) => `fra ${before} til ${after}`,
}

export const codebookHistory: Area<typeof nb> = {
  nb,
  nn: {
    versionOne: 'Standardkodeboka som følgjer med Skalmå',
    noHistory:
      'Du har ikkje endra kodeboka enno. Kvar gong du lagrar, får ho ein ny versjon, og her kan du lese kva som blei endra, sjå kva det gjorde med tala og hente fram att ein tidlegare versjon.',
    current: 'i bruk',
    restored: (n) => `som versjon ${n}`,
    imported: 'importert frå fil',
    restore: (n) => `Hent fram versjon ${n}`,
    countChanges: 'Kva som endra seg i tala',
    notCompared: 'Ingen dokument er talde på nytt med denne versjonen.',
    sameCounts: (n) =>
      count('nn', n, {
        one: '# dokument er talt på nytt. Ingen tal blei endra.',
        other: '# dokument er talde på nytt. Ingen tal blei endra.',
      }),
    countedAgain: (n) =>
      count('nn', n, { one: '# dokument blei talt på nytt. Dette endra seg:', other: '# dokument blei talde på nytt. Dette endra seg:' }),
    code: 'Kode',
    mentions: 'Omtalar',
    mandates: 'Mandat',
    documents: (n) => count('nn', n, { one: 'i # dokument', other: 'i # dokument' }),
    changesNote:
      'Tala er som funne, utan vurderingane dine. Dei er summar over dokumenta der koden tel annleis. Mandat er direktiv som gjeld koden.',
    countBefore: 'før',
    countAfter: 'etter',
    countsSheet: 'Endringar i teljingane',
    documentsColumn: 'Dokument',
    fromTo: (before, after) => `frå ${before} til ${after}`,
  },
  en: {
    versionOne: 'The standard codebook that comes with Skalmå',
    noHistory:
      'You have not changed the codebook yet. Each time you save, it gets a new version, and here you can read what was changed, see what that did to the figures, and bring back an earlier version.',
    current: 'in use',
    restored: (n) => `as version ${n}`,
    imported: 'imported from a file',
    restore: (n) => `Bring back version ${n}`,
    countChanges: 'What changed in the figures',
    notCompared: 'No documents have been counted again with this version.',
    sameCounts: (n) =>
      count('en', n, {
        one: '# document was counted again. No figures changed.',
        other: '# documents were counted again. No figures changed.',
      }),
    countedAgain: (n) =>
      count('en', n, { one: '# document was counted again. This changed:', other: '# documents were counted again. This changed:' }),
    code: 'Code',
    mentions: 'Mentions',
    mandates: 'Mandates',
    documents: (n) => count('en', n, { one: 'in # document', other: 'in # documents' }),
    changesNote:
      'The figures are as found, without your verdicts. They are sums over the documents in which the code counts otherwise. Mandates are directives about the code.',
    countBefore: 'before',
    countAfter: 'after',
    countsSheet: 'Changes in the counts',
    documentsColumn: 'Documents',
    fromTo: (before, after) => `from ${before} to ${after}`,
  },
}
