/** How much was gone through, and what of it could not be read, in words. Pages are those of PDFs: a Word document or a text file has no fixed ones. Pure. */
import { formatList, type Language } from '../../../shared/i18n/language'
import { silence } from '../../../shared/i18n/silence'
import type { DocumentFacts, SilenceFacts } from './silence-facts'

/** "Det er lett i 5 dokumenter, gjennom 20 000 ord: på 66 sider i 4 PDF-er, og i 1 Word-dokument uten faste sider." */
export function lookedWhere(language: Language, { documents, words, pages, formats: { pdf, docx, text: plain } }: SilenceFacts): string {
  const text = silence[language]
  const [all, read] = [text.documents(documents.length), text.words(words)]
  if (pdf === 0) return text.searchedWords(all, read)
  if (pdf === documents.length) return text.searched(all, text.pages(pages), read)
  const others = [...(docx > 0 ? [text.wordFiles(docx)] : []), ...(plain > 0 ? [text.textFiles(plain)] : [])]
  return text.searchedMixed(all, read, text.pages(pages), text.pdfs(pdf), formatList(language, others))
}

/** What could not be read, by document; or that everything was. */
export function unreadLines(text: (typeof silence)[Language], { documents, formats: { pdf } }: SilenceFacts): readonly string[] {
  const lines = (pages: (document: DocumentFacts) => readonly string[], heading: (n: number) => string): readonly string[] => {
    const some = documents.filter((document) => pages(document).length > 0)
    const n = some.reduce((sum, document) => sum + pages(document).length, 0)
    return n === 0
      ? []
      : [`${heading(n)} ${some.map((document) => text.pagesOf(document.row.title, pages(document).join(', '))).join('; ')}.`]
  }
  const unread = [...lines(({ unread: pages }) => pages, text.notRead), ...lines(({ unclear }) => unclear, text.unclear)]
  const allRead = pdf === 0 ? text.noPages : pdf === documents.length ? text.allRead : text.allReadOfPdfs
  const some = documents.filter(({ elements }) => elements > 0)
  const elements = some.reduce((sum, document) => sum + document.elements, 0)
  return [
    ...(unread.length === 0 ? [allRead] : unread),
    ...(elements === 0 ? [] : [`${text.elements(elements)} ${some.map(({ row }) => row.title).join('; ')}.`]),
  ]
}
