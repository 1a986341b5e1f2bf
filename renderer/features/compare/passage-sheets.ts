/** Passages with their sentences as rows of a sheet: file, page, place in the text, quote, and what the rules say of it. */
import { passageCount, passagesBetween } from '../../../shared/compare/passages'
import type { ColumnOf } from '../../../shared/export/sheet'
import { common } from '../../../shared/i18n/common'
import type { Language } from '../../../shared/i18n/language'
import { sentences } from '../../../shared/i18n/sentences'
import { tables } from '../../../shared/i18n/tables'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import type { PackedPassages, SentenceRow } from '../../../shared/model/passage'
import type { CodeNames } from '../../app/code-names'
import type { Services } from '../../app/services'

/** Fetched at a time: many documents are read for them, and the worker must give a sign of life. */
const STEP = 500

/** In their order; those whose documents are gone are left out. Rejects when the worker fails. */
export async function allSentences({ compareWorker, preferences }: Services, passages: PackedPassages): Promise<readonly SentenceRow[]> {
  const { basis } = preferences.get()
  const found: SentenceRow[] = []
  for (let from = 0; from < passageCount(passages); from += STEP) {
    const asked = { passages: passagesBetween(passages, from, from + STEP), basis }
    for (const row of await compareWorker.sentences(asked, new AbortController().signal)) if (row !== null) found.push(row)
  }
  return found
}

/** `sentence` gives the sentence of a record, which may say more beside it. */
export function sentenceColumns<T>(
  sentence: (record: T) => SentenceRow,
  documents: ReadonlyMap<DocumentId, DocumentSummary>,
  language: Language,
  nameOf: CodeNames,
): readonly ColumnOf<T>[] {
  const text = sentences[language]
  const of = (title: string, type: ColumnOf<T>['type'], value: (row: SentenceRow) => string | number | null): ColumnOf<T> => ({
    title,
    type,
    value: (record) => value(sentence(record)),
  })
  return [
    of(tables[language].file, 'text', ({ documentId }) => documents.get(documentId)?.fileName ?? null),
    of(text.document, 'text', ({ documentId }) => documents.get(documentId)?.title ?? null),
    of(text.pageColumn, 'text', ({ pageLabel }) => pageLabel),
    of(text.start, 'integer', ({ start }) => start),
    of(text.end, 'integer', ({ end }) => end),
    of(text.quote, 'text', ({ quote }) => quote.text),
    of(text.leadIn, 'text', ({ leadIn }) => leadIn?.text ?? null),
    of(text.modality, 'text', ({ modality }) => (modality === null ? text.notDirective : common[language][modality])),
    of(text.addressee, 'text', ({ addressee }) => addressee),
    of(text.themes, 'text', ({ codes }) => (codes.length === 0 ? null : codes.map(nameOf).join('; '))),
  ]
}
