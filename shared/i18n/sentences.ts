/** The sheet with the sentences behind a number. */
import { type Area, count } from './language'

const nb = {
  total: (sentences: number, documents: number) =>
    `${count('nb', sentences, { one: '# sted', other: '# steder' })} i ${count('nb', documents, { one: '# dokument', other: '# dokumenter' })}`,
  loading: 'Henter setningene …',
  failed: 'Setningene kunne ikke hentes. Lukk arket og prøv igjen.',
  none: 'Ingen setninger.',
  gone: 'Dokumentet er ikke i biblioteket lenger.',
  document: 'Dokument',
  allDocuments: 'Alle dokumenter',
  places: (n: number) => count('nb', n, { one: '# sted', other: '# steder' }),
  page: (label: string) => `side ${label}`,
  read: 'Les i dokumentet',
  addressee: 'Adressat',
  themes: 'Temaer',
  leadIn: 'Innledning',
  notDirective: 'Ikke direktiv',
  showMore: (n: number) => count('nb', n, { one: 'Vis # til', other: 'Vis # til' }),
  counted: (what: string, title: string) => `${what} i ${title}`,
}

export const sentences: Area<typeof nb> = {
  nb,
  nn: {
    total: (found, documents) =>
      `${count('nn', found, { one: '# stad', other: '# stader' })} i ${count('nn', documents, { one: '# dokument', other: '# dokument' })}`,
    loading: 'Hentar setningane …',
    failed: 'Setningane kunne ikkje hentast. Lukk arket og prøv igjen.',
    none: 'Ingen setningar.',
    gone: 'Dokumentet er ikkje i biblioteket lenger.',
    document: 'Dokument',
    allDocuments: 'Alle dokument',
    places: (n) => count('nn', n, { one: '# stad', other: '# stader' }),
    page: (label) => `side ${label}`,
    read: 'Les i dokumentet',
    addressee: 'Adressat',
    themes: 'Tema',
    leadIn: 'Innleiing',
    notDirective: 'Ikkje direktiv',
    showMore: (n) => count('nn', n, { one: 'Vis # til', other: 'Vis # til' }),
    counted: (what, title) => `${what} i ${title}`,
  },
  en: {
    total: (found, documents) =>
      `${count('en', found, { one: '# place', other: '# places' })} in ${count('en', documents, { one: '# document', other: '# documents' })}`,
    loading: 'Fetching the sentences …',
    failed: 'The sentences could not be fetched. Close the sheet and try again.',
    none: 'No sentences.',
    gone: 'The document is no longer in the library.',
    document: 'Document',
    allDocuments: 'All documents',
    places: (n) => count('en', n, { one: '# place', other: '# places' }),
    page: (label) => `page ${label}`,
    read: 'Read it in the document',
    addressee: 'Addressee',
    themes: 'Themes',
    leadIn: 'Lead-in',
    notDirective: 'No directive',
    showMore: (n) => count('en', n, { one: 'Show # more', other: 'Show # more' }),
    counted: (what, title) => `${what} in ${title}`,
  },
}
