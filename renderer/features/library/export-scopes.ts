/** Which documents of the library can be exported together: what is chosen, what the filter shows, and all. Each set once. */
import type { exporting } from '../../../shared/i18n/export'
import type { Language } from '../../../shared/i18n/language'
import type { DocumentSummary } from '../../../shared/model/library'
import type { ExportScope } from '../../export/ExportDialog'

type Rows = readonly DocumentSummary[]
type Words = (typeof exporting)[Language]

export function exportScopes(
  words: Words,
  { chosen, shown, all }: { readonly chosen: Rows; readonly shown: Rows; readonly all: Rows },
): ExportScope[] {
  const scope = (label: string, rows: Rows): ExportScope => ({ label, documents: rows.map(({ id }) => id) })
  return [
    ...(chosen.length > 0 && chosen.length < all.length ? [scope(words.chosen(chosen.length), chosen)] : []),
    ...(shown.length > 0 && shown.length < all.length && shown.length !== chosen.length ? [scope(words.shown(shown.length), shown)] : []),
    scope(words.all(all.length), all),
  ]
}
