/** What a version of the codebook changed in the counts, as sheets: code by code, and document by document. */
import { type ColumnOf, type Sheet, sheetOf } from '../../../shared/export/sheet'
import { codebookHistory } from '../../../shared/i18n/codebook-history'
import type { Language } from '../../../shared/i18n/language'
import { sheetTitles } from '../../../shared/i18n/sheet-titles'
import type { CodeFigures } from '../../../shared/model/codebook-version'
import type { CodeId } from '../../../shared/model/identifiers'
import type { CodeChange, DocumentChange } from './count-changes'

type Changed = Pick<CodeChange, 'code' | 'before' | 'after'>

export function countChangeSheets(changes: readonly CodeChange[], language: Language, nameOf: (code: CodeId) => string): Sheet[] {
  const text = codebookHistory[language]
  const title = sheetTitles(language)
  const number = <T extends Changed>(field: keyof CodeFigures, when: 'before' | 'after'): ColumnOf<T> => ({
    title: `${text[field]}, ${when === 'before' ? text.countBefore : text.countAfter}`,
    type: 'integer',
    value: (change) => change[when]?.[field] ?? null,
  })
  const columns = <T extends Changed>(): ColumnOf<T>[] => [
    { title: text.code, type: 'text', value: ({ code }) => nameOf(code) },
    { title: title.codeId, type: 'text', value: ({ code }) => code },
    ...(['mentions', 'mandates'] as const).flatMap((field) => [number<T>(field, 'before'), number<T>(field, 'after')]),
  ]
  const documents = changes.flatMap(({ code, documents: own }) => own.map((one): Changed & DocumentChange => ({ code, ...one })))
  return [
    sheetOf<CodeChange>(
      text.countsSheet,
      [...columns<CodeChange>(), { title: text.documentsColumn, type: 'integer', value: (one) => one.documents.length }],
      changes,
    ),
    sheetOf<Changed & DocumentChange>(
      text.documentsColumn,
      [{ title: title.title, type: 'text', value: (one) => one.title }, ...columns<Changed & DocumentChange>()],
      documents,
    ),
  ]
}
