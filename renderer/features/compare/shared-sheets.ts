/** Shared text as sheets: the documents with and without it, and every place where a shared sentence stands, with its words. */
import { roundedRate } from '../../../shared/export/rounded'
import { type ColumnOf, type Sheet, sheetOf } from '../../../shared/export/sheet'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { editionChanges } from '../../../shared/i18n/edition-changes'
import { editions } from '../../../shared/i18n/editions'
import type { Language } from '../../../shared/i18n/language'
import { sharedText } from '../../../shared/i18n/shared-text'
import { tables } from '../../../shared/i18n/tables'
import type { Basis } from '../../../shared/model/basis'
import type { CountedRate } from '../../../shared/model/comparison'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import type { SentenceRow } from '../../../shared/model/passage'
import type { DocumentBoilerplate, SharedSentence, SharedText } from '../../../shared/model/shared-text'
import type { CompareService } from '../../workers/compare-service'
import { occurrencesOf } from './shared-occurrences'

type Named = ReadonlyMap<DocumentId, DocumentSummary>

/** Fetches the words of every place of the sentences that are `listed`. Rejects when the worker fails. */
export async function sharedSheets(
  found: SharedText,
  listed: readonly SharedSentence[],
  byId: Named,
  language: Language,
  worker: Pick<CompareService, 'sentences'>,
  basis: Basis,
): Promise<Sheet[]> {
  const text = sharedText[language]
  const places = listed.flatMap((sentence, i) =>
    occurrencesOf(found, sentence).map((passage) => ({ passage, number: i + 1, documents: sentence.documents })),
  )
  const rows = await worker.sentences({ passages: places.map(({ passage }) => passage), basis }, new AbortController().signal)
  const records = places.flatMap((place, i) => {
    const row = rows[i]
    return row === null || row === undefined ? [] : [{ ...place, row }]
  })
  const words = common[language]
  const more = editions[language]
  const columns: ColumnOf<{ number: number; documents: number; row: SentenceRow }>[] = [
    { title: text.number, type: 'integer', value: ({ number }) => number },
    { title: text.documentsWith, type: 'integer', value: ({ documents }) => documents },
    { title: tables[language].file, type: 'text', value: ({ row }) => byId.get(row.documentId)?.fileName ?? null },
    { title: capital(more.pageColumn), type: 'text', value: ({ row }) => row.pageLabel },
    { title: capital(more.start), type: 'integer', value: ({ row }) => row.start },
    { title: capital(more.end), type: 'integer', value: ({ row }) => row.end },
    {
      title: capital(more.modality),
      type: 'text',
      value: ({ row }) => (row.modality === null ? editionChanges[language].noDirective : words[row.modality]),
    },
    { title: capital(more.quote), type: 'text', value: ({ row }) => row.quote.text },
  ]
  return [documentSheet(found, byId, language), sheetOf(compare[language]['tab.shared'], columns, records)]
}

function documentSheet({ documents }: SharedText, byId: Named, language: Language): Sheet {
  const text = sharedText[language]
  const names = compare[language]
  const rate = (title: string, of: (one: DocumentBoilerplate) => CountedRate): ColumnOf<DocumentBoilerplate>[] => [
    { title, type: 'integer', value: (one) => of(one).count },
    { title: `${title}, ${names.perThousand}`, type: 'decimal', value: (one) => roundedRate(of(one).rate?.value) },
    { title: `${title}, ${names.low}`, type: 'decimal', value: (one) => roundedRate(of(one).rate?.low) },
    { title: `${title}, ${names.high}`, type: 'decimal', value: (one) => roundedRate(of(one).rate?.high) },
  ]
  return sheetOf(
    text.documentsLabel,
    [
      { title: tables[language].file, type: 'text', value: ({ id }) => byId.get(id)?.fileName ?? null },
      { title: text.document, type: 'text', value: ({ id }) => byId.get(id)?.title ?? null },
      { title: names.words, type: 'integer', value: ({ words }) => words },
      { title: text.sharedWords, type: 'integer', value: ({ sharedWords }) => sharedWords },
      ...rate(names.directives, ({ directives }) => directives),
      ...rate(text.ownDirectives, ({ own }) => own),
      ...rate(text.sharedDirectives, ({ shared }) => shared),
    ],
    documents,
  )
}

/** A word as the heading of a column. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
