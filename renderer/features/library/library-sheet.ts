/** The library's table as a sheet: the rows that are shown, with the figures that are shown. */
import { roundedRate } from '../../../shared/export/rounded'
import { type ColumnOf, type Sheet, sheetOf } from '../../../shared/export/sheet'
import { common } from '../../../shared/i18n/common'
import type { Language } from '../../../shared/i18n/language'
import { library } from '../../../shared/i18n/library'
import { sheetTitles } from '../../../shared/i18n/sheet-titles'
import type { DocumentSummary } from '../../../shared/model/library'
import type { ColumnId } from './columns'

/** `shown`: a code that the codebook lacks is not counted, which is not the same as 0, and has no column here either. */
export function librarySheet(rows: readonly DocumentSummary[], language: Language, shown: readonly ColumnId[]): Sheet {
  const title = sheetTitles(language)
  const counted = (id: ColumnId, ...columns: ColumnOf<DocumentSummary>[]): ColumnOf<DocumentSummary>[] =>
    shown.includes(id) ? columns : []
  const columns: ColumnOf<DocumentSummary>[] = [
    { title: title.file, type: 'text', value: ({ fileName }) => fileName },
    { title: title.title, type: 'text', value: (row) => row.title },
    { title: title.type, type: 'text', value: ({ type }) => common[language][type] },
    { title: title.issuer, type: 'text', value: ({ issuer }) => issuer },
    { title: title.year, type: 'integer', value: ({ year }) => year },
    { title: title.date, type: 'date', value: ({ date }) => date },
    { title: title.pages, type: 'integer', value: ({ pages }) => pages },
    { title: title.words, type: 'integer', value: ({ words }) => words },
    { title: 'skal', type: 'integer', value: ({ skal }) => skal },
    { title: 'må', type: 'integer', value: ({ maa }) => maa },
    { title: title.directiveCount, type: 'integer', value: ({ directives }) => directives },
    { title: title.per1000, type: 'decimal', value: ({ density }) => roundedRate(density.per1000Words) },
    { title: title.low, type: 'decimal', value: ({ density }) => roundedRate(density.low) },
    { title: title.high, type: 'decimal', value: ({ density }) => roundedRate(density.high) },
    ...counted(
      'innovation',
      { title: title.innovationMandates, type: 'integer', value: ({ innovation }) => innovation.mandates },
      { title: title.innovationMentions, type: 'integer', value: ({ innovation }) => innovation.mentions },
    ),
    ...counted(
      'cocreation',
      { title: title.cocreationMandates, type: 'integer', value: ({ cocreation }) => cocreation.mandates },
      { title: title.cocreationMentions, type: 'integer', value: ({ cocreation }) => cocreation.mentions },
    ),
    ...counted('districts', { title: title.districtsNamed, type: 'text', value: ({ districts }) => districts.join('; ') || null }),
  ]
  return sheetOf(library[language].title, columns, rows)
}
