/** The sentences behind a statement of the profile, as a sheet. */
import { type ColumnOf, type Sheet, sheetOf } from '../../../shared/export/sheet'
import { common } from '../../../shared/i18n/common'
import type { Language } from '../../../shared/i18n/language'
import { sentences } from '../../../shared/i18n/sentences'
import { sheetTitles } from '../../../shared/i18n/sheet-titles'
import { addresseeName } from '../../../shared/model/directive'
import type { StoredDocument } from '../../../shared/model/library'
import { textOf } from '../../../shared/text/span'
import type { CodeNames } from '../../app/code-names'
import type { Passage } from './evidence'

/** `labelOf` gives the printed page of a passage. */
export function evidenceSheet(
  passages: readonly Passage[],
  { document: { text, provenance } }: StoredDocument,
  labelOf: (passage: Passage) => string | null,
  language: Language,
  nameOf: CodeNames,
): Sheet {
  const title = sheetTitles(language)
  const columns: ColumnOf<Passage>[] = [
    { title: title.file, type: 'text', value: () => provenance.fileName },
    { title: title.printedPage, type: 'text', value: labelOf },
    { title: title.start, type: 'integer', value: ({ open }) => open.start },
    { title: title.end, type: 'integer', value: ({ open }) => open.end },
    { title: title.quote, type: 'text', value: ({ sentence }) => textOf(text, sentence) },
    { title: title.leadIn, type: 'text', value: ({ leadIn }) => leadIn && textOf(text, leadIn) },
    { title: title.hit, type: 'text', value: ({ marks }) => marks.map((mark) => textOf(text, mark)).join('; ') || null },
    { title: title.modality, type: 'text', value: ({ directive }) => directive && common[language][directive.modality] },
    {
      title: title.addressee,
      type: 'text',
      value: ({ directive }) => (directive?.addressee ? addresseeName(text, directive.addressee) : null),
    },
    { title: title.themes, type: 'text', value: ({ directive }) => directive?.codes.map(nameOf).join('; ') || null },
  ]
  return sheetOf(sentences[language].name, columns, passages)
}
